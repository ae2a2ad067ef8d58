// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Visit.h"

#include <QHash>

namespace alongside {

/// When somebody is to be visited next: what the latest visit that said so said, or a coach with no visit.
struct VisitPlan {
    PersonId person = {};
    QDate date = {};
    QDate saidOn = {}; ///< the day of the visit that said so, or on which it was planned
    CoachId coach = {}; ///< whose visit that was, or who planned it
    enum class SaidBy { Visit, Plan } saidBy = SaidBy::Visit;
    VisitId saidIn = {}; ///< that visit, or the plan

    int daysOverdue(QDate today) const { return int(date.daysTo(today)); }

    bool operator==(const VisitPlan &) const = default;
};

/// Plans that no visit has met yet, the longest overdue first. A visit meets a plan from the planned day on, and a
/// later visit that names another day takes its place; an unplanned one before it leaves it as it is.
QList<VisitPlan> openPlans(const QList<Visit> &visits);

/// Visits that say a day for that person alone which is open yet, or would be without those before it in the answer:
/// what a coach takes back who is not to come at all. None from the first on that is a colleague's.
QList<VisitId> openSayings(QList<Visit> visits, const PersonId &person, const CoachId &coach);

} // namespace alongside
