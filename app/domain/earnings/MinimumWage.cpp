// SPDX-License-Identifier: Apache-2.0
#include "app/domain/earnings/MinimumWage.h"

namespace alongside {

namespace {

int ageOn(QDate day, QDate birth)
{
    const int years = day.year() - birth.year();
    return birth.addYears(years) <= day ? years : years - 1;
}

const char *figureFor(int age, WageEarner::Apprentice apprentice)
{
    const bool isYoung = apprentice != WageEarner::Apprentice::No && age < 19;
    if (isYoung || apprentice == WageEarner::Apprentice::FirstYear) return "apprentice";
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

} // namespace alongside
