// SPDX-License-Identifier: Apache-2.0
#include "app/screens/concerns/ConcernForm.h"

#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/concerns/ConcernWords.h"
#include "app/screens/lock/TabletSession.h"
#include "app/store/ConcernWriter.h"
#include "app/store/PersonStore.h"

namespace alongside {

ConcernForm::ConcernForm(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}
{
    connect(&parts.session, &TabletSession::locking, this, &ConcernForm::close); // still in the coach's name
}

QStringList ConcernForm::questions() const
{
    QStringList questions;
    for (int part = 0; part < Concern::partCount; ++part)
        questions.append(ConcernWords::question(Concern::Part(part)));
    return questions;
}

QStringList ConcernForm::texts() const { return {m_concern.parts.cbegin(), m_concern.parts.cend()}; }

QStringList ConcernForm::saved() const
{
    QStringList saved;
    for (int part = 0; part < Concern::partCount; ++part) {
        const auto at = m_savedAt.constFind(Field(part));
        saved.append(at == m_savedAt.cend() ? QString{}
                                            : tr("Saved %1").arg(DayWords::timeSeenFrom(m_parts.clock.today(), *at)));
    }
    return saved;
}

QStringList ConcernForm::gaps() const
{
    QStringList sentences;
    for (const ConcernGap gap : gapsIn(m_concern))
        sentences.append(ConcernWords::gap(gap));
    return sentences;
}

void ConcernForm::open(const QString &personId)
{
    close();
    const auto person = PersonStore{m_parts.file.reader()}.find(PersonId{personId});
    m_concern.person = {personId};
    if (person && *person) m_concern.personName = (*person)->likedName();
    m_concern.at = m_writer.clock().now();
    readDrafts();
    Q_EMIT changed();
}

void ConcernForm::readDrafts()
{
    const auto &keys = m_parts.session.ownKeys();
    if (!keys) return say(tr("Lock the tablet and give your PIN again. Then this can be written."));
    const auto drafts =
        ConcernDraftStore{m_parts.file.reader(), *keys}.of(concernDraftOwner(m_concern.person, m_writer.coach()));
    if (!drafts) return say(ErrorText::whenReading(drafts.error()));
    for (const ConcernDraft &draft : *drafts)
        take(draft);
}

void ConcernForm::take(const ConcernDraft &draft)
{
    if (draft.field == Field::Safety)
        m_concern.safety = safetyFromText(draft.text);
    else if (draft.field == Field::Begun)
        m_concern.at = instantFromText(draft.text).value_or(m_concern.at);
    else
        m_concern.part(Concern::Part(draft.field)) = draft.text;
    m_savedAt.insert(draft.field, draft.at);
}

void ConcernForm::forget()
{
    m_concern = {};
    m_unsaved.clear();
    m_savedAt.clear();
    m_isSending = false;
    m_problem.clear();
}

void ConcernForm::close()
{
    if (!isOpen()) return; // nothing is shown
    if (!m_unsaved.isEmpty()) keep();
    forget();
    Q_EMIT changed();
}

void ConcernForm::type(Part part, const QString &text)
{
    m_concern.part(Concern::Part(part)) = text;
    note(Field(part), text);
}

void ConcernForm::chooseSafety(Safety safety)
{
    m_concern.safety = Concern::Safety(safety);
    note(Field::Safety, toText(m_concern.safety));
}

void ConcernForm::note(Field field, const QString &text)
{
    if (!m_parts.session.ownKeys()) return readDrafts(); // says why
    m_problem.clear();
    m_unsaved.insert(field, text);
    m_unsaved.insert(Field::Begun, toText(m_concern.at));
    m_savedAt.remove(field);
    if (!m_isKeeping) keep(); // otherwise with the answer: one write at a time, whatever the hand's speed
    Q_EMIT changed();
}

void ConcernForm::keep()
{
    QList<ConcernDraft> drafts;
    for (auto typed = m_unsaved.cbegin(); typed != m_unsaved.cend(); ++typed)
        drafts.append({typed.key(), typed.value(), m_writer.clock().now()});
    const QSet<Field> fields{m_unsaved.keyBegin(), m_unsaved.keyEnd()};
    m_unsaved.clear();
    m_isKeeping = true;
    // The writer's thread gets no secret: it only seals.
    const KeyPair toMe{m_parts.session.ownKeys()->publicKey, {}};
    m_writer.keep(
        [toMe, drafts, person = m_concern.person](Act &act) {
            return ConcernDraftStore{act.database(), toMe}.keep(concernDraftOwner(person, act.coach()), drafts);
        },
        [this, fields, person = m_concern.person](const Result<void> &kept) {
            m_isKeeping = false;
            if (person == m_concern.person) endKeeping(fields, kept); // otherwise another one is open, or none
            Q_EMIT this->kept();
        });
}

void ConcernForm::endKeeping(const QSet<Field> &fields, const Result<void> &kept)
{
    if (!kept) return say(ErrorText::whenSaving(kept.error())); // it goes along with the next letter
    for (const Field field : fields)
        if (!m_unsaved.contains(field)) m_savedAt.insert(field, m_writer.clock().now());
    if (!m_unsaved.isEmpty()) keep();
    Q_EMIT changed();
}

void ConcernForm::send()
{
    const auto &keys = m_parts.session.ownKeys();
    const auto said = ConcernStore{m_parts.file.reader()}.safeguarding();
    if (!keys) return readDrafts(); // says why
    if (!said) return say(ErrorText::whenReading(said.error()));
    if (!gapsIn(m_concern).isEmpty()) return say(gaps().join(u' '));
    if (said->concernKey.isEmpty())
        return say(tr("This tablet has not heard from the service yet, so this cannot be sent. It is kept here. Phone "
                      "the duty team now."));
    m_isSending = true;
    m_unsaved.clear(); // it goes as a whole
    Concern concern = m_concern;
    concern.byName = m_parts.session.coachName();
    const KeyPair toMe{keys->publicKey, {}};
    m_writer.write(
        [&ids = m_parts.ids, concern, said = *said, toMe](Act &act) {
            return ConcernWriter{act, ids}.raise(concern, said, toMe);
        },
        [this](const Result<ConcernId> &raised) {
            m_isSending = false;
            if (!raised) return say(ErrorText::whenSaving(raised.error()));
            forget();
            Q_EMIT changed();
            Q_EMIT sent();
        });
    Q_EMIT changed();
}

void ConcernForm::discard()
{
    m_unsaved.clear();
    const auto remove = [person = m_concern.person](Act &act) {
        return ConcernDraftStore{act.database(), {}}.remove(concernDraftOwner(person, act.coach()));
    };
    m_writer.keep(remove, [this](const Result<void> &removed) {
        if (!removed) return say(ErrorText::whenSaving(removed.error()));
        close();
        Q_EMIT kept();
    });
}

void ConcernForm::say(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace alongside
