// SPDX-License-Identifier: Apache-2.0
#include "platform/device/Camera.h"

#include <QBuffer>
#include <QCamera>
#include <QCameraDevice>
#include <QElapsedTimer>
#include <QImage>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoFrame>
#include <QVideoSink>

#include <algorithm>

namespace alongside {

namespace {

constexpr qint64 betweenPictures = 120; // milliseconds: eight a second move well enough to aim by
constexpr int widest = 1920; // pixels: a photo is kept smaller still
constexpr int quality = 90; // of 100

QCameraDevice deviceOfChoice()
{
    const QList<QCameraDevice> devices = QMediaDevices::videoInputs();
    const auto atTheBack = std::find_if(devices.cbegin(), devices.cend(),
        [](const QCameraDevice &device) { return device.position() == QCameraDevice::BackFace; });
    return atTheBack == devices.cend() ? QMediaDevices::defaultVideoInput() : *atTheBack;
}

/// The largest that is not wasted; a null one leaves the choice to the camera.
QCameraFormat formatOf(const QCameraDevice &device)
{
    QCameraFormat best;
    for (const QCameraFormat &format : device.videoFormats()) {
        const int width = format.resolution().width();
        if (width <= widest && width > best.resolution().width()) best = format;
    }
    return best;
}

QByteArray jpegOfFrame(const QVideoFrame &frame)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    frame.toImage().save(&buffer, "JPEG", quality);
    return bytes;
}

class SystemCamera final : public Camera {
public:
    bool isThere() const override { return !deviceOfChoice().isNull(); }
    Result<void> start(Seen seen) override
    {
        stop();
        const QCameraDevice device = deviceOfChoice();
        if (device.isNull()) return Error{ErrorKind::Rejected, QStringLiteral("there is no camera")};
        m_open = std::make_unique<Open>(device);
        if (const QCameraFormat format = formatOf(device); !format.isNull()) m_open->camera.setCameraFormat(format);
        QObject::connect(&m_open->sink, &QVideoSink::videoFrameChanged, &m_open->sink,
            [this, seen = std::move(seen)](const QVideoFrame &frame) { show(frame, seen); });
        m_open->session.setCamera(&m_open->camera);
        m_open->session.setVideoSink(&m_open->sink);
        m_open->camera.start();
        return {};
    }
    void stop() override { m_open.reset(); }

private:
    struct Open {
        explicit Open(const QCameraDevice &device) : camera{device} { }

        QVideoSink sink;
        QCamera camera;
        QMediaCaptureSession session; // goes first: it knows the others
        QElapsedTimer sinceShown;
    };

    void show(const QVideoFrame &frame, const Seen &seen)
    {
        if (m_open->sinceShown.isValid() && m_open->sinceShown.elapsed() < betweenPictures) return; // the next one
        m_open->sinceShown.start();
        if (const QByteArray jpeg = jpegOfFrame(frame); !jpeg.isEmpty()) seen(jpeg);
    }

    std::unique_ptr<Open> m_open;
};

} // namespace

std::unique_ptr<Camera> Camera::ofSystem() { return std::make_unique<SystemCamera>(); }

} // namespace alongside
