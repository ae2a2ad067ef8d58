// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/CampaignLine.h"

#include <QStringList>

namespace alongside {

/// One person of a campaign as they are counted.
struct CampaignCount {
    CampaignLine line = {};
    QString group = {}; ///< the name of their site or coach
};

/// "Part done": as tables that are given out call it.
QString campaignStateLabel(CampaignState state);

/// What a label is called in the language of whoever gives a table out. The service's own files are in English.
using CampaignLabel = QString (*)(const char *english);
QString englishLabel(const char *english);

enum class CampaignGroup { Site, Coach };

/// What a scrutiny panel is given, as rows of CSV: everybody by state, by parts that are done, and by whether they need
/// an advocate, small numbers hidden. They go out together; tables by site and by coach would tell what each hides.
QList<QStringList> campaignTables(const Campaign &campaign, CampaignGroup by, const QList<CampaignCount> &people,
    QDate today, CampaignLabel label = englishLabel);

} // namespace alongside
