// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/net/HttpTransport.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QUrl>

namespace alongside {

/// Requests to one service through Qt Network. Used on the thread that made it, which runs an event loop.
/// It asks for zstd (RFC 8878) itself, so that Qt decodes nothing silently, and hands over the decoded body, without
/// its Content-Encoding. It follows no redirect, keeps no cookie and no cache, and speaks plain HTTP to this machine
/// only (BadCertificate otherwise). A request with a body is never sent twice.
/// When the transport goes, what is under way ends with Offline.
class QtHttpTransport final : public HttpTransport {
public:
    /// Scheme, host and port of the service; the path is the request's.
    explicit QtHttpTransport(QUrl service, const QSslConfiguration &tls = QSslConfiguration::defaultConfiguration());
    ~QtHttpTransport() override;

    void send(const HttpRequest &request, Done done) override;
    std::unique_ptr<HttpStream> open(const HttpRequest &request, const HttpStream::Listener &listener) override;

    /// The most bytes of a body, on the wire and decoded: above a snapshot of five years, below what hurts a tablet.
    static constexpr qsizetype bodyCap = 64 * 1024 * 1024;

private:
    QUrl m_service;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_network;
    QObject m_exchanges; // parent of the requests under way
};

} // namespace alongside
