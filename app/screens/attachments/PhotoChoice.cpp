// SPDX-License-Identifier: Apache-2.0
#include "app/screens/attachments/PhotoChoice.h"

#include "app/screens/lock/TabletSession.h"
#include "platform/base/WhenDone.h"

#include <QtConcurrent>

namespace alongside {

PhotoChoice::PhotoChoice(const WorkParts &parts, Make make, QObject *parent)
    : QObject{parent}, m_pictures{parts.pictures}, m_make{std::move(make)}, m_camera{parts.camera}
{
    connect(&m_camera, &CameraView::taken, this,
        [this](const QByteArray &jpeg) { makeFrom([jpeg]() -> Result<QByteArray> { return jpeg; }); });
    connect(&parts.session, &TabletSession::locking, &m_camera, &CameraView::stop);
}

QString PhotoChoice::emptySentence() const
{
    return m_offered.isEmpty() ? tr("There are no pictures on this tablet. Take one with its camera, then come back.")
                               : QString{};
}

void PhotoChoice::look()
{
    callOff();
    m_offered.clear();
    for (const QString &path : m_pictures.latest(mostOffered))
        m_offered.append(QUrl::fromLocalFile(path));
    m_camera.start();
    Q_EMIT changed();
}

void PhotoChoice::end()
{
    callOff();
    m_camera.stop();
}

void PhotoChoice::choose(const QUrl &file)
{
    makeFrom([path = file.toLocalFile()] { return PictureFolder::read(path); });
}

void PhotoChoice::makeFrom(std::function<Result<QByteArray>()> read)
{
    const auto run = [read = std::move(read), make = m_make]() -> Result<AttachmentKeeper::Picture> {
        const auto bytes = read();
        return bytes ? make(*bytes) : bytes.error();
    };
    whenDone(QtConcurrent::run(run), this, [this, turn = m_turn](const Result<AttachmentKeeper::Picture> &picture) {
        if (turn != m_turn) return; // it was for something else
        if (picture) return Q_EMIT made(*picture);
        Q_EMIT failed(tr("That file is not a picture that this tablet can read. Choose another."));
    });
}

} // namespace alongside
