// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>
#include <QUrl>

namespace alongside {

/// A server on loopback that answers every request with the bytes it was told, right or wrong, and counts.
class RudeServer final : public QObject {
    Q_OBJECT

public:
    enum class Afterwards { Close, Stay };

    explicit RudeServer(QByteArray answer, Afterwards afterwards = Afterwards::Close);

    QUrl url(const QString &scheme = QStringLiteral("http")) const;
    /// Whole requests, as they arrived.
    const QList<QByteArray> &requests() const { return m_requests; }

private:
    void serve(QTcpSocket &socket);

    QByteArray m_answer;
    Afterwards m_afterwards;
    QTcpServer m_server;
    QList<QByteArray> m_requests;
};

} // namespace alongside
