// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/net/HttpTransport.h"
#include "sync/client/Backoff.h"

#include <QObject>
#include <QTimer>

namespace alongside {

/// Listens while the service tells of changes (RFC 8620 §7.3, text/event-stream). A hint and no more: what it says is
/// fetched like anything else, and polling serves where no stream passes. Opens again, ever more rarely, after it
/// ended.
class ChangeWatch final : public QObject {
    Q_OBJECT
public:
    ChangeWatch(HttpTransport &transport, IdSource &ids, QObject *parent = nullptr);

    /// token: the device's bearer token.
    void start(const QString &token);
    void stop();
    /// A stream is open, and it is the service's own.
    bool isHearing() const { return m_hearing; }

Q_SIGNALS:
    void hearingChanged();
    /// The account's state as the service tells it, e.g. "4-5003".
    void heard(const QString &state);

private:
    void open();
    void begin(const HttpReply &head);
    void take(const QByteArray &bytes);
    void read(const QByteArray &event);
    void end();
    void setHearing(bool hearing);

    HttpTransport &m_transport;
    IdSource &m_ids;
    Backoff m_backoff;
    QTimer m_pause;
    QString m_token;
    QByteArray m_nonce;
    std::unique_ptr<HttpStream> m_stream;
    bool m_hearing = false;
    QByteArray m_rest; // of an event that has not come whole
};

} // namespace alongside
