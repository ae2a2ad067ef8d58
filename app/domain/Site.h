// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"
#include "app/domain/Session.h"
#include "app/domain/Weekdays.h"

#include <QDate>
#include <QList>

namespace alongside {

/// Days on which a site does not open, both ends included.
struct Closure {
    QDate from = {};
    QDate to = {};
    QString reason = {}; ///< "Bank holiday", "Training day"

    bool operator==(const Closure &) const = default;
};

/// A building with a daily capacity. A site that has closed keeps its history.
struct Site {
    SiteId id = {};
    QString name = {};
    int capacity = 0; ///< people at once; 0: not known
    Weekdays openDays = Weekdays::mondayToFriday();
    QTime morningStart{9, 30};
    QTime afternoonStart{13, 0};
    QList<Closure> closures = {};
    QDate from = {}; ///< invalid: always
    QDate to = {}; ///< last day; invalid: no end

    QTime startOf(Session session) const { return session == Session::Morning ? morningStart : afternoonStart; }
    bool isOpen(QDate day) const;
    /// Why it is closed on a day, as given with the closure; empty when it is open, or closed by its ordinary week.
    QString closureReason(QDate day) const;
    /// The last day on or before the given one on which it was open; invalid when there is none within a year.
    QDate lastOpenDay(QDate onOrBefore) const;

    bool operator==(const Site &) const = default;
};

} // namespace alongside
