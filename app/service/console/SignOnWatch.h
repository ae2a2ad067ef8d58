// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/console/WorkAccountTablets.h"
#include "platform/oidc/OpenIdProvider.h"

namespace alongside {

/// Asks the provider again and again whether it still renews whom it vouched for. Whoever it does not is signed out of
/// every browser. One thread, which never waits for the provider.
class SignOnWatch {
public:
    /// Between two questions about one of them.
    static constexpr std::chrono::hours every{1};
    /// How long a tablet may still send before it is shut out: over a weekend. Whoever has only changed a password
    /// signs in again meanwhile.
    static constexpr std::chrono::hours emptiedFor{72};

    /// What else becomes of whoever is renewed no more. A provider says the same of an account that was shut and of a
    /// sign-in that has run out (RFC 6749 §5.2), so whoever keeps the service says which of them it can be.
    enum class WhenShut {
        SignOut, ///< nothing: their tablets go on
        ShutOut, ///< tablets that are theirs alone are emptied, then shut out
    };
    SignOnWatch(OpenIdProvider &provider, OutsideAccounts &accounts, Membership &members, const Clock &clock,
        WhenShut whenShut);

    /// A little of it: sees to an answer that has come, or asks about the next who is due.
    Result<void> step();
    bool isWaiting() const { return m_answer != nullptr; }

private:
    Result<void> askAboutNext();
    Result<bool> settle(const Result<QByteArray> &answer);
    Result<void> follow();

    OpenIdProvider &m_provider;
    OutsideAccounts &m_accounts;
    WorkAccountTablets m_tablets;
    const Clock &m_clock;
    const WhenShut m_whenShut;
    OutsideAccount m_asked; // about whom
    OpenIdProvider::Later<QByteArray> m_answer; // absent: nobody is asked about
};

} // namespace alongside
