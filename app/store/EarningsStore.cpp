// SPDX-License-Identifier: Apache-2.0
#include "app/store/EarningsStore.h"

#include "app/records/EarningsFields.h"
#include "app/records/EarningsKinds.h"
#include "app/records/RecordFields.h"
#include "app/store/ColumnValues.h"

namespace alongside {

namespace {

const QString selectEarnings = QStringLiteral(R"sql(
    SELECT "person", "job", "week", "minutes", "grossPence", "netPence", "paidOn", "source", "estimated",
           "workedOutWith", "by", "at"
    FROM "Earnings")sql");
const QString weekOrPaidBetween =
    QStringLiteral(R"sql(("week" BETWEEN ? AND ? OR "paidOn" BETWEEN ? AND ?) ORDER BY "week", "job", "id")sql");

std::optional<Pence> penceIn(const Row &row, int column)
{
    const std::optional<int> count = integerIn(row, column);
    return count ? std::optional{Pence{*count}} : std::nullopt;
}

Earnings earningsIn(const Row &row)
{
    return {.person = {row.text(0)},
        .job = row.text(1),
        .week = dateIn(row, 2),
        .minutes = integerIn(row, 3),
        .gross = penceIn(row, 4),
        .net = penceIn(row, 5),
        .paidOn = dateIn(row, 6),
        .source = earningsSourceFromText(row.text(7)),
        .isEstimated = integerIn(row, 8).value_or(0) != 0,
        .workedOutWith = row.text(9),
        .by = {row.text(10)},
        .at = instantIn(row, 11)};
}

Benefit benefitIn(const Row &row)
{
    return {.id = row.text(0),
        .person = {row.text(1)},
        .name = row.text(2),
        .from = dateIn(row, 3),
        .to = dateIn(row, 4),
        .assessmentDay = integerIn(row, 5),
        .housing = housingFromText(row.text(6)),
        .limitedCapability = limitedCapabilityFromText(row.text(7)),
        .jurisdiction = row.text(8),
        .cycleWeeks = integerIn(row, 9)};
}

const QString selectBenefits = QStringLiteral(R"sql(
    SELECT "id", "person", "name", "from", "to", "assessmentDay", "housing", "limitedCapability", "jurisdiction",
           "cycleWeeks"
    FROM "Benefit")sql");
const QString supportedKind = QStringLiteral("supportedPermittedWork");

QString isoOf(QDate day) { return day.toString(Qt::ISODate); }

} // namespace

Result<QList<Earnings>> EarningsStore::ofPerson(const PersonId &person, QDate from, QDate to)
{
    return m_database.collect(selectEarnings + QStringLiteral(" WHERE \"person\" = ? AND ") + weekOrPaidBetween,
        earningsIn, person.text, isoOf(from), isoOf(to), isoOf(from), isoOf(to));
}

Result<std::optional<Earnings>> EarningsStore::find(const PersonId &person, const QString &job, QDate week)
{
    const QString id = making(kind::earnings, {}, earningsKeyOf(person, job, week)).id;
    return m_database.first(selectEarnings + QStringLiteral(" WHERE \"id\" = ?"), earningsIn, id);
}

Result<QList<Earnings>> EarningsStore::between(QDate from, QDate to)
{
    return m_database.collect(selectEarnings + QStringLiteral(" WHERE ") + weekOrPaidBetween, earningsIn, isoOf(from),
        isoOf(to), isoOf(from), isoOf(to));
}

Result<QList<Benefit>> EarningsStore::benefitsOf(const PersonId &person)
{
    return m_database.collect(
        selectBenefits + QStringLiteral(R"sql( WHERE "person" = ? ORDER BY "name", "id")sql"), benefitIn, person.text);
}

Result<QList<Benefit>> EarningsStore::benefits()
{
    return m_database.collect(selectBenefits + QStringLiteral(R"sql( ORDER BY "name", "id")sql"), benefitIn);
}

Result<QSet<QString>> EarningsStore::supportedJobs()
{
    const auto ids = m_database.collect(
        QStringLiteral(R"sql(SELECT "id" FROM "Placement" WHERE "kind" = ?)sql"),
        [](const Row &row) { return row.text(0); }, supportedKind);
    if (!ids) return ids.error();
    return QSet<QString>{ids->begin(), ids->end()};
}

Result<EarningsCase> EarningsStore::caseOf(const PersonId &person, QDate from, QDate to)
{
    const auto benefits = benefitsOf(person);
    if (!benefits) return benefits.error();
    const auto earnings = ofPerson(person, from, to);
    if (!earnings) return earnings.error();
    const auto supported = supportedJobs();
    if (!supported) return supported.error();
    return EarningsCase{*benefits, *earnings, *supported};
}

Result<QHash<PersonId, EarningsCase>> EarningsStore::casesBetween(QDate from, QDate to)
{
    const auto held = benefits();
    if (!held) return held.error();
    const auto earned = between(from, to);
    if (!earned) return earned.error();
    const auto supported = supportedJobs();
    if (!supported) return supported.error();
    QHash<PersonId, EarningsCase> cases;
    for (const Benefit &benefit : *held)
        cases[benefit.person].benefits.append(benefit);
    for (const Earnings &each : *earned)
        cases[each.person].earnings.append(each);
    for (EarningsCase &each : cases)
        each.supportedJobs = *supported;
    return cases;
}

} // namespace alongside
