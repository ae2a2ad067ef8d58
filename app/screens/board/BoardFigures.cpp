// SPDX-License-Identifier: Apache-2.0
#include "app/screens/board/BoardFigures.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr QLatin1Char keyPart{'|'};
const QString loadKey = QStringLiteral("load");

QString keyOf(BoardQuestion question, const QString &answer)
{
    return QString::number(int(question)) + keyPart + answer;
}

bool isStreamAnswer(const QString &answer) { return answer.startsWith(boardanswer::streamOf.arg(QString{})); }

} // namespace

BoardFigures::BoardFigures(Facts facts)
    : m_facts{std::move(facts)}, m_board{m_facts.rows, m_facts.quarter, m_facts.asOf},
      m_loads{busiestSessions(m_facts.rows.sites, m_facts.rows.people, m_facts.rows.places, weekOf(m_facts.asOf))}
{
}

QList<BoardQuestion> BoardFigures::questions() const
{
    QList<BoardQuestion> asked{BoardQuestion::Placement, BoardQuestion::Place};
    if (m_facts.hasHours) asked << BoardQuestion::Hours << BoardQuestion::Sustained;
    if (m_facts.isNow) asked << BoardQuestion::Visit << BoardQuestion::Review;
    return asked;
}

BoardNumber BoardFigures::number(BoardQuestion question, const QString &answer) const
{
    const int people = int(m_board.behind(question, answer).size());
    const int before = m_board.before(question, answer);
    return {.key = keyOf(question, answer),
        .words = BoardWords::answer(question, answer, m_facts.names),
        .detail = BoardWords::change(people, before, m_facts.quarter.before().to),
        .people = people,
        .share = m_board.people() == 0 ? 0 : double(people) / double(m_board.people())};
}

QList<BoardNumber> BoardFigures::numbersOf(BoardQuestion question) const
{
    QList<BoardNumber> numbers;
    for (const QString &answer : m_board.answers(question))
        if (!m_board.behind(question, answer).isEmpty() || m_board.before(question, answer) > 0)
            numbers.append(number(question, answer));
    return numbers;
}

QList<BoardNumber> BoardFigures::first() const
{
    QList<BoardNumber> numbers;
    for (const SiteLoad &load : m_loads)
        if (load.isOver()) numbers.append(loadNumber(load));
    if (!m_facts.isNow) return numbers;
    for (const BoardQuestion question : {BoardQuestion::Visit, BoardQuestion::Review}) {
        BoardNumber overdue = number(question, boardanswer::overdue);
        overdue.words = BoardWords::overdue(question);
        overdue.detail.clear(); // what was overdue then, nobody has kept
        overdue.isUrgent = true;
        if (overdue.people > 0) numbers.append(overdue);
    }
    return numbers;
}

QList<BoardNumber> BoardFigures::placements() const { return numbersOf(BoardQuestion::Placement); }

QList<BoardNumber> BoardFigures::sites() const
{
    QList<BoardNumber> numbers;
    for (const SiteLoad &load : m_loads)
        numbers.append(loadNumber(load));
    return numbers;
}

BoardNumber BoardFigures::loadNumber(const SiteLoad &load) const
{
    const int people = int(load.people.size());
    const int room = load.capacity > 0 ? load.capacity : m_board.people();
    return {.key = loadKey + keyPart + load.site.text,
        .words = m_facts.names.value(load.site.text),
        .detail = BoardWords::load(load),
        .people = people,
        .share = room == 0 ? 0 : std::min(1.0, double(people) / double(room)),
        .isUrgent = load.isOver()};
}

QList<BoardNumber> BoardFigures::streams() const
{
    QList<BoardNumber> numbers;
    for (const BoardNumber &each : numbersOf(BoardQuestion::Place)) {
        const QString answer = each.key.section(keyPart, 1);
        numbers.append(each);
        numbers.last().detail = streamDetail(answer) + each.detail;
    }
    std::stable_sort(numbers.begin(), numbers.end(), [](const BoardNumber &one, const BoardNumber &other) {
        const bool isStream = isStreamAnswer(one.key.section(keyPart, 1));
        const bool isOtherStream = isStreamAnswer(other.key.section(keyPart, 1));
        return isStream != isOtherStream ? isStream : isStream && one.people > other.people;
    });
    return numbers;
}

/// Where it is, and how often people come.
QString BoardFigures::streamDetail(const QString &answer) const
{
    const int sessions = m_board.sessionsAWeek(answer);
    if (sessions == 0) return {};
    const auto &streams = m_facts.rows.workStreams;
    const auto found = std::find_if(streams.begin(), streams.end(),
        [&](const WorkStream &stream) { return boardanswer::streamOf.arg(stream.id.text) == answer; });
    const QString site = found == streams.end() ? QString{} : m_facts.names.value(found->site.text);
    return BoardWords::use(site, sessions) + QStringLiteral(" · ");
}

QList<BoardNumber> BoardFigures::hours() const
{
    return m_facts.hasHours ? numbersOf(BoardQuestion::Hours) : QList<BoardNumber>{};
}

QList<BoardNumber> BoardFigures::sustained() const
{
    return m_facts.hasHours ? numbersOf(BoardQuestion::Sustained) : QList<BoardNumber>{};
}

QList<BoardNumber> BoardFigures::numbersOfNow(BoardQuestion question) const
{
    QList<BoardNumber> numbers = m_facts.isNow ? numbersOf(question) : QList<BoardNumber>{};
    numbers.removeIf([](const BoardNumber &each) { return each.people == 0; });
    for (BoardNumber &each : numbers)
        each.detail.clear(); // how it was before is not on this tablet
    return numbers;
}

QList<BoardNumber> BoardFigures::attendance() const { return numbersOfNow(BoardQuestion::Attendance); }

QList<BoardNumber> BoardFigures::support() const
{
    return m_facts.hasHours ? numbersOfNow(BoardQuestion::Support) : QList<BoardNumber>{};
}

QString BoardFigures::words(const QString &key) const
{
    const QString answer = key.section(keyPart, 1);
    if (key.startsWith(loadKey)) return m_facts.names.value(answer);
    const auto question = BoardQuestion(key.section(keyPart, 0, 0).toInt());
    if (answer == boardanswer::overdue) return BoardWords::overdue(question);
    return BoardWords::answer(question, answer, m_facts.names);
}

QList<PersonId> BoardFigures::behind(const QString &key) const
{
    const QString answer = key.section(keyPart, 1);
    if (!key.startsWith(loadKey)) return m_board.behind(BoardQuestion(key.section(keyPart, 0, 0).toInt()), answer);
    for (const SiteLoad &load : m_loads)
        if (load.site.text == answer) return load.people;
    return {};
}

bool BoardFigures::isOfNow(const QString &key)
{
    return key.startsWith(keyOf(BoardQuestion::Attendance, {})) || key.startsWith(keyOf(BoardQuestion::Support, {}));
}

QString BoardFigures::detailOf(const PersonId &person, const QString &key) const
{
    QStringList parts;
    if (key.startsWith(keyOf(BoardQuestion::Attendance, {})))
        parts.append(BoardWords::sessions(m_facts.rows.outcomes.value(person)));
    if (key.startsWith(keyOf(BoardQuestion::Support, {}))) parts.append(BoardWords::support(m_board.outcomeOf(person)));
    parts.removeAll(QString{});
    for (const BoardQuestion question : {BoardQuestion::Placement, BoardQuestion::Place})
        parts.append(BoardWords::answer(question, m_board.answerOf(person, question), m_facts.names));
    return parts.join(QStringLiteral(" · "));
}

} // namespace alongside
