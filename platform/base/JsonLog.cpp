// SPDX-License-Identifier: Apache-2.0
#include "platform/base/JsonLog.h"

#include "platform/base/LogLine.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace alongside {

namespace {

constexpr char eventStart[] = "{\"event\":";

QByteArray &requestOfThisThread()
{
    thread_local QByteArray request; // Qt's message handler is a plain function: it can only be told this way
    return request;
}

QByteArray quotedJson(const QString &word)
{
    const QByteArray list = QJsonDocument{QJsonArray{word}}.toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

const char *levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
    case QtFatalMsg:
        return "error";
    }
    Q_UNREACHABLE();
}

/// A whole event, and nothing that only begins like one.
bool isEvent(const QByteArray &message)
{
    return message.startsWith(eventStart) && QJsonDocument::fromJson(message).isObject();
}

} // namespace

QByteArray jsonLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QByteArray line = "{\"time\":\"" + QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1()
        + "\",\"level\":\"" + levelOf(type) + "\",";
    if (const QByteArray &request = requestOfThisThread(); !request.isEmpty())
        line += "\"request\":" + quotedJson(QString::fromLatin1(request)) + ',';
    const QByteArray utf8 = message.toUtf8();
    if (isEvent(utf8)) return line + utf8.sliced(1) + '\n';
    const QString category = QString::fromUtf8(context.category ? context.category : "");
    return line + LogEvent{"message"}.with("category", category).with("text", message).text().toUtf8().sliced(1) + '\n';
}

LogEvent::LogEvent(const char *event) : m_json{eventStart + quotedJson(QString::fromLatin1(event))} { }

LogEvent &LogEvent::with(const char *name, qint64 value) { return add(name, QByteArray::number(value)); }

LogEvent &LogEvent::with(const char *name, double value) { return add(name, QByteArray::number(value, 'f', 1)); }

LogEvent &LogEvent::with(const char *name, const QString &word) { return add(name, quotedJson(word)); }

LogEvent &LogEvent::add(const char *name, const QByteArray &json)
{
    m_json += QByteArray{",\""} + name + "\":" + json;
    return *this;
}

QString LogEvent::text() const { return QString::fromUtf8(m_json + '}'); }

LogScope::LogScope(const QByteArray &request) { requestOfThisThread() = request; }

LogScope::~LogScope() { requestOfThisThread().clear(); }

} // namespace alongside
