// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Person.h"
#include "app/domain/board/Board.h"
#include "platform/sql/Database.h"

namespace alongside {

/// Reads what a board is counted from: in as many questions to the file for 147 people as for one. Any thread, with
/// that thread's connection.
class BoardStore {
public:
    explicit BoardStore(Database &database) : m_database{database} { }

    /// Whether the reader may know hours that somebody worked (the role Earnings).
    enum class Hours { Hidden, Shown };
    /// people: those who are counted. today: plans that are open on it, and reviews that are due; sessions and support
    /// of its quarter up to it.
    Result<BoardRows> rows(const QList<Person> &people, Hours hours, QDate today);

private:
    Result<void> readHours(BoardRows &rows, QDate today);
    Result<void> readDue(BoardRows &rows, QDate today);
    Result<void> readSessions(BoardRows &rows, QDate today);
    Result<void> readSupport(BoardRows &rows, QDate today);

    Database &m_database;
};

} // namespace alongside
