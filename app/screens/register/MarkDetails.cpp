// SPDX-License-Identifier: Apache-2.0
#include "app/screens/register/MarkDetails.h"

#include "app/domain/TypedTime.h"
#include "app/screens/DayWords.h"
#include "app/screens/ErrorText.h"
#include "app/screens/NameTint.h"
#include "app/screens/lock/TabletSession.h"
#include "app/screens/register/HistoryWords.h"
#include "app/screens/register/Marking.h"
#include "app/screens/register/RegisterWords.h"
#include "app/screens/register/TapPolicy.h"
#include "app/store/AttendanceStore.h"
#include "app/store/ConflictStore.h"
#include "sync/client/Outbox.h"

#include <algorithm>

namespace alongside {

namespace {

QString timeOrNothing(QTime time) { return time.isValid() ? DayWords::time(time) : QString{}; }

} // namespace

MarkDetails::MarkDetails(
    Marking &marking, CoachWriter &writer, TapPolicy &taps, const WorkParts &parts, QObject *parent)
    : QObject{parent}, m_marking{marking}, m_parts{parts}, m_taps{taps}, m_draft{writer, parts.file.reader()}
{
    connect(&parts.session, &TabletSession::locking, &m_draft, &SheetDraft::save); // still in the coach's name
    connect(&m_draft, &SheetDraft::saved, this, &MarkDetails::sayNow);
    connect(&m_draft, &SheetDraft::failed, this, [this](const Error &error) { say(ErrorText::whenSaving(error)); });
    connect(&marking, &Marking::saved, this, &MarkDetails::saySaved);
    connect(&marking, &Marking::failed, this, &MarkDetails::sayFailed);
}

void MarkDetails::saySaved(const QList<AttendanceMark> &marks)
{
    const bool isAboutMe =
        std::any_of(marks.begin(), marks.end(), [this](const AttendanceMark &mark) { return isMine(mark.key.person); });
    if (!isAboutMe) return; // another row's mark, or nothing that was not so already
    m_draft.readAgain();
    sayNow();
}

void MarkDetails::sayNow()
{
    if (!m_draft.isOnDisk()) return; // there is more by now
    m_shown.savedSentence = tr("Saved %1").arg(DayWords::time(m_parts.clock.localTime()));
    say({});
}

void MarkDetails::type(Field field, const QString &text)
{
    m_draft.type(MarkDraft::Field(field), text);
    if (m_shown.savedSentence.isEmpty()) return; // nothing is said that is not true any more
    m_shown.savedSentence.clear();
    Q_EMIT changed();
}

void MarkDetails::sayFailed(const QList<MarkKey> &keys, const Error &error)
{
    const bool isAboutMe =
        std::any_of(keys.begin(), keys.end(), [this](const MarkKey &key) { return isMine(key.person); });
    if (!isAboutMe) return; // another row's mark
    m_shown.savedSentence.clear();
    say(ErrorText::whenSaving(error));
}

void MarkDetails::open(const RegisterRow &row, const QString &site)
{
    m_shown = {};
    m_site = site;
    m_draft.open(row.mark.key);
    show(row);
}

void MarkDetails::show(const RegisterRow &row)
{
    m_row = row;
    const RegisterLine line = RegisterWords::lineOf(row, CoachId{m_parts.session.coachId()});
    Shown shown;
    shown.personId = line.personId;
    shown.name = line.name;
    shown.initials = line.initials;
    shown.tint = line.tint;
    shown.hint = line.hint;
    shown.alert = line.alert;
    shown.when = RegisterWords::when(row.mark.key.day, row.mark.key.session);
    shown.codeId = row.mark.code;
    shown.reason = row.mark.reason;
    shown.arrived = timeOrNothing(row.mark.arrival);
    shown.left = timeOrNothing(row.mark.leaving);
    if (row.mark.hasGoneHome()) shown.goneHome = line.goneHome;
    shown.note = row.mark.note;
    shown.ringContact = line.ringContact;
    shown.ringNumber = line.ringNumber;
    shown.ringLine = line.ringLine;
    shown.needsRing = line.needsRing;
    if (row.standing == RegisterRow::Standing::Elsewhere) shown.hereWords = tr("Here, at %1").arg(m_site);
    shown.history = HistoryWords{m_parts.file.reader(), CoachId{m_parts.session.coachId()}}.of(row.mark);
    showConflict(row.mark, shown);
    shown.heldSentence = heldOf(row.mark);
    shown.savedSentence = m_shown.savedSentence;
    shown.problem = m_shown.problem;
    m_shown = shown;
    Q_EMIT changed();
}

void MarkDetails::close()
{
    m_draft.save();
    m_draft.close();
    m_shown = {};
    Q_EMIT changed();
}

void MarkDetails::mark(const QString &codeId)
{
    if (isMeant()) mark(target(), {.code = codeId});
}

bool MarkDetails::isMeant()
{
    const bool isOneTouch = m_taps.isOneTouch();
    say(isOneTouch ? QString{} : RegisterWords::twoTouches());
    return isOneTouch;
}

void MarkDetails::giveReason(const QString &reason)
{
    m_draft.save();
    if (reason.trimmed() == m_row.mark.reason) return m_draft.forget(MarkDraft::Field::Reason); // nothing new was typed
    mark(target(), {.code = m_row.mark.code, .reason = reason.trimmed()});
}

void MarkDetails::markHereAfterAll()
{
    if (!isMeant()) return; // rain: said already
    const AttendanceMarker::Place here{.workplace = m_row.usualWorkplace, .placement = m_row.usualPlacement};
    mark({.key = m_row.mark.key, .place = here}, {.code = m_row.mark.code});
}

void MarkDetails::mark(const AttendanceMarker::Target &target, const AttendanceMarker::Choice &choice)
{
    const auto codes = AttendanceStore{m_parts.file.reader()}.codes();
    const QString label = codes ? codes->find(choice.code, target.key.day).label : choice.code;
    m_marking.mark({target}, choice, RegisterWords::undoMark({m_row}, label));
}

AttendanceMarker::Target MarkDetails::target() const
{
    return {.key = m_row.mark.key, .place = {.workplace = m_row.mark.workplace, .placement = m_row.mark.placement}};
}

void MarkDetails::giveArrived(const QString &time)
{
    const QTime arrival = timeFromTyped(time);
    m_draft.save();
    if (!time.trimmed().isEmpty() && !arrival.isValid())
        return say(tr("“%1” is not a time. Write it as 9:05.").arg(time));
    say({});
    if (arrival == m_row.mark.arrival) return m_draft.forget(MarkDraft::Field::Arrival); // nothing new was typed
    giveTimes({.arrival = arrival});
}

void MarkDetails::giveLeft(const QString &time)
{
    const QTime leaving = timeFromTyped(time);
    m_draft.save();
    if (!time.trimmed().isEmpty() && !leaving.isValid())
        return say(tr("“%1” is not a time. Write it as 15:30.").arg(time));
    say({});
    if (leaving == m_row.mark.leaving) return m_draft.forget(MarkDraft::Field::Leaving); // nothing new was typed
    giveTimes({.leaving = leaving});
}

void MarkDetails::giveTimes(const AttendanceMarker::Times &times)
{
    const QTime arrival = times.arrival.value_or(m_row.mark.arrival);
    const QTime leaving = times.leaving.value_or(m_row.mark.leaving);
    if (arrival.isValid() && leaving.isValid() && leaving < arrival)
        return say(tr("They cannot leave before they came. Check the two times."));
    m_marking.setTimes(m_row.mark.key, times, tr("Undo: times of %1").arg(m_row.person.calledName()));
}

void MarkDetails::markGoneHome()
{
    if (isMeant()) m_marking.goneHome({m_row.mark.key}, RegisterWords::undoGoneHome({m_row}));
}

void MarkDetails::takeBackGoneHome()
{
    if (!isMeant()) return; // rain: said already
    m_marking.notGoneHome(m_row.mark.key, tr("Undo: %1 not gone home").arg(m_row.person.calledName()));
}

void MarkDetails::addNote(const QString &text)
{
    m_draft.save();
    if (!text.trimmed().isEmpty()) m_marking.addNote(m_row.mark.key, text.trimmed());
}

void MarkDetails::recordRing(const QString &said, const QString &told)
{
    m_draft.save();
    if (said.trimmed().isEmpty() && told.trimmed().isEmpty()) return; // nothing was typed
    m_marking.followUp(target(), said.trimmed(), told.trimmed());
}

void MarkDetails::say(const QString &problem)
{
    m_shown.problem = problem;
    Q_EMIT changed();
}

void MarkDetails::showConflict(const AttendanceMark &mark, Shown &shown) const
{
    const auto open = ConflictStore{m_parts.file.reader()}.openOf(QStringLiteral("Attendance"), mark.id);
    if (!open || open->isEmpty()) return; // nothing to decide
    QStringList values;
    for (const OpenConflict::Candidate &candidate : open->first().candidates)
        values.append(tr("%1 (%2)", "value and who").arg(candidate.words, candidate.byName));
    shown.conflictId = open->first().id;
    shown.conflictSentence = tr("Two people wrote different things: %1.").arg(values.join(tr(" or ")));
}

QString MarkDetails::heldOf(const AttendanceMark &mark) const
{
    const auto held = Outbox{m_parts.file.reader()}.held();
    if (!held) return {};
    for (const Mutation &mutation : *held)
        for (const Operation &operation : mutation.ops)
            if (operation.id == mark.id) return tr("A supervisor is looking at this mark. Your own value stays here.");
    return {};
}

} // namespace alongside
