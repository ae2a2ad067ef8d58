// SPDX-License-Identifier: Apache-2.0
#include "app/domain/rules/RuleShape.h"

#include "app/domain/rules/DatedRule.h"

namespace alongside {

namespace {

using Form = FigureShape::Form;

constexpr qint64 mostPence = 5000 * 100; // several times what any of these is an hour, a week or a month
constexpr qint64 hoursOfWeek = 7 * 24;
constexpr qint64 weeksOfTenYears = 10 * 52;

FigureShape number(const char *name, qint64 least, qint64 most)
{
    FigureShape shape{QString::fromLatin1(name), Form::Number};
    shape.least = least;
    shape.most = most;
    return shape;
}
FigureShape money(const char *name)
{
    FigureShape shape = number(name, 0, mostPence);
    shape.form = Form::Money;
    return shape;
}
FigureShape words(const char *name) { return {QString::fromLatin1(name), Form::Text}; }
FigureShape maybe(FigureShape shape)
{
    shape.presence = FigureShape::Presence::Optional;
    return shape;
}

struct SetShape {
    QString set;
    QList<FigureShape> figures;
};

QList<SetShape> setShapes()
{
    return {{ruleset::permittedWork,
                {money("weeklyLimit"), number("hoursBelow", 1, hoursOfWeek), number("averageWeeks", 1, 52),
                    maybe(money("adultHourly"))}},
        {ruleset::supportedPermittedWork, {words("supervisors"), words("evidence")}},
        {ruleset::lowEarnings, {money("weeklyLimit")}},
        {ruleset::universalCredit,
            {money("allowanceWithHousing"), money("allowanceWithoutHousing"), number("taperPercent", 0, 100),
                maybe(words("judgedBy"))}},
        {ruleset::minimumWage,
            {money("apprentice"), money("under18"), money("age18to20"), money("age21to22"), money("age23to24"),
                money("age25plus")}},
        {ruleset::attendanceCode, {words("label"), words("letter"), words("countsAs"), number("order", 0, 999)}},
        {ruleset::outcome,
            {words("measure"), maybe(words("bandsFrom")), maybe(words("labels")),
                maybe(number("weeks", 1, weeksOfTenYears)), maybe(number("ofWeeks", 1, weeksOfTenYears)),
                maybe(number("hours", 1, hoursOfWeek))}}};
}

} // namespace

QList<FigureShape> figuresOf(const QString &set)
{
    for (const SetShape &each : setShapes())
        if (each.set == set) return each.figures;
    return {};
}

QStringList everyRuleSet()
{
    QStringList sets;
    for (const SetShape &each : setShapes())
        sets.append(each.set);
    return sets;
}

} // namespace alongside
