// SPDX-License-Identifier: Apache-2.0
#include "tests/platform/net/RudeServer.h"

#include <QTcpSocket>

#include <memory>

namespace alongside {

namespace {

/// Enough of RFC 9112 for what Qt sends: the head, and as much body as Content-Length announces.
bool isWhole(const QByteArray &received)
{
    if (received.startsWith('\x16')) return true; // somebody tries to speak TLS
    const qsizetype headEnd = received.indexOf("\r\n\r\n");
    if (headEnd < 0) return false;
    const QByteArray head = received.left(headEnd).toLower() + "\r\n";
    const QByteArray name = "content-length: ";
    const qsizetype at = head.indexOf(name);
    if (at < 0) return true;
    const qsizetype start = at + name.size();
    return received.size() - headEnd - 4 >= head.mid(start, head.indexOf("\r\n", start) - start).toLongLong();
}

} // namespace

RudeServer::RudeServer(QByteArray answer, Afterwards afterwards) : m_answer{std::move(answer)}, m_afterwards{afterwards}
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] { serve(*m_server.nextPendingConnection()); });
}

QUrl RudeServer::url(const QString &scheme) const
{
    return QUrl{QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(m_server.serverPort())};
}

void RudeServer::serve(QTcpSocket &socket)
{
    const auto received = std::make_shared<QByteArray>();
    connect(&socket, &QTcpSocket::readyRead, this, [this, &socket, received] {
        *received += socket.readAll();
        if (!isWhole(*received)) return;
        m_requests.append(std::exchange(*received, {}));
        socket.write(m_answer);
        if (m_afterwards == Afterwards::Close) socket.disconnectFromHost();
    });
    connect(&socket, &QTcpSocket::disconnected, &socket, &QObject::deleteLater);
}

} // namespace alongside
