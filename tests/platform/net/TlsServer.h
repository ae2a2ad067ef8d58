// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QSslServer>
#include <QTcpSocket>
#include <QUrl>

namespace alongside {

/// A TLS server on loopback: answers whatever it is sent with the bytes it was told, and keeps what it was sent.
class TlsServer {
public:
    TlsServer(const QSslConfiguration &tls, const QByteArray &answer) : m_answer{answer}
    {
        m_server.setSslConfiguration(tls);
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                m_requests.append(socket->readAll());
                socket->write(m_answer);
            });
        });
    }

    QUrl url() const { return QUrl{QStringLiteral("https://127.0.0.1:%1").arg(m_server.serverPort())}; }
    const QList<QByteArray> &requests() const { return m_requests; }

private:
    QByteArray m_answer;
    QSslServer m_server;
    QList<QByteArray> m_requests;
};

/// A whole answer, by a clock that is so far from this machine's.
inline QByteArray answerAt(std::chrono::hours fromNow, const QByteArray &body)
{
    const QDateTime there = QDateTime::currentDateTimeUtc().addSecs(std::chrono::seconds{fromNow}.count());
    const QByteArray date = QLocale::c().toString(there, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
    return "HTTP/1.1 200 OK\r\nDate: " + date + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
        + body;
}

} // namespace alongside
