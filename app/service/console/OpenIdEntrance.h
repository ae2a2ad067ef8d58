// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/console/ConsoleEntrance.h"
#include "app/service/console/WorkAccountTablets.h"
#include "platform/oidc/OpenIdProvider.h"

#include <QHash>

namespace alongside {

/// Lets in whom the organisation's own accounts vouch for (OpenID Connect), where the service has named them. One
/// thread, which never waits for the provider.
class OpenIdEntrance final : public ConsoleEntrance {
public:
    OpenIdEntrance(
        OpenIdProvider &provider, OutsideAccounts &accounts, Membership &members, const Clock &clock, IdSource &ids);

    QString name() const override { return QStringLiteral("openid"); }
    QString label() const override { return QStringLiteral("Sign in with your work account"); }
    Answer<Begun> begin(const QByteArray &returnTo) override;
    Answer<Found> finish(const FormFields &returned, const QByteArray &kept, const QByteArray &returnTo) override;

    /// So many sign-ins may wait for the provider at once: strangers can begin them.
    static constexpr int mostAtOnce = 8;

private:
    Answer<Found> asked(const QByteArray &kept, const QByteArray &code, const QByteArray &returnTo);
    Result<Found> found(const OpenIdIdentity &identity);
    Result<void> noteSignIn(OutsideAccount &account, const QByteArray &refreshToken);

    OpenIdProvider &m_provider;
    OutsideAccounts &m_accounts;
    WorkAccountTablets m_tablets;
    const Clock &m_clock;
    IdSource &m_ids;
    OpenIdProvider::Later<OpenIdEndpoints> m_endpoints;
    QHash<QByteArray, OpenIdProvider::Later<OpenIdIdentity>> m_underWay; // by what the browser keeps
};

} // namespace alongside
