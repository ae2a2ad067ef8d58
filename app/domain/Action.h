// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Visit.h"

namespace alongside {

using ActionId = Id<struct ActionKind>;

/// Something that somebody said they would do, by a day; agreed on a visit, and open until it is done.
struct Action {
    enum class Owner { Coach, Person, Employer };

    ActionId id = {};
    PersonId person = {};
    VisitId visit = {};
    QString words = {};
    Owner owner = Owner::Coach;
    CoachId coach = {}; ///< the owner, when it is a coach
    QDate due = {}; ///< invalid: no day was named
    std::optional<Instant> doneAt = {};
    CoachId doneBy = {}; ///< who said that it is done

    bool isDone() const { return doneAt.has_value(); }
    bool isOverdue(QDate today) const { return !isDone() && due.isValid() && due < today; }

    bool operator==(const Action &) const = default;
};

QString toText(Action::Owner owner);
Action::Owner actionOwnerFromText(const QString &text);

} // namespace alongside
