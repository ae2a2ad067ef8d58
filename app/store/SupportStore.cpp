// SPDX-License-Identifier: Apache-2.0
#include "app/store/SupportStore.h"

#include "app/store/AttendanceStore.h"
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

/// What was agreed when the placement of today began.
std::optional<int> SupportStore::sessionMinutesOf(const PersonId &person, QDate today)
{
    struct Agreed {
        std::optional<int> weeklyMinutes;
        QString pattern;
    };
    const auto agreed = m_database.first(
        QStringLiteral(R"sql(
        SELECT p."weeklyMinutes", e."pattern" FROM "Expectation" e JOIN "Placement" p ON p."id" = e."placement"
        WHERE e."person" = ?1 AND (e."to" IS NULL OR e."to" >= ?2) ORDER BY e."from" DESC LIMIT 1)sql"),
        [](const Row &row) {
            return Agreed{row.isNull(0) ? std::nullopt : std::optional{int(row.integer(0))}, row.text(1)};
        },
        person.text, today.toString(Qt::ISODate));
    if (!agreed || !*agreed) return std::nullopt; // then no hours are known
    return agreedSessionMinutes(
        (*agreed)->weeklyMinutes, WeeklyPattern::fromText((*agreed)->pattern).value_or(WeeklyPattern{}));
}

} // namespace alongside
