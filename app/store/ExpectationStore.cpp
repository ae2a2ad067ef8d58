// SPDX-License-Identifier: Apache-2.0
#include "app/store/ExpectationStore.h"

#include "app/store/ColumnValues.h"

namespace alongside {

namespace {

const QString selectExpectation = QStringLiteral(R"sql(
    SELECT "id", "person", "site", "employer", "workStream", "coach", "pattern", "from", "to", "placement"
    FROM "Expectation")sql");

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
    const QString date = day.toString(Qt::ISODate);
    Weekdays weekday;
    weekday.add(Qt::DayOfWeek(day.dayOfWeek()));
    const QString covering = QStringLiteral(R"sql(
        WHERE instr("pattern", ?) > 0 AND ("from" IS NULL OR "from" <= ?) AND ("to" IS NULL OR "to" >= ?)
        ORDER BY "id")sql");
    return m_database.collect(selectExpectation + covering, expectationIn, weekday.text(), date, date);
}

Result<QList<Expectation>> ExpectationStore::currentOn(QDate day)
{
    const QString date = day.toString(Qt::ISODate);
    const QString current = QStringLiteral(R"sql(
        WHERE ("from" IS NULL OR "from" <= ?) AND ("to" IS NULL OR "to" >= ?)
        ORDER BY "from" DESC, "id")sql");
    return m_database.collect(selectExpectation + current, expectationIn, date, date);
}

Result<QList<Expectation>> ExpectationStore::of(const PersonId &person)
{
    return m_database.collect(
        selectExpectation + QStringLiteral(" WHERE \"person\" = ? ORDER BY \"from\" DESC"), expectationIn, person.text);
}

} // namespace alongside
