// SPDX-License-Identifier: Apache-2.0
#include "app/screens/register/SheetDraft.h"

#include "app/store/DraftStore.h"

namespace alongside {

namespace {

/// These are added to what is there: without a word there is nothing to add. The others are taken away by emptiness.
bool isAdded(MarkDraft::Field field)
{
    return field == MarkDraft::Field::Note || field == MarkDraft::Field::Said || field == MarkDraft::Field::Told;
}

} // namespace

SheetDraft::SheetDraft(CoachWriter &writer, Database &reader, QObject *parent)
    : QObject{parent}, m_writer{writer}, m_reader{reader}
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(longestWait);
    connect(&m_wait, &QTimer::timeout, this, &SheetDraft::save);
}

void SheetDraft::open(const MarkKey &key)
{
    m_key = key;
    m_texts.clear();
    m_unsaved.clear();
    m_wait.stop();
    readAgain();
}

void SheetDraft::type(Field field, const QString &text)
{
    m_texts.insert(field, text);
    m_unsaved.insert(field);
    if (!m_wait.isActive()) m_wait.start(); // not put off by the next letter
}

void SheetDraft::save()
{
    m_wait.stop();
    const Instant now = m_writer.clock().now();
    for (const Field field : std::exchange(m_unsaved, {}))
        write({.field = field, .text = m_texts.value(field), .at = now});
}

void SheetDraft::forget(Field field)
{
    m_unsaved.remove(field);
    if (m_texts.remove(field) == 0) return; // nothing was typed there
    m_writer.keep([owner = owner(), field](Act &act) { return DraftStore{act.database()}.remove(owner, field); },
        [](const Result<void> &) {}); // kept, it would say what is stored
}

void SheetDraft::write(const MarkDraft &draft)
{
    const auto work = [owner = owner(), draft](Act &act) {
        DraftStore drafts{act.database()};
        return isAdded(draft.field) && draft.text.trimmed().isEmpty() ? drafts.remove(owner, draft.field)
                                                                      : drafts.keep(owner, QList<MarkDraft>{draft});
    };
    ++m_writing;
    m_writer.keep(work, [this, key = m_key, field = draft.field](const Result<void> &written) {
        --m_writing;
        if (key == m_key) end(field, written); // otherwise that sheet is closed
    });
}

void SheetDraft::end(Field field, const Result<void> &written)
{
    if (!written) {
        m_unsaved.insert(field); // with the next letter, or when the field is left
        return Q_EMIT failed(written.error());
    }
    readAgain();
    Q_EMIT saved();
}

void SheetDraft::readAgain()
{
    const auto stored = DraftStore{m_reader}.of<MarkDraft>(owner());
    if (!stored) return; // what is typed is still here
    m_texts.removeIf([this](const auto &text) { return !m_unsaved.contains(text.key()); });
    for (const MarkDraft &draft : *stored)
        if (!m_unsaved.contains(draft.field)) m_texts.insert(draft.field, draft.text);
}

std::optional<QString> SheetDraft::text(Field field) const
{
    const auto found = m_texts.constFind(field);
    return found == m_texts.cend() ? std::nullopt : std::optional{*found};
}

} // namespace alongside
