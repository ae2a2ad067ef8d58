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
    const auto placements =
        PlacementStore{m_database}.ofPerson(person); // ended ones too: their weeks stay as they were
    if (!visits) return visits.error();
    if (!marks) return marks.error();
    if (!codes) return codes.error();
    if (!placements) return placements.error();
    return supportByWeek(*visits, *marks, *codes, *placements, from, today);
}

} // namespace alongside
