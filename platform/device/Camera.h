// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace alongside {

/// What this device sees. On the interface's thread.
class Camera {
public:
    /// A picture of the moment, as JPEG.
    using Seen = std::function<void(const QByteArray &jpeg)>;

    virtual ~Camera() = default;

    virtual bool isThere() const = 0;
    /// seen is called some times a second until stop. Rejected: it cannot be opened.
    virtual Result<void> start(Seen seen) = 0;
    virtual void stop() = 0;

    /// The system's own: where there are two, the one at the back.
    static std::unique_ptr<Camera> ofSystem();
};

} // namespace alongside
