// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/oidc/OpenIdProvider.h"
#include "sync/server/Membership.h"
#include "sync/server/OutsideAccounts.h"

namespace alongside {

/// Asks the provider again and again whether it still knows whom it vouched for. Whoever is shut out there is signed
/// out here, and the tablets that are theirs alone are emptied, then shut out. One thread, which never waits for the
/// provider.
class SignOnWatch {
public:
    /// Between two questions about one of them.
    static constexpr std::chrono::hours every{1};
    /// How long a tablet may still send before it is shut out: over a weekend. Whoever has only changed a password
    /// signs in again meanwhile.
    static constexpr std::chrono::hours emptiedFor{72};

    SignOnWatch(OpenIdProvider &provider, OutsideAccounts &accounts, Membership &members, const Clock &clock);

    /// A little of it: sees to an answer that has come, or asks about the next who is due.
    Result<void> step();
    bool isWaiting() const { return m_answer != nullptr; }

private:
    Result<void> askAboutNext();
    Result<void> settle(const Result<QByteArray> &answer);
    Result<void> follow();
    Result<QList<Device>> theirsAlone();
    Result<bool> isInUse(const QString &coach);
    Result<void> setTo(const Device &device, Device::State state);
    Result<void> takeBack(const QList<Device> &devices);
    bool isDue(const OutsideAccount &known) const;

    OpenIdProvider &m_provider;
    OutsideAccounts &m_accounts;
    Membership &m_members;
    const Clock &m_clock;
    OutsideAccount m_asked; // about whom
    OpenIdProvider::Later<QByteArray> m_answer; // absent: nobody is asked about
};

} // namespace alongside
