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

    /// Takes the place of what is being said. Unless it is stopped it ends with ended() or silent(), later. Without a
    /// voice of that language the device's own is used.
    virtual void say(const QString &words, const QLocale &language) = 0;
    /// Nothing follows.
    virtual void stop() = 0;

    /// That of the device: on Linux espeak-ng, which speaks Welsh. Not Qt TextToSpeech: its speech-dispatcher plugin
    /// held the interface up for 6 s where there was no sound, and did not end on a thread of its own.
    static std::unique_ptr<Speech> ofSystem();

Q_SIGNALS:
    /// Said to the end.
    void ended(const QString &words);
    /// The device has no voice.
    void silent(const QString &words);
};

} // namespace alongside
