// SPDX-License-Identifier: Apache-2.0
#include "app/store/CoachStore.h"

#include "app/records/RecordValues.h"
#include "app/store/ColumnValues.h"

namespace alongside {

namespace {

const QString selectCoach = QStringLiteral(R"sql(SELECT "id", "name", "roles", "sites", "to" FROM "Coach")sql");

Coach coachIn(const Row &row)
{
    return {.id = {row.text(0)},
        .name = row.text(1),
        .roles = textsFrom(listIn(row, 2)),
        .sites = siteIdsFrom(listIn(row, 3)),
        .to = dateIn(row, 4)};
}

} // namespace

Result<std::optional<Coach>> CoachStore::find(const CoachId &id)
{
    return m_database.first(selectCoach + QStringLiteral(" WHERE \"id\" = ?"), coachIn, id.text);
}

Result<QList<Coach>> CoachStore::everyone()
{
    return m_database.collect(selectCoach + QStringLiteral(" ORDER BY \"name\""), coachIn);
}

} // namespace alongside
