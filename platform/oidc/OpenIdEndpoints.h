// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

#include <QUrl>

namespace alongside {

/// Where a provider is asked what, as it says itself (OpenID Connect Discovery 1.0 §3).
struct OpenIdEndpoints {
    QUrl authorization;
    QUrl token;
    QUrl keys;
    QUrl userInfo = {}; ///< what else it says of somebody; empty: nothing
    enum class SecretIn { Header, Body } secretIn = SecretIn::Header; ///< where it takes a client's secret
    enum class Renewal { None, Offered } renewal = Renewal::None; ///< scope offline_access: refresh tokens

    /// The document's own place. Empty where the issuer is no address that may be asked.
    static QUrl placeFor(const QString &issuer);
    /// Corrupt: it is no such document. Untrusted: it is another issuer's, or leads somewhere in the clear.
    static Result<OpenIdEndpoints> read(const QByteArray &json, const QString &issuer);
};

} // namespace alongside
