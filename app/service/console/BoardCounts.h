// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Person.h"
#include "app/domain/board/Board.h"
#include "app/domain/board/SiteLoad.h"
#include "app/service/OpenService.h"

namespace alongside {

/// The board as the service counts it: the same functions over the same records as on a tablet. Lives for one page.
class BoardCounts {
public:
    enum class Hours { Hidden, Shown }; ///< earnings are not read where they may not be known

    static Result<BoardCounts> of(OpenService &service, const Account &account, Hours hours, QDate today);

    const Board &board() const { return m_board; }
    const QList<SiteLoad> &loads() const { return m_loads; }
    const QList<BoardQuestion> &questions() const { return m_questions; }
    const RuleBook &book() const { return m_rows.book; }
    QDate before() const { return m_before; } ///< the day that is compared with
    QString nameOf(const PersonId &person) const { return m_people.value(person); }
    /// Of a site.
    QString nameOf(const SiteId &site) const { return m_names.value(site.text); }
    QString words(BoardQuestion question, const QString &answer) const;
    static QString words(BoardQuestion question);

private:
    struct Reading; // of one service

    BoardRows m_rows;
    Board m_board;
    QList<SiteLoad> m_loads;
    QList<BoardQuestion> m_questions;
    QDate m_before;
    QHash<PersonId, QString> m_people;
    QHash<QString, QString> m_names; // of sites and work streams, by id
};

} // namespace alongside
