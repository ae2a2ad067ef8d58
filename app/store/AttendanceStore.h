// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/AttendanceSummary.h"
#include "app/domain/HeadCount.h"
#include "app/domain/Register.h"
#include "platform/sql/Database.h"

namespace alongside {

/// Reads registers and marks.
class AttendanceStore {
public:
    explicit AttendanceStore(Database &database) : m_database{database} { }

    /// Everything that is known about one day, in a handful of indexed queries: as fast with five years of history.
    /// Register::of makes a register of it.
    Result<RegisterSources> sourcesOf(QDate day);
    /// Who is with me now, today.
    Result<HeadCount> readHeadCount(const RegisterQuestion &question);

    Result<std::optional<AttendanceMark>> find(const MarkKey &key);
    /// One person's marks, both days included, oldest first.
    Result<QList<AttendanceMark>> marksOf(const PersonId &person, QDate from, QDate to);
    Result<AttendanceSummary> summaryOf(const PersonId &person, QDate lastDay);
    Result<AttendanceCodes> codes();

private:
    Result<RegisterSources> places();
    Result<QList<AttendanceMark>> marksOn(QDate day);

    Database &m_database;
};

} // namespace alongside
