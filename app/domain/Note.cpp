// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Note.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace alongside {

namespace {

/// Notes in the order in which they are given, but a correction after what it corrects, whatever the clock of its
/// tablet said.
class ThreadMaker {
public:
    explicit ThreadMaker(const QList<Note> &notes)
    {
        for (const Note &note : notes)
            m_here.insert(note.id);
    }

    void take(const Note &note)
    {
        const bool isTooEarly = m_here.contains(note.corrects) && !m_threadOf.contains(note.corrects);
        if (isTooEarly)
            m_waiting[note.corrects].append(note);
        else
            place(note);
    }

    /// Corrections of each other, which nobody wrote: they stand for themselves too.
    QList<NoteThread> finish()
    {
        while (!m_waiting.isEmpty()) {
            const NoteId corrected = m_waiting.cbegin().key();
            for (const Note &note : m_waiting.take(corrected))
                place(note);
        }
        return m_threads;
    }

private:
    void place(const Note &note)
    {
        const qsizetype thread = m_threadOf.value(note.corrects, m_threads.size());
        m_threadOf.insert(note.id, thread);
        if (thread == m_threads.size())
            m_threads.append({.note = note});
        else
            m_threads[thread].corrections.append(note);
        for (const Note &correction : m_waiting.take(note.id))
            place(correction);
    }

    QSet<NoteId> m_here;
    QList<NoteThread> m_threads;
    QHash<NoteId, qsizetype> m_threadOf;
    QHash<NoteId, QList<Note>> m_waiting; // by what they correct
};

} // namespace

QList<NoteThread> threadsOf(QList<Note> notes)
{
    std::sort(notes.begin(), notes.end(),
        [](const Note &left, const Note &right) { return std::tie(left.at, left.id) < std::tie(right.at, right.id); });
    ThreadMaker threads{notes};
    for (const Note &note : std::as_const(notes))
        threads.take(note);
    return threads.finish();
}

} // namespace alongside
