// SPDX-License-Identifier: Apache-2.0
#include "app/screens/register/SomebodyElse.h"

#include "app/screens/people/PersonLine.h"
#include "app/store/PersonStore.h"

namespace alongside {

namespace {

constexpr int lettersOfSomebody = 3;

} // namespace

SomebodyElse::SomebodyElse(const WorkParts &parts, QObject *parent) : QObject{parent}, m_parts{parts} { }

void SomebodyElse::setSearchText(const QString &text)
{
    if (m_searchText.isEmpty()) readPeople(); // they may have changed since the last search
    m_searchText = text;
    m_found.show(linesFor(text.trimmed()));
    Q_EMIT changed();
}

void SomebodyElse::readPeople()
{
    const auto people = PersonStore{m_parts.file.reader()}.everyone();
    const QList<Person> found = people ? *people : QList<Person>{};
    m_search = PersonSearch{found};
    m_people.clear();
    for (const Person &person : found)
        m_people.insert(person.id, person);
}

QList<PeopleRows::Line> SomebodyElse::linesFor(const QString &typed) const
{
    QList<PeopleRows::Line> lines;
    if (typed.size() < lettersOfSomebody) return lines;
    for (const PersonId &id : m_search.find(typed))
        lines.append(lineOf(m_people.value(id)));
    return lines;
}

QString SomebodyElse::sentence() const
{
    if (m_searchText.trimmed().size() < lettersOfSomebody) return tr("Type three letters of their name.");
    if (m_found.count() > 0) return {};
    return tr("Nobody on this tablet is called “%1”. Check the spelling, or ask your supervisor to add them.")
        .arg(m_searchText.trimmed());
}

void SomebodyElse::add(const QString &personId)
{
    Q_EMIT chosen(personId);
    setSearchText({});
}

} // namespace alongside
