// SPDX-License-Identifier: Apache-2.0
#include "app/screens/register/HistoryWords.h"

#include "app/screens/DayWords.h"
#include "app/store/AttendanceStore.h"
#include "app/store/CoachStore.h"

namespace alongside {

namespace {

QString shown(QTime time) { return time.isValid() ? DayWords::time(time) : QStringLiteral("–"); }

} // namespace

HistoryWords::HistoryWords(Database &database, CoachId reader) : m_database{database}, m_reader{std::move(reader)}
{
    if (const auto codes = AttendanceStore{database}.codes()) m_codes = *codes; // without them, ids are shown
}

QStringList HistoryWords::of(const AttendanceMark &mark) const
{
    QStringList lines;
    for (const MarkChange &change : mark.history)
        lines.prepend(sentence(change, mark.key.day));
    return lines;
}

QString HistoryWords::sentence(const MarkChange &change, QDate day) const
{
    const QString what = differences(change, day).join(QStringLiteral("; "));
    return tr("%1 · %2: %3", "when, who, what").arg(DayWords::timeSeenFrom(day, change.at), nameOf(change.by), what);
}

QStringList HistoryWords::differences(const MarkChange &change, QDate day) const
{
    const MarkChange::Value &was = change.was;
    const MarkChange::Value &now = change.now;
    QStringList words;
    if (was.code != now.code) words.append(tr("%1, was %2", "code").arg(codeOf(now, day), codeOf(was, day)));
    if (was.reason != now.reason) words.append(now.reason.isEmpty() ? tr("reason taken away") : now.reason);
    if (was.arrival != now.arrival) words.append(tr("came %1, was %2").arg(shown(now.arrival), shown(was.arrival)));
    if (was.leaving != now.leaving) words.append(tr("left %1, was %2").arg(shown(now.leaving), shown(was.leaving)));
    const bool isMoved = !was.workplace.isEmpty() && was.workplace != now.workplace;
    if (isMoved) words.append(tr("at another place"));
    if (was.goneHomeAt != now.goneHomeAt) words.append(homeOf(now, day));
    if (was.note != now.note) words.append(addedTo(was.note, now.note));
    return words;
}

QString HistoryWords::homeOf(const MarkChange::Value &now, QDate day)
{
    return now.goneHomeAt ? tr("gone home at %1").arg(DayWords::timeSeenFrom(day, *now.goneHomeAt))
                          : tr("not gone home after all");
}

/// The note only grows: the new lines are what somebody wrote.
QString HistoryWords::addedTo(const QString &was, const QString &now)
{
    const QString added = now.startsWith(was) ? now.mid(was.size()).trimmed() : now;
    return tr("note: %1").arg(added);
}

QString HistoryWords::codeOf(const MarkChange::Value &value, QDate day) const
{
    return value.code.isEmpty() ? tr("not marked") : m_codes.find(value.code, day).label;
}

QString HistoryWords::nameOf(const CoachId &coach) const
{
    if (coach == m_reader) return tr("you");
    const auto found = CoachStore{m_database}.find(coach);
    return found && *found ? (*found)->name : tr("somebody else");
}

} // namespace alongside
