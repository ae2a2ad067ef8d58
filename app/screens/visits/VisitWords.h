// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Action.h"
#include "app/domain/Person.h"
#include "app/domain/VisitClock.h"
#include "app/domain/VisitPlan.h"

#include <QCoreApplication>

namespace alongside {

/// Visits in words.
class VisitWords {
    Q_DECLARE_TR_FUNCTIONS(VisitWords)

public:
    /// "42 min", "1 h 05 min".
    static QString length(std::chrono::milliseconds lasted);
    /// "since 10:02", "10:02 to 10:44"; with the day where it is not that one.
    static QString when(const Visit &visit, QDate today);
    /// "Shan", "Shan and Craig", "Shan and 3 others".
    static QString names(const QStringList &names);
    /// "Shan · 42 min"; the name alone where nobody here knows how long.
    static QString chip(const QString &names, const QString &length);
    /// "2 days late", "today", "in 5 days".
    static QString due(const VisitPlan &plan, QDate today);
    /// What an ended visit may still say, as an offer.
    static QString gap(VisitGap gap, const QString &name);
    /// "On the job".
    static QString support(Support support);
    /// Who, and by when: "You, by Friday 27 November".
    static QString promise(const Action &action, const QString &owner, QDate today);
};

} // namespace alongside
