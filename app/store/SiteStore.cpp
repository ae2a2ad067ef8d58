// SPDX-License-Identifier: Apache-2.0
#include "app/store/SiteStore.h"

#include "app/records/RecordValues.h"
#include "app/store/ColumnValues.h"

namespace alongside {

namespace {

const QString selectSite = QStringLiteral(R"sql(
    SELECT "id", "name", "capacity", "openDays", "morningStart", "afternoonStart", "closures", "from", "to"
    FROM "Site")sql");

const QString selectEmployer =
    QStringLiteral(R"sql(SELECT "id", "name", "address", "contactName", "phone", "contacts" FROM "Employer")sql");

Employer employerIn(const Row &row)
{
    return {.id = {row.text(0)},
        .name = row.text(1),
        .address = row.text(2),
        .contactName = row.text(3),
        .phone = row.text(4),
        .contacts = employerContactsFrom(listIn(row, 5))};
}

Site siteIn(const Row &row)
{
    Site site{.id = {row.text(0)},
        .name = row.text(1),
        .capacity = int(row.integer(2)),
        .closures = closuresFrom(listIn(row, 6)),
        .from = dateIn(row, 7),
        .to = dateIn(row, 8)};
    if (const auto days = Weekdays::fromText(row.text(3)); days && !days->isEmpty()) site.openDays = *days;
    if (const QTime start = timeIn(row, 4); start.isValid()) site.morningStart = start;
    if (const QTime start = timeIn(row, 5); start.isValid()) site.afternoonStart = start;
    return site;
}

} // namespace

Result<std::optional<Site>> SiteStore::find(const SiteId &id)
{
    return m_database.first(selectSite + QStringLiteral(" WHERE \"id\" = ?"), siteIn, id.text);
}

Result<QList<Site>> SiteStore::everySite()
{
    return m_database.collect(selectSite + QStringLiteral(" ORDER BY \"name\""), siteIn);
}

Result<QList<WorkStream>> SiteStore::everyWorkStream()
{
    return m_database.collect(
        QStringLiteral(R"sql(SELECT "id", "name", "site", "from", "to" FROM "WorkStream" ORDER BY "name")sql"),
        [](const Row &row) {
            return WorkStream{.id = {row.text(0)},
                .name = row.text(1),
                .site = {row.text(2)},
                .from = dateIn(row, 3),
                .to = dateIn(row, 4)};
        });
}

Result<QList<Employer>> SiteStore::everyEmployer()
{
    return m_database.collect(selectEmployer + QStringLiteral(" ORDER BY \"name\""), employerIn);
}

Result<std::optional<Employer>> SiteStore::find(const EmployerId &id)
{
    return m_database.first(selectEmployer + QStringLiteral(" WHERE \"id\" = ?"), employerIn, id.text);
}

} // namespace alongside
