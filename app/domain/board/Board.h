// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Site.h"
#include "app/domain/WorkStream.h"
#include "app/domain/board/PersonPlaces.h"
#include "app/domain/outcomes/PersonOutcome.h"

#include <QHash>

namespace alongside {

/// What a board is counted from, as it stands in a file.
struct BoardRows {
    QList<PersonId> people = {}; ///< whom the service supports, in the order in which they are shown
    QHash<PersonId, PersonPlaces> places = {}; ///< of others too: they are not counted
    QHash<PersonId, OutcomeFacts> outcomes = {};
    QList<Site> sites = {};
    QList<WorkStream> workStreams = {};
    RuleBook book = {};
    Quarter marked = {}; ///< of which sessions and support are read; of no other they are counted
};

/// What is asked of everybody.
enum class BoardQuestion {
    Placement, ///< its kind while it goes on; otherwise how they stand
    Place, ///< the work stream; otherwise the site, an employer, or nowhere
    Hours, ///< the band of weekly hours
    Sustained,
    Visit,
    Review,
    Attendance, ///< of the sessions that they were expected at, and marked for, how many they came to
    Support, ///< how much of it there was for each hour worked
};

/// What people are counted as. Some have an id or a name behind them: "kind:paidEmployment", "stream:…", "site:…",
/// "band:16+".
namespace boardanswer {
inline const QString kindOf = QStringLiteral("kind:%1");
inline const QString anotherKind = QStringLiteral("anotherKind");
inline const QString paused = QStringLiteral("paused");
inline const QString planned = QStringLiteral("planned");
inline const QString ended = QStringLiteral("ended");
inline const QString none = QStringLiteral("none");
inline const QString streamOf = QStringLiteral("stream:%1");
inline const QString siteOf = QStringLiteral("site:%1"); ///< in no work stream of it
inline const QString employer = QStringLiteral("employer");
inline const QString bandOf = QStringLiteral("band:%1");
inline const QString notSustained = QStringLiteral("notSustained");
inline const QString perhapsSustained = QStringLiteral("perhapsSustained");
inline const QString sustained = QStringLiteral("sustained");
inline const QString overdue = QStringLiteral("overdue");
inline const QString notOverdue = QStringLiteral("notOverdue");
inline const QString underHalf = QStringLiteral("underHalf");
inline const QString halfOrMore = QStringLiteral("halfOrMore");
inline const QString nineOfTen = QStringLiteral("nineOfTen"); ///< or more
inline const QString noSupport = QStringLiteral("noSupport");
inline const QString quarterHour = QStringLiteral("quarterHour"); ///< or less, for each hour
inline const QString halfHour = QStringLiteral("halfHour"); ///< or less
inline const QString overHalfHour = QStringLiteral("overHalfHour");
} // namespace boardanswer

/// "kind:paidEmployment", "paused", "none": how a placement is counted.
QString placementAnswer(const PlaceOnDay &place);
QString placeAnswer(const PlaceOnDay &place);
/// No earnings at all are written: none.
QString sustainedAnswer(const OutcomeFacts &known, const PersonOutcome &outcome);
/// Nothing is marked of them: none.
QString attendanceAnswer(const OutcomeFacts &known);
/// No hours are known: none.
QString supportAnswer(const PersonOutcome &outcome);

/// Parts of a whole over several people: sessions of those expected, support of what was worked.
struct BoardSum {
    qint64 parts = 0;
    qint64 whole = 0;
    int people = 0; ///< who have a whole

    void add(qint64 someOf, qint64 all);
    /// Enough people are behind it that it may be given out, as the panel's update has it.
    bool isShown() const;

    /// Rounded, half up; nothing where there is no whole.
    std::optional<int> times(int factor) const;
};

/// Everybody counted as they stood on the last day that is looked at. Each is in exactly one answer of each question.
class Board {
public:
    Board() = default;
    /// asOf: the last day that is looked at, in the quarter.
    Board(const BoardRows &rows, const Quarter &quarter, QDate asOf);

    int people() const { return int(m_people.size()); }
    /// In their order, those of nobody too.
    QStringList answers(BoardQuestion question) const { return m_answers.value(int(question)); }
    QList<PersonId> behind(BoardQuestion question, const QString &answer) const;
    QString answerOf(const PersonId &person, BoardQuestion question) const;
    /// How many of the same people there were on the last day of the quarter before. Those who have left are in neither
    /// count: when they left is not stored.
    int before(BoardQuestion question, const QString &answer) const;
    /// Of those who are counted in that place.
    int sessionsAWeek(const QString &placeAnswer) const { return m_sessions.value(placeAnswer); }
    const PersonOutcome &outcomeOf(const PersonId &person) const;
    BoardSum attendance() const { return m_attendance; }
    /// Minutes, in the weeks whose hours are known.
    BoardSum support() const { return m_support; }

private:
    using Counted = QHash<PersonId, QStringList>; // an answer to each question

    void count(const BoardRows &rows, const Quarter &quarter, QDate asOf);
    void countBefore(const BoardRows &rows, const Quarter &before);

    QList<PersonId> m_people;
    QList<QStringList> m_answers;
    Counted m_counted;
    QHash<PersonId, PersonOutcome> m_outcomes;
    QHash<QString, int> m_sessions;
    BoardSum m_attendance, m_support;
    QList<QHash<QString, int>> m_before;
};

} // namespace alongside
