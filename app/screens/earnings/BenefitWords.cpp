// SPDX-License-Identifier: Apache-2.0
#include "app/screens/earnings/BenefitWords.h"

#include "app/domain/earnings/EarningsGuard.h"
#include "app/screens/earnings/EarningsWords.h"

#include <QHash>

namespace alongside {

BenefitLine BenefitWords::lineOf(const Benefit &benefit)
{
    return {benefit.id, benefit.name, aboutOf(benefit), missingIn(benefit)};
}

QString BenefitWords::aboutOf(const Benefit &benefit)
{
    QStringList parts;
    if (benefit.from.isValid()) parts.append(tr("since %1").arg(EarningsWords::wholeDay(benefit.from)));
    if (benefit.to.isValid()) parts.append(tr("until %1").arg(EarningsWords::wholeDay(benefit.to)));
    if (benefit.assessmentDay) parts.append(tr("months begin on day %1").arg(*benefit.assessmentDay));
    if (benefit.housing == Benefit::Housing::With) parts.append(tr("with housing costs"));
    if (benefit.housing == Benefit::Housing::Without) parts.append(tr("without housing costs"));
    if (benefit.limitedCapability == Benefit::LimitedCapability::Yes) parts.append(tr("limited capability for work"));
    if (benefit.limitedCapability == Benefit::LimitedCapability::No) parts.append(tr("no limited capability for work"));
    if (benefit.cycleWeeks) parts.append(tr("work repeats every %n weeks", "", *benefit.cycleWeeks));
    if (!benefit.jurisdiction.isEmpty()) parts.append(benefit.jurisdiction);
    return parts.join(QStringLiteral(" · "));
}

QString BenefitWords::missingIn(const Benefit &benefit)
{
    if (benefitKindOf(benefit.name) != BenefitKind::UniversalCredit) return {};
    QStringList missing;
    if (!benefit.assessmentDay) missing.append(tr("the day their months begin"));
    if (benefit.housing == Benefit::Housing::Unknown) missing.append(tr("housing costs"));
    if (benefit.limitedCapability == Benefit::LimitedCapability::Unknown) missing.append(tr("capability for work"));
    return missing.isEmpty() ? QString{} : tr("Not written yet: %1").arg(missing.join(QStringLiteral(", ")));
}

QString BenefitWords::wrong(BenefitField field)
{
    switch (field) {
    case BenefitField::From:
    case BenefitField::To:
        return tr("That is no day. Write it like 5 June 2024 or 5/6/2024.");
    case BenefitField::AssessmentDay:
        return tr("Write a day of the month, from 1 to 31.");
    case BenefitField::CycleWeeks:
        return tr("Write a number of weeks, from 1 to 52.");
    case BenefitField::Housing:
    case BenefitField::LimitedCapability:
    case BenefitField::Jurisdiction:
        break;
    }
    return {};
}

QString BenefitWords::field(const QString &benefit, const QString &name)
{
    const QHash<QString, QString> words{{QStringLiteral("from"), tr("Since")}, {QStringLiteral("to"), tr("Last day")},
        {QStringLiteral("assessmentDay"), tr("Day of the month on which their assessment period begins")},
        {QStringLiteral("housing"), tr("Money for housing costs")},
        {QStringLiteral("limitedCapability"), tr("Limited capability for work")},
        {QStringLiteral("jurisdiction"), tr("Whose rules count")},
        {QStringLiteral("cycleWeeks"), tr("Weeks after which their pattern of work repeats")}};
    return tr("%1: %2", "a benefit, and what of it").arg(benefit, words.value(name, name));
}

QString BenefitWords::value(const QString &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined()) return {};
    if (value.isDouble()) return QString::number(value.toInt());
    const QString text = value.toString();
    if (field == QLatin1String{"from"} || field == QLatin1String{"to"}) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? EarningsWords::wholeDay(day) : text;
    }
    const QHash<QString, QString> words{{toText(Benefit::Housing::With), tr("With housing costs")},
        {toText(Benefit::Housing::Without), tr("Without housing costs")},
        {toText(Benefit::LimitedCapability::Yes), tr("Yes")}, {toText(Benefit::LimitedCapability::No), tr("No")}};
    return words.value(text, text);
}

} // namespace alongside
