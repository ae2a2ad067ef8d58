// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/ConsoleGuard.h"

#include "platform/net/ThisMachine.h"

#include <QMessageAuthenticationCode>

namespace alongside::consoleguard {

namespace {

QByteArray hostOf(const HttpRequest &request) { return headerValue(request.headers, "Host").trimmed().toLower(); }

/// Plain HTTP is spoken to this machine only; everybody else comes through a TLS proxy that passes Host on.
bool isPlain(const HttpRequest &request)
{
    QByteArray host = hostOf(request);
    if (const qsizetype colon = host.lastIndexOf(':'); colon > host.lastIndexOf(']')) host.truncate(colon);
    if (host.startsWith('[')) host = host.mid(1, host.size() - 2);
    return host == "localhost" || isThisMachine(QString::fromLatin1(host));
}

/// A browser takes a cookie called __Host-… from a secure page of this very host only.
QByteArray cookieName(const HttpRequest &request, const char *name)
{
    return isPlain(request) ? QByteArray{name} : QByteArray{"__Host-"} + name;
}

HttpHeader cookie(const HttpRequest &request, const char *name, const QByteArray &value, const QByteArray &terms)
{
    const QByteArray secure = isPlain(request) ? "" : "; Secure";
    return {"Set-Cookie", cookieName(request, name) + '=' + value + "; Path=/; HttpOnly" + secure + terms};
}

} // namespace

QByteArray cookieIn(const HttpRequest &request, const char *name)
{
    const QByteArray wanted = cookieName(request, name) + '=';
    for (const HttpHeader &header : request.headers) {
        if (header.name.toLower() != "cookie") continue;
        for (const QByteArray &pair : header.value.split(';'))
            if (pair.trimmed().startsWith(wanted)) return pair.trimmed().mid(wanted.size());
    }
    return {};
}

HttpHeader keepSession(const HttpRequest &request, const QByteArray &secret)
{
    return cookie(request, sessionCookie, secret, "; SameSite=Strict");
}

HttpHeader forgetSession(const HttpRequest &request)
{
    return cookie(request, sessionCookie, {}, "; SameSite=Strict; Max-Age=0");
}

HttpHeader keepForReturn(const HttpRequest &request, const QByteArray &kept)
{
    const QByteArray age = kept.isEmpty() ? "0" : "600";
    return cookie(request, entranceCookie, kept, "; SameSite=Lax; Max-Age=" + age);
}

QByteArray originOf(const HttpRequest &request)
{
    return (isPlain(request) ? "http://" : "https://") + hostOf(request);
}

bool isFromHere(const HttpRequest &request)
{
    const QByteArray origin = headerValue(request.headers, "Origin").trimmed().toLower();
    const QByteArray site = headerValue(request.headers, "Sec-Fetch-Site").trimmed().toLower();
    if (origin.isEmpty() && site.isEmpty()) return false; // every browser of today says one of them
    const bool isOwnOrigin = origin.isEmpty() || origin == originOf(request);
    return isOwnOrigin && (site.isEmpty() || site == "same-origin");
}

QString formTokenFor(const QByteArray &secret)
{
    const QByteArray token =
        QMessageAuthenticationCode::hash("alongside console form", secret, QCryptographicHash::Sha256);
    return QString::fromLatin1(token.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

bool isSame(const QString &one, const QString &other)
{
    if (one.size() != other.size()) return false;
    int difference = 0;
    for (qsizetype index = 0; index < one.size(); ++index)
        difference |= one.at(index).unicode() ^ other.at(index).unicode();
    return difference == 0;
}

QList<HttpHeader> pageHeaders()
{
    return {{"Content-Security-Policy",
                "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; "
                "base-uri 'none'; frame-ancestors 'none'"},
        {"X-Content-Type-Options", "nosniff"}, {"X-Frame-Options", "DENY"},
        // Without any referrer a browser would say that a form comes from nowhere.
        {"Referrer-Policy", "same-origin"}, {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Cross-Origin-Resource-Policy", "same-origin"}, {"Cache-Control", "no-store"}};
}

} // namespace alongside::consoleguard
