// SPDX-License-Identifier: Apache-2.0
#include "app/screens/register/RegisterWords.h"

#include "app/screens/DayWords.h"
#include "app/screens/NameTint.h"

namespace alongside {

namespace {

RegisterRows::State stateOf(RegisterRow::Standing standing)
{
    switch (standing) {
    case RegisterRow::Standing::ToMark:
        return RegisterRows::Unmarked;
    case RegisterRow::Standing::Here:
        return RegisterRows::Here;
    case RegisterRow::Standing::Away:
        return RegisterRows::Away;
    case RegisterRow::Standing::Elsewhere:
        return RegisterRows::Elsewhere;
    case RegisterRow::Standing::NotExpected:
        return RegisterRows::NotExpected;
    case RegisterRow::Standing::Unknown:
        return RegisterRows::Unknown;
    }
    Q_UNREACHABLE();
}

QString oneName(const QList<RegisterRow> &rows) { return rows.first().person.calledName(); }

} // namespace

RegisterLine RegisterWords::lineOf(const RegisterRow &row, const CoachId &reader)
{
    RegisterLine line;
    line.personId = row.person.id.text;
    line.name = row.person.likedName();
    line.initials = row.person.initials();
    line.face = row.person.face;
    line.tint = tintOf(line.personId);
    line.workplace = row.place;
    line.hint = row.person.communicationHint();
    line.alert = row.person.alertWords().join(QStringLiteral("; "));
    line.state = stateOf(row.standing);
    line.codeLabel = row.code.label;
    line.codeLetter = row.code.letter;
    line.line = whoAndWhen(row, reader);
    line.needsRing = row.needsRing;
    line.ringContact = contact(row.person);
    line.ringNumber = number(row.person);
    line.unexpected = row.expected == RegisterRow::Expected::No;
    if (row.wentHomeAt) line.goneHome = DayWords::timeSeenFrom(row.mark.key.day, *row.wentHomeAt);
    if (!row.mark.followUps.isEmpty()) line.ringLine = callOf(row.mark.followUps.last());
    return line;
}

QString RegisterWords::callOf(const FollowUp &call)
{
    const QString time = DayWords::time(call.at);
    if (call.told.isEmpty()) return tr("Rang %1: %2").arg(time, call.said);
    if (call.said.isEmpty()) return tr("Told %2 at %1", "time and who").arg(time, call.told);
    return tr("Rang %1: %2. Told: %3").arg(time, call.said, call.told);
}

QString RegisterWords::whoAndWhen(const RegisterRow &row, const CoachId &reader)
{
    if (!row.mark.isMarked()) return wentHome(row);
    const QString who = row.mark.markedBy == reader ? tr("you") : row.markedByName;
    const QString what = whyWhereOrWhen(row);
    if (what.isEmpty() || who.isEmpty()) return what + who;
    return tr("%1 · %2", "time, place or reason, and who").arg(what, who);
}

QString RegisterWords::wentHome(const RegisterRow &row)
{
    return row.wentHomeAt ? tr("went home %1").arg(DayWords::timeSeenFrom(row.mark.key.day, *row.wentHomeAt))
                          : QString{};
}

QString RegisterWords::whyWhereOrWhen(const RegisterRow &row)
{
    if (!row.mark.reason.isEmpty()) return row.mark.reason;
    if (row.standing == RegisterRow::Standing::Elsewhere) return tr("at %1").arg(row.place);
    if (row.mark.arrival.isValid()) return tr("came %1").arg(DayWords::time(row.mark.arrival));
    return row.mark.markedAt ? DayWords::timeSeenFrom(row.mark.key.day, *row.mark.markedAt) : QString{};
}

QString RegisterWords::sharedPlace(const QList<RegisterRow> &rows)
{
    if (rows.isEmpty()) return {};
    const QString place = rows.first().place;
    const bool isShared =
        std::all_of(rows.begin(), rows.end(), [&place](const RegisterRow &row) { return row.place == place; });
    return isShared ? place : QString{};
}

QString RegisterWords::title(const RegisterView &view)
{
    const QString place = sharedPlace(view.shown.rows);
    if (place.isEmpty() || place == view.placeName()) return view.placeName();
    return tr("%1 · %2", "site and work stream").arg(view.placeName(), place);
}

QString RegisterWords::dayWords(const RegisterView &view)
{
    const QString then = when(view.shown.question.day, view.shown.question.session);
    const ScopeChoices::Scope &scope = view.scopes.at(view.chosenScope);
    switch (scope.whom) {
    case ScopeChoices::Whom::MyGroup:
        return tr("%1 · your group").arg(then);
    case ScopeChoices::Whom::WorkStream:
        return tr("%1 · %2", "day and work stream").arg(then, scope.name);
    case ScopeChoices::Whom::Site:
    case ScopeChoices::Whom::Employer:
        return tr("%1 · everyone").arg(then);
    }
    Q_UNREACHABLE();
}

QString RegisterWords::when(QDate day, Session session)
{
    return session == Session::Morning ? tr("%1, morning").arg(DayWords::day(day))
                                       : tr("%1, afternoon").arg(DayWords::day(day));
}

QString RegisterWords::closedSentence(const Site &site, QDate day)
{
    const QString reason = site.closureReason(day);
    if (reason.isEmpty()) return tr("%1 is closed on %2.").arg(site.name, DayWords::day(day));
    return tr("%1 is closed on %2: %3.").arg(site.name, DayWords::day(day), reason);
}

QString RegisterWords::emptySentence(const RegisterView &view)
{
    if (!view.shown.rows.isEmpty()) return {};
    if (!view.knowsAnybody)
        return tr("Your people have not arrived on this tablet yet. They come as soon as it reaches the service.");
    const bool isAtSite = view.employer.id.isEmpty();
    if (isAtSite && !view.site.isOpen(view.shown.question.day)) return {}; // the closed sentence says it
    return tr("Nobody is expected here then. Choose another session or day, or add somebody who came.");
}

QString RegisterWords::undoMark(const QList<RegisterRow> &rows, const QString &codeLabel)
{
    const QString label = codeLabel.toLower();
    return rows.size() == 1 ? tr("Undo: %1 %2", "name and code").arg(oneName(rows), label)
                            : tr("Undo: %n people %1", "code", int(rows.size())).arg(label);
}

QString RegisterWords::undoGoneHome(const QList<RegisterRow> &rows)
{
    return rows.size() == 1 ? tr("Undo: %1 gone home").arg(oneName(rows))
                            : tr("Undo: %n people gone home", nullptr, int(rows.size()));
}

QString RegisterWords::twoTouches()
{
    return tr("Two touches at once: nobody was marked. Touch again with one finger.");
}

QString RegisterWords::someOf(const QStringList &names)
{
    constexpr int named = 3;
    const QString first = names.mid(0, named).join(QStringLiteral(", "));
    const int others = int(names.size()) - named;
    return others > 0 ? tr("%1 and %n more", "names", others).arg(first) : first;
}

QString RegisterWords::contact(const Person &person)
{
    if (person.contacts.isEmpty()) return {};
    const EmergencyContact &first = person.contacts.first();
    return first.relation.isEmpty() ? first.name : tr("%1, %2", "relation and name").arg(first.relation, first.name);
}

QString RegisterWords::number(const Person &person)
{
    return person.contacts.isEmpty() ? QString{} : person.contacts.first().phone;
}

} // namespace alongside
