// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace alongside {

/// As logToFile, with one JSON object in each line, for programs that read logs: "time" (UTC), "level" (debug, info,
/// warning, error), "request" (where one is being answered on this thread), "event", and what belongs to the event. A
/// message that is no LogEvent is the event "message" with its "category" and "text".
void logJsonToFile(const QString &path);

/// One event: a word for what happened, with numbers and words of the program's own. Never anybody's name, words,
/// address, PIN or token, and nothing that a client wrote.
///
///     qCInfo(serverLog).noquote() << LogEvent{"request"}.with("status", 200).text();
class LogEvent {
public:
    explicit LogEvent(const char *event);

    LogEvent &with(const char *name, qint64 value);
    LogEvent &with(const char *name, double value);
    LogEvent &with(const char *name, const QString &word);
    QString text() const;

private:
    LogEvent &add(const char *name, const QByteArray &json);

    QByteArray m_json;
};

/// While it lives, what this thread logs is about that request. They do not nest.
class LogScope {
public:
    /// request: of the program's own making; empty: of none.
    explicit LogScope(const QByteArray &request);
    ~LogScope();
    LogScope(const LogScope &) = delete;
    LogScope &operator=(const LogScope &) = delete;
};

} // namespace alongside
