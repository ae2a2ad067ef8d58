// SPDX-License-Identifier: Apache-2.0
#include "app/store/CoachStore.h"

#include "app/store/ColumnValues.h"

namespace alongside {

namespace {

const QString selectCoach = QStringLiteral(R"sql(SELECT "id", "name", "roles", "sites", "to" FROM "Coach")sql");

QStringList textsFrom(const QJsonArray &list)
{
    QStringList texts;
    for (const QJsonValue &each : list)
        texts.append(each.toString());
    return texts;
}

Coach coachIn(const Row &row)
{
    Coach coach{.id = {row.text(0)}, .name = row.text(1), .roles = textsFrom(listIn(row, 2)), .to = dateIn(row, 4)};
    for (const QString &site : textsFrom(listIn(row, 3)))
        coach.sites.append(SiteId{site});
    return coach;
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
