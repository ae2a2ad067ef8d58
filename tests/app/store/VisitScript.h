// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/VisitDraft.h"

#include <QList>
#include <QStringList>

namespace alongside {

/// What a coach types in one field of a visit.
struct TypedInVisit {
    VisitDraft::Field field;
    QString text;
};

/// Words, numbers or times for every field of a visit that can be typed into, in the order of a visit: a field is left
/// when the next begins, a correction is of the note before it, and when it ended is said once it has. Every test that
/// pulls a battery out types all of them.
const QList<TypedInVisit> &everythingTyped();

} // namespace alongside
