// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Note.h"

#include <QHash>

#include <algorithm>

namespace alongside {

QList<NoteThread> threadsOf(QList<Note> notes)
{
    std::sort(notes.begin(), notes.end(),
        [](const Note &left, const Note &right) { return std::tie(left.at, left.id) < std::tie(right.at, right.id); });
    QList<NoteThread> threads;
    QHash<NoteId, qsizetype> threadOf;
    for (const Note &note : std::as_const(notes)) {
        const auto corrected = threadOf.constFind(note.corrects);
        const qsizetype place = corrected == threadOf.cend() ? threads.size() : *corrected;
        threadOf.insert(note.id, place);
        if (place == threads.size())
            threads.append({.note = note});
        else
            threads[place].corrections.append(note);
    }
    return threads;
}

} // namespace alongside
