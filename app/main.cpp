// SPDX-License-Identifier: Apache-2.0
#include "app/TabletRun.h"
#include "platform/device/SoundReader.h"

#include <QGuiApplication>

int main(int argc, char *argv[])
{
    alongside::SoundReader::chooseBackend();
    QGuiApplication application{argc, argv};
    QGuiApplication::setApplicationName(QStringLiteral("alongside"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Alongside"));
    QGuiApplication::setApplicationVersion(QStringLiteral(ALONGSIDE_VERSION));
    alongside::TabletRun run{application.arguments()};
    return run.start() ? QGuiApplication::exec() : EXIT_FAILURE;
}
