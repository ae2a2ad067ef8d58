// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/IdSource.h"
#include "platform/oidc/OpenIdEndpoints.h"

#include <optional>

namespace alongside {

/// What a service is to a provider.
struct OpenIdClient {
    QString issuer;
    QString id;
    QByteArray secret;
};

/// One sign-in under way: what its browser alone brings back. Each is 256 bits of chance, as base64url.
struct OpenIdAttempt {
    QByteArray state; ///< the provider's answer is to this attempt
    QByteArray nonce; ///< the token is
    QByteArray verifier; ///< the code is (RFC 7636)

    static OpenIdAttempt begin(IdSource &ids);
    /// "state.nonce.verifier"
    QByteArray toText() const { return state + '.' + nonce + '.' + verifier; }
    static std::optional<OpenIdAttempt> fromText(const QByteArray &text);

    /// S256 of the verifier.
    QByteArray challenge() const;
    /// Where the browser goes. returnTo: where it comes back to.
    QByteArray location(const OpenIdEndpoints &endpoints, const OpenIdClient &client, const QByteArray &returnTo) const;
};

/// application/x-www-form-urlencoded.
QByteArray formOf(const QList<std::pair<QByteArray, QByteArray>> &fields);

} // namespace alongside
