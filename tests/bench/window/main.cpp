// SPDX-License-Identifier: Apache-2.0
//
// The floor of a screen: an empty Qt Quick window of the same style, from the start of the program to its first frame.
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <cstdio>

int main(int argc, char **argv)
{
    QElapsedTimer timer;
    timer.start();
    const QGuiApplication application{argc, argv};
    QQmlApplicationEngine engine;
    engine.loadData(R"(
        import QtQuick
        import QtQuick.Templates as T
        import QtQuick.Layouts
        T.ApplicationWindow { visible: true; width: 1280; height: 800; color: "#F5F3EE"
            Text { anchors.centerIn: parent; text: "Alongside"; font.pixelSize: 20 } })");
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window) return 1;
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [&] {
            std::printf("%.1f ms\n", double(timer.nsecsElapsed()) / 1e6);
            std::fflush(stdout);
            QCoreApplication::quit();
        },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    return QGuiApplication::exec();
}
