// SPDX-License-Identifier: Apache-2.0
#include "app/service/Demonstration.h"

#include "app/domain/Fading.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/service/BankHolidays.h"
#include "app/service/DemonstrationDecisions.h"
#include "app/service/DemonstrationEarnings.h"
#include "app/service/DemonstrationEqualities.h"
#include "app/service/DemonstrationInterviews.h"
#include "app/service/DemonstrationPlacements.h"
#include "app/service/DemonstrationReferrals.h"
#include "app/service/DemonstrationWork.h"

#include <random>

namespace alongside {

namespace {

QList<Operation> operationsFor(const DemonstrationPlaces &places)
{
    QList<Operation> operations;
    for (const Site &site : places.sites)
        operations.append(making(kind::site, site.id.text, fieldsOf(site)));
    for (const WorkStream &stream : places.workStreams)
        operations.append(making(kind::workStream, stream.id.text, fieldsOf(stream)));
    for (const Employer &employer : places.employers)
        operations.append(making(kind::employer, employer.id.text, fieldsOf(employer)));
    for (const Coach &coach : places.coaches)
        operations.append(making(kind::coach, coach.id.text, fieldsOf(coach)));
    return operations;
}

QList<Operation> operationsFor(const QList<DemonstrationPerson> &people)
{
    QList<Operation> operations;
    for (const DemonstrationPerson &each : people) {
        operations.append(making(kind::person, each.person.id.text, fieldsOf(each.person)));
        operations.append(making(kind::profile, {}, fieldsOf(each.profile)));
        operations.append(making(kind::placement, each.placement.id.text, fieldsOf(each.placement)));
        operations.append(making(kind::expectation, each.expectation.id.text, fieldsOf(each.expectation)));
        for (const Benefit &benefit : each.benefits)
            operations.append(making(kind::benefit, benefit.id, fieldsOf(benefit)));
    }
    return operations;
}

/// Of a hundred sessions: how they went.
struct Habit {
    const char *code;
    const char *reason;
    int upTo;
};

constexpr Habit habits[] = {{"present", "", 88}, {"late", "Bus", 92}, {"sick", "", 95}, {"appointment", "Dentist", 97},
    {"holiday", "", 98}, {"unknown", "", 100}};

const Habit &habitFor(int percent)
{
    for (const Habit &habit : habits)
        if (percent < habit.upTo) return habit;
    return habits[0];
}

/// One person's session as their coach marked it. The same person and day always go the same way.
AttendanceMark markFor(const Expectation &expectation, QDate day, Session session)
{
    std::seed_seq seed{expectation.person.text.left(8).toUInt(nullptr, 16), quint32(day.toJulianDay())};
    std::mt19937 random{seed};
    const auto chance = [&random](int below) { return int(random() % quint32(below)); };
    const Habit &habit = habitFor(chance(100));
    const QTime start = session == Session::Morning ? QTime{9, 30} : QTime{13, 0};
    const bool isHere = habit.upTo <= 92;

    AttendanceMark mark;
    mark.key = {expectation.person, day, session};
    mark.workplace = expectation.workplace();
    mark.placement = expectation.placement;
    mark.code = QString::fromLatin1(habit.code);
    mark.reason = QString::fromLatin1(habit.reason);
    mark.markedBy = expectation.coach;
    mark.markedAt = demonstrationInstant(day, start.addSecs(60 * (chance(25) - 10)));
    if (mark.code == QStringLiteral("late")) mark.arrival = start.addSecs(60 * (10 + chance(40)));
    const bool isLastSession = session == Session::Afternoon || !expectation.pattern.contains(day, Session::Afternoon);
    if (isHere && isLastSession) mark.goneHomeAt = demonstrationInstant(day, start.addSecs(60 * (150 + chance(20))));
    return mark;
}

} // namespace

Demonstration::Demonstration(QDate day, int weeks, int people)
    : m_day{day}, m_firstDay{day.addDays(-daysInAWeek * weeks)}, m_places{demonstrationPlaces(m_firstDay, day)},
      m_people{demonstrationPeople(m_places, day, people)}
{
    giveBenefitsForEarnings(m_people, day);
    // With more years than somebody has been here, their history would begin in the middle.
    for (DemonstrationPerson &each : m_people)
        each.expectation.from = std::min(each.expectation.from, m_firstDay);
}

Result<void> Demonstration::writeTo(const Write &write) const
{
    if (auto written = write(operationsFor(m_places)); !written) return written;
    if (auto written = write(operationsFor(m_people)); !written) return written;
    QList<Operation> placements;
    for (const DemonstrationPerson &person : m_people)
        placements += demonstrationPlacementHistory(person, m_places, m_day);
    if (auto written = write(placements + demonstrationDecisions(m_people, m_day)); !written) return written;
    if (auto written = write(demonstrationReferrals(m_people, m_day)); !written) return written;
    if (auto written = write(demonstrationInterviews(m_people, m_day)); !written) return written;
    if (auto written = write(demonstrationEarnings(m_people, m_day)); !written) return written;
    if (auto written = write(demonstrationEqualities(m_people, m_day)); !written) return written;
    const DemonstrationWork work{m_people, m_firstDay, m_day};
    if (auto written = write(work.tasks()); !written) return written;
    for (QDate week = m_firstDay; week < m_day; week = week.addDays(daysInAWeek)) {
        QList<Operation> marks;
        for (QDate day = week; day < std::min(week.addDays(daysInAWeek), m_day); day = day.addDays(1))
            for (const AttendanceMark &mark : marksOn(day))
                marks.append(making(kind::attendance, {}, fieldsOf(mark)));
        if (auto written = write(marks + work.ofWeek(week)); !written) return written;
    }
    return {};
}

QList<AttendanceMark> Demonstration::marksOn(QDate day) const
{
    QList<AttendanceMark> marks;
    if (!m_places.sites.first().isOpen(day)) return marks;
    for (const DemonstrationPerson &each : m_people)
        for (const Session session : everySession)
            if (each.expectation.covers(day, session)) marks.append(markFor(each.expectation, day, session));
    return marks;
}

QDate lastWorkingDay(QDate onOrBefore)
{
    QDate day = onOrBefore;
    while (day.dayOfWeek() > Qt::Friday || bankHolidays(day.year()).contains(day))
        day = day.addDays(-1);
    return day;
}

} // namespace alongside
