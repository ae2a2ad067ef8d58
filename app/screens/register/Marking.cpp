// SPDX-License-Identifier: Apache-2.0
#include "app/screens/register/Marking.h"

namespace alongside {

namespace {

using Marks = QList<AttendanceMark>;

AttendanceMarker::Target targetOf(const AttendanceMark &mark)
{
    return {.key = mark.key, .place = {.workplace = mark.workplace, .placement = mark.placement}};
}

QList<AttendanceMarker::Target> targetsOf(const Marks &marks)
{
    QList<AttendanceMarker::Target> targets;
    for (const AttendanceMark &mark : marks)
        targets.append(targetOf(mark));
    return targets;
}

QList<MarkKey> keysOf(const Marks &marks)
{
    QList<MarkKey> keys;
    for (const AttendanceMark &mark : marks)
        keys.append(mark.key);
    return keys;
}

Result<Marks> asList(Result<AttendanceMark> one)
{
    if (!one) return one.error();
    return Marks{*std::move(one)};
}

Result<Marks> restoreAll(Act &act, const Marks &before)
{
    Marks restored;
    for (const AttendanceMark &mark : before) {
        auto one = AttendanceMarker{act}.restore(mark);
        if (!one) return one.error();
        restored.append(*std::move(one));
    }
    return restored;
}

QString grown(const QString &note, const QString &more)
{
    return note.isEmpty() ? more : note + QLatin1Char('\n') + more;
}

} // namespace

Marking::Marking(CoachWriter &writer, QObject *parent) : QObject{parent}, m_writer{writer} { }

void Marking::mark(const Marks &before, const AttendanceMarker::Choice &choice, const QString &words)
{
    write(before, words,
        [targets = targetsOf(before), choice](Act &act) { return AttendanceMarker{act}.mark(targets, choice); });
}

void Marking::goneHome(const Marks &before, const QString &words)
{
    write(before, words, [keys = keysOf(before)](Act &act) { return AttendanceMarker{act}.goneHome(keys); });
}

void Marking::notGoneHome(const AttendanceMark &before, const QString &words)
{
    write({before}, words, [key = before.key](Act &act) { return asList(AttendanceMarker{act}.notGoneHome(key)); });
}

void Marking::setTimes(const AttendanceMark &before, QTime arrival, QTime leaving, const QString &words)
{
    write({before}, words, [key = before.key, arrival, leaving](Act &act) {
        return asList(AttendanceMarker{act}.setTimes(key, arrival, leaving));
    });
}

void Marking::addNote(const AttendanceMark &before, const QString &text)
{
    write({before}, {}, [key = before.key, note = grown(before.note, text)](Act &act) {
        return asList(AttendanceMarker{act}.setNote(key, note));
    });
}

void Marking::followUp(const AttendanceMark &before, const QString &said, const QString &told)
{
    write({before}, {}, [target = targetOf(before), said, told](Act &act) {
        return asList(AttendanceMarker{act}.followUp(target, said, told));
    });
}

void Marking::undo()
{
    const Marks before = std::exchange(m_undo, {}).before;
    Q_EMIT undoChanged();
    if (!before.isEmpty()) write(before, {}, [before](Act &act) { return restoreAll(act, before); });
}

template <typename Work> void Marking::write(const Marks &before, const QString &words, Work work)
{
    for (const AttendanceMark &mark : before)
        m_writing.insert(mark.key.person);
    Q_EMIT writing();
    const Undo undo{before, words};
    m_writer.write(std::move(work), [this, undo](const Result<Marks> &outcome) { ended(undo, outcome); });
}

void Marking::ended(const Undo &undo, const Result<Marks> &outcome)
{
    for (const AttendanceMark &mark : undo.before)
        m_writing.remove(mark.key.person);
    if (!outcome) return Q_EMIT failed(outcome.error());
    if (!undo.words.isEmpty()) offerUndo(undo);
    Q_EMIT saved(*outcome);
}

void Marking::offerUndo(const Undo &undo)
{
    m_undo = undo;
    m_undoEnds = m_writer.clock().monotonic() + undoable;
    Q_EMIT undoChanged();
}

void Marking::endUndoWhenDue()
{
    if (!m_undo.words.isEmpty() && m_writer.clock().monotonic() >= m_undoEnds) offerUndo({});
}

} // namespace alongside
