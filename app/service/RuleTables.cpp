// SPDX-License-Identifier: Apache-2.0
#include "app/service/RuleTables.h"

#include "app/domain/rules/DatedRule.h"

namespace alongside {

namespace {

RuleTable ownTable()
{
    return {.columns = {QStringLiteral("id"), QStringLiteral("set"), QStringLiteral("name"), QStringLiteral("from"),
                QStringLiteral("to"), QStringLiteral("version"), QStringLiteral("confidence"), QStringLiteral("source"),
                QStringLiteral("figures")}};
}

/// Five weeks: regulation 45(8), which the table has no column for.
RuleTable limitTable()
{
    return {.columns = {QStringLiteral("jurisdiction"), QStringLiteral("effective_from"),
                QStringLiteral("weekly_limit_gbp"), QStringLiteral("adult_hourly_rate_gbp"),
                QStringLiteral("hours_below"), QStringLiteral("confidence"), QStringLiteral("basis")},
        .set = ruleset::permittedWork,
        .idStem = QStringLiteral("permitted-work"),
        .figures = {{QStringLiteral("weekly_limit_gbp"), QStringLiteral("weeklyLimit")},
            {QStringLiteral("adult_hourly_rate_gbp"), QStringLiteral("adultHourly")},
            {QStringLiteral("hours_below"), QStringLiteral("hoursBelow")}},
        .fixedFigures = QStringLiteral("averageWeeks=5")};
}

RuleTable creditTable()
{
    return {.columns = {QStringLiteral("effective_from"), QStringLiteral("work_allowance_with_housing_gbp_month"),
                QStringLiteral("work_allowance_without_housing_gbp_month"), QStringLiteral("taper_percent"),
                QStringLiteral("confidence")},
        .set = ruleset::universalCredit,
        .idStem = QStringLiteral("universal-credit"),
        .name = QStringLiteral("GB"),
        .source = QStringLiteral("Universal Credit Regs 2013 (SI 2013/376) reg. 22, from a table of figures"),
        .figures = {{QStringLiteral("work_allowance_with_housing_gbp_month"), QStringLiteral("allowanceWithHousing")},
            {QStringLiteral("work_allowance_without_housing_gbp_month"), QStringLiteral("allowanceWithoutHousing")},
            {QStringLiteral("taper_percent"), QStringLiteral("taperPercent")}}};
}

RuleTable wageTable()
{
    return {.columns = {QStringLiteral("effective_from"), QStringLiteral("apprentice"), QStringLiteral("under_18"),
                QStringLiteral("age_18_20"), QStringLiteral("age_21_22"), QStringLiteral("age_23_24"),
                QStringLiteral("age_25_plus"), QStringLiteral("confidence")},
        .set = ruleset::minimumWage,
        .idStem = QStringLiteral("minimum-wage"),
        .name = QStringLiteral("UK"),
        .source = QStringLiteral("National Minimum Wage Regs, from a table of figures"),
        .figures = {{QStringLiteral("apprentice"), QStringLiteral("apprentice")},
            {QStringLiteral("under_18"), QStringLiteral("under18")},
            {QStringLiteral("age_18_20"), QStringLiteral("age18to20")},
            {QStringLiteral("age_21_22"), QStringLiteral("age21to22")},
            {QStringLiteral("age_23_24"), QStringLiteral("age23to24")},
            {QStringLiteral("age_25_plus"), QStringLiteral("age25plus")}}};
}

} // namespace

RuleCells RuleTable::cellsOf(const QStringList &cells) const
{
    RuleCells named;
    for (qsizetype place = 0; place < columns.size(); ++place)
        named.insert(columns.at(place), cells.at(place));
    if (set.isEmpty()) return named;

    const QString of = name.isEmpty() ? named.value(QStringLiteral("jurisdiction")) : name;
    const QString from = named.value(QStringLiteral("effective_from"));
    const QString basis = named.value(QStringLiteral("basis"));
    QStringList written{fixedFigures};
    for (const Figure &figure : figures)
        written.append(figure.name + QLatin1Char('=') + named.value(figure.column));
    return {{QStringLiteral("id"), QStringList{idStem, of.toLower(), from}.join(QLatin1Char('-'))},
        {QStringLiteral("set"), set}, {QStringLiteral("name"), of}, {QStringLiteral("from"), from},
        {QStringLiteral("version"), QStringLiteral("1")},
        {QStringLiteral("confidence"), named.value(QStringLiteral("confidence"))},
        {QStringLiteral("source"), source.isEmpty() ? basis : source},
        {QStringLiteral("figures"), written.join(QLatin1Char(';'))}};
}

std::optional<RuleTable> ruleTableWith(const QStringList &firstLine)
{
    for (const RuleTable &table : {ownTable(), limitTable(), creditTable(), wageTable()})
        if (table.columns == firstLine) return table;
    return std::nullopt;
}

} // namespace alongside
