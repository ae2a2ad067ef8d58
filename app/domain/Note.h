// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Visit.h"

namespace alongside {

using NoteId = Id<struct NoteKind>;

/// Something written down about a person, perhaps during a visit. It is never changed: a correction is a note that
/// names the one it corrects.
struct Note {
    NoteId id = {};
    PersonId person = {};
    VisitId visit = {}; ///< empty: about the person alone
    QString words = {};
    Instant at = {};
    CoachId by = {};
    NoteId corrects = {};

    bool operator==(const Note &) const = default;
};

/// A note with what has been corrected about it.
struct NoteThread {
    Note note = {}; ///< the first
    QList<Note> corrections = {}; ///< of it, or of each other, oldest first

    const Note &latest() const { return corrections.isEmpty() ? note : corrections.last(); }

    bool operator==(const NoteThread &) const = default;
};

/// Oldest first, but a correction after what it corrects, whatever the clock of its tablet said. A correction of a note
/// that is not here stands for itself: nothing is left out.
QList<NoteThread> threadsOf(QList<Note> notes);

} // namespace alongside
