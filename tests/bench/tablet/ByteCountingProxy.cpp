// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/tablet/ByteCountingProxy.h"

#include "tests/bench/tablet/HttpBodies.h"

#include <QTcpSocket>

namespace alongside::bench {

ByteCountingProxy::ByteCountingProxy(const QUrl &service) : m_service{service}
{
    if (!m_server.listen(QHostAddress::LocalHost)) qFatal("bench: cannot listen");
    connect(&m_server, &QTcpServer::newConnection, this, &ByteCountingProxy::connectThrough);
}

QUrl ByteCountingProxy::url() const { return QUrl{QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())}; }

void ByteCountingProxy::forget()
{
    m_sent = 0;
    m_received = 0;
    m_bodies = 0;
    m_roundTrips = 0;
}

void ByteCountingProxy::connectThrough()
{
    QTcpSocket *tablet = m_server.nextPendingConnection();
    QTcpSocket *service = new QTcpSocket{tablet};
    service->connectToHost(QHostAddress::LocalHost, quint16(m_service.port()));
    connect(tablet, &QTcpSocket::readyRead, this, [this, tablet, service, bodies = HttpBodies{}]() mutable {
        const QByteArray bytes = tablet->readAll();
        m_sent += bytes.size();
        m_bodies += bodies.countIn(bytes);
        m_roundTrips += bytes.startsWith("POST ") || bytes.startsWith("GET ") ? 1 : 0;
        service->write(bytes);
    });
    connect(service, &QTcpSocket::readyRead, this, [this, tablet, service, bodies = HttpBodies{}]() mutable {
        const QByteArray bytes = service->readAll();
        m_received += bytes.size();
        m_bodies += bodies.countIn(bytes);
        tablet->write(bytes);
    });
    connect(service, &QTcpSocket::disconnected, tablet, &QTcpSocket::disconnectFromHost);
    connect(tablet, &QTcpSocket::disconnected, tablet, &QObject::deleteLater);
}

} // namespace alongside::bench
