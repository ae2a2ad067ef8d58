// SPDX-License-Identifier: Apache-2.0
#include "app/screens/register/RegisterActs.h"

#include "app/screens/ErrorText.h"
#include "app/screens/register/RegisterWords.h"
#include "app/screens/register/TapPolicy.h"

#include <algorithm>

namespace alongside {

namespace {

const QString hereCode = QString::fromLatin1(presentCode);

AttendanceMarker::Target targetOf(const RegisterRow &row)
{
    return {.key = row.mark.key, .place = {.workplace = row.mark.workplace, .placement = row.mark.placement}};
}

Marking::Targets targetsOf(const QList<RegisterRow> &rows)
{
    Marking::Targets targets;
    for (const RegisterRow &row : rows)
        targets.append(targetOf(row));
    return targets;
}

QList<MarkKey> keysOf(const QList<RegisterRow> &rows)
{
    QList<MarkKey> keys;
    for (const RegisterRow &row : rows)
        keys.append(row.mark.key);
    return keys;
}

} // namespace

RegisterActs::RegisterActs(const ShownRegister &shown, Marking &marking, TapPolicy &taps, QObject *parent)
    : QObject{parent}, m_shown{shown}, m_marking{marking}, m_taps{taps}
{
    connect(&marking, &Marking::failed, this, &RegisterActs::sayFailed);
    connect(&marking, &Marking::saved, this, &RegisterActs::forgetFailed);
}

bool RegisterActs::isMeant()
{
    if (m_taps.isOneTouch()) return true;
    say(RegisterWords::twoTouches());
    return false;
}

bool RegisterActs::mark(const QString &personId, const QString &codeId)
{
    if (!isMeant()) return false; // rain: said already
    const RegisterRow *row = m_shown.find(personId);
    if (!row || m_marking.isWriting(row->person.id)) return false; // gone from the register, or on its way to the disk
    m_marking.mark({targetOf(*row)}, {.code = codeId}, RegisterWords::undoMark({*row}, m_shown.labelOf(codeId)));
    return true;
}

QList<RegisterRow> RegisterActs::rest() const
{
    QList<RegisterRow> rest = m_shown.view.shown.toMark();
    rest.removeIf([this](const RegisterRow &row) { return m_marking.isWriting(row.person.id); });
    std::sort(rest.begin(), rest.end(), [](const RegisterRow &left, const RegisterRow &right) {
        return left.person.likedName().localeAwareCompare(right.person.likedName()) < 0;
    });
    return rest;
}

bool RegisterActs::markTheRest(const QStringList &personIds)
{
    if (!isMeant()) return false;
    QList<RegisterRow> named = rest();
    named.removeIf([&personIds](const RegisterRow &row) { return !personIds.contains(row.person.id.text); });
    if (named.isEmpty()) return true; // somebody else has marked them meanwhile
    m_marking.mark(targetsOf(named), {.code = hereCode}, RegisterWords::undoMark(named, m_shown.labelOf(hereCode)));
    return true;
}

void RegisterActs::markGoneHome(const QString &personId)
{
    if (!isMeant()) return; // rain: said already
    QList<RegisterRow> here = m_shown.here.withMe();
    here.removeIf([&personId](const RegisterRow &row) { return row.person.id.text != personId; });
    if (!here.isEmpty()) m_marking.goneHome(keysOf(here), RegisterWords::undoGoneHome(here));
}

bool RegisterActs::markAllGoneHome()
{
    if (!isMeant()) return false;
    const QList<RegisterRow> &here = m_shown.here.withMe();
    if (!here.isEmpty()) m_marking.goneHome(keysOf(here), RegisterWords::undoGoneHome(here));
    return true;
}

bool RegisterActs::add(const Person &person)
{
    if (!isMeant()) return false;
    RegisterRow row;
    row.person = person;
    const AttendanceMarker::Target here{
        .key = {person.id, m_shown.wish.day, m_shown.wish.session}, .place = placeOfUnexpected(person.id)};
    m_marking.mark({here}, {.code = hereCode}, RegisterWords::undoMark({row}, m_shown.labelOf(hereCode)));
    return true;
}

/// In their placement when it is here that they are expected.
AttendanceMarker::Place RegisterActs::placeOfUnexpected(const PersonId &person) const
{
    const RegisterQuestion here{.day = m_shown.wish.day,
        .session = m_shown.wish.session,
        .site = m_shown.view.site.id,
        .group = {},
        .workStream = {},
        .employer = m_shown.view.employer.id};
    AttendanceMarker::Place place{.workplace = m_shown.view.workplace()};
    for (const RegisterRow &row : Register::of(here, m_shown.sources, {}).rows)
        if (row.person.id == person) place.placement = row.usualPlacement;
    return place;
}

void RegisterActs::undo()
{
    if (isMeant()) m_marking.undo();
}

void RegisterActs::sayFailed(const QList<MarkKey> &keys, const Error &error)
{
    QStringList names;
    for (const MarkKey &key : keys)
        if (const RegisterRow *row = m_shown.find(key.person.text)) names.append(row->person.calledName());
    const QString what = ErrorText::whenSaving(error);
    say(names.isEmpty() ? what : tr("%1: %2", "names, what happened").arg(RegisterWords::someOf(names), what));
    for (const MarkKey &key : keys)
        m_failed.insert(key.person);
}

void RegisterActs::forgetFailed(const QList<AttendanceMark> &saved)
{
    for (const AttendanceMark &mark : saved)
        m_failed.remove(mark.key.person);
    if (m_failed.isEmpty()) say({});
}

void RegisterActs::say(const QString &problem)
{
    m_problem = problem;
    m_failed.clear();
    Q_EMIT problemChanged();
}

} // namespace alongside
