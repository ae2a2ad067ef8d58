// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/net/QtHttpTransport.h"
#include "platform/oidc/OpenIdProvider.h"

#include <QHash>
#include <QObject>

namespace alongside {

/// The requests to a provider, one after another for each who asks. Everything on the thread that it lives in.
class OpenIdTalk final : public QObject {
public:
    OpenIdTalk(OpenIdClient client, const QSslConfiguration &tls, const Clock &clock)
        : m_client{std::move(client)}, m_tls{tls}, m_clock{clock}
    {
    }

    template <typename Value> using Done = std::function<void(Result<Value>)>;
    void findEndpoints(const Done<OpenIdEndpoints> &done);
    void redeem(const QByteArray &code, const OpenIdAttempt &attempt, const QByteArray &returnTo,
        const Done<OpenIdIdentity> &done);
    void renew(const QByteArray &refreshToken, const Done<QByteArray> &done);
    /// Before the thread ends.
    void hangUp() { m_transports.clear(); }

private:
    using Form = QList<std::pair<QByteArray, QByteArray>>;
    void ask(const QUrl &url, HttpRequest request, const HttpTransport::Done &done);
    void askForToken(const Form &form, const Done<QJsonObject> &done);
    void judge(const QByteArray &token, const OpenIdAttempt &attempt, const Done<IdClaims> &done);
    void findEmail(const IdClaims &claims, const QByteArray &accessToken, const Done<IdClaims> &done);
    void noteEndpoints(const Result<OpenIdEndpoints> &found);
    void fetchKeys(const Done<TokenKeys> &done);
    HttpRequest tokenRequest(const OpenIdEndpoints &endpoints, Form form) const;
    bool isFresh(const std::optional<std::chrono::milliseconds> &read) const;

    OpenIdClient m_client;
    QSslConfiguration m_tls;
    const Clock &m_clock;
    std::optional<OpenIdEndpoints> m_endpoints;
    std::optional<std::chrono::milliseconds> m_endpointsRead; // on the monotonic clock
    std::optional<Error> m_notFound; // why there are none
    std::chrono::milliseconds m_notFoundAt{0};
    QList<Done<OpenIdEndpoints>> m_awaitEndpoints; // one question for all of them
    std::optional<TokenKeys> m_keys;
    std::optional<std::chrono::milliseconds> m_keysRead;
    QHash<QString, std::shared_ptr<QtHttpTransport>> m_transports; // by scheme, host and port
};

} // namespace alongside
