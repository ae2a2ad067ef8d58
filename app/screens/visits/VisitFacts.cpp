// SPDX-License-Identifier: Apache-2.0
#include "app/screens/visits/VisitFacts.h"

#include "app/screens/DayWords.h"
#include "app/screens/people/PersonLine.h"
#include "app/store/CoachStore.h"
#include "app/store/PersonStore.h"
#include "app/store/SiteStore.h"

#include <algorithm>

namespace alongside {

namespace {

/// Somebody who is not on this tablet is still somebody who was there.
Person storedPerson(Database &database, const PersonId &id)
{
    const auto found = PersonStore{database}.find(id);
    return found && *found ? **found : Person{.id = id};
}

} // namespace

VisitFacts::VisitFacts(Database &database, const Visit &visit) : m_database{database}, m_visit{visit}
{
    for (const PersonId &person : visit.people())
        m_people.append(storedPerson(database, person));
    if (const auto site = SiteStore{database}.find(SiteId{visit.workplace}); site && *site) m_place = (*site)->name;
    const auto employers = SiteStore{database}.everyEmployer();
    for (const Employer &employer : employers ? *employers : QList<Employer>{}) {
        if (employer.id.text != visit.workplace) continue; // another one
        m_place = employer.name;
        m_isAtEmployer = true;
    }
}

QStringList VisitFacts::names() const
{
    QStringList names;
    for (const Person &person : m_people)
        names.append(nameOf(person));
    return names;
}

QString VisitFacts::nameOf(const Person &person)
{
    return person.calledName().isEmpty() ? tr("somebody") : person.calledName();
}

/// Of those who are there, or were until somebody took them off the visit.
Person VisitFacts::personOf(const PersonId &id) const
{
    const auto found =
        std::find_if(m_people.begin(), m_people.end(), [&](const Person &person) { return person.id == id; });
    return found == m_people.end() ? storedPerson(m_database, id) : *found;
}

QString VisitFacts::subtitle() const
{
    QStringList parts{m_place, DayWords::day(m_visit.day)};
    parts.removeAll(QString{});
    return parts.join(QStringLiteral(" · "));
}

QString VisitFacts::named(const Person &person, const QString &words) const
{
    return m_people.size() == 1 ? words : tr("%1: %2", "name, words").arg(person.calledName(), words);
}

QString VisitFacts::alert() const
{
    QStringList lines;
    for (const Person &person : m_people)
        if (!person.alerts.isEmpty()) lines.append(named(person, person.alertWords().join(QStringLiteral("; "))));
    return lines.join(QLatin1Char('\n'));
}

QString VisitFacts::communicationNeeds() const
{
    QStringList lines;
    for (const Person &person : m_people)
        if (!person.communication.isEmpty()) lines.append(named(person, person.communicationHint()));
    return lines.join(QLatin1Char('\n'));
}

QList<PeopleLine> VisitFacts::others() const
{
    QList<PeopleLine> lines;
    for (const Person &person : m_people.mid(1))
        lines.append(lineOf(person));
    return lines;
}

QString VisitFacts::coachName() const
{
    const auto coach = CoachStore{m_database}.find(m_visit.coach);
    return coach && *coach ? (*coach)->name : tr("a colleague");
}

VisitSetting VisitFacts::setting() const
{
    VisitSetting setting;
    if (m_isAtEmployer) setting.workplace = VisitSetting::Workplace::Employer;
    if (!communicationNeeds().isEmpty()) setting.communication = VisitSetting::Communication::Needs;
    return setting;
}

QHash<QString, QString> VisitFacts::coachNames(Database &database, const CoachId &oneself)
{
    QHash<QString, QString> names;
    if (const auto coaches = CoachStore{database}.everyone())
        for (const Coach &coach : *coaches)
            names.insert(coach.id.text, coach.name);
    names.insert(oneself.text, tr("you"));
    return names;
}

QString VisitFacts::ownerOf(const Action &action, const QHash<QString, QString> &coaches) const
{
    switch (action.owner) {
    case Action::Owner::Coach:
        return coaches.value(action.coach.text, tr("a colleague"));
    case Action::Owner::Person:
        return nameOf(personOf(action.person));
    case Action::Owner::Employer:
        return m_place;
    }
    Q_UNREACHABLE();
}

QString VisitFacts::wordsOf(const Action &action) const
{
    const bool isPlain = m_people.size() == 1 && action.person == m_people.first().id;
    return isPlain ? action.words : tr("%1: %2", "name, words").arg(nameOf(personOf(action.person)), action.words);
}

} // namespace alongside
