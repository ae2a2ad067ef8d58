// SPDX-License-Identifier: Apache-2.0
#include "app/domain/board/Board.h"

#include "app/domain/HiddenCounts.h"
#include "app/domain/PlacementKind.h"

#include <algorithm>

namespace alongside {

using namespace boardanswer;

namespace {

QStringList everyPlacementAnswer()
{
    QStringList answers;
    for (const QString &kind : everyPlacementKind())
        answers.append(kindOf.arg(kind));
    return answers + QStringList{anotherKind, paused, planned, ended, none};
}

/// Each site with its work streams, in their order; what is not at a site comes last.
QStringList everyPlaceAnswer(const BoardRows &rows)
{
    QStringList answers;
    for (const Site &site : rows.sites) {
        for (const WorkStream &stream : rows.workStreams)
            if (stream.site == site.id) answers.append(streamOf.arg(stream.id.text));
        answers.append(siteOf.arg(site.id.text));
    }
    return answers + QStringList{employer, none};
}

QStringList everyBandAnswer(const RuleBook &book, QDate day)
{
    QStringList answers;
    for (const HoursBand &band : hoursBandsOn(book, day))
        answers.append(bandOf.arg(band.label));
    return answers + QStringList{none};
}

/// What was written of weeks that began by that day.
OutcomeFacts knownBy(OutcomeFacts known, QDate day, bool isMarked)
{
    known.earnings.removeIf([day](const Earnings &each) { return each.week > day; });
    if (isMarked) return known;
    known.support.clear();
    known.sessionsExpected = known.sessionsPresent = 0;
    return known;
}

QString overdueAnswer(bool isOverdue) { return isOverdue ? overdue : notOverdue; }

QStringList answersOf(const PlaceOnDay &place, const OutcomeFacts &known, const PersonOutcome &outcome)
{
    return {placementAnswer(place), placeAnswer(place), outcome.band ? bandOf.arg(outcome.band->label) : none,
        sustainedAnswer(known, outcome), overdueAnswer(outcome.isVisitOverdue), overdueAnswer(outcome.isReviewOverdue),
        attendanceAnswer(known), supportAnswer(outcome)};
}

} // namespace

QString placementAnswer(const PlaceOnDay &place)
{
    switch (place.state) {
    case PlacementState::Running:
        return everyPlacementKind().contains(place.kind) ? kindOf.arg(place.kind) : anotherKind;
    case PlacementState::Paused:
        return paused;
    case PlacementState::Planned:
        return planned;
    case PlacementState::Ended:
        return ended;
    case PlacementState::None:
        break;
    }
    return none;
}

QString placeAnswer(const PlaceOnDay &place)
{
    if (!place.workStream.isEmpty()) return streamOf.arg(place.workStream.text);
    if (!place.site.isEmpty()) return siteOf.arg(place.site.text);
    return place.employer.isEmpty() ? none : employer;
}

QString sustainedAnswer(const OutcomeFacts &known, const PersonOutcome &outcome)
{
    if (known.earnings.isEmpty()) return none;
    switch (outcome.sustained.met) {
    case SustainedWork::Met::Yes:
        return sustained;
    case SustainedWork::Met::NotKnown:
        return perhapsSustained;
    case SustainedWork::Met::No:
        break;
    }
    return notSustained;
}

QString attendanceAnswer(const OutcomeFacts &known)
{
    if (known.sessionsExpected <= 0) return none;
    if (known.sessionsPresent * 10 >= known.sessionsExpected * 9) return nineOfTen;
    return known.sessionsPresent * 2 >= known.sessionsExpected ? halfOrMore : underHalf;
}

QString supportAnswer(const PersonOutcome &outcome)
{
    if (outcome.workedMinutes <= 0) return none;
    if (outcome.supportMinutes <= 0) return noSupport;
    if (outcome.supportMinutes * 4 <= outcome.workedMinutes) return quarterHour;
    return outcome.supportMinutes * 2 <= outcome.workedMinutes ? halfHour : overHalfHour;
}

void BoardSum::add(qint64 someOf, qint64 all)
{
    parts += someOf;
    whole += all;
    people += all > 0 ? 1 : 0;
}

bool BoardSum::isShown() const { return people >= smallestShownCount; }

std::optional<int> BoardSum::times(int factor) const
{
    if (whole <= 0) return std::nullopt;
    return int((parts * factor * 2 + whole) / (2 * whole));
}

Board::Board(const BoardRows &rows, const Quarter &quarter, QDate asOf) : m_people{rows.people}
{
    Q_ASSERT(quarter.contains(asOf));
    const QStringList due{overdue, notOverdue};
    m_answers = {everyPlacementAnswer(), everyPlaceAnswer(rows), everyBandAnswer(rows.book, asOf),
        {none, notSustained, perhapsSustained, sustained}, due, due, {underHalf, halfOrMore, nineOfTen, none},
        {noSupport, quarterHour, halfHour, overHalfHour, none}};
    count(rows, quarter, asOf);
    countBefore(rows, quarter.before());
}

void Board::count(const BoardRows &rows, const Quarter &quarter, QDate asOf)
{
    for (const PersonId &person : rows.people) {
        const PlaceOnDay place = placeOn(rows.places.value(person), asOf);
        const OutcomeFacts known = knownBy(rows.outcomes.value(person), asOf, quarter == rows.marked);
        const PersonOutcome outcome = alongside::outcomeOf(rows.book, known, quarter, asOf);
        QStringList answers = answersOf(place, known, outcome);
        for (int question = 0; question < answers.size();
             ++question) // a place that has no record is counted all the same
            if (!m_answers.at(question).contains(answers.at(question)))
                m_answers[question].insert(m_answers.at(question).size() - 1, answers.at(question));
        m_sessions[answers.at(int(BoardQuestion::Place))] += place.sessionsAWeek;
        m_attendance.add(known.sessionsPresent, known.sessionsExpected);
        m_support.add(outcome.supportMinutes, outcome.workedMinutes);
        m_outcomes.insert(person, outcome);
        m_counted.insert(person, answers);
    }
}

void Board::countBefore(const BoardRows &rows, const Quarter &before)
{
    m_before = QList<QHash<QString, int>>(m_answers.size());
    for (const PersonId &person : rows.people) {
        const OutcomeFacts known = knownBy(rows.outcomes.value(person), before.to, before == rows.marked);
        const QStringList answers = answersOf(placeOn(rows.places.value(person), before.to), known,
            alongside::outcomeOf(rows.book, known, before, before.to));
        for (int question = 0; question < answers.size(); ++question)
            ++m_before[question][answers.at(question)];
    }
}

QList<PersonId> Board::behind(BoardQuestion question, const QString &answer) const
{
    QList<PersonId> people;
    for (const PersonId &person : m_people)
        if (answerOf(person, question) == answer) people.append(person);
    return people;
}

QString Board::answerOf(const PersonId &person, BoardQuestion question) const
{
    return m_counted.value(person).value(int(question));
}

int Board::before(BoardQuestion question, const QString &answer) const
{
    return m_before.value(int(question)).value(answer);
}

const PersonOutcome &Board::outcomeOf(const PersonId &person) const
{
    static const PersonOutcome nobody;
    const auto found = m_outcomes.constFind(person);
    return found == m_outcomes.cend() ? nobody : *found;
}

} // namespace alongside
