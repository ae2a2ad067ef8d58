// SPDX-License-Identifier: Apache-2.0
#include "app/store/SupportStore.h"

#include "app/store/AttendanceStore.h"
#include "app/store/PlacementStore.h"
#include "app/store/VisitStore.h"

namespace alongside {

namespace {

constexpr int mostVisits = 400; // of one person in a quarter of a year: several a day

} // namespace

Result<QList<SupportWeek>> SupportStore::weeksOf(const PersonId &person, QDate today, int weeks)
{
    const QDate from = mondayOf(today).addDays(-daysInAWeek * (weeks - 1));
    const auto visits = VisitStore{m_database}.ofPerson(person, mostVisits);
    AttendanceStore attendance{m_database};
    const auto marks = attendance.marksOf(person, from, today);
    const auto codes = attendance.codes();
    if (!visits) return visits.error();
    if (!marks) return marks.error();
    if (!codes) return codes.error();
    return supportByWeek(*visits, *marks, *codes, sessionMinutesOf(person, today), from, today);
}

/// What is agreed today at the placement of today; of several the one that began last.
std::optional<int> SupportStore::sessionMinutesOf(const PersonId &person, QDate today)
{
    const auto placements = PlacementStore{m_database}.ofPerson(person);
    if (!placements) return std::nullopt; // then no hours are known
    for (const PlacementHistory &each : *placements)
        if (each.isCurrentOn(today))
            return agreedSessionMinutes(each.termsOn(today).weeklyMinutes, each.patternOn(today));
    return std::nullopt;
}

} // namespace alongside
