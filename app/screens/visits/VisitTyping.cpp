// SPDX-License-Identifier: Apache-2.0
#include "app/screens/visits/VisitTyping.h"

#include "app/store/DraftStore.h"

#include <algorithm>

namespace alongside {

VisitTyping::VisitTyping(CoachWriter &writer, Database &reader, IdSource &ids, QObject *parent)
    : QObject{parent}, m_writer{writer}, m_reader{reader}, m_ids{ids}
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idle);
    connect(&m_idle, &QTimer::timeout, this, &VisitTyping::sealVisit);
}

void VisitTyping::open(const Visit &visit)
{
    close();
    m_visit = visit;
    readAgain();
}

void VisitTyping::close()
{
    m_idle.stop();
    m_visit = {};
    m_typed.clear();
    m_base.clear();
    m_unsaved.clear();
    m_savedAt.clear();
}

void VisitTyping::follow(const Visit &visit)
{
    m_visit = visit;
    if (m_inFlight == 0) readAgain();
}

void VisitTyping::type(Field field, const QString &text)
{
    if (!m_base.contains(field)) m_base.insert(field, storedText(m_visit, field));
    m_typed.insert(field, text);
    m_unsaved.insert(field);
    m_savedAt.remove(field);
    m_idle.start();
    if (m_inFlight == 0) keep(); // otherwise with the answer: one write at a time, whatever the hand's speed
    Q_EMIT changed();
}

void VisitTyping::correct(const NoteId &note, const QString &text)
{
    m_base.insert(Field::Correction, note.text);
    type(Field::Correction, text);
}

void VisitTyping::keep()
{
    const QList<Field> fields = m_unsaved.values();
    QList<VisitDraft> drafts;
    for (const Field field : fields)
        drafts.append(draftOf(field));
    m_unsaved.clear();
    ++m_inFlight;
    m_writer.keep([owner = owner(), drafts](Act &act) { return DraftStore{act.database()}.keep(owner, drafts); },
        [this, fields, id = m_visit.id](const Result<void> &kept) {
            --m_inFlight;
            if (id == m_visit.id) endKeeping(fields, kept); // otherwise that visit is closed
        });
}

VisitDraft VisitTyping::draftOf(Field field) const
{
    return {field, m_typed.value(field), m_base.value(field), m_writer.clock().now()};
}

void VisitTyping::endKeeping(const QList<Field> &fields, const Result<void> &kept)
{
    if (!kept) {
        m_unsaved += QSet<Field>{fields.begin(), fields.end()}; // with the next letter, or when the field is left
        return Q_EMIT failed(kept.error());
    }
    end(fields);
}

void VisitTyping::seal(const QList<Field> &fields, const VisitWriter::Promise &promise)
{
    QList<Field> typed;
    std::copy_if(
        fields.begin(), fields.end(), std::back_inserter(typed), [this](Field field) { return isTyped(field); });
    if (typed.isEmpty()) return; // nothing new was typed
    if (!m_unsaved.isEmpty()) keep();
    for (const Field field : std::as_const(typed))
        if (isOfVisit(field)) m_base.insert(field, m_typed.value(field)); // of whatever is typed from now on
    ++m_inFlight;
    m_writer.write(
        [&ids = m_ids, id = m_visit.id, typed, promise](Act &act) {
            return VisitWriter{act, ids}.seal(id, typed, promise);
        },
        [this, typed, id = m_visit.id](const Result<Visit> &sealed) {
            --m_inFlight;
            if (id == m_visit.id)
                endSealing(typed, sealed); // otherwise that visit is closed, and is sealed all the same
        });
}

void VisitTyping::sealVisit()
{
    QList<Field> fields = m_typed.keys();
    fields.removeIf([](Field field) { return !isOfVisit(field); });
    seal(fields);
}

void VisitTyping::endSealing(const QList<Field> &fields, const Result<Visit> &sealedVisit)
{
    if (!sealedVisit) return Q_EMIT failed(sealedVisit.error()); // they stay drafts
    m_visit = *sealedVisit;
    end(fields);
    Q_EMIT sealed(*sealedVisit);
}

void VisitTyping::end(const QList<Field> &fields)
{
    for (const Field field : fields)
        if (!m_unsaved.contains(field)) m_savedAt.insert(field, m_writer.clock().now());
    if (m_inFlight == 0 && !m_unsaved.isEmpty())
        keep();
    else if (m_inFlight == 0)
        readAgain();
    Q_EMIT changed();
}

/// Nothing is on its way: what is a draft is what is on the disk, besides what the disk refused.
void VisitTyping::readAgain()
{
    const auto stored = DraftStore{m_reader}.of<VisitDraft>(owner());
    if (!stored) return; // what is typed is still here
    m_typed.removeIf([this](const auto &typed) { return !m_unsaved.contains(typed.key()); });
    m_base.removeIf([this](const auto &base) { return !m_unsaved.contains(base.key()); });
    for (const VisitDraft &draft : *stored) {
        if (m_unsaved.contains(draft.field)) continue; // what is typed is newer
        m_typed.insert(draft.field, draft.text);
        m_base.insert(draft.field, draft.base);
        if (!m_savedAt.contains(draft.field)) m_savedAt.insert(draft.field, draft.at);
    }
}

QString VisitTyping::text(Field field) const
{
    const auto typed = m_typed.constFind(field);
    return typed == m_typed.cend() ? storedText(m_visit, field) : *typed;
}

std::optional<Instant> VisitTyping::savedAt(Field field) const
{
    const auto saved = m_savedAt.constFind(field);
    return saved == m_savedAt.cend() ? std::nullopt : std::optional{*saved};
}

} // namespace alongside
