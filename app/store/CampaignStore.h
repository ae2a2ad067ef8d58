// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/CampaignLine.h"
#include "app/domain/Person.h"
#include "platform/sql/Database.h"

namespace alongside {

/// One person of a campaign, and where to find them.
struct CampaignEntry {
    CampaignLine line = {};
    Person person = {};
    SiteId site = {}; ///< where they are expected these days; empty: at no site
    CoachId coach = {}; ///< their key coach, or whose group they are in
};

/// Reads campaigns and how everybody in them stands. Any thread, with that thread's connection.
class CampaignStore {
public:
    explicit CampaignStore(Database &database) : m_database{database} { }

    Result<QList<Campaign>> all(); ///< the one that began last first
    Result<std::optional<Invitation>> invitation(const CampaignId &campaign, const PersonId &person);
    /// Everybody who was invited and is on this tablet, by name: in as many questions to the file for 147 as for one.
    Result<QList<CampaignEntry>> entries(const Campaign &campaign, QDate today);

private:
    Result<QList<Invitation>> invitations(const CampaignId &campaign);

    Database &m_database;
};

} // namespace alongside
