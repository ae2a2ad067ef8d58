// SPDX-License-Identifier: Apache-2.0
#include "app/store/BenefitDraft.h"

#include "app/domain/TypedFacts.h"
#include "app/records/RecordKinds.h"

namespace alongside {

namespace {

/// At least that: nobody has a cycle of work of years.
constexpr int mostCycleWeeks = 52;
constexpr int mostDayOfMonth = 31;

std::optional<QJsonValue> numberUpTo(int most, const QString &typed)
{
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    return isNumber && number >= 1 && number <= most ? std::optional{QJsonValue{number}} : std::nullopt;
}

std::optional<QJsonValue> benefitDay(const QString &typed, Instant at)
{
    const QDate day = dayFromTyped(typed, Clock::localDateOf(at));
    return day.isValid() ? std::optional{QJsonValue{day.toString(Qt::ISODate)}} : std::nullopt;
}

std::optional<QJsonValue> knownWord(const QString &typed, bool isKnown)
{
    return isKnown ? std::optional{QJsonValue{typed}} : std::nullopt;
}

QString wholeDay(QDate day) { return QLocale{}.toString(day, QStringLiteral("d MMMM yyyy")); }

QString numberText(const std::optional<int> &number) { return number ? QString::number(*number) : QString{}; }

} // namespace

DraftOwner benefitDraftOwner(const QString &benefit, const CoachId &coach) { return {kind::benefit, benefit, coach}; }

QString nameOf(BenefitField field)
{
    switch (field) {
    case BenefitField::From:
        return QStringLiteral("from");
    case BenefitField::To:
        return QStringLiteral("to");
    case BenefitField::AssessmentDay:
        return QStringLiteral("assessmentDay");
    case BenefitField::Housing:
        return QStringLiteral("housing");
    case BenefitField::LimitedCapability:
        return QStringLiteral("limitedCapability");
    case BenefitField::Jurisdiction:
        return QStringLiteral("jurisdiction");
    case BenefitField::CycleWeeks:
        return QStringLiteral("cycleWeeks");
    }
    Q_UNREACHABLE();
}

std::optional<QJsonValue> valueOf(const BenefitDraft &draft)
{
    const QString typed = draft.text.trimmed();
    if (typed.isEmpty()) return QJsonValue{};
    switch (draft.field) {
    case BenefitField::From:
    case BenefitField::To:
        return benefitDay(typed, draft.at);
    case BenefitField::AssessmentDay:
        return numberUpTo(mostDayOfMonth, typed);
    case BenefitField::Housing:
        return knownWord(typed, housingFromText(typed) != Benefit::Housing::Unknown);
    case BenefitField::LimitedCapability:
        return knownWord(typed, limitedCapabilityFromText(typed) != Benefit::LimitedCapability::Unknown);
    case BenefitField::Jurisdiction:
        return QJsonValue{typed};
    case BenefitField::CycleWeeks:
        return numberUpTo(mostCycleWeeks, typed);
    }
    Q_UNREACHABLE();
}

QString typedText(const Benefit &benefit, BenefitField field)
{
    switch (field) {
    case BenefitField::From:
        return benefit.from.isValid() ? wholeDay(benefit.from) : QString{};
    case BenefitField::To:
        return benefit.to.isValid() ? wholeDay(benefit.to) : QString{};
    case BenefitField::AssessmentDay:
        return numberText(benefit.assessmentDay);
    case BenefitField::Housing:
        return toText(benefit.housing);
    case BenefitField::LimitedCapability:
        return toText(benefit.limitedCapability);
    case BenefitField::Jurisdiction:
        return benefit.jurisdiction;
    case BenefitField::CycleWeeks:
        return numberText(benefit.cycleWeeks);
    }
    Q_UNREACHABLE();
}

} // namespace alongside
