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
        QString byName;
        Instant at; ///< by the writer's clock

        bool operator==(const Candidate &) const = default;
    };

    QString id;
    QString type; ///< of the record, "Attendance"
    QString record; ///< its id
    QString path; ///< field or group
    QString about; ///< "Shan Griffiths, Friday 20 November, morning"
    QList<Candidate> candidates;

    bool operator==(const OpenConflict &) const = default;
};

/// Reads what needs a decision.
class ConflictStore {
public:
    explicit ConflictStore(Database &database) : m_database{database} { }

    Result<QList<OpenConflict>> open();
    Result<QList<OpenConflict>> openOf(const QString &type, const QString &record);

private:
    Database &m_database;
};

} // namespace alongside
