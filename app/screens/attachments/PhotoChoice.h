// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/WorkParts.h"
#include "app/screens/attachments/CameraView.h"
#include "app/store/AttachmentStore.h"

#include <QObject>
#include <QUrl>
#include <QtQmlIntegration>

#include <functional>

namespace alongside {

/// Where a picture comes from: the camera, or the tablet's own pictures. It ends as one that can be kept.
class PhotoChoice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to what the picture is for")
    Q_PROPERTY(alongside::CameraView *camera READ camera CONSTANT)
    Q_PROPERTY(QList<QUrl> offered READ offered NOTIFY changed)
    Q_PROPERTY(QString emptySentence READ emptySentence NOTIFY changed)

public:
    static constexpr int mostOffered = 24;

    /// make: of the bytes of a file what is kept; on another thread.
    using Make = std::function<Result<AttachmentKeeper::Picture>(const QByteArray &file)>;
    PhotoChoice(const WorkParts &parts, Make make, QObject *parent = nullptr);

    CameraView *camera() { return &m_camera; }
    /// The device's latest pictures, after look().
    QList<QUrl> offered() const { return m_offered; }
    /// Why nothing is offered; empty when something is.
    QString emptySentence() const;

    /// Lists the device's pictures, and the camera sees.
    Q_INVOKABLE void look();
    /// Nobody chooses any more.
    Q_INVOKABLE void end();
    /// What was chosen and has not come yet is not wanted any more.
    void callOff() { ++m_turn; }
    /// Ends with made or failed, unless it is called off, ended or looked for anew before.
    Q_INVOKABLE void choose(const QUrl &file);

Q_SIGNALS:
    void changed();
    void made(const alongside::AttachmentKeeper::Picture &picture);
    /// sentence: says why.
    void failed(const QString &sentence);

private:
    void makeFrom(std::function<Result<QByteArray>()> read);

    PictureFolder m_pictures;
    Make m_make;
    CameraView m_camera;
    QList<QUrl> m_offered;
    int m_turn = 0; // of what a picture is chosen for
};

} // namespace alongside
