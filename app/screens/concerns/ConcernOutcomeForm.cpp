// SPDX-License-Identifier: Apache-2.0
#include "app/screens/concerns/ConcernOutcomeForm.h"

#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/lock/TabletSession.h"
#include "app/store/ConcernStore.h"
#include "app/store/ConcernWriter.h"

namespace alongside {

ConcernOutcomeForm::ConcernOutcomeForm(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}
{
}

void ConcernOutcomeForm::open(const Concern &concern)
{
    if (concern.id == m_concern.id) return; // what is being typed stays
    close();
    const auto &keys = m_parts.session.ownKeys();
    if (!keys || concern.id.isEmpty()) return; // nothing can be sealed, or nothing is read
    m_concern = concern;
    const auto drafts =
        ConcernDraftStore{m_parts.file.reader(), *keys}.of(outcomeDraftOwner(concern.id, m_writer.coach()));
    if (!drafts) return say(ErrorText::whenReading(drafts.error()));
    for (const ConcernDraft &draft : *drafts) {
        m_words = draft.text;
        m_savedAt = draft.at;
    }
    Q_EMIT changed();
}

void ConcernOutcomeForm::close()
{
    m_concern = {};
    m_words.clear();
    m_savedAt.reset();
    m_isSending = false;
    m_problem.clear();
    Q_EMIT changed();
}

QString ConcernOutcomeForm::saved() const
{
    return m_savedAt ? tr("Saved %1").arg(DayWords::timeSeenFrom(m_parts.clock.today(), *m_savedAt)) : QString{};
}

void ConcernOutcomeForm::type(const QString &text)
{
    if (!isOpen()) return; // the field is gone
    m_problem.clear();
    m_words = text;
    m_savedAt.reset();
    if (!m_isKeeping) keep(); // otherwise with the answer: one write at a time, whatever the hand's speed
    Q_EMIT changed();
}

void ConcernOutcomeForm::keep()
{
    m_isKeeping = true;
    // The writer's thread gets no secret: it only seals.
    const KeyPair toMe{m_parts.session.ownKeys()->publicKey, {}};
    const ConcernDraft draft{ConcernDraftField::Outcome, m_words, m_writer.clock().now()};
    m_writer.keep(
        [toMe, draft, id = m_concern.id](Act &act) {
            return ConcernDraftStore{act.database(), toMe}.keep(outcomeDraftOwner(id, act.coach()), {draft});
        },
        [this, words = m_words, id = m_concern.id](const Result<void> &kept) {
            m_isKeeping = false;
            if (id == m_concern.id) endKeeping(words, kept); // otherwise another one is open, or none
        });
}

void ConcernOutcomeForm::endKeeping(const QString &words, const Result<void> &kept)
{
    if (!kept) return say(ErrorText::whenSaving(kept.error())); // it goes along with the next letter
    if (words == m_words)
        m_savedAt = m_writer.clock().now();
    else if (!m_isSending)
        keep();
    Q_EMIT changed();
}

void ConcernOutcomeForm::settle()
{
    const auto said = ConcernStore{m_parts.file.reader()}.safeguarding();
    if (!said) return say(ErrorText::whenReading(said.error()));
    if (!isReady()) return say(tr("Write what was done, and by whom."));
    m_isSending = true;
    const ConcernOutcome outcome{.id = {},
        .concern = m_concern.id,
        .person = m_concern.person,
        .by = {},
        .byName = m_parts.session.coachName(),
        .at = m_writer.clock().now(),
        .words = m_words.trimmed()};
    m_writer.write(
        [&ids = m_parts.ids, outcome, said = *said](Act &act) {
            return ConcernWriter{act, ids}.settle(outcome, said);
        },
        [this, id = m_concern.id](const Result<void> &written) {
            if (id != m_concern.id) return; // it is written all the same
            m_isSending = false;
            if (!written) return say(ErrorText::whenSaving(written.error()));
            m_words.clear();
            m_savedAt.reset();
            Q_EMIT changed();
            Q_EMIT settled();
        });
    Q_EMIT changed();
}

void ConcernOutcomeForm::say(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace alongside
