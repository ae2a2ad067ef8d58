// SPDX-License-Identifier: Apache-2.0
#include "app/domain/earnings/MinimumWage.h"

#include <algorithm>

namespace alongside {

namespace {

const QString apprenticeshipKind = QStringLiteral("apprenticeship");

/// A weekend, a bank holiday, a place that opens after its own.
constexpr int mostDaysBetween = 28;

bool isMovedFrom(const Placement &before, const Placement &after)
{
    const bool isFollowed =
        before.to.isValid() && before.to < after.from && before.to.daysTo(after.from) - 1 <= mostDaysBetween;
    return before.kind == apprenticeshipKind && before.employer == after.employer && isFollowed
        && (!before.from.isValid() || before.from < after.from);
}

int ageOn(QDate day, QDate birth)
{
    const int years = day.year() - birth.year();
    return birth.addYears(years) <= day ? years : years - 1;
}

bool isApprenticeRateAt(int age, WageEarner::Apprentice apprentice)
{
    const bool isYoung = apprentice != WageEarner::Apprentice::No && age < 19;
    return isYoung || apprentice == WageEarner::Apprentice::FirstYear;
}

bool isApprenticeRateFor(const WageEarner &earner, QDate day)
{
    const int age = earner.birth.isValid() ? ageOn(day, earner.birth) : 0;
    return isApprenticeRateAt(age, earner.apprentice);
}

const char *figureFor(int age, WageEarner::Apprentice apprentice)
{
    if (isApprenticeRateAt(age, apprentice)) return "apprentice";
    if (age < 18) return "under18";
    if (age < 21) return "age18to20";
    if (age < 23) return "age21to22";
    return age < 25 ? "age23to24" : "age25plus";
}

} // namespace

MinimumWage minimumWageOn(const RuleBook &book, QDate day, const WageEarner &earner)
{
    MinimumWage wage{.rule = book.inForce(ruleset::minimumWage, QStringLiteral("UK"), day)};
    const bool isFirstYear = earner.apprentice == WageEarner::Apprentice::FirstYear;
    if (!wage.rule || (!earner.birth.isValid() && !isFirstYear)) return wage;
    const int age = isFirstYear ? 0 : ageOn(day, earner.birth);
    wage.hourly = wage.rule->money(figureFor(age, earner.apprentice));
    return wage;
}

WageCheck wageCheckOf(const RuleBook &book, const Earnings &earnings, QDate birth, QDate apprenticeSince)
{
    WageEarner earner{.birth = birth};
    if (apprenticeSince.isValid())
        earner.apprentice = earnings.week < apprenticeSince.addYears(1) ? WageEarner::Apprentice::FirstYear
                                                                        : WageEarner::Apprentice::LaterYear;
    WageCheck check{.wage = minimumWageOn(book, earnings.week, earner)};
    if (check.wage.hourly) check.isApprenticeRate = isApprenticeRateFor(earner, earnings.week);
    if (!earnings.gross || earnings.minutes.value_or(0) <= 0) return check;
    const qint64 paidAnHour = qint64(earnings.gross->count) * 60;
    check.paid = Pence{int(paidAnHour / *earnings.minutes)};
    check.isBelow = check.wage.hourly && paidAnHour < qint64(check.wage.hourly->count) * *earnings.minutes;
    return check;
}

QHash<PlacementId, QDate> apprenticeshipsSince(const QList<Placement> &placements)
{
    QHash<PlacementId, QDate> since;
    for (const Placement &placement : placements) {
        if (placement.kind != apprenticeshipKind) continue;
        const Placement *first = &placement;
        while (true) {
            const auto before = std::find_if(placements.begin(), placements.end(),
                [first](const Placement &each) { return isMovedFrom(each, *first); });
            if (before == placements.end()) break;
            first = &*before; // which began earlier, so this ends
        }
        since.insert(placement.id, first->from);
    }
    return since;
}

} // namespace alongside
