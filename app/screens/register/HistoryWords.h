// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/AttendanceCode.h"
#include "app/domain/AttendanceMark.h"
#include "platform/sql/Database.h"

#include <QCoreApplication>

namespace alongside {

/// Who changed a mark, when, and from what to what: one sentence each.
class HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)

public:
    /// reader: the coach who reads, who is "you".
    HistoryWords(Database &database, CoachId reader);

    /// Newest first.
    QStringList of(const AttendanceMark &mark) const;

private:
    QString sentence(const MarkChange &change, QDate day) const;
    QStringList differences(const MarkChange &change, QDate day) const;
    static QString homeOf(const MarkChange::Value &now, QDate day);
    static QString addedTo(const QString &was, const QString &now);
    QString codeOf(const MarkChange::Value &value, QDate day) const;
    QString nameOf(const CoachId &coach) const;

    Database &m_database;
    CoachId m_reader;
    AttendanceCodes m_codes;
};

} // namespace alongside
