// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/oidc/TokenKeys.h"

#include <QString>

namespace alongside {

/// Whom a provider vouches for.
struct IdClaims {
    QString issuer;
    QString subject; ///< theirs for good, of this issuer alone
    QString email; ///< empty: it does not say, or has not verified that it is theirs

    bool operator==(const IdClaims &) const = default;
};

/// What a token must say to be the one that was asked for.
struct IdTokenTerms {
    QString issuer;
    QString client;
    QString nonce;
    Instant now;

    /// Two clocks may differ by so much.
    static constexpr std::chrono::seconds leeway{60};
    /// It is fetched as it is made.
    static constexpr std::chrono::minutes oldest{10};
};

/// Checks an ID token as OpenID Connect Core §3.1.3.7 says. Rejected: it is not the one that was asked for. NotFound:
/// its key is not among them. WrongClock: everything is right but the time. No detail says what a token claims.
Result<IdClaims> claimsOf(const QByteArray &token, const TokenKeys &keys, const IdTokenTerms &terms);

} // namespace alongside
