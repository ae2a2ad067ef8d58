// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/device/Camera.h"

#include <QObject>
#include <QtQmlIntegration>

namespace alongside {

/// What the camera sees while somebody aims, until a photo is taken of it.
class CameraView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to VisitAttachments")
    Q_PROPERTY(bool available READ isAvailable NOTIFY changed)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    /// camera: outlives this; null: there is none.
    explicit CameraView(Camera *camera, QObject *parent = nullptr);
    ~CameraView() override;

    bool isAvailable() const { return m_camera && m_camera->isThere(); }
    bool isRunning() const { return m_isRunning; }
    /// For an Image; empty until something is seen.
    QString picture() const;
    QString problem() const { return m_problem; }

    Q_INVOKABLE void start();
    Q_INVOKABLE void stop();
    /// What is seen now; ends with taken. Nothing while nothing is seen.
    Q_INVOKABLE void take();

Q_SIGNALS:
    void changed();
    void taken(const QByteArray &jpeg);

private:
    void see(const QByteArray &jpeg);

    Camera *m_camera;
    QByteArray m_seen; // JPEG
    bool m_isRunning = false;
    QString m_problem;
};

} // namespace alongside
