// SPDX-License-Identifier: Apache-2.0
#include "app/screens/register/Marking.h"

#include "app/store/AttendanceStore.h"

namespace alongside {

namespace {

using Marks = QList<AttendanceMark>;
using Changes = QList<AttendanceMarker::Undoing>;

QList<MarkKey> keysOf(const Marking::Targets &targets)
{
    QList<MarkKey> keys;
    for (const AttendanceMarker::Target &target : targets)
        keys.append(target.key);
    return keys;
}

QList<MarkKey> keysOf(const Changes &changes)
{
    QList<MarkKey> keys;
    for (const AttendanceMarker::Undoing &change : changes)
        keys.append(change.before.key);
    return keys;
}

Result<Marks> asList(Result<AttendanceMark> one)
{
    if (!one) return one.error();
    return Marks{*std::move(one)};
}

Result<Marks> storedMarks(Act &act, const QList<MarkKey> &keys)
{
    Marks marks;
    for (const MarkKey &key : keys) {
        const auto mark = AttendanceStore{act.database()}.find(key);
        if (!mark) return mark.error();
        marks.append(mark->value_or(AttendanceMark{.key = key}));
    }
    return marks;
}

bool isChange(const AttendanceMark &before, AttendanceMark after)
{
    after.id = before.id; // a mark that was not stored has none
    return before != after;
}

Changes changesBetween(const Marks &before, const Marks &after)
{
    Changes changes;
    for (int place = 0; place < before.size(); ++place)
        if (isChange(before.at(place), after.at(place))) changes.append({before.at(place), after.at(place)});
    return changes;
}

/// The work, and what it changed: both on the writer's thread, where nothing else is written in between.
template <typename Work> auto observed(const QList<MarkKey> &keys, Work work)
{
    return [keys, work](Act &act) -> Result<Changes> {
        const Result<Marks> before = storedMarks(act, keys);
        if (!before) return before.error();
        const Result<Marks> after = work(act);
        if (!after) return after.error();
        return changesBetween(*before, *after);
    };
}

} // namespace

Marking::Marking(CoachWriter &writer, QObject *parent) : QObject{parent}, m_writer{writer} { }

void Marking::mark(const Targets &targets, const AttendanceMarker::Choice &choice, const QString &words)
{
    write(keysOf(targets), words, [targets, choice](Act &act) { return AttendanceMarker{act}.mark(targets, choice); });
}

void Marking::goneHome(const QList<MarkKey> &keys, const QString &words)
{
    write(keys, words, [keys](Act &act) { return AttendanceMarker{act}.goneHome(keys); });
}

void Marking::notGoneHome(const MarkKey &key, const QString &words)
{
    write({key}, words, [key](Act &act) { return asList(AttendanceMarker{act}.notGoneHome(key)); });
}

void Marking::setTimes(const MarkKey &key, const AttendanceMarker::Times &times, const QString &words)
{
    write({key}, words, [key, times](Act &act) { return asList(AttendanceMarker{act}.setTimes(key, times)); });
}

void Marking::addNote(const MarkKey &key, const QString &text)
{
    write({key}, {}, [key, text](Act &act) { return asList(AttendanceMarker{act}.addToNote(key, text)); });
}

void Marking::followUp(const AttendanceMarker::Target &target, const QString &said, const QString &told)
{
    write({target.key}, {},
        [target, said, told](Act &act) { return asList(AttendanceMarker{act}.followUp(target, said, told)); });
}

void Marking::undo()
{
    const Undo undo = std::exchange(m_undo, {});
    Q_EMIT undoChanged();
    if (undo.changes.isEmpty()) return; // its ten seconds ended under the finger
    const QList<MarkKey> keys = keysOf(undo.changes);
    begin(keys);
    m_writer.write(
        observed(keys, [changes = undo.changes](Act &act) { return AttendanceMarker{act}.restore(changes); }),
        [this, undo](const Result<Changes> &outcome) { undone(undo, outcome); });
}

template <typename Work> void Marking::write(const QList<MarkKey> &keys, const QString &words, Work work)
{
    begin(keys);
    const Asked asked{keys, words, m_writer.coach()};
    m_writer.write(
        observed(keys, std::move(work)), [this, asked](const Result<Changes> &outcome) { ended(asked, outcome); });
}

void Marking::begin(const QList<MarkKey> &keys)
{
    for (const MarkKey &key : keys)
        m_writing.insert(key.person);
    Q_EMIT writing();
}

void Marking::end(const QList<MarkKey> &keys)
{
    for (const MarkKey &key : keys)
        m_writing.remove(key.person);
}

void Marking::undone(const Undo &undo, const Result<Changes> &outcome)
{
    const QList<MarkKey> keys = keysOf(undo.changes);
    end(keys);
    if (!outcome && undo.coach == m_writer.coach()) offerUndo(undo);
    announce(keys, outcome);
}

void Marking::ended(const Asked &asked, const Result<Changes> &outcome)
{
    end(asked.keys);
    const bool canBeUndone = outcome && !outcome->isEmpty() && !asked.words.isEmpty();
    if (canBeUndone && asked.coach == m_writer.coach()) offerUndo({*outcome, asked.words, asked.coach});
    announce(asked.keys, outcome);
}

void Marking::announce(const QList<MarkKey> &keys, const Result<Changes> &outcome)
{
    if (!outcome) return Q_EMIT failed(keys, outcome.error());
    Marks marks;
    for (const AttendanceMarker::Undoing &change : *outcome)
        marks.append(change.after);
    Q_EMIT saved(marks);
}

void Marking::offerUndo(const Undo &undo)
{
    m_undo = undo;
    m_undoEnds = m_writer.clock().monotonic() + undoable;
    Q_EMIT undoChanged();
}

std::optional<std::chrono::milliseconds> Marking::undoEnds() const
{
    return m_undo.words.isEmpty() ? std::nullopt : std::optional{m_undoEnds};
}

void Marking::endUndoWhenDue()
{
    if (!m_undo.words.isEmpty() && m_writer.clock().monotonic() >= m_undoEnds) forgetUndo();
}

} // namespace alongside
