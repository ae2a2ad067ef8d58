// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/device/Speech.h"

#include <QStringList>

namespace alongside {

/// Says nothing, and remembers what it was given.
class FakeVoice final : public Speech {
public:
    struct Heard {
        QStringList said;
        bool isQuiet = true;
        bool isMute = false; ///< the device has no voice
        FakeVoice *voice = nullptr;
    };
    explicit FakeVoice(Heard &heard) : m_heard{heard} { m_heard.voice = this; }

    void say(const QString &words, const QLocale &) override
    {
        if (m_heard.isMute) return Q_EMIT silent(words);
        m_heard.said.append(words);
        m_heard.isQuiet = false;
    }
    void stop() override { end(); }
    void end()
    {
        m_heard.isQuiet = true;
        Q_EMIT ended(m_heard.said.value(m_heard.said.size() - 1));
    }

private:
    Heard &m_heard;
};

} // namespace alongside
