// SPDX-License-Identifier: Apache-2.0
#include "app/store/DepartureStore.h"

#include "platform/sql/NotNull.h"

namespace alongside {

namespace {

Departure departureIn(const Row &row)
{
    return {PersonId{row.text(0)}, row.text(1), row.text(2), QDate::fromString(row.text(3), Qt::ISODate)};
}

} // namespace

Result<std::optional<Departure>> DepartureStore::of(const PersonId &person)
{
    return m_database.first(
        QStringLiteral("SELECT who, name, service, \"on\" FROM \"Departure\" WHERE who = ?"), departureIn, person.text);
}

Result<QList<Departure>> DepartureStore::since(QDate day)
{
    return m_database.collect(QStringLiteral("SELECT who, name, service, \"on\" FROM \"Departure\" WHERE \"on\" >= ? "
                                             "ORDER BY \"on\" DESC, name"),
        departureIn, notNull(day.toString(Qt::ISODate)));
}

} // namespace alongside
