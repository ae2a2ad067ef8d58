// SPDX-License-Identifier: Apache-2.0
#include "app/store/PlacementStore.h"

#include "app/store/ColumnValues.h"
#include "app/store/ExpectationStore.h"

namespace alongside {

namespace {

const QString selectPlacement = QStringLiteral(R"sql(
    SELECT "id", "person", "workStream", "employer", "kind", "from", "to", "reason", "funder", "weeklyMinutes",
           "hourlyPence"
    FROM "Placement")sql");

Placement placementIn(const Row &row)
{
    return {.id = {row.text(0)},
        .person = {row.text(1)},
        .workStream = {row.text(2)},
        .employer = {row.text(3)},
        .kind = row.text(4),
        .from = dateIn(row, 5),
        .to = dateIn(row, 6),
        .reason = row.text(7),
        .funder = row.text(8),
        .terms = {integerIn(row, 9), integerIn(row, 10)}};
}

Pause pauseIn(const Row &row)
{
    return {.person = {row.text(0)}, .placement = {row.text(1)}, .from = dateIn(row, 2), .back = dateIn(row, 3)};
}

PlacementChange changeIn(const Row &row)
{
    return {.person = {row.text(0)},
        .placement = {row.text(1)},
        .what = placementChangeFromText(row.text(2)),
        .from = dateIn(row, 3),
        .terms = {integerIn(row, 4), integerIn(row, 5)},
        .reason = row.text(6),
        .by = {row.text(7)},
        .at = instantIn(row, 8)};
}

const QString selectPause = QStringLiteral(R"sql(SELECT "person", "placement", "from", "back" FROM "Pause")sql");

} // namespace

Result<std::optional<PlacementHistory>> PlacementStore::find(const PlacementId &id)
{
    const auto placement =
        m_database.first(selectPlacement + QStringLiteral(" WHERE \"id\" = ?"), placementIn, id.text);
    if (!placement) return placement.error();
    if (!*placement) return std::optional<PlacementHistory>{};
    Result<PlacementHistory> history = historyOf(**placement);
    if (!history) return history.error();
    return std::optional{*std::move(history)};
}

Result<QList<PlacementHistory>> PlacementStore::ofPerson(const PersonId &person)
{
    return historiesOf(m_database.collect(
        selectPlacement + QStringLiteral(" WHERE \"person\" = ? ORDER BY \"from\" DESC, \"id\" DESC"), placementIn,
        person.text));
}

Result<QList<PlacementHistory>> PlacementStore::atEmployer(const EmployerId &employer)
{
    return historiesOf(m_database.collect(
        selectPlacement + QStringLiteral(" WHERE \"employer\" = ? ORDER BY \"from\" DESC, \"id\" DESC"), placementIn,
        employer.text));
}

Result<QHash<PersonId, PersonPlaces>> PlacementStore::everybodys()
{
    const auto placements = m_database.collect(selectPlacement, placementIn);
    if (!placements) return placements.error();
    const auto expectations = ExpectationStore{m_database}.everybodys();
    if (!expectations) return expectations.error();
    const auto pauses = m_database.collect(selectPause, pauseIn);
    if (!pauses) return pauses.error();
    QHash<PersonId, PersonPlaces> places;
    for (const Placement &placement : *placements)
        places[placement.person].placements.append(placement);
    for (const Expectation &expectation : *expectations)
        places[expectation.person].expectations.append(expectation);
    for (const Pause &pause : *pauses)
        places[pause.person].pauses.append(pause);
    return places;
}

Result<QList<PlacementHistory>> PlacementStore::historiesOf(const Result<QList<Placement>> &placements)
{
    if (!placements) return placements.error();
    QList<PlacementHistory> histories;
    for (const Placement &placement : *placements) {
        Result<PlacementHistory> history = historyOf(placement);
        if (!history) return history.error();
        histories.append(*std::move(history));
    }
    return histories;
}

Result<PlacementHistory> PlacementStore::historyOf(const Placement &placement)
{
    const auto expectations = ExpectationStore{m_database}.ofPlacement(placement);
    if (!expectations) return expectations.error();
    const auto pauses =
        m_database.collect(selectPause + QStringLiteral(R"sql( WHERE "placement" = ?)sql"), pauseIn, placement.id.text);
    if (!pauses) return pauses.error();
    const auto changes = m_database.collect(QStringLiteral(R"sql(
        SELECT "person", "placement", "what", "from", "weeklyMinutes", "hourlyPence", "reason", "by", "at"
        FROM "PlacementChange" WHERE "placement" = ? ORDER BY "id")sql"),
        changeIn, placement.id.text);
    if (!changes) return changes.error();
    return PlacementHistory{{placement, *expectations, *pauses, *changes}};
}

} // namespace alongside
