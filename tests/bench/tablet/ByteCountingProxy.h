// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTcpServer>
#include <QUrl>

namespace alongside::bench {

/// Stands between tablet and service on loopback and counts what passes, headers included.
class ByteCountingProxy : public QObject {
    Q_OBJECT
public:
    explicit ByteCountingProxy(const QUrl &service);

    QUrl url() const;
    void forget();

    qint64 sentBytes() const { return m_sent; }
    qint64 receivedBytes() const { return m_received; }
    /// The same without the headers, both ways together.
    qint64 bodyBytes() const { return m_bodies; }
    /// Requests seen: a POST or GET at the start of what the tablet wrote.
    int roundTrips() const { return m_roundTrips; }

private:
    void connectThrough();

    QUrl m_service;
    QTcpServer m_server;
    qint64 m_sent = 0;
    qint64 m_received = 0;
    qint64 m_bodies = 0;
    int m_roundTrips = 0;
};

} // namespace alongside::bench
