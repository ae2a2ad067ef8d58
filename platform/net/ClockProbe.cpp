// SPDX-License-Identifier: Apache-2.0
#include "platform/net/ClockProbe.h"

#include "platform/net/HttpDate.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>

#include <algorithm>

namespace alongside {

namespace {

QNetworkRequest withoutTrust(const QUrl &service)
{
    QNetworkRequest request{service.resolved(QUrl{QStringLiteral("/")})};
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    request.setSslConfiguration(tls);
    request.setTransferTimeout(std::chrono::milliseconds{ClockProbe::patience}.count());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setRawHeader("User-Agent", "Alongside");
    return request;
}

bool isValidAt(const QSslCertificate &certificate, Instant instant)
{
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
    return certificate.effectiveDate() <= there && there <= certificate.expiryDate();
}

} // namespace

ClockProbe::ClockProbe(const QUrl &service, QList<QSslCertificate> chain, Done done, QObject *parent)
    : QObject{parent}, m_reply{m_network.head(withoutTrust(service))}, m_chain{std::move(chain)}, m_done{
                                                                                                      std::move(done)}
{
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::finished, this, &ClockProbe::judge);
}

void ClockProbe::judge()
{
    const auto there = httpDate(m_reply->rawHeader("Date"));
    const bool wasRightThere = there && !m_chain.isEmpty()
        && std::all_of(m_chain.cbegin(), m_chain.cend(),
            [&](const QSslCertificate &certificate) { return isValidAt(certificate, *there); });
    end(wasRightThere ? Blame::Clock : Blame::Certificate);
}

void ClockProbe::end(Blame blame)
{
    deleteLater(); // before the end, which may be the end of the transport too
    const Done done = std::exchange(m_done, nullptr);
    done(blame);
}

} // namespace alongside
