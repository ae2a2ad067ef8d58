// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/console/ConsoleEntrance.h"
#include "app/service/console/SignInsUnderWay.h"
#include "app/service/console/WorkAccountTablets.h"

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

private:
    Result<Found> found(const OpenIdIdentity &identity);
    Result<void> noteSignIn(OutsideAccount &account, const QByteArray &refreshToken);

    OpenIdProvider &m_provider;
    OutsideAccounts &m_accounts;
    WorkAccountTablets m_tablets;
    const Clock &m_clock;
    IdSource &m_ids;
    OpenIdProvider::Later<OpenIdEndpoints> m_endpoints;
    SignInsUnderWay m_underWay;
};

} // namespace alongside
