// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/board/BoardNumbers.h"
#include "app/screens/board/BoardWords.h"

namespace alongside {

/// A board as it is shown: its numbers in words, and who is behind each. Pure; a number is named by a key
/// ("placement|kind:voluntary", "load|…").
class BoardFigures {
public:
    /// What everybody is counted from, and by when.
    struct Facts {
        BoardRows rows = {};
        BoardWords::Names names = {}; ///< of sites and work streams, by id
        Quarter quarter = {};
        QDate asOf = {}; ///< the last day that is looked at
        bool isNow = true; ///< false: an earlier quarter, of which nobody knows what was overdue
        bool hasHours = false; ///< earnings may be known
    };

    BoardFigures() = default;
    explicit BoardFigures(Facts facts);

    int people() const { return m_board.people(); }
    const Board &board() const { return m_board; }
    const QList<SiteLoad> &loads() const { return m_loads; }
    const Facts &facts() const { return m_facts; }

    /// Overdue, and sites with more people than room: only what there is.
    QList<BoardNumber> first() const;
    QList<BoardNumber> placements() const;
    QList<BoardNumber> sites() const;
    QList<BoardNumber> streams() const;
    QList<BoardNumber> hours() const;
    QList<BoardNumber> sustained() const;
    /// Of this quarter alone: a tablet holds no marks and visits of those before.
    QList<BoardNumber> attendance() const;
    QList<BoardNumber> support() const;

    QString words(const QString &key) const;
    /// What only the quarter that it is now is asked about: no other one has been read.
    static bool isOfNow(const QString &key);
    QList<PersonId> behind(const QString &key) const;
    /// "Voluntary work · Horticulture"; behind a number of sessions or support, theirs before it.
    QString detailOf(const PersonId &person, const QString &key) const;
    /// Which are given out: without hours where they may not be known, without what is overdue of an earlier quarter.
    QList<BoardQuestion> questions() const;

private:
    QList<BoardNumber> numbersOf(BoardQuestion question) const;
    QList<BoardNumber> numbersOfNow(BoardQuestion question) const;
    BoardNumber number(BoardQuestion question, const QString &answer) const;
    BoardNumber loadNumber(const SiteLoad &load) const;
    QString streamDetail(const QString &answer) const;

    Facts m_facts;
    Board m_board;
    QList<SiteLoad> m_loads;
};

} // namespace alongside
