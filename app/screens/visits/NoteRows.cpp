// SPDX-License-Identifier: Apache-2.0
#include "app/screens/visits/NoteRows.h"

#include "app/screens/DayWords.h"

namespace alongside {

namespace {

/// "10:44 · M. Hicks".
QString lineOf(const Note &note, const QHash<QString, QString> &names, QDate today)
{
    return DayWords::timeSeenFrom(today, note.at) + QStringLiteral(" · ") + names.value(note.by.text);
}

NoteLine lineOf(const NoteThread &thread, const QHash<QString, QString> &names, QDate today)
{
    QStringList before;
    QList<Note> earlier = thread.corrections;
    if (!earlier.isEmpty()) {
        earlier.removeLast();
        earlier.prepend(thread.note);
    }
    for (const Note &note : std::as_const(earlier))
        before.append(QStringLiteral("%1 (%2)").arg(note.words, lineOf(note, names, today)));
    const Note &latest = thread.latest();
    return {latest.id.text, latest.words, lineOf(latest, names, today), before.join(QLatin1Char('\n'))};
}

} // namespace

NoteRows::NoteRows(QObject *parent)
    : LineModel{{{"noteId", [](const NoteLine &line) { return QVariant{line.noteId}; }},
                    {"words", [](const NoteLine &line) { return QVariant{line.words}; }},
                    {"line", [](const NoteLine &line) { return QVariant{line.line}; }},
                    {"before", [](const NoteLine &line) { return QVariant{line.before}; }}},
        parent}
{
}

void NoteRows::show(const QList<NoteThread> &threads, const QHash<QString, QString> &names, QDate today)
{
    QList<NoteLine> lines;
    for (const NoteThread &thread : threads)
        lines.append(lineOf(thread, names, today));
    if (replace(std::move(lines))) Q_EMIT countChanged();
}

} // namespace alongside
