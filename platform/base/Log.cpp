// SPDX-License-Identifier: Apache-2.0
#include "platform/base/Log.h"

#include "platform/base/JsonLog.h"
#include "platform/base/LogLine.h"

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
    QByteArray (*lineOf)(QtMsgType, const QMessageLogContext &, const QString &) = nullptr;
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

QByteArray plainLine(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8() + ' '
        + (context.category ? context.category : "") + ' ' + message.toUtf8() + '\n';
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line = logFile().lineOf(type, context, message);
    const QMutexLocker lock{&logFile().mutex};
    append(logFile().path, line);
    if (type != QtDebugMsg && type != QtInfoMsg) std::fputs(line.constData(), stderr);
}

void logTo(const QString &path, QByteArray (*lineOf)(QtMsgType, const QMessageLogContext &, const QString &))
{
    logFile().path = path;
    logFile().lineOf = lineOf;
    qInstallMessageHandler(handle);
}

} // namespace

void logToFile(const QString &path) { logTo(path, plainLine); }

void logJsonToFile(const QString &path) { logTo(path, jsonLine); }

} // namespace alongside
