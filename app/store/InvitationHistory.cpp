// SPDX-License-Identifier: Apache-2.0
#include "app/store/InvitationHistory.h"

#include "app/records/InterviewFields.h"
#include "app/store/ColumnValues.h"
#include "app/store/FieldHistory.h"

namespace alongside {

Result<QList<FieldChange>> InvitationHistory::of(const CampaignId &campaign, const PersonId &person)
{
    const auto histories = m_database.collect(
        QStringLiteral(R"sql(SELECT "history" FROM "Invitation" WHERE "id" = ?)sql"),
        [](const Row &row) { return listIn(row, 0); }, invitationIdOf(campaign, person));
    if (!histories) return histories.error();
    return changesIn(*histories);
}

} // namespace alongside
