// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/referral/Referral.h"
#include "platform/sql/Database.h"

namespace alongside {

/// Reads referrals. Any thread, with that thread's connection.
class ReferralStore {
public:
    explicit ReferralStore(Database &database) : m_database{database} { }

    Result<std::optional<Referral>> find(const ReferralId &id);
    Result<QList<Referral>> of(const PersonId &person); ///< made last first
    Result<QList<Referral>> all(); ///< everybody's, in no order

private:
    Database &m_database;
};

} // namespace alongside
