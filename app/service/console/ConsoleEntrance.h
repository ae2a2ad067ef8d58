// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/console/FormFields.h"
#include "platform/base/Result.h"

namespace alongside {

/// Another way to find out who somebody is than a one-time code of this service: single sign-on with OpenID Connect,
/// say. The browser is sent away with begin(), and comes back with what finish() is given. One thread.
class ConsoleEntrance {
public:
    virtual ~ConsoleEntrance() = default;

    virtual QString name() const = 0; ///< one word for the audit: "openid"
    virtual QString label() const = 0; ///< of its button: "Sign in with your council account"

    struct Begun {
        QByteArray location; ///< where the browser goes: an absolute URL
        /// What this browser alone brings back, for ten minutes: state, nonce and code verifier. Letters, digits, dash,
        /// underscore and full stop; 2000 at most.
        QByteArray kept;
    };
    virtual Result<Begun> begin() = 0;

    struct Found {
        QString account;
        QString coach; ///< their id
    };
    /// returned: the query that the browser came back with. Rejected: it is nobody of this service, or not what was
    /// begun; Offline and TimedOut: the other side could not be asked.
    virtual Result<Found> finish(const FormFields &returned, const QByteArray &kept) = 0;
};

} // namespace alongside
