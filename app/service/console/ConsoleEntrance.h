// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/console/FormFields.h"
#include "platform/base/Result.h"

namespace alongside {

/// Another way to find out who somebody is than a one-time code of this service: single sign-on with OpenID Connect,
/// say. The browser is sent away with begin(), and comes back with what finish() is given. The detail of an error is a
/// sentence for whoever signs in. One thread.
class ConsoleEntrance {
public:
    virtual ~ConsoleEntrance() = default;

    virtual QString name() const = 0; ///< one word for the audit: "openid"
    virtual QString label() const = 0; ///< of its button: "Sign in with your council account"

    /// Nothing: the other side has not answered yet; the same is asked again a little later. It waits for nobody.
    template <typename Value> using Answer = std::optional<Result<Value>>;

    struct Begun {
        QByteArray location; ///< where the browser goes: an absolute URL
        /// What this browser alone brings back, for ten minutes: state, nonce and code verifier. Letters, digits, dash,
        /// underscore and full stop; 2000 at most.
        QByteArray kept;
    };
    /// returnTo: the absolute URL that the browser comes back to.
    virtual Answer<Begun> begin(const QByteArray &returnTo) = 0;

    struct Found {
        QString account;
        QString coach; ///< their id
    };
    /// returned: the query that the browser came back with; for a while the same has the same answer, for whoever
    /// reloads the page. Rejected: it is nobody of this service, or not what was begun; every other error: the other
    /// side could not be asked, or not understood.
    virtual Answer<Found> finish(const FormFields &returned, const QByteArray &kept, const QByteArray &returnTo) = 0;
};

} // namespace alongside
