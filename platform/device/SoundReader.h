// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <memory>

namespace alongside {

/// Hears a recording out of a file, in whatever form this device knows. What comes is sound alone: where, when and with
/// what it was recorded stays behind. On the interface's thread.
class SoundReader {
public:
    using Heard = std::function<void(const Result<QByteArray> &)>;

    virtual ~SoundReader() = default;

    /// heard: once, later, with plain sound as Microphone has it; of one that is longer than mostBytes of it, a little
    /// more than that. Rejected: no sound that this device reads. TimedOut: it stopped before its end. Conflict:
    /// another call before the answer took its place; said at once.
    virtual void read(const QByteArray &file, qint64 mostBytes, Heard heard) = 0;

    /// So long Qt 6.4's decoder, which says nothing of a file that holds no sound at all, may keep silent.
    static constexpr std::chrono::milliseconds usualPatience{20'000};
    /// The system's own.
    static std::unique_ptr<SoundReader> ofSystem(std::chrono::milliseconds patience = usualPatience);
    /// Which of Qt Multimedia's backends reads sound and sees. In main, before the application: no thread is there yet.
    static void chooseBackend();
};

} // namespace alongside
