// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/oidc/Awaited.h"
#include "platform/oidc/IdToken.h"
#include "platform/oidc/OpenIdAttempt.h"

#include <QSslConfiguration>
#include <QThread>

#include <memory>

namespace alongside {

class OpenIdTalk;

/// Whom a provider vouched for, and with what it can be asked again.
struct OpenIdIdentity {
    IdClaims claims;
    QByteArray refreshToken; ///< empty: it gives none that outlives the sign-in (offline_access)
};

/// A provider of sign-ins, asked on a thread of its own: nobody waits for it but who asked. What it says of itself and
/// its keys are kept for an hour, or until a token names a key that is not among them; that it says nothing, for five
/// seconds. Any thread.
///
/// Errors, beside those of HttpTransport: Corrupt and Untrusted: what answers is no provider, or another one; WrongKey:
/// it does not know this client, or its secret; SignedOut: the code or refresh token holds no more; Rejected: it
/// vouches for something else than was asked.
class OpenIdProvider {
public:
    /// tls: whom it takes for a provider; otherwise whomever this machine's authorities vouch for.
    OpenIdProvider(OpenIdClient client, const Clock &clock,
        const QSslConfiguration &tls = QSslConfiguration::defaultConfiguration());
    /// What is under way is never answered.
    ~OpenIdProvider();
    OpenIdProvider(const OpenIdProvider &) = delete;
    OpenIdProvider &operator=(const OpenIdProvider &) = delete;

    const OpenIdClient &client() const { return m_client; }

    template <typename Value> using Later = std::shared_ptr<Awaited<Value>>;
    Later<OpenIdEndpoints> endpoints();
    /// code: what the browser brought back to returnTo.
    Later<OpenIdIdentity> redeem(const QByteArray &code, const OpenIdAttempt &attempt, const QByteArray &returnTo);
    /// The refresh token from now on. SignedOut: the account is shut, or its sign-in has run out or was taken back.
    /// TimedOut, Offline, Corrupt: it may have heard, and given another one that is lost; all others: it has not.
    Later<QByteArray> renew(const QByteArray &refreshToken);

private:
    OpenIdClient m_client;
    QThread m_thread;
    std::unique_ptr<OpenIdTalk> m_talk; // on that thread
};

} // namespace alongside
