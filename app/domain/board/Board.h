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
};

/// What is asked of everybody.
enum class BoardQuestion {
    Placement, ///< its kind while it goes on; otherwise how they stand
    Place, ///< the work stream; otherwise the site, an employer, or nowhere
    Hours, ///< the band of weekly hours
    Sustained,
    Visit,
    Review,
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
} // namespace boardanswer

/// "kind:paidEmployment", "paused", "none": how a placement is counted.
QString placementAnswer(const PlaceOnDay &place);
QString placeAnswer(const PlaceOnDay &place);
/// No earnings at all are written: none.
QString sustainedAnswer(const OutcomeFacts &known, const PersonOutcome &outcome);

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

private:
    using Counted = QHash<PersonId, QStringList>; // an answer to each question

    void count(const BoardRows &rows, const Quarter &quarter, QDate asOf);
    void countBefore(const BoardRows &rows, const Quarter &before);

    QList<PersonId> m_people;
    QList<QStringList> m_answers;
    Counted m_counted;
    QHash<PersonId, PersonOutcome> m_outcomes;
    QHash<QString, int> m_sessions;
    QList<QHash<QString, int>> m_before;
};

} // namespace alongside
