// SPDX-License-Identifier: Apache-2.0
#include "app/screens/attachments/CameraView.h"

#include "app/screens/attachments/PictureBytes.h"

namespace alongside {

CameraView::CameraView(Camera *camera, QObject *parent) : QObject{parent}, m_camera{camera} { }

CameraView::~CameraView()
{
    if (m_isRunning) m_camera->stop();
}

QString CameraView::picture() const { return asPicture(m_seen); }

void CameraView::start()
{
    if (m_isRunning || !isAvailable()) return; // it looks already, or there is none
    const auto started = m_camera->start([this](const QByteArray &jpeg) { see(jpeg); });
    m_isRunning = bool(started);
    m_problem = m_isRunning ? QString{} : tr("The camera does not answer. Choose a picture instead.");
    Q_EMIT changed();
}

void CameraView::stop()
{
    if (!m_isRunning) return; // it does not look
    m_camera->stop();
    m_isRunning = false;
    m_seen.clear();
    Q_EMIT changed();
}

void CameraView::take()
{
    if (m_seen.isEmpty()) return; // nothing is seen yet
    const QByteArray jpeg = m_seen;
    stop();
    Q_EMIT taken(jpeg);
}

void CameraView::see(const QByteArray &jpeg)
{
    m_seen = jpeg;
    Q_EMIT changed();
}

} // namespace alongside
