// SPDX-License-Identifier: Apache-2.0
#include "app/service/RuleEvaluation.h"

#include <QJsonArray>

namespace alongside {

namespace {

QJsonValue pence(const std::optional<Pence> &amount) { return amount ? QJsonValue{amount->count} : QJsonValue{}; }

QJsonObject heading(const std::optional<DatedRule> &rule)
{
    QJsonObject json{{QStringLiteral("unit"), QStringLiteral("pence")}, {QStringLiteral("rule"), QJsonValue{}},
        {QStringLiteral("version"), QJsonValue{}},
        {QStringLiteral("check"), QStringLiteral("check with welfare rights")}};
    if (!rule) return json;
    json.insert(QStringLiteral("rule"), rule->id);
    json.insert(QStringLiteral("version"), rule->version);
    json.insert(QStringLiteral("from"), rule->from.toString(Qt::ISODate));
    json.insert(QStringLiteral("source"), rule->source);
    json.insert(QStringLiteral("confidence"), rule->confidence);
    json.insert(QStringLiteral("provisional"), rule->isProvisional());
    return json;
}

QString hoursWord(PermittedWork::Hours hours)
{
    switch (hours) {
    case PermittedWork::Hours::Unknown:
        return QStringLiteral("unknown");
    case PermittedWork::Hours::Under:
        return QStringLiteral("under");
    case PermittedWork::Hours::Reached:
        return QStringLiteral("reached");
    }
    Q_UNREACHABLE();
}

QJsonArray sentencesFor(const PermittedWork &reading)
{
    if (!reading.rule)
        return {QStringLiteral("There is no rule of permitted work for that place and day: nothing is said.")};
    QJsonArray says;
    if (reading.earnings == PermittedWork::Earnings::WithinLowLimit)
        says.append(QStringLiteral("Earnings are within the low limit, which has no hours rule (%1).")
                        .arg(reading.lowRule->citation()));
    if (reading.hours == PermittedWork::Hours::Reached)
        says.append(QStringLiteral("Hours must stay under %1, and do not.").arg(*reading.hoursBelow));
    if (reading.earnings == PermittedWork::Earnings::OverLimit)
        says.append(QStringLiteral("Earnings are over the weekly limit. What is lost then is not in these rules."));
    if (reading.supported)
        says.append(QStringLiteral("Supported permitted work has no hours rule. Evidence: %1.")
                        .arg(reading.supported->text("evidence")));
    return says;
}

} // namespace

QJsonObject evaluationOf(const PermittedWork &reading)
{
    QJsonObject json = heading(reading.rule);
    json.insert(QStringLiteral("benefit"), QStringLiteral("esa"));
    json.insert(QStringLiteral("limit"), pence(reading.limit));
    json.insert(QStringLiteral("margin"), pence(reading.margin));
    json.insert(QStringLiteral("deduction"), pence(reading.deduction()));
    json.insert(QStringLiteral("hours"), hoursWord(reading.hours));
    if (reading.hoursBelow)
        json.insert(QStringLiteral("hoursRule"), QStringLiteral("must stay under %1").arg(*reading.hoursBelow));
    json.insert(QStringLiteral("says"), sentencesFor(reading));
    return json;
}

QJsonObject evaluationOf(const UniversalCredit &reading)
{
    QJsonObject json = heading(reading.rule);
    json.insert(QStringLiteral("benefit"), QStringLiteral("uc"));
    json.insert(QStringLiteral("limit"), QJsonValue{});
    json.insert(QStringLiteral("allowance"), pence(reading.allowance));
    json.insert(
        QStringLiteral("taperPercent"), reading.taperPercent ? QJsonValue{*reading.taperPercent} : QJsonValue{});
    json.insert(QStringLiteral("margin"), pence(reading.margin));
    json.insert(QStringLiteral("deduction"), pence(reading.deduction));
    json.insert(QStringLiteral("says"),
        reading.rule
            ? QJsonArray{QStringLiteral("Universal Credit has no hours rule and no limit. The allowance is for "
                                        "somebody with limited capability for work, or a child.")}
            : QJsonArray{QStringLiteral("There is no Universal Credit rule for that day: nothing is said.")});
    return json;
}

} // namespace alongside
