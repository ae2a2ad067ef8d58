// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/device/Speech.h"

#include <functional>
#include <memory>

namespace alongside {

/// Reads one thing aloud at a time, by a voice that is made when somebody first listens. Where there is none it says
/// so.
class ReadAloud : public QObject {
    Q_OBJECT
public:
    /// make: empty where the tablet has no voice.
    explicit ReadAloud(std::function<std::unique_ptr<Speech>()> make, QObject *parent = nullptr);

    /// In place of what is being read. what: its name, which `speaking` gives back.
    void read(const QString &what, const QString &words);
    void stop();

    /// What is being read; empty: nothing.
    QString speaking() const { return m_speaking; }
    /// That this tablet has no voice; empty while nobody has asked, or it has one.
    QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    Speech *voice();
    void end(const QString &words);
    void sayThatThereIsNoVoice();

    std::function<std::unique_ptr<Speech>()> m_make;
    std::unique_ptr<Speech> m_voice;
    QString m_speaking, m_words, m_problem;
};

} // namespace alongside
