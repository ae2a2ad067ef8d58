// SPDX-License-Identifier: Apache-2.0
#include "app/screens/earnings/GuardWords.h"

#include "app/screens/earnings/EarningsWords.h"
#include "app/screens/earnings/GuardFigures.h"

#include <algorithm>

namespace alongside {

namespace {

/// The reading whose rule the line names: with housing and without are of one rule.
const UniversalCredit *shownOf(const UniversalCreditReading &reading)
{
    for (const auto *each : {&reading.withHousing, &reading.withoutHousing, &reading.withoutAllowance})
        if (*each) return &**each;
    return nullptr;
}

/// Above the allowance nothing is wrong: there is less Universal Credit, and more money.
int toneOf(const UniversalCreditReading &reading)
{
    const UniversalCredit *shown = shownOf(reading);
    const bool isKnown = shown && shown->margin && reading.capability != Benefit::LimitedCapability::Unknown
        && !(reading.withHousing && reading.withoutHousing);
    return isKnown ? GuardLines::Plain : GuardLines::Unknown;
}

int toneOf(const PermittedWork &work)
{
    const bool isOverLimit = work.earnings == PermittedWork::Earnings::OverLimit;
    const bool isLow = work.earnings == PermittedWork::Earnings::WithinLowLimit;
    if (isOverLimit || (work.hours == PermittedWork::Hours::Reached && !isLow)) return GuardLines::Over;
    const bool isKnown = isLow || (work.margin && work.hours != PermittedWork::Hours::Unknown);
    return isKnown ? GuardLines::Plain : GuardLines::Unknown;
}

/// figures: that say the same; none: it is read as it is.
void addSentence(GuardLine &line, const QString &sentence, const QList<GuardFigure> &figures = {})
{
    line.sentences.append(sentence);
    line.figures += figures;
    if (figures.isEmpty()) line.remarks.append(sentence);
}

GuardLine plainLine(const QString &title, const QString &sentence, GuardLines::Tone tone)
{
    GuardLine line{.title = title, .tone = tone};
    addSentence(line, sentence);
    return line;
}

} // namespace

QList<GuardLine> GuardWords::linesOf(const EarningsGuard &guard, const QString &name)
{
    QList<GuardLine> lines;
    if (guard.universalCredit) lines.append(creditLine(*guard.universalCredit, name));
    if (guard.permittedWork) lines.append(workLine(*guard.permittedWork, weekOf(guard.day)));
    for (const QString &benefit : guard.unknownBenefits)
        lines.append(unknownLine(benefit));
    if (lines.isEmpty())
        lines.append(plainLine(tr("No benefit is written down"),
            tr("Nothing is known of what %1 gets in this week. It is written where their page is edited.").arg(name),
            GuardLines::Unknown));
    else if (guard.benefitsChangeInWeek)
        for (QStringList *read : {&lines.first().sentences, &lines.first().remarks})
            read->prepend(tr("What %1 gets changes within this week.").arg(name));
    // What is over a limit is read first.
    std::stable_partition(
        lines.begin(), lines.end(), [](const GuardLine &line) { return line.tone == GuardLines::Over; });
    return lines;
}

GuardLine GuardWords::creditLine(const UniversalCreditReading &reading, const QString &name)
{
    GuardLine line{.title = tr("Universal Credit"), .tone = toneOf(reading)};
    if (!reading.period) {
        addSentence(line,
            tr("The day on which %1’s months begin is not written, so nothing can be worked out. Ask, and "
               "write it where their page is edited.")
                .arg(name));
        return line;
    }
    line.title = tr("Universal Credit, %1 to %2")
                     .arg(EarningsWords::day(reading.period->first), EarningsWords::day(reading.period->last));
    addSentence(line, paidWords(reading.paid), GuardFigures::paid(reading.paid));
    sayAllowance(line, reading);
    if (reading.capability == Benefit::LimitedCapability::Unknown)
        addSentence(line,
            tr("There is an allowance only with limited capability for work, or a child. Which of "
               "them holds for %1 is not written.")
                .arg(name));
    addSentence(line, tr("Universal Credit has no limit of hours."));
    const UniversalCredit *shown = shownOf(reading);
    line.rule = ruleWords(shown->rule);
    line.isProvisional = shown->rule && shown->rule->isProvisional();
    return line;
}

/// Without a figure where there are two, or none.
void GuardWords::sayAllowance(GuardLine &line, const UniversalCreditReading &reading)
{
    const bool isOne = !reading.withoutAllowance && bool(reading.withHousing) != bool(reading.withoutHousing);
    if (isOne) {
        const UniversalCredit &credit = *shownOf(reading);
        line.verdict = GuardFigures::verdict(credit);
        return addSentence(line, creditWords(credit), GuardFigures::allowance(credit));
    }
    for (const QString &sentence : housingWords(reading))
        addSentence(line, sentence);
}

QString GuardWords::paidWords(const PaidSum &paid)
{
    if (!paid.isComplete) return tr("Not everything that was paid in this month is known, or on which day.");
    if (paid.payments == 0) return tr("Nothing is written as paid in this month.");
    return tr("%1 paid over all jobs, on %n days.", "", paid.payments).arg(EarningsWords::money(paid.net));
}

QStringList GuardWords::housingWords(const UniversalCreditReading &reading)
{
    if (reading.withoutAllowance) {
        const auto &deduction = reading.withoutAllowance->deduction;
        const QString none = tr("Without limited capability for work, or a child, there is no allowance.");
        if (!deduction) return {none};
        return {none, tr("About %1 comes off Universal Credit.").arg(EarningsWords::money(*deduction))};
    }
    if (!reading.withHousing->rule) return {creditWords(*reading.withHousing)};
    return {tr("If the award holds housing costs: %1").arg(creditWords(*reading.withHousing)),
        tr("If it does not: %1").arg(creditWords(*reading.withoutHousing))};
}

QString GuardWords::creditWords(const UniversalCredit &credit)
{
    if (!credit.rule || !credit.allowance || !credit.taperPercent) return tr("No figures are here for that month.");
    const QString allowance = EarningsWords::money(*credit.allowance);
    if (!credit.margin)
        return tr("%1 can be paid before %2 p of each pound above it comes off.")
            .arg(allowance)
            .arg(*credit.taperPercent);
    const QString margin = EarningsWords::money(*credit.margin);
    if (*credit.margin >= Pence{0}) return tr("%1 left of the allowance of %2.").arg(margin, allowance);
    return tr("%1 above the allowance of %2: about %3 comes off.")
        .arg(margin, allowance, EarningsWords::money(*credit.deduction));
}

GuardLine GuardWords::workLine(const PermittedWorkReading &reading, QDate week)
{
    GuardLine line{.title = tr("Permitted work, %1").arg(EarningsWords::week(week)), .tone = toneOf(reading.work)};
    if (!reading.work.rule) {
        addSentence(line, tr("No figures are here for that week."));
        return line;
    }
    const bool isLow = reading.work.earnings == PermittedWork::Earnings::WithinLowLimit;
    line.verdict = GuardFigures::verdict(reading.work);
    addSentence(line, earningsWords(reading), GuardFigures::sum(reading));
    addSentence(
        line, isLow ? lowWords() : hoursWords(reading), isLow ? QList<GuardFigure>{} : GuardFigures::hours(reading));
    if (reading.isSupported)
        addSentence(line,
            tr("Hours of supported permitted work are not counted. What decides is who employs the "
               "supervisor."));
    if (reading.laterInWeek && reading.laterInWeek->rule && reading.laterInWeek->limit)
        addSentence(line,
            tr("From %1 the limit is %2. Which of them counts for this week is not written in any "
               "rule here.")
                .arg(EarningsWords::day(reading.laterInWeek->rule->from),
                    EarningsWords::money(*reading.laterInWeek->limit)));
    line.rule = ruleWords(reading.work.rule);
    if (isLow) line.rule += QLatin1Char('\n') + ruleWords(reading.work.lowRule);
    line.isProvisional = reading.work.rule->isProvisional()
        || (isLow && reading.work.lowRule && reading.work.lowRule->isProvisional())
        || (reading.laterInWeek && reading.laterInWeek->rule && reading.laterInWeek->rule->isProvisional());
    return line;
}

QString GuardWords::earningsWords(const PermittedWorkReading &reading)
{
    const PermittedWork &work = reading.work;
    if (!work.limit) return tr("No limit is here for that week.");
    if (!reading.week.net || !work.margin)
        return tr("What was earned in this week is not all known. The limit is %1.")
            .arg(EarningsWords::money(*work.limit));
    const QString sum = tr("%1 over all jobs.").arg(EarningsWords::money(*reading.week.net));
    return sum + QLatin1Char(' ') + limitWords(*work.limit, *work.margin);
}

QString GuardWords::limitWords(Pence limit, Pence margin)
{
    if (margin >= Pence{0})
        return tr("%1 left of the limit of %2.").arg(EarningsWords::money(margin), EarningsWords::money(limit));
    return tr("%1 over the limit of %2.").arg(EarningsWords::money(margin), EarningsWords::money(limit));
}

QString GuardWords::lowWords() { return tr("That little may be earned however many hours are worked."); }

/// Never how much is left: what is left of 16 would reach 16.
QString GuardWords::hoursWords(const PermittedWorkReading &reading)
{
    const HoursAverage &hours = reading.hours;
    const int below = reading.work.hoursBelow.value_or(0);
    if (reading.work.hours == PermittedWork::Hours::Reached)
        return hours.weeks == 1
            ? tr("Hours must stay under %1, and they do not.").arg(below)
            : tr("Hours must stay under %1 on average over %n weeks, and they do not.", "", hours.weeks).arg(below);
    if (!hours.minutes)
        return tr("Hours must stay under %1 on average over %n weeks. Of those, %2 are written.", "", hours.weeks)
            .arg(below)
            .arg(hours.known);
    const QString worked = EarningsWords::hours(*hours.minutes);
    if (hours.weeks == 1) return tr("%1 worked. Hours must stay under %2.").arg(worked).arg(below);
    return tr("%1 on average over %n weeks. Hours must stay under %2.", "", hours.weeks).arg(worked).arg(below);
}

GuardLine GuardWords::unknownLine(const QString &benefit)
{
    return plainLine(benefit, tr("No rule about earnings is here for it."), GuardLines::Plain);
}

QString GuardWords::ruleWords(const std::optional<DatedRule> &rule)
{
    if (!rule) return {};
    return tr("By rule %1, version %2, from %3")
        .arg(rule->id)
        .arg(rule->version)
        .arg(EarningsWords::wholeDay(rule->from));
}

} // namespace alongside
