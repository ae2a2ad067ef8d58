// SPDX-License-Identifier: Apache-2.0
#include "app/screens/Typing.h"

#include "app/store/DraftStore.h"

#include <algorithm>

namespace alongside {

namespace {

using AnyDraft = Draft<int>;

} // namespace

Typing::Typing(CoachWriter &writer, Database &reader, QObject *parent)
    : QObject{parent}, m_writer{writer}, m_reader{reader}
{
}

void Typing::open(const Subject &subject, Stored stored)
{
    m_subject = subject;
    m_stored = std::move(stored);
    m_typed.clear();
    m_base.clear();
    m_unsaved.clear();
    m_savedAt.clear();
    if (!m_subject.about.isEmpty()) readAgain();
}

void Typing::type(int field, const QString &text)
{
    if (!m_base.contains(field)) m_base.insert(field, m_stored(field));
    m_typed.insert(field, text);
    m_unsaved.insert(field);
    m_savedAt.remove(field);
    if (m_inFlight == 0) keep(); // otherwise with the answer: one write at a time, whatever the hand's speed
    Q_EMIT changed();
}

void Typing::typeAbout(int field, const QString &text, const QString &base)
{
    m_base.insert(field, base);
    type(field, text);
}

void Typing::keep()
{
    const QList<int> fields = m_unsaved.values();
    QList<AnyDraft> drafts;
    for (const int field : fields)
        drafts.append({field, m_typed.value(field), m_base.value(field), m_writer.clock().now()});
    m_unsaved.clear();
    ++m_inFlight;
    m_writer.keep([owner = owner(), drafts](Act &act) { return DraftStore{act.database()}.keep(owner, drafts); },
        [this, fields, subject = m_subject](const Result<void> &kept) { endWriting(subject, fields, kept); });
}

void Typing::seal(const QList<int> &fields, Seal seal)
{
    QList<int> typed;
    std::copy_if(fields.begin(), fields.end(), std::back_inserter(typed), [this](int field) { return isTyped(field); });
    if (typed.isEmpty()) return; // nothing new was typed
    if (!m_unsaved.isEmpty()) keep();
    for (const int field : std::as_const(typed))
        m_base.insert(field, m_typed.value(field)); // of whatever is typed from now on
    ++m_inFlight;
    m_writer.write([seal = std::move(seal), typed](Act &act) { return seal(act, typed); },
        [this, typed, subject = m_subject](const Result<void> &written) {
            endWriting(subject, typed, written);
            if (written) Q_EMIT sealed();
        });
}

void Typing::endWriting(const Subject &subject, const QList<int> &fields, const Result<void> &written)
{
    --m_inFlight;
    if (subject != m_subject) return; // that is closed, and is written all the same
    if (!written) {
        m_unsaved += QSet<int>{fields.begin(), fields.end()}; // with the next letter, or when the field is left
        return Q_EMIT failed(written.error());
    }
    for (const int field : fields)
        if (!m_unsaved.contains(field)) m_savedAt.insert(field, m_writer.clock().now());
    if (m_inFlight == 0 && !m_unsaved.isEmpty())
        keep();
    else if (m_inFlight == 0)
        readAgain();
    Q_EMIT changed();
}

/// Once nothing is on its way, what is a draft is what is on the disk, besides what the disk refused.
void Typing::readAgain()
{
    if (m_inFlight > 0) return; // with the answer
    const auto stored = DraftStore{m_reader}.of<AnyDraft>(owner());
    if (!stored) return; // what is typed is still here
    m_typed.removeIf([this](const auto &typed) { return !m_unsaved.contains(typed.key()); });
    m_base.removeIf([this](const auto &base) { return !m_unsaved.contains(base.key()); });
    for (const AnyDraft &draft : *stored) {
        if (m_unsaved.contains(draft.field)) continue; // what is typed is newer
        m_typed.insert(draft.field, draft.text);
        m_base.insert(draft.field, draft.base);
        if (!m_savedAt.contains(draft.field)) m_savedAt.insert(draft.field, draft.at);
    }
}

QString Typing::text(int field) const
{
    const auto typed = m_typed.constFind(field);
    if (typed != m_typed.cend()) return *typed;
    return m_stored ? m_stored(field) : QString{};
}

std::optional<Instant> Typing::savedAt(int field) const
{
    const auto saved = m_savedAt.constFind(field);
    return saved == m_savedAt.cend() ? std::nullopt : std::optional{*saved};
}

} // namespace alongside
