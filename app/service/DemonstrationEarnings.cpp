// SPDX-License-Identifier: Apache-2.0
#include "app/service/DemonstrationEarnings.h"

#include "app/domain/earnings/Earnings.h"
#include "app/records/EarningsFields.h"
#include "app/records/EarningsKinds.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/service/DemonstrationWork.h"

namespace alongside {

namespace {

constexpr int weeksOfEarnings = 13;

using Housing = Benefit::Housing;
using Capability = Benefit::LimitedCapability;

/// What somebody works in one job, week after week.
struct Job {
    const char *name; ///< empty: at their employer
    int minutes;
    int netPence;
    int daysToPay; ///< from the Monday of the week
    Earnings::Source source;
};

/// One person who earns, and what decides how it is read.
struct Earner {
    int fromTheEnd; ///< of everybody; those at an employer are the last
    const char *benefit;
    std::optional<int> assessmentDay;
    Housing housing;
    Capability capability;
    QList<Job> jobs;
    int gapEvery; ///< in so many weeks one is not written; 0: none
};

const QList<Earner> &everyEarner()
{
    constexpr auto slip = Earnings::Source::Payslip;
    constexpr auto self = Earnings::Source::Self;
    constexpr auto boss = Earnings::Source::Employer;
    static const QList<Earner> earners{
        // far under, near the money, near the hours, over: Employment and Support Allowance
        {1, "ESA", {}, Housing::Unknown, Capability::Unknown, {{"", 360, 7626, 11, slip}}, 0},
        {2, "ESA", {}, Housing::Unknown, Capability::Unknown, {{"", 900, 20100, 11, slip}}, 0},
        {3, "ESA", {}, Housing::Unknown, Capability::Unknown,
            {{"", 600, 12710, 11, boss}, {"Leaflets, Aldridge", 240, 4800, 5, self}}, 6},
        {4, "ESA", {}, Housing::Unknown, Capability::Unknown,
            {{"", 720, 15252, 11, slip}, {"Saturday market", 300, 6400, 5, self}}, 0},
        // below and above the allowance, two pay days in a month, what is not known: Universal Credit
        {5, "Universal Credit", 14, Housing::Without, Capability::Yes, {{"", 720, 15252, 11, slip}}, 0},
        {6, "Universal Credit", 20, Housing::With, Capability::Yes,
            {{"", 900, 19065, 11, slip}, {"Cleaning, St. Paul’s", 120, 2542, 12, boss}}, 0},
        {7, "Universal Credit", 3, Housing::Unknown, Capability::Yes, {{"", 480, 10168, 11, slip}}, 4},
        {8, "Universal Credit", {}, Housing::Unknown, Capability::Unknown, {{"", 300, 6355, 11, self}}, 0}};
    return earners;
}

/// Two of M. Hicks's own, so that whoever first looks sees something.
const QList<Earner> &everyEarnerWithHicks()
{
    static const QList<Earner> earners{{3, "ESA", {}, Housing::Unknown, Capability::Unknown,
                                           {{"Canal Side Café", 660, 13981, 11, Earnings::Source::Payslip},
                                               {"Saturday market", 180, 3813, 5, Earnings::Source::Self}},
                                           0},
        {5, "Universal Credit", 20, Housing::With, Capability::Yes,
            {{"Pelsall Garden Nursery", 600, 12710, 11, Earnings::Source::Payslip}}, 5}};
    return earners;
}

/// Each with the place in the list of everybody; those of whom there are too few people are left out.
template <typename Act> void forEveryEarner(qsizetype people, Act act)
{
    for (const Earner &earner : everyEarner())
        if (people >= 2 * everyEarner().size()) act(people - earner.fromTheEnd, earner);
    for (const Earner &earner : everyEarnerWithHicks())
        if (earner.fromTheEnd < people) act(qsizetype(earner.fromTheEnd), earner);
}

Benefit benefitOf(const Earner &earner, const DemonstrationPerson &person, QDate day)
{
    const QString name = QString::fromLatin1(earner.benefit);
    return {.id = demonstrationId(kind::benefit, person.person.id.text + name),
        .person = person.person.id,
        .name = name,
        .from = day.addDays(-900),
        .assessmentDay = earner.assessmentDay,
        .housing = earner.housing,
        .limitedCapability = earner.capability};
}

Earnings earnedIn(const Job &job, const DemonstrationPerson &person, QDate week)
{
    const int minutes = job.minutes;
    const auto paidOn = week.addDays(job.daysToPay);
    return {.person = person.person.id,
        .job = *job.name ? QString::fromUtf8(job.name) : person.placement.id.text,
        .week = week,
        .minutes = minutes,
        .gross = Pence{job.netPence + job.netPence / 50},
        .net = Pence{job.netPence},
        .paidOn = paidOn,
        .source = job.source,
        .isEstimated = job.source == Earnings::Source::Self,
        .by = person.expectation.coach,
        .at = demonstrationInstant(paidOn, QTime{15, 30})};
}

} // namespace

void giveBenefitsForEarnings(QList<DemonstrationPerson> &people, QDate day)
{
    forEveryEarner(people.size(), [&](qsizetype place, const Earner &earner) {
        people[place].benefits = {benefitOf(earner, people.at(place), day)};
    });
}

QList<Operation> demonstrationEarnings(const QList<DemonstrationPerson> &people, QDate day)
{
    QList<Operation> operations;
    forEveryEarner(people.size(), [&](qsizetype place, const Earner &earner) {
        for (int back = 1; back <= weeksOfEarnings; ++back) {
            if (earner.gapEvery > 0 && back % earner.gapEvery == 0) continue; // nobody wrote it
            for (const Job &job : earner.jobs) {
                Earnings earned = earnedIn(job, people.at(place), weekOf(day).addDays(-7 * back));
                if (earned.paidOn > day) earned.paidOn = {}; // still to come
                operations.append(making(kind::earnings, {}, fieldsOf(earned)));
            }
        }
    });
    return operations;
}

} // namespace alongside
