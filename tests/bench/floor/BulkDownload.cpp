// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/floor/BulkDownload.h"

#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <zlib.h>

namespace alongside::bench {

namespace {

void answer(QTcpSocket &socket, const QByteArray &body)
{
    socket.readAll();
    socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket.disconnectFromHost();
}

} // namespace

QByteArray downloadOverLoopback(const QString &file)
{
    QFile source{file};
    if (!source.open(QIODevice::ReadOnly)) qFatal("floor: cannot read the rows");
    const QByteArray body = source.readAll();

    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost)) qFatal("floor: cannot listen");
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, &body] { answer(*socket, body); });
    });

    QNetworkAccessManager network;
    const QUrl url{QStringLiteral("http://127.0.0.1:%1/rows").arg(server.serverPort())};
    QNetworkReply *reply = network.get(QNetworkRequest{url});
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->error() != QNetworkReply::NoError) qFatal("floor: the download failed");
    return reply->readAll();
}

QByteArray gunzip(const QByteArray &compressed)
{
    constexpr int gzipOnly = 16 + MAX_WBITS;
    z_stream stream{};
    if (inflateInit2(&stream, gzipOnly) != Z_OK) qFatal("floor: zlib");
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(compressed.constData()));
    stream.avail_in = uInt(compressed.size());
    QByteArray plain;
    QByteArray chunk(1 << 18, Qt::Uninitialized);
    int status = Z_OK;
    while (status == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(chunk.data());
        stream.avail_out = uInt(chunk.size());
        status = inflate(&stream, Z_NO_FLUSH);
        plain.append(chunk.constData(), chunk.size() - qsizetype(stream.avail_out));
    }
    inflateEnd(&stream);
    if (status != Z_STREAM_END) qFatal("floor: the rows are not gzip");
    return plain;
}

} // namespace alongside::bench
