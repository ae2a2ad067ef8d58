// SPDX-License-Identifier: Apache-2.0
#include "app/domain/earnings/EarningsGuard.h"

#include <QRegularExpression>

#include <algorithm>

namespace alongside {

namespace {

bool isHeldOn(const Benefit &benefit, QDate day)
{
    return (!benefit.from.isValid() || benefit.from <= day) && (!benefit.to.isValid() || day <= benefit.to);
}

bool isHeldInWeek(const Benefit &benefit, QDate monday)
{
    const QDate sunday = monday.addDays(6);
    return (!benefit.from.isValid() || benefit.from <= sunday) && (!benefit.to.isValid() || monday <= benefit.to);
}

/// Of a benefit that is held in it: not on all its days.
bool changesInWeek(const Benefit &benefit, QDate monday)
{
    return !isHeldOn(benefit, monday) || !isHeldOn(benefit, monday.addDays(6));
}

PermittedWork permittedWorkBy(
    const RuleBook &book, const QString &jurisdiction, QDate day, const PermittedWorkReading &reading)
{
    PermittedWork work = permittedWorkOn(book, jurisdiction, day, {reading.hours.minutes, reading.week.net});
    if (work.hoursBelow && reading.hours.isReachedAnyway(*work.hoursBelow)) work.hours = PermittedWork::Hours::Reached;
    return work;
}

QString rulesOf(const Benefit &benefit)
{
    return benefit.jurisdiction.isEmpty() ? QStringLiteral("GB") : benefit.jurisdiction;
}

/// As the rule of 16 hours counts: a week of supported work alone is a week of none.
QList<Earnings> withCountedHours(const EarningsCase &known)
{
    QList<Earnings> earnings = known.earnings;
    for (Earnings &each : earnings)
        if (known.supportedJobs.contains(each.job)) each.minutes = 0;
    return earnings;
}

bool isSupportedIn(const EarningsCase &known, QDate week)
{
    return std::any_of(known.earnings.begin(), known.earnings.end(),
        [&](const Earnings &each) { return each.week == week && known.supportedJobs.contains(each.job); });
}

PermittedWorkReading permittedWorkIn(
    const RuleBook &book, const EarningsCase &known, const Benefit &benefit, QDate week)
{
    PermittedWorkReading reading{.week = sumOfWeek(known.earnings, week), .isSupported = isSupportedIn(known, week)};
    const QString rules = rulesOf(benefit);
    const auto rule = book.inForce(ruleset::permittedWork, rules, week);
    const int ruleWeeks = rule ? rule->number("averageWeeks").value_or(1) : 1;
    const int weeks = std::max(1, benefit.cycleWeeks.value_or(ruleWeeks));
    reading.hours = averageHours(withCountedHours(known), week, weeks);
    reading.work = permittedWorkBy(book, rules, week, reading);
    const PermittedWork atEnd = permittedWorkBy(book, rules, week.addDays(6), reading);
    if (atEnd.rule != reading.work.rule) reading.laterInWeek = atEnd;
    return reading;
}

UniversalCreditReading universalCreditOn(
    const RuleBook &book, const EarningsCase &known, const Benefit &benefit, QDate day)
{
    UniversalCreditReading reading{.capability = benefit.limitedCapability};
    const std::optional<int> &assessmentDay = benefit.assessmentDay;
    if (!assessmentDay || *assessmentDay < 1 || *assessmentDay > 31) return reading;
    reading.period = assessmentPeriodWith(day, *assessmentDay);
    reading.paid = sumPaidIn(known.earnings, *reading.period);
    const auto rule = universalCreditRuleFor(book, *reading.period, rulesOf(benefit));
    const auto net = reading.paid.isComplete ? std::optional{reading.paid.net} : std::nullopt;
    if (benefit.limitedCapability == Benefit::LimitedCapability::No) {
        reading.withoutAllowance = universalCreditWithoutAllowance(rule, net);
        return reading;
    }
    if (benefit.housing != Benefit::Housing::Without)
        reading.withHousing = universalCreditBy(rule, UniversalCredit::Housing::With, net);
    if (benefit.housing != Benefit::Housing::With)
        reading.withoutHousing = universalCreditBy(rule, UniversalCredit::Housing::Without, net);
    return reading;
}

void addCitation(QStringList &citations, const std::optional<DatedRule> &rule)
{
    if (rule && !citations.contains(rule->citation())) citations.append(rule->citation());
}

void addCitations(QStringList &citations, const PermittedWork &work)
{
    addCitation(citations, work.rule);
    if (work.earnings == PermittedWork::Earnings::WithinLowLimit) addCitation(citations, work.lowRule);
}

} // namespace

QStringList EarningsGuard::citations() const
{
    QStringList citations;
    if (universalCredit)
        for (const auto &each :
            {universalCredit->withHousing, universalCredit->withoutHousing, universalCredit->withoutAllowance})
            if (each) addCitation(citations, each->rule);
    if (permittedWork) {
        addCitations(citations, permittedWork->work);
        if (permittedWork->isSupported) addCitation(citations, permittedWork->work.supported);
        if (permittedWork->laterInWeek) addCitations(citations, *permittedWork->laterInWeek);
    }
    return citations;
}

EarningsGuard earningsGuardOn(const RuleBook &book, const EarningsCase &known, QDate day)
{
    EarningsGuard guard{.day = day};
    const QDate week = weekOf(day);
    for (const Benefit &benefit : known.benefits) {
        if (!isHeldInWeek(benefit, week)) continue;
        guard.benefitsChangeInWeek = guard.benefitsChangeInWeek || changesInWeek(benefit, week);
        switch (benefitKindOf(benefit.name)) {
        case BenefitKind::UniversalCredit:
            if (!guard.universalCredit || isHeldOn(benefit, day)) // an award that ended gives way to today's
                guard.universalCredit = universalCreditOn(book, known, benefit, day);
            break;
        case BenefitKind::EmploymentAndSupport:
            if (!guard.permittedWork || isHeldOn(benefit, week.addDays(6))) // likewise; also one that began in the week
                guard.permittedWork = permittedWorkIn(book, known, benefit, week);
            break;
        case BenefitKind::Other:
            guard.unknownBenefits.append(benefit.name);
            break;
        }
    }
    return guard;
}

EarningsGuard earningsGuardOfWeek(const RuleBook &book, const EarningsCase &known, QDate week, QDate paidOn)
{
    EarningsGuard guard = earningsGuardOn(book, known, week);
    guard.universalCredit = earningsGuardOn(book, known, paidOn.isValid() ? paidOn : week.addDays(6)).universalCredit;
    return guard;
}

EarningsCase caseWith(EarningsCase known, const Earnings &thought)
{
    known.earnings.removeIf(
        [&thought](const Earnings &each) { return each.job == thought.job && each.week == thought.week; });
    known.earnings.append(thought);
    return known;
}

EarningsGuard whatIf(const RuleBook &book, const EarningsCase &known, const Earnings &thought, QDate day)
{
    return earningsGuardOn(book, caseWith(known, thought), day);
}

std::optional<Pence> marginOf(const EarningsGuard &guard)
{
    if (guard.universalCredit) {
        const auto &reading = *guard.universalCredit;
        if (reading.capability != Benefit::LimitedCapability::Yes) return std::nullopt;
        const auto &known = reading.withHousing ? reading.withHousing : reading.withoutHousing;
        const auto &other = reading.withoutHousing ? reading.withoutHousing : reading.withHousing;
        return known && known->margin == other->margin ? known->margin : std::nullopt;
    }
    return guard.permittedWork ? guard.permittedWork->work.margin : std::nullopt;
}

BenefitKind benefitKindOf(const QString &name)
{
    static const QRegularExpression credit{QStringLiteral("\\b(uc|universal credit)\\b")};
    static const QRegularExpression support{QStringLiteral("\\b(esa|employment (and|&) support allowance)\\b")};
    const QString folded = name.toLower();
    if (credit.match(folded).hasMatch()) return BenefitKind::UniversalCredit;
    if (support.match(folded).hasMatch()) return BenefitKind::EmploymentAndSupport;
    return BenefitKind::Other;
}

} // namespace alongside
