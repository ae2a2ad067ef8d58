// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Register.h"
#include "app/screens/register/RegisterRows.h"
#include "platform/sql/Database.h"

#include <QSet>

namespace alongside {

/// Marks that something is the matter with.
struct MarkFlags {
    QSet<QString> inConflict; ///< ids of marks
    QSet<QString> held;

    /// Empty where they cannot be read: the register is of use without them.
    static MarkFlags read(Database &database);
};

/// The register's rows as lines, ready to be shown. Pure.
class RegisterLines {
public:
    struct Reading {
        CoachId reader; ///< who is "you"
        const MarkFlags &flags;
        const QSet<PersonId> &writing; ///< touched, and not yet on disk
        const QSet<PersonId> &stillHere; ///< by the latest mark of the day
    };
    static QList<RegisterLine> of(const QList<RegisterRow> &rows, const Reading &reading);
    /// Those who were shown stay where they are; whoever is new comes first, where they are seen.
    static QList<RegisterLine> inPlacesOf(const QList<RegisterLine> &shown, QList<RegisterLine> lines);
};

} // namespace alongside
