// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Campaign.h"
#include "app/domain/FieldChange.h"
#include "platform/sql/Database.h"

namespace alongside {

/// What an invitation said before, and who changed it when. Any thread, with that thread's connection.
class InvitationHistory {
public:
    explicit InvitationHistory(Database &database) : m_database{database} { }

    /// Latest first.
    Result<QList<FieldChange>> of(const CampaignId &campaign, const PersonId &person);

private:
    Database &m_database;
};

} // namespace alongside
