// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QObject>

#include <memory>

namespace alongside {

/// Reads words aloud, by whatever voice the device has. Interface thread only; nothing blocks.
class Speech : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Whether there is a voice at all.
    virtual bool hasVoice() const = 0;
    /// Ends what is being said. Every say ends with one ended(), said to the end or not. Without a voice of that
    /// language the device's own is used.
    virtual void say(const QString &words, const QLocale &language) = 0;
    virtual void stop() = 0;

    /// That of the device (Qt TextToSpeech; on Linux speech-dispatcher). Looking for its voices takes a moment: make it
    /// when somebody first listens.
    static std::unique_ptr<Speech> ofSystem();

Q_SIGNALS:
    void ended();
};

} // namespace alongside
