// SPDX-License-Identifier: Apache-2.0
#include "tests/app/service/console/PersonAtBrowser.h"

#include "platform/oidc/OpenIdAttempt.h"

#include <QEventLoop>
#include <QNetworkReply>
#include <QRegularExpression>

namespace alongside {

QNetworkRequest PersonAtBrowser::requestFor(const QUrl &url) const
{
    QUrl reached = url;
    if (m_ports.contains(url.host())) {
        reached.setHost(QStringLiteral("127.0.0.1"));
        reached.setPort(m_ports.value(url.host()));
    }
    QNetworkRequest request{reached};
    if (reached != url) request.setRawHeader("Host", url.authority().toLatin1());
    request.setSslConfiguration(m_tls);
    return request;
}

PersonAtBrowser::Page PersonAtBrowser::open(const QUrl &url, const QByteArray &form)
{
    QNetworkRequest request = requestFor(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    request.setTransferTimeout(20000);
    const std::unique_ptr<QNetworkReply> reply{form.isEmpty() ? m_network.get(request) : m_network.post(request, form)};
    QEventLoop waiting;
    QObject::connect(reply.get(), &QNetworkReply::finished, &waiting, &QEventLoop::quit);
    waiting.exec();
    const QUrl next = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    return {next.isEmpty() ? QUrl{} : url.resolved(next), QString::fromUtf8(reply->readAll())};
}

QByteArray PersonAtBrowser::filled(const QString &form) const
{
    static const QRegularExpression field{QStringLiteral("<input [^>]*name=\"(\\w+)\"(?: value=\"([^\"]*)\")?")};
    QList<std::pair<QByteArray, QByteArray>> fields;
    for (auto each = field.globalMatch(form); each.hasNext();) {
        const auto found = each.next();
        const QString value = found.captured(2).isEmpty() ? m_login : found.captured(2);
        fields.append(std::pair<QByteArray, QByteArray>{found.captured(1).toUtf8(), value.toUtf8()});
    }
    return formOf(fields);
}

QByteArray PersonAtBrowser::follow(const QByteArray &from, const QByteArray &until)
{
    constexpr int mostPages = 20;
    static const QRegularExpression form{QStringLiteral("<form [^>]*action=\"([^\"]+)\"[^>]*>(.*?)</form>"),
        QRegularExpression::DotMatchesEverythingOption};
    QUrl url = QUrl::fromEncoded(from);
    Page page = open(url);
    for (int opened = 1; opened < mostPages; ++opened) {
        if (page.next.toEncoded().startsWith(until)) return page.next.toEncoded();
        if (!page.next.isEmpty()) {
            url = page.next;
            page = open(url);
            continue;
        }
        const auto found = form.match(page.text);
        if (!found.hasMatch()) break;
        url = url.resolved(QUrl{found.captured(1)});
        page = open(url, filled(found.captured(2)));
    }
    qFatal("%s: %s", url.toEncoded().constData(), qPrintable(page.text));
}

} // namespace alongside
