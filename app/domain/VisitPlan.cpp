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
        course.plan = {.person = person, .date = visit.nextVisit, .saidOn = visit.day, .coach = visit.coach};
    course.latest = course.latest.isValid() ? std::max(course.latest, visit.day) : visit.day;
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

} // namespace alongside
