// SPDX-License-Identifier: Apache-2.0
#include "app/store/NoteWriter.h"

#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/records/VisitFields.h"
#include "app/store/DraftStore.h"
#include "app/store/NoteStore.h"
#include "platform/sql/Transaction.h"

namespace alongside {

DraftOwner noteDraftOwner(const PersonId &person, const CoachId &coach) { return {kind::note, person.text, coach}; }

Result<int> NoteWriter::seal(const PersonId &person, const QList<NoteDraftField> &fields)
{
    Transaction transaction{m_act.database()};
    const DraftOwner owner = noteDraftOwner(person, m_act.coach());
    const auto drafts = DraftStore{m_act.database()}.of<NoteDraft>(owner);
    if (!drafts) return drafts.error();
    QList<Operation> added;
    for (const NoteDraft &draft : *drafts) {
        if (!fields.isEmpty() && !fields.contains(draft.field)) continue; // goes on being typed
        if (auto ended = DraftStore{m_act.database()}.remove(owner, draft.field); !ended) return ended.error();
        if (draft.text.trimmed().isEmpty()) continue; // nothing was meant by it
        const Result<Note> note = noteOf(person, draft);
        if (!note) return note.error();
        added.append(making(kind::note, note->id.text, fieldsOf(*note)));
    }
    if (!added.isEmpty())
        if (auto recorded = m_act.record(added); !recorded) return recorded.error();
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return int(added.size());
}

Result<Note> NoteWriter::noteOf(const PersonId &person, const NoteDraft &draft)
{
    Note note{
        .id = {m_ids.newId()}, .person = person, .words = draft.text.trimmed(), .at = draft.at, .by = m_act.coach()};
    if (draft.field != NoteDraftField::Correction) return note;
    const auto corrected = NoteStore{m_act.database()}.find({draft.base});
    if (!corrected) return corrected.error();
    note.corrects = {draft.base};
    if (*corrected) note.visit = (*corrected)->visit;
    return note;
}

Result<int> NoteWriter::sealAll(Database &database, const RecordSchema &schema, const Clock &clock, IdSource &ids)
{
    const auto owners = DraftStore{database}.owners(kind::note);
    if (!owners) return owners.error();
    int sealed = 0;
    for (const DraftOwner &owner : *owners) {
        Act act{database, schema, clock, owner.coach};
        const Result<int> notes = NoteWriter{act, ids}.seal({owner.about});
        if (!notes) return notes;
        sealed += *notes;
    }
    return sealed;
}

} // namespace alongside
