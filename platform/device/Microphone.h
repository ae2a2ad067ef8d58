// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

#include <QByteArray>

#include <memory>

namespace alongside {

/// What this device hears, as plain sound: 16 bits, one channel, Microphone::rate. On the interface's thread.
class Microphone {
public:
    static constexpr int rate = 16000; ///< samples a second: speech is clear, and a minute is 1.9 MB
    static constexpr int bytesPerSecond = 2 * rate;

    virtual ~Microphone() = default;

    virtual bool isThere() const = 0;
    /// From now on it is kept. Rejected: it cannot be opened.
    virtual Result<void> start() = 0;
    /// What was heard since then; empty when it was not started.
    virtual QByteArray stop() = 0;

    /// The system's own.
    static std::unique_ptr<Microphone> ofSystem();
};

/// The sound as a WAV file (RIFF, PCM), which every player opens.
QByteArray wavOf(const QByteArray &sound);
/// The sound in such a file; empty when it is none.
QByteArray soundIn(const QByteArray &wav);

} // namespace alongside
