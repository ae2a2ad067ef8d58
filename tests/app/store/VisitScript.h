// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/VisitDraft.h"

#include <QList>
#include <QStringList>

namespace alongside {

/// What a coach types in one field of a visit.
struct TypedWords {
    VisitDraft::Field field;
    QString text;
};

/// Words or numbers for every field of a visit that can be typed into, in the order of a visit: a field is left when
/// the next begins, and a correction is of the note before it. Every test that pulls a battery out types all of them.
const QList<TypedWords> &everythingTyped();

} // namespace alongside
