// SPDX-License-Identifier: Apache-2.0
#include "platform/base/Log.h"

#include <QDateTime>
#include <QFile>
#include <QMutex>

#include <cstdio>
#include <memory>

namespace alongside {

Q_LOGGING_CATEGORY(storageLog, "alongside.storage")
Q_LOGGING_CATEGORY(syncLog, "alongside.sync")
Q_LOGGING_CATEGORY(serverLog, "alongside.server")
Q_LOGGING_CATEGORY(appLog, "alongside.app")

namespace {

constexpr qint64 rotateAtBytes = 1 << 20;

struct LogFile {
    QMutex mutex;
    QString path;
};

LogFile &logFile()
{
    static LogFile file; // Qt's message handler is a plain function, so its file has to be reachable from one
    return file;
}

void append(const QString &path, const QByteArray &line)
{
    QFile file{path};
    if (file.size() > rotateAtBytes) {
        QFile::remove(path + QStringLiteral(".1"));
        QFile::rename(path, path + QStringLiteral(".1"));
    }
    if (!file.open(QIODevice::Append)) return; // a full disk must not stop the work that is being logged
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(line);
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8() + ' '
        + (context.category ? context.category : "") + ' ' + message.toUtf8() + '\n';
    const QMutexLocker lock{&logFile().mutex};
    append(logFile().path, line);
    if (type != QtDebugMsg && type != QtInfoMsg) std::fputs(line.constData(), stderr);
}

} // namespace

void logToFile(const QString &path)
{
    logFile().path = path;
    qInstallMessageHandler(handle);
}

} // namespace alongside
