// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/Act.h"

namespace alongside {

/// Two people changed the same thing from the same value: both values wait here for a person.
struct OpenConflict {
    struct Candidate {
        QJsonValue value;
        QString words; ///< the value as the screen says it
        CoachId by;
        QString byName; ///< empty: not known
        std::optional<Instant> at; ///< by the writer's clock
        QString opId; ///< of the mutation that set it

        bool operator==(const Candidate &) const = default;
    };

    QString id;
    QString type; ///< of the record, "Attendance"
    QString record; ///< its id
    QString path; ///< field or group: "mark"
    QString what; ///< the path in words: "How they were marked"
    QString about; ///< "Shan Griffiths, Friday 20 November, morning"
    QList<Candidate> candidates; ///< the first is the value in force

    bool operator==(const OpenConflict &) const = default;
};

/// Reads what needs a decision, and writes what somebody decided.
class ConflictStore {
public:
    explicit ConflictStore(Database &database) : m_database{database} { }

    Result<QList<OpenConflict>> open();
    Result<QList<OpenConflict>> openOf(const QString &type, const QString &record);

    /// Chooses one of the values, or a third. That a record is gone answers its other questions too. Open again when
    /// somebody had meanwhile said something unseen.
    static Result<void> settle(Act &act, const OpenConflict &conflict, const QJsonValue &value);

private:
    Result<QList<OpenConflict>> worded(Result<QList<OpenConflict>> conflicts);

    Database &m_database;
};

} // namespace alongside
