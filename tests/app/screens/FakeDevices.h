// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/device/Camera.h"
#include "platform/device/Microphone.h"

#include <QBuffer>
#include <QImage>

namespace alongside {

/// Hears a second of sound, or as much as it is given.
class FakeMicrophone final : public Microphone {
public:
    bool isThere() const override { return true; }
    Result<void> start() override { return {}; }
    QByteArray stop() override { return sound; }

    QByteArray sound = QByteArray(bytesPerSecond, 's');
};

/// Sees what it is shown.
class FakeCamera final : public Camera {
public:
    bool isThere() const override { return true; }
    Result<void> start(Seen seen) override
    {
        show = std::move(seen);
        return {};
    }
    void stop() override { show = {}; }

    Seen show;
};

/// A field of one colour, as a camera gives it.
inline QByteArray seenField(const QSize &size)
{
    QImage field{size, QImage::Format_RGB32};
    field.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    field.save(&buffer, "JPEG", 95);
    return bytes;
}

} // namespace alongside
