// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/AttendanceCode.h"
#include "platform/sql/Database.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace alongside {

/// Records, their fields and values as a person reads them: for where somebody has to decide between values.
class RecordWords {
    Q_DECLARE_TR_FUNCTIONS(RecordWords)

public:
    explicit RecordWords(Database &database) : m_database{database} { }

    /// "Attendance mark", "Placement".
    static QString ofKind(const QString &type);
    /// "How they were marked"; path: a field or a group.
    static QString ofPath(const QString &path);
    /// "Shan Griffiths, Friday 20 November, morning". fields: what is known of the record besides what is stored here.
    Result<QString> about(const QString &type, const QString &id, const QJsonObject &fields = {});
    /// "Sick, Mum rang".
    Result<QString> ofValue(const QString &type, const QString &path, const QJsonValue &value);

private:
    static QString plain(const QJsonValue &value);
    static QString dated(const QJsonValue &value);
    static QString ofMark(const QJsonObject &mark, const AttendanceCodes &codes);
    static QString ofVisitTime(const QJsonObject &time);
    static QString ofTerms(const QJsonObject &terms);
    static QString ofProgress(const QJsonObject &progress);
    static QString ofAnswer(const QJsonObject &answer);
    Result<QString> ofBooking(const QJsonObject &booking);
    Result<QString> aboutAnswer(const QString &name, const QJsonObject &answer);
    Result<QString> nameOfPerson(const QString &id, const QJsonObject &fields);
    /// Of whatever has one: a place, a coach.
    Result<std::optional<QString>> nameOf(const QString &id);

    Database &m_database;
};

} // namespace alongside
