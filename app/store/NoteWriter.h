// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Note.h"
#include "app/store/Act.h"
#include "app/store/Draft.h"
#include "platform/base/IdSource.h"

namespace alongside {

/// What is typed on a person's page; the numbers are on disk.
enum class NoteDraftField {
    Words, ///< a new note
    Correction, ///< `base` is the id of the note that it corrects
};
using NoteDraft = Draft<NoteDraftField>;

/// Drafts of notes about somebody, apart from any visit.
DraftOwner noteDraftOwner(const PersonId &person, const CoachId &coach);

/// Adds notes about people apart from visits: nothing is ever changed. One transaction of drafts, data and outbox row.
class NoteWriter {
public:
    NoteWriter(Act &act, IdSource &ids) : m_act{act}, m_ids{ids} { }

    /// What this coach was typing about somebody becomes notes, each once: those fields, or all where none is named.
    /// A correction belongs to the visit that its note belongs to. Says how many notes there are of it.
    Result<int> seal(const PersonId &person, const QList<NoteDraftField> &fields = {});
    /// At the start: everybody's drafts, each in its own coach's name.
    static Result<int> sealAll(Database &database, const RecordSchema &schema, const Clock &clock, IdSource &ids);

private:
    Result<Note> noteOf(const PersonId &person, const NoteDraft &draft);

    Act &m_act;
    IdSource &m_ids;
};

} // namespace alongside
