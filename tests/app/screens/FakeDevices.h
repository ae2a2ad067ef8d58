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

/// Sees what it is shown, while it is on.
class FakeCamera final : public Camera {
public:
    enum class Mood { Works, Missing, Refuses };
    explicit FakeCamera(Mood mood = Mood::Works) : m_mood{mood} { }

    bool isThere() const override { return m_mood != Mood::Missing; }
    Result<void> start(Seen seen) override
    {
        if (m_mood == Mood::Refuses) return Error{ErrorKind::Rejected, QStringLiteral("it is another program's")};
        show = std::move(seen);
        return {};
    }
    void stop() override { show = {}; }

    Seen show;

private:
    Mood m_mood;
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
