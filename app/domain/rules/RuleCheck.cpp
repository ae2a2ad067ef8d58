// SPDX-License-Identifier: Apache-2.0
#include "app/domain/rules/RuleCheck.h"

#include "app/domain/AttendanceCode.h"
#include "app/domain/rules/RuleShape.h"

#include <QJsonDocument>

#include <algorithm>

namespace alongside {

namespace {

constexpr qsizetype longestRule = 3000; // bytes; half of what a record takes, whatever has to be escaped in it

qsizetype lengthOf(const DatedRule &rule)
{
    const qsizetype words = (rule.id + rule.set + rule.name + rule.confidence + rule.source).toUtf8().size();
    return words + QJsonDocument{rule.figures}.toJson(QJsonDocument::Compact).size();
}

QStringList wrongInHeading(const DatedRule &rule)
{
    QStringList wrong;
    if (rule.id.isEmpty()) wrong.append(QStringLiteral("it has no id"));
    if (rule.name.isEmpty()) wrong.append(QStringLiteral("it has no name"));
    if (rule.source.isEmpty()) wrong.append(QStringLiteral("it does not say where its figures are from"));
    if (rule.confidence.isEmpty()) wrong.append(QStringLiteral("it does not say how sure its figures are"));
    if (!rule.from.isValid()) wrong.append(QStringLiteral("its first day is no date (2026-04-01 is how to write one)"));
    if (rule.to.isValid() && rule.to < rule.from) wrong.append(QStringLiteral("it ends before it begins"));
    if (rule.version < 1) wrong.append(QStringLiteral("its version is no number from 1 on"));
    if (lengthOf(rule) > longestRule)
        wrong.append(QStringLiteral("it is %1 bytes long, and %2 is the most").arg(lengthOf(rule)).arg(longestRule));
    return wrong;
}

bool isFormOf(FigureShape::Form form, const QJsonValue &value)
{
    return form == FigureShape::Form::Text ? value.isString() : value.isDouble();
}

/// Of a figure that has its form.
bool isInBounds(const FigureShape &shape, const QJsonValue &value)
{
    return shape.form == FigureShape::Form::Text
        || (shape.least <= value.toInteger() && value.toInteger() <= shape.most);
}

QString boundOf(const FigureShape &shape, qint64 bound)
{
    return shape.form == FigureShape::Form::Money ? toPounds(Pence{bound}) : QString::number(bound);
}

QStringList wrongInShape(const DatedRule &rule)
{
    const QList<FigureShape> shapes = figuresOf(rule.set);
    if (shapes.isEmpty())
        return {QStringLiteral("there is no set of rules called \"%1\" (there are %2)")
                    .arg(rule.set, everyRuleSet().join(QStringLiteral(", ")))};
    QStringList wrong;
    for (const FigureShape &shape : shapes) {
        const QJsonValue value = rule.figures.value(shape.name);
        if (value.isUndefined() && shape.presence == FigureShape::Presence::Required)
            wrong.append(QStringLiteral("it lacks \"%1\"").arg(shape.name));
        if (!value.isUndefined() && !isFormOf(shape.form, value))
            wrong.append(QStringLiteral("\"%1\" is no figure of its kind").arg(shape.name));
        else if (!value.isUndefined() && !isInBounds(shape, value))
            wrong.append(QStringLiteral("\"%1\" is not between %2 and %3")
                             .arg(shape.name, boundOf(shape, shape.least), boundOf(shape, shape.most)));
    }
    for (const QString &name : rule.figures.keys())
        if (std::none_of(shapes.begin(), shapes.end(), [&name](const FigureShape &each) { return each.name == name; }))
            wrong.append(QStringLiteral("nobody here works with \"%1\"").arg(name));
    return wrong;
}

/// From 11 April 2011 the limit is 16 times the hourly rate, up to the next 50p (reg. 45(9A)); published figures from
/// before fit it too.
QStringList wrongInLimit(const DatedRule &rule)
{
    const std::optional<Pence> hourly = rule.money("adultHourly");
    const std::optional<Pence> limit = rule.money("weeklyLimit");
    if (!hourly || !limit) return {};
    const Pence expected = roundedUpToFiftyPence(*hourly * 16);
    if (*limit == expected) return {};
    return {QStringLiteral("its weekly limit is %1, and 16 times its hourly rate, up to the next 50p, is %2")
                .arg(toPounds(*limit), toPounds(expected))};
}

qsizetype entriesOf(const QString &list) { return list.isEmpty() ? 0 : list.count(QLatin1Char('|')) + 1; }

QStringList wrongInOutcome(const DatedRule &rule)
{
    QStringList wrong;
    if (entriesOf(rule.text("bandsFrom")) != entriesOf(rule.text("labels")))
        wrong.append(QStringLiteral("\"bandsFrom\" and \"labels\" are not equally many"));
    const std::optional<int> weeks = rule.number("weeks");
    const std::optional<int> ofWeeks = rule.number("ofWeeks");
    if (weeks && ofWeeks && *weeks > *ofWeeks)
        wrong.append(QStringLiteral("%1 weeks of %2 cannot be").arg(*weeks).arg(*ofWeeks));
    return wrong;
}

QStringList wrongInWords(const DatedRule &rule)
{
    QStringList wrong;
    const QString judged = rule.text("judgedBy");
    if (!judged.isEmpty() && judged != QStringLiteral("periodStart") && judged != QStringLiteral("periodEnd"))
        wrong.append(QStringLiteral("\"judgedBy\" is periodStart or periodEnd, not \"%1\"").arg(judged));
    const QString counts = rule.text("countsAs");
    if (rule.set == ruleset::attendanceCode && toText(countsAsFromText(counts)) != counts)
        wrong.append(QStringLiteral("\"%1\" is nothing that a mark can count as").arg(counts));
    return wrong;
}

} // namespace

QStringList wrongIn(const DatedRule &rule)
{
    return wrongInHeading(rule) + wrongInShape(rule) + wrongInLimit(rule) + wrongInOutcome(rule) + wrongInWords(rule);
}

QStringList wrongBeside(const QList<DatedRule> &earlier, const DatedRule &rule)
{
    QStringList wrong;
    for (const DatedRule &each : earlier) {
        if (each.id == rule.id) wrong.append(QStringLiteral("its id \"%1\" is that of an earlier row").arg(rule.id));
        if (each.set == rule.set && each.name == rule.name && each.from == rule.from)
            wrong.append(QStringLiteral("an earlier row has the same set, name and first day"));
    }
    return wrong;
}

} // namespace alongside
