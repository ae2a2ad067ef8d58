// SPDX-License-Identifier: Apache-2.0
#include "app/store/ExpectationStore.h"

#include "app/store/ColumnValues.h"

namespace alongside {

namespace {

const QString selectExpectation = QStringLiteral(R"sql(
    SELECT "id", "person", "site", "employer", "workStream", "coach", "pattern", "from", "to", "placement"
    FROM "Expectation")sql");

// ?1: the day. Neither a later pattern of the same placement has taken this one's place, nor is it paused.
const QString holding = QStringLiteral(R"sql(
    ("from" IS NULL OR "from" <= ?1) AND ("to" IS NULL OR "to" >= ?1)
    AND NOT EXISTS (
        SELECT 1 FROM "Expectation" later
        WHERE later."person" = "Expectation"."person" AND later."placement" = "Expectation"."placement"
          AND later."from" <= ?1
          AND (ifnull("Expectation"."from", '') < later."from"
               OR ("Expectation"."from" = later."from" AND "Expectation"."id" < later."id")))
    AND NOT EXISTS (
        SELECT 1 FROM "Pause"
        WHERE "Pause"."placement" = "Expectation"."placement" AND "Pause"."from" <= ?1
          AND ("Pause"."back" IS NULL OR "Pause"."back" > ?1)))sql");

Expectation expectationIn(const Row &row)
{
    return {.id = {row.text(0)},
        .person = {row.text(1)},
        .site = {row.text(2)},
        .employer = {row.text(3)},
        .workStream = {row.text(4)},
        .coach = {row.text(5)},
        .pattern = WeeklyPattern::fromText(row.text(6)).value_or(WeeklyPattern{}),
        .from = dateIn(row, 7),
        .to = dateIn(row, 8),
        .placement = {row.text(9)}};
}

} // namespace

Result<QList<Expectation>> ExpectationStore::on(QDate day)
{
    Weekdays weekday;
    weekday.add(Qt::DayOfWeek(day.dayOfWeek()));
    return m_database.collect(selectExpectation + QStringLiteral(" WHERE instr(\"pattern\", ?2) > 0 AND ") + holding
            + QStringLiteral(" ORDER BY \"id\""),
        expectationIn, day.toString(Qt::ISODate), weekday.text());
}

Result<QList<Expectation>> ExpectationStore::currentOn(QDate day)
{
    return m_database.collect(
        selectExpectation + QStringLiteral(" WHERE ") + holding + QStringLiteral(" ORDER BY \"from\" DESC, \"id\""),
        expectationIn, day.toString(Qt::ISODate));
}

Result<QList<Expectation>> ExpectationStore::everybodys()
{
    return m_database.collect(selectExpectation, expectationIn);
}

Result<QList<Expectation>> ExpectationStore::of(const PersonId &person)
{
    return m_database.collect(
        selectExpectation + QStringLiteral(" WHERE \"person\" = ? ORDER BY \"from\" DESC"), expectationIn, person.text);
}

Result<QList<Expectation>> ExpectationStore::currentOf(const PersonId &person, QDate day)
{
    return m_database.collect(selectExpectation + QStringLiteral(" WHERE \"person\" = ?2 AND ") + holding
            + QStringLiteral(" ORDER BY \"from\" DESC, \"id\""),
        expectationIn, day.toString(Qt::ISODate), person.text);
}

Result<QList<Expectation>> ExpectationStore::ofPlacement(const Placement &placement)
{
    return m_database.collect(selectExpectation + QStringLiteral(R"sql(
        WHERE "person" = ? AND "placement" = ? ORDER BY "from", "id")sql"),
        expectationIn, placement.person.text, placement.id.text);
}

} // namespace alongside
