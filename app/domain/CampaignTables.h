// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/CampaignLine.h"
#include "app/domain/outcomes/PanelPlaces.h"

#include <QStringList>

namespace alongside {

/// "Part done": as tables that are given out call it.
QString campaignStateLabel(CampaignState state);

/// What a label is called in the language of whoever gives a table out. The service's own files are in English.
using CampaignLabel = QString (*)(const char *english);
QString englishLabel(const char *english);

/// Somebody whom the service supports, invited or not.
struct CampaignCount {
    std::optional<CampaignLine> line = {}; ///< nothing: they are not in the campaign
    QString site = {}; ///< as an update to the panel has it on that day
    QString place = {}; ///< a column of places
};

/// What a campaign's file is counted from: everybody, so that it can lie beside an update to the scrutiny panel.
struct CampaignFacts {
    Campaign campaign = {};
    QDate asOf = {};
    PanelPlaces places = {}; ///< those of nobody too
    QList<CampaignCount> people = {};
};

/// What a scrutiny panel is given, as rows of CSV: everybody by state and site, by parts that are done, and by whether
/// they need an advocate. Small numbers are hidden, and of sites and states the same as in an update to the panel and a
/// board's paper of the same day: whoever lays them side by side is told nothing that one of them hides.
QList<QStringList> campaignTables(const CampaignFacts &facts, CampaignLabel label = englishLabel);

} // namespace alongside
