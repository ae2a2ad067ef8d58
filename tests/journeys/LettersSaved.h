// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QProcess>

namespace alongside {

/// How many letters that process called saved before the process was killed, at a moment no scheduler would choose.
inline int lettersSavedInOneLife(const QString &program, const QString &folder, int receipts, int delayMicroseconds)
{
    QProcess tablet;
    tablet.start(program, {folder});
    QByteArray said;
    while (said.count('\n') < receipts && tablet.waitForReadyRead(60000))
        said += tablet.readAllStandardOutput();
    QElapsedTimer moment;
    moment.start();
    while (moment.nsecsElapsed() < qint64(delayMicroseconds) * 1000) { }
    tablet.kill();
    tablet.waitForFinished();
    said += tablet.readAllStandardOutput();
    const QList<QByteArray> lines = said.trimmed().split('\n');
    return lines.last().mid(int(qstrlen("saved "))).toInt();
}

} // namespace alongside
