// SPDX-License-Identifier: Apache-2.0
#include "app/domain/VisitPlan.h"

#include <algorithm>

namespace alongside {

namespace {

struct Course {
    VisitPlan plan = {};
    QDate latest = {}; // day of the latest visit

    bool isOpen() const { return plan.date.isValid() && latest < plan.date; }
};

void follow(Course &course, const PersonId &person, const Visit &visit)
{
    if (visit.nextVisit.isValid() && !(visit.day < course.plan.saidOn))
        course.plan = {.person = person,
            .date = visit.nextVisit,
            .saidOn = visit.day,
            .coach = visit.coach,
            .saidBy = visit.isPlan() ? VisitPlan::SaidBy::Plan : VisitPlan::SaidBy::Visit,
            .saidIn = visit.id};
    if (visit.isPlan()) return; // nobody has been there
    course.latest = course.latest.isValid() ? std::max(course.latest, visit.day) : visit.day;
}

/// The visit that says when they are to be visited next; none where no such day is open.
Visit *sayingNext(QList<Visit> &visits, const PersonId &person)
{
    const QList<VisitPlan> open = openPlans(visits);
    const auto plan =
        std::find_if(open.begin(), open.end(), [&](const VisitPlan &each) { return each.person == person; });
    if (plan == open.end()) return nullptr;
    return &*std::find_if(visits.begin(), visits.end(), [&](const Visit &each) { return each.id == plan->saidIn; });
}

} // namespace

QList<VisitPlan> openPlans(const QList<Visit> &visits)
{
    QHash<PersonId, Course> courses;
    for (const Visit &visit : visits)
        for (const PersonId &person : visit.people())
            follow(courses[person], person, visit);

    QList<VisitPlan> open;
    for (const Course &course : std::as_const(courses))
        if (course.isOpen()) open.append(course.plan);
    std::sort(open.begin(), open.end(), [](const VisitPlan &left, const VisitPlan &right) {
        return std::tie(left.date, left.person) < std::tie(right.date, right.person);
    });
    return open;
}

QList<VisitId> openSayings(QList<Visit> visits, const PersonId &person, const CoachId &coach)
{
    QList<VisitId> said;
    for (Visit *next = sayingNext(visits, person); next; next = sayingNext(visits, person)) {
        if (next->coach != coach || next->people() != QList<PersonId>{person}) break;
        said.append(next->id);
        next->nextVisit = {};
    }
    return said;
}

} // namespace alongside
