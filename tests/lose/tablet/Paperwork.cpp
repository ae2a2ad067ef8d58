// SPDX-License-Identifier: Apache-2.0
#include "tests/lose/tablet/Paperwork.h"

#include "app/records/RecordKinds.h"
#include "app/store/AttachmentStore.h"
#include "app/store/DraftStore.h"
#include "app/store/NoteWriter.h"
#include "app/store/VisitWriter.h"
#include "sync/protocol/Chunk.h"

namespace alongside::lose {

namespace {

/// In the coach's name, on the writer's thread. work: a function of Act & that returns a Result.
template <typename Work> auto inTheirName(const Paperwork::Parts &parts, const Work &work)
{
    return parts.file.writer()
        .run(DatabaseThread::Urgency::Tap,
            [&](Database &database) {
                Act act{database, recordKinds(), parts.clock, parts.coach};
                return work(act);
            })
        .result();
}

template <typename Draft> Result<void> keepDraft(Act &act, const DraftOwner &owner, const Draft &draft)
{
    return DraftStore{act.database()}.keep<Draft>(owner, {draft});
}

} // namespace

Result<void> Paperwork::write(const PersonId &person, const QString &token)
{
    return inTheirName(m_parts, [&](Act &act) -> Result<void> {
        const NoteDraft draft{NoteDraftField::Words, token, {}, m_parts.clock.now()};
        if (auto kept = keepDraft(act, noteDraftOwner(person, m_parts.coach), draft); !kept) return kept;
        const auto sealed = NoteWriter{act, m_parts.ids}.seal(person);
        return sealed ? Result<void>{} : sealed.error();
    });
}

Result<void> Paperwork::visit(const Expectation &expected, const QString &token)
{
    return inTheirName(m_parts, [&](Act &act) -> Result<void> {
        VisitWriter writer{act, m_parts.ids};
        const ClockReading now{m_parts.clock.now(), m_parts.clock.monotonic(), QStringLiteral("boot")};
        const auto begun = writer.begin({.person = expected.person,
            .placement = expected.placement,
            .workplace = expected.workplace(),
            .reading = now});
        if (!begun) return begun.error();
        // One that was begun before goes on, also a copy's of this tablet: nothing in it is written over.
        const QString seen = begun->seen.isEmpty() ? token : begun->seen + u' ' + token;
        const VisitDraft draft{VisitDraftField::Seen, seen, begun->seen, m_parts.clock.now()};
        if (auto kept = keepDraft(act, draftOwner(begun->id, m_parts.coach), draft); !kept) return kept;
        if (const auto sealed = writer.seal(begun->id, {VisitDraftField::Seen}, {}); !sealed) return sealed.error();
        const auto ended = writer.end(begun->id, {.end = m_parts.clock.now()});
        return ended ? Result<void>{} : ended.error();
    });
}

Result<QString> Paperwork::draw(const PersonId &person, const QString &token)
{
    QByteArray bytes = token.toUtf8();
    bytes.resize(chunk::usualBytes, '.');
    bytes += token.toUtf8().repeated(100);
    return inTheirName(m_parts, [&](Act &act) -> Result<QString> {
        const auto drawn = AttachmentKeeper{act, m_parts.ids}.add(
            person, Attachment::Purpose::OwnPicture, {bytes, QStringLiteral("image/png"), {}});
        if (!drawn) return drawn.error();
        return drawn->hash;
    });
}

} // namespace alongside::lose
