// SPDX-License-Identifier: Apache-2.0
#include "app/screens/change/ChangeWords.h"

#include "app/screens/DayWords.h"

#include <QLocale>

namespace alongside {

namespace {

const QString changeDot = QStringLiteral(" · ");

QString sessionOf(const MoveProblem &problem)
{
    const QString day = QLocale{}.standaloneDayName(problem.day, QLocale::ShortFormat);
    return problem.session == Session::Morning ? ChangeWords::tr("%1 morning", "a day of the week").arg(day)
                                               : ChangeWords::tr("%1 afternoon", "a day of the week").arg(day);
}

/// How many of a kind are named before the rest is counted.
constexpr int sessionsNamed = 2;

} // namespace

QString ChangeWords::title(const Change &change, const Names &names, const QString &person)
{
    switch (change.what) {
    case Change::What::CloseSite:
        return tr("%1 closes", "a site").arg(names.value(change.site.text));
    case Change::What::CloseWorkStream:
        return tr("%1 closes", "a work stream and its site").arg(place({change.site, change.workStream}, names));
    case Change::What::HandOver:
        return tr("%1 hands over to %2", "two coaches")
            .arg(names.value(change.fromCoach.text), names.value(change.toCoach.text));
    case Change::What::MovePerson:
        return tr("%1 moves", "a person").arg(person);
    case Change::What::Leave:
        return tr("%1 leaves", "a person").arg(person);
    case Change::What::Unknown:
        break;
    }
    return tr("A change that a newer version made");
}

QString ChangeWords::progress(const Change &change, int complete, int all)
{
    return QStringList{change.what == Change::What::Leave
            ? tr("last day %1").arg(DayWords::shortDay(change.from.addDays(-1)))
            : tr("from %1", "a day").arg(DayWords::shortDay(change.from)),
        all == 0 ? tr("nobody to move") : tr("%1 of %2 complete", "moves of people").arg(complete).arg(all)}
        .join(changeDot);
}

QString ChangeWords::place(const Destination &place, const Names &names)
{
    if (place.isEmpty()) return tr("Nowhere yet");
    const QString site = names.value(place.site.text);
    if (place.workStream.isEmpty()) return site;
    return tr("%1, %2", "a work stream and its site").arg(names.value(place.workStream.text), site);
}

QString ChangeWords::problem(const MoveProblem &problem)
{
    using Why = MoveProblem::Why;
    switch (problem.why) {
    case Why::NoPlace:
        return tr("Choose where they go");
    case Why::HasLeft:
        return tr("Has left the service");
    case Why::SaidNo:
        return tr("Has said no to another place");
    case Why::PlaceClosed:
        return tr("That place is not open by then");
    case Why::DayClosed:
        return tr("Not open: %1", "a session of the week").arg(sessionOf(problem));
    case Why::Full:
        return tr("Too full: %1, %2 people and room for %3", "a session of the week")
            .arg(sessionOf(problem))
            .arg(problem.expected)
            .arg(problem.room);
    case Why::Clash:
        return tr("Expected elsewhere: %1", "a session of the week").arg(sessionOf(problem));
    }
    Q_UNREACHABLE();
}

QString ChangeWords::problems(const QList<MoveProblem> &problems)
{
    QStringList words;
    QHash<int, int> ofKind;
    for (const MoveProblem &each : problems)
        if (++ofKind[int(each.why)] <= sessionsNamed) words.append(problem(each));
    const qsizetype more = problems.size() - words.size();
    if (more > 0) words.append(tr("and %n sessions more", nullptr, int(more)));
    return words.join(changeDot);
}

QString ChangeWords::refusal(ClosingPlan::Refusal refusal, Change::What what)
{
    using Refusal = ClosingPlan::Refusal;
    switch (refusal) {
    case Refusal::NoSuchPlace:
        return tr("Choose what closes.");
    case Refusal::NoLastDay:
        return what == Change::What::MovePerson ? tr("Choose the first day.") : tr("Choose the last day.");
    case Refusal::ClosedBefore:
        return tr("It is not open on that day: it has closed before, or not begun. Choose another day.");
    case Refusal::InThePast:
        return tr("That day is over, and what was is not changed. Choose today or later.");
    case Refusal::NobodyThere:
        return tr("They have no placement at a site on that day. A placement begins on their own page.");
    case Refusal::NoPlaceChosen:
        return tr("Touch a placement, and choose where they go instead.");
    }
    Q_UNREACHABLE();
}

QString ChangeWords::refusal(HandOverPlan::Refusal refusal)
{
    using Refusal = HandOverPlan::Refusal;
    switch (refusal) {
    case Refusal::NoCoach:
        return tr("Choose both coaches.");
    case Refusal::SameCoach:
        return tr("Choose two different coaches.");
    case Refusal::NoFirstDay:
        return tr("Choose the first day.");
    case Refusal::InThePast:
        return tr("That day is over, and what was is not changed. Choose today or later.");
    case Refusal::CoachHasLeft:
        return tr("The coach who would take over has left by that day. Choose another one.");
    case Refusal::NothingToHandOver:
        return tr("Nobody is with this coach on that day: there is nothing to hand over.");
    }
    Q_UNREACHABLE();
}

QString ChangeWords::refusal(LeavingPlan::Refusal refusal)
{
    using Refusal = LeavingPlan::Refusal;
    switch (refusal) {
    case Refusal::NoPerson:
        return tr("Choose who leaves.");
    case Refusal::LeavesAlready:
        return tr("That they leave is decided already: it is in the list of changes.");
    case Refusal::NoLastDay:
        return tr("Choose the last day.");
    case Refusal::InThePast:
        return tr("That day is over, and what was is not changed. Choose today or later.");
    }
    Q_UNREACHABLE();
}

QString ChangeWords::standing(MoveStanding standing, const Change &change)
{
    switch (standing) {
    case MoveStanding::NoPlace:
        return tr("Not complete: nowhere to go yet");
    case MoveStanding::NotTold:
        return tr("Not complete: not told yet");
    case MoveStanding::Told:
        return change.what == Change::What::Leave
            ? tr("Told; the last day is %1").arg(DayWords::shortDay(change.from.addDays(-1)))
            : tr("Told; it begins on %1").arg(DayWords::shortDay(change.from));
    case MoveStanding::ToFinish:
        return tr("Told, and the last day is over");
    case MoveStanding::PlacedAgain:
        return tr("Not complete: a placement goes on after that day");
    case MoveStanding::Complete:
        return tr("Complete");
    }
    Q_UNREACHABLE();
}

QString ChangeWords::told(const ChangeNotice &notice)
{
    if (!notice.isTold()) return {};
    return tr("Told on %1: %2\nSaid or showed: %3\nWith them: %4", "a day, how, what they said, who supported them")
        .arg(DayWords::shortDay(notice.toldOn), notice.how, notice.said, notice.supportedBy);
}

QString ChangeWords::missing(const QList<NoticePart> &parts)
{
    if (parts.isEmpty()) return {};
    QStringList words;
    for (const NoticePart part : parts) {
        if (part == NoticePart::ToldOn) words.append(tr("the day", "on which somebody was told"));
        if (part == NoticePart::How) words.append(tr("how", "somebody was told"));
        if (part == NoticePart::Said) words.append(tr("what they said or showed"));
        if (part == NoticePart::SupportedBy) words.append(tr("who supported them"));
    }
    return tr("Still to fill in: %1.").arg(words.join(QStringLiteral(", ")));
}

QString ChangeWords::name(Change::What what)
{
    switch (what) {
    case Change::What::CloseSite:
        return tr("Close a site");
    case Change::What::CloseWorkStream:
        return tr("Close a work stream");
    case Change::What::HandOver:
        return tr("Hand over a caseload");
    case Change::What::MovePerson:
        return tr("Move a person");
    case Change::What::Leave:
        return tr("A person leaves");
    case Change::What::Unknown:
        break;
    }
    return {};
}

QString ChangeWords::subjectQuestion(Change::What what)
{
    switch (what) {
    case Change::What::CloseSite:
        return tr("Which site closes?");
    case Change::What::CloseWorkStream:
        return tr("Which work stream closes?");
    case Change::What::HandOver:
        return tr("Who hands over?");
    case Change::What::MovePerson:
        return tr("Who moves?");
    case Change::What::Leave:
        return tr("Who leaves?");
    case Change::What::Unknown:
        break;
    }
    return {};
}

QString ChangeWords::dayQuestion(Change::What what)
{
    switch (what) {
    case Change::What::HandOver:
        return tr("The first day with the other coach");
    case Change::What::MovePerson:
        return tr("The first day there");
    case Change::What::Leave:
        return tr("Their last day");
    default:
        return tr("The last day that it is open");
    }
}

QString ChangeWords::confirm(Change::What what, const QString &subject, int people)
{
    switch (what) {
    case Change::What::HandOver:
        return tr("Hand over %n people", nullptr, people);
    case Change::What::MovePerson:
        return tr("Move %1", "a person").arg(subject);
    case Change::What::Leave:
        return tr("%1 leaves", "a person").arg(subject);
    default:
        return people == 0 ? tr("Close %1", "a place").arg(subject)
                           : tr("Close %1 and move %n people", "a place", people).arg(subject);
    }
}

QString ChangeWords::count(int people, int unfit)
{
    const QString all = tr("%n people", nullptr, people);
    return unfit == 0 ? all + changeDot + tr("everything fits")
                      : all + changeDot + tr("something does not fit for %n of them", nullptr, unfit);
}

} // namespace alongside
