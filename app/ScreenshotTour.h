// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/Composition.h"

#include <functional>

namespace alongside {

/// Walks the screens in landscape and portrait and in every theme, and writes a picture of each. Changes nothing that
/// is stored, settings apart.
class ScreenshotTour : public QObject {
    Q_OBJECT
public:
    /// folder: made if it is not there. The interface is shown and somebody is signed in.
    ScreenshotTour(Composition &tablet, const QString &folder, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(int pictures);
    void failed(const QString &why);

private:
    struct Stop {
        QString name;
        std::function<void()> arrange;
    };

    void planShape(const QString &shape, QSize size);
    void planScreens(const QString &look);
    void next();
    void takePicture(const QString &name);

    Composition &m_tablet;
    QString m_folder;
    QList<Stop> m_stops;
    int m_place = 0;
};

} // namespace alongside
