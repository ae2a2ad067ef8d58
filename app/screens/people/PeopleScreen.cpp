// SPDX-License-Identifier: Apache-2.0
#include "app/screens/people/PeopleScreen.h"

#include "app/domain/FoldedText.h"
#include "app/screens/ErrorText.h"
#include "app/screens/people/DepartureWords.h"
#include "app/screens/people/PersonLine.h"
#include "app/screens/people/PlaceNames.h"
#include "app/store/DepartureStore.h"
#include "app/store/ExpectationStore.h"
#include "app/store/PersonStore.h"

namespace alongside {

namespace {

constexpr int lettersToFind = 3;
constexpr int newsDays = 14; // for so long it is said without being asked

QList<Departure> latest(const QList<Departure> &departed, QDate since)
{
    QList<Departure> news;
    for (const Departure &departure : departed)
        if (departure.on >= since) news.append(departure);
    return news;
}

} // namespace

PeopleScreen::PeopleScreen(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_person{parts, writer}
{
}

void PeopleScreen::readAgain()
{
    m_isStale = true;
    if (m_isInFront) readEveryone();
    m_person.readAgain();
}

void PeopleScreen::comeToFront()
{
    m_isInFront = true;
    if (m_isStale) readEveryone();
}

void PeopleScreen::readEveryone()
{
    m_isStale = false;
    const auto people = PersonStore{m_parts.file.reader()}.everyone();
    m_problem = people ? QString{} : ErrorText::whenReading(people.error());
    const QList<Person> everyone = people ? *people : QList<Person>{};
    const QHash<PersonId, QString> placeOf = places();
    const auto departed = DepartureStore{m_parts.file.reader()}.since({});
    m_departed = departed ? *departed : QList<Departure>{};
    m_search = PersonSearch{everyone};
    m_lines.clear();
    for (const Person &person : everyone) {
        PeopleRows::Line line = lineOf(person);
        line.line = placeOf.value(person.id);
        m_lines.insert(person.id, line);
    }
    show();
}

/// Of several places, the one that has begun last.
QHash<PersonId, QString> PeopleScreen::places() const
{
    QHash<PersonId, QString> places;
    const auto current = ExpectationStore{m_parts.file.reader()}.currentOn(m_parts.clock.today());
    if (!current) return places; // the list is still of use without them
    const QHash<QString, QString> names = namesOfPlaces(m_parts.file.reader());
    for (const Expectation &expectation : *current)
        if (!places.contains(expectation.person)) places.insert(expectation.person, placeInWords(expectation, names));
    return places;
}

void PeopleScreen::setSearchText(const QString &text)
{
    m_searchText = text;
    show();
}

void PeopleScreen::show()
{
    const QString typed = m_searchText.trimmed();
    QList<PeopleRows::Line> lines;
    for (const PersonId &id : m_search.find(typed.size() < lettersToFind ? QString{} : typed))
        lines.append(m_lines.value(id));
    m_rows.show(lines);
    Q_EMIT changed();
}

QString PeopleScreen::countSentence() const
{
    if (m_searchText.trimmed().size() < lettersToFind) {
        const QString people = tr("%n people", nullptr, int(m_lines.size()));
        const QString moved = DepartureWords::several(latest(m_departed, m_parts.clock.today().addDays(-newsDays)));
        return moved.isEmpty() ? people : people + QStringLiteral(". ") + moved;
    }
    return tr("%n found", nullptr, m_rows.count());
}

QList<Departure> PeopleScreen::departedCalled(const QString &typed) const
{
    QList<Departure> called;
    for (const Departure &departure : m_departed)
        if (foldedText(departure.name).startsWith(foldedText(typed))) called.append(departure);
    return called;
}

QString PeopleScreen::emptySentence() const
{
    if (!m_problem.isEmpty()) return m_problem;
    if (m_rows.count() > 0) return {};
    if (m_lines.isEmpty())
        return tr("Your people have not arrived on this tablet yet. They come as soon as it reaches the service.");
    if (const auto departed = departedCalled(m_searchText); !departed.isEmpty())
        return DepartureWords::several(departed);
    return tr("Nobody is called “%1”. Try the beginning of either name.").arg(m_searchText.trimmed());
}

} // namespace alongside
