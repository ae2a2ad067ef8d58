// SPDX-License-Identifier: Apache-2.0
#include "platform/net/QtHttpExchange.h"

#include "platform/base/Zstd.h"
#include "platform/net/ClockProbe.h"
#include "platform/net/QtHttpTransport.h"

#include <QMetaEnum>

#include <algorithm>

namespace alongside {

namespace {

/// Qt makes an error of every status from 400 on; those are replies like any other.
bool isOnlyAStatus(QNetworkReply::NetworkError error)
{
    const bool content = error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError;
    const bool server = error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError;
    const bool badRequest = error == QNetworkReply::ProtocolInvalidOperationError;
    return (content && error != QNetworkReply::ContentReSendError) || server || badRequest;
}

ErrorKind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return ErrorKind::TimedOut;
    case QNetworkReply::ConnectionRefusedError:
        return ErrorKind::Unreachable;
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProtocolUnknownError:
        return ErrorKind::BadCertificate;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return ErrorKind::Untrusted;
    default:
        return ErrorKind::Offline;
    }
}

Error networkError(QNetworkReply::NetworkError error)
{
    // Not Qt's sentence, which holds the address with its query.
    const char *name = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error);
    return {kindOf(error), QString::fromLatin1(name)};
}

Error untrusted(const QString &detail) { return {ErrorKind::Untrusted, detail}; }

QList<HttpHeader> headersOf(const QNetworkReply &reply)
{
    QList<HttpHeader> headers;
    for (const auto &[name, value] : reply.rawHeaderPairs())
        headers.append({name, value});
    return headers;
}

void dropHeader(QList<HttpHeader> &headers, const QByteArray &name)
{
    headers.removeIf([&](const HttpHeader &header) { return header.name.compare(name, Qt::CaseInsensitive) == 0; });
}

bool isAboutTime(const QSslError &error)
{
    return error.error() == QSslError::CertificateExpired || error.error() == QSslError::CertificateNotYetValid;
}

/// Takes the one content coding that was asked for off the body.
Result<HttpReply> decoded(HttpReply reply)
{
    const QByteArray coding = headerValue(reply.headers, "Content-Encoding").trimmed().toLower();
    if (coding.isEmpty() || coding == "identity" || reply.body.isEmpty()) return reply;
    if (coding != "zstd") return untrusted(QStringLiteral("a content coding that was not asked for"));
    Result<QByteArray> plain = zstdDecompressed(reply.body, QtHttpTransport::bodyCap);
    if (!plain) return untrusted(plain.error().detail);
    reply.body = std::move(*plain);
    dropHeader(reply.headers, "Content-Encoding");
    dropHeader(reply.headers, "Content-Length"); // of the coded body
    return reply;
}

} // namespace

QtHttpExchange::QtHttpExchange(
    QNetworkReply *reply, const HttpRequest &request, HttpTransport::Done done, QObject *parent)
    : QObject{parent}, m_reply{reply}, m_method{request.method}, m_done{std::move(done)}
{
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::readyRead, this, &QtHttpExchange::collect);
    connect(m_reply, &QNetworkReply::finished, this, &QtHttpExchange::finish);
    connect(m_reply, &QNetworkReply::sslErrors, this, &QtHttpExchange::noteCertificate);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        stop({ErrorKind::TimedOut, QStringLiteral("no whole reply in time")});
    });
    m_patience.setSingleShot(true);
    m_patience.start(request.timeout);
}

QtHttpExchange::~QtHttpExchange()
{
    m_reply->disconnect(this);
    if (m_done) end(Error{ErrorKind::Offline, QStringLiteral("the connection was closed from this side")});
}

void QtHttpExchange::collect()
{
    m_body += m_reply->readAll();
    if (m_body.size() > QtHttpTransport::bodyCap) stop(untrusted(QStringLiteral("a reply beyond every limit")));
}

void QtHttpExchange::stop(const Error &reason)
{
    m_stopped = reason;
    m_reply->abort(); // emits finished()
}

/// Years off, a clock makes the root out of its time too, and Qt leaves that out of those it trusts: whatever else is
/// wrong with the certificate, time is asked for first.
void QtHttpExchange::noteCertificate(const QList<QSslError> &errors)
{
    if (std::any_of(errors.cbegin(), errors.cend(), isAboutTime))
        m_outOfTime = m_reply->sslConfiguration().peerCertificateChain();
}

void QtHttpExchange::askWhoseFault()
{
    new ClockProbe{m_reply->url(), std::exchange(m_outOfTime, {}),
        [this](ClockProbe::Blame blame) {
            deleteLater();
            if (blame == ClockProbe::Blame::Certificate) return end(outcome());
            end(Error{ErrorKind::WrongClock, QStringLiteral("the certificate is good by the service's clock")});
        },
        this};
}

void QtHttpExchange::finish()
{
    m_patience.stop();
    if (!m_stopped && !m_outOfTime.isEmpty()) return askWhoseFault();
    if (!m_stopped) m_body += m_reply->readAll();
    deleteLater(); // before the end, which may be the end of the transport too
    end(outcome());
}

Result<HttpReply> QtHttpExchange::outcome()
{
    if (m_stopped) return *m_stopped;
    const QNetworkReply::NetworkError error = m_reply->error();
    if (error != QNetworkReply::NoError && !isOnlyAStatus(error)) return networkError(error);

    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0) return untrusted(QStringLiteral("a reply without a status"));
    const HttpReply reply{status, headersOf(*m_reply), m_body};
    if (!isWhole(reply)) return Error{ErrorKind::Offline, QStringLiteral("the reply was cut short")};
    return decoded(reply);
}

/// Qt does not always notice (RFC 9112 §8: a message with fewer octets than its Content-Length is incomplete).
bool QtHttpExchange::isWhole(const HttpReply &reply) const
{
    const QByteArray announced = headerValue(reply.headers, "Content-Length");
    const bool hasNoBody = m_method == "HEAD" || reply.status == 204 || reply.status == 304;
    return announced.isNull() || hasNoBody || announced.toLongLong() == reply.body.size();
}

void QtHttpExchange::end(Result<HttpReply> result)
{
    const HttpTransport::Done done = std::exchange(m_done, nullptr);
    Q_ASSERT(done);
    done(std::move(result));
}

} // namespace alongside
