// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Visit.h"

#include <QHash>

namespace alongside {

/// When somebody is to be visited next: what the latest visit that said so said.
struct VisitPlan {
    PersonId person = {};
    QDate date = {};
    QDate saidOn = {}; ///< the day of the visit that said so
    CoachId coach = {}; ///< whose visit that was

    int daysOverdue(QDate today) const { return int(date.daysTo(today)); }

    bool operator==(const VisitPlan &) const = default;
};

/// Plans that no visit has met yet, the longest overdue first. A visit meets a plan from the planned day on, and a
/// later visit that names another day takes its place; an unplanned one before it leaves it as it is.
QList<VisitPlan> openPlans(const QList<Visit> &visits);

} // namespace alongside
