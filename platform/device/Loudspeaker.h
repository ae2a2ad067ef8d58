// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace alongside {

/// Plays plain sound as Microphone hears it. On the interface's thread.
class Loudspeaker {
public:
    virtual ~Loudspeaker() = default;

    /// done: called once, later, when it has been heard or stopped. Rejected: nothing can be heard here.
    virtual Result<void> play(const QByteArray &sound, std::function<void()> done) = 0;
    virtual void stop() = 0;

    /// The system's own.
    static std::unique_ptr<Loudspeaker> ofSystem();
};

} // namespace alongside
