// SPDX-License-Identifier: Apache-2.0
#include "platform/net/QtHttpTransport.h"

#include "platform/net/OneTimeBody.h"
#include "platform/net/QtHttpExchange.h"
#include "platform/net/QtHttpStream.h"
#include "platform/net/ThisMachine.h"

#include <QNetworkRequest>
#include <QThread>

namespace alongside {

namespace {

bool mayCarry(const QUrl &service)
{
    const bool isPlain = service.scheme() == QStringLiteral("http");
    return service.scheme() == QStringLiteral("https") || (isPlain && isThisMachine(service.host()));
}

/// A path on the service; "//host/path" would be another one's (RFC 3986 §4.2).
bool isPath(const QByteArray &target) { return target.startsWith('/') && !target.startsWith("//"); }

/// An address that may not be used becomes one that Qt refuses, like every failure later and on the same way.
QUrl addressOf(const QUrl &service, const QByteArray &target)
{
    if (!mayCarry(service) || !isPath(target)) return QUrl{QStringLiteral("refused:")};
    return service.resolved(QUrl::fromEncoded(target, QUrl::StrictMode));
}

/// Everything that Qt would otherwise do unasked is switched off.
void carryPlainly(QNetworkRequest &request)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true); // see OneTimeBody
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // its resending is another
    request.setRawHeader("Accept-Encoding", "zstd");
    request.setRawHeader("User-Agent", "Alongside");
}

QNetworkRequest toQt(const HttpRequest &request, const QUrl &address, const QSslConfiguration &tls)
{
    QNetworkRequest carried{address};
    carried.setSslConfiguration(tls);
    carryPlainly(carried);
    for (const HttpHeader &header : request.headers)
        carried.setRawHeader(header.name, header.value);
    const bool hasBody = !request.body.isEmpty() || (request.method != "GET" && request.method != "HEAD");
    if (hasBody) carried.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    return carried;
}

} // namespace

QtHttpTransport::QtHttpTransport(QUrl service, const QSslConfiguration &tls) : m_service{std::move(service)}, m_tls{tls}
{
}

QtHttpTransport::~QtHttpTransport()
{
    const QObjectList underWay = m_exchanges.children();
    qDeleteAll(underWay); // before the network that carries them
}

void QtHttpTransport::send(const HttpRequest &request, Done done)
{
    Q_ASSERT(QThread::currentThread() == m_exchanges.thread());
    const QNetworkRequest carried = toQt(request, addressOf(m_service, request.target), m_tls);
    auto *body = request.body.isEmpty() ? nullptr : new OneTimeBody{request.body};
    QNetworkReply *reply = m_network.sendCustomRequest(carried, request.method, body);
    if (body) body->setParent(reply);
    new QtHttpExchange{reply, request, std::move(done), &m_exchanges};
}

std::unique_ptr<HttpStream> QtHttpTransport::open(const HttpRequest &request, const HttpStream::Listener &listener)
{
    Q_ASSERT(QThread::currentThread() == m_exchanges.thread());
    QNetworkRequest carried = toQt(request, addressOf(m_service, request.target), m_tls);
    carried.setRawHeader("Accept-Encoding", "identity"); // each piece is read as it comes
    return std::make_unique<QtHttpStream>(m_network.get(carried), request.timeout, listener);
}

} // namespace alongside
