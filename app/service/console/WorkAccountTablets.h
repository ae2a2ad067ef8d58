// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/Membership.h"
#include "sync/server/OutsideAccounts.h"

namespace alongside {

/// What becomes of the tablets of somebody whom the provider of sign-ins renews no more, or knows again. One thread.
class WorkAccountTablets {
public:
    WorkAccountTablets(OutsideAccounts &accounts, Membership &members);

    /// Draining or Revoked, for those that are theirs alone: nobody else uses them who works here and is not shut out
    /// themselves. What was shut out on somebody's wish stays so.
    Result<void> close(const OutsideAccount &known, Device::State state);
    /// Those that were emptied for this reason alone, and not on somebody's wish before or after; whoever else uses
    /// them meanwhile. Nothing for one who works here no more.
    Result<void> giveBack(const OutsideAccount &known);

private:
    Result<QList<Device>> theirsAlone(const OutsideAccount &known);
    Result<bool> wasEmptiedForIt(const OutsideAccount &known, const Device &device);
    Result<QList<Device>> emptied(const OutsideAccount &known);
    Result<bool> isInUse(const QString &account, const QString &coach);
    Result<void> setTo(const OutsideAccount &known, const Device &device, Device::State state);

    OutsideAccounts &m_accounts;
    Membership &m_members;
};

} // namespace alongside
