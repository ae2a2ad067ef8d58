// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/VisitPlan.h"
#include "app/screens/visits/TimelineRows.h"
#include "platform/sql/Database.h"

#include <QCoreApplication>
#include <QHash>

namespace alongside {

/// One person's visits as lines of a timeline, with the notes and photos of each. Reads the names of the staff once.
class TimelineLines {
    Q_DECLARE_TR_FUNCTIONS(TimelineLines)

public:
    static constexpr int mostNotes = 2;
    static constexpr int mostPictures = 4;

    TimelineLines(Database &database, const PersonId &person, const CoachId &oneself, QDate today);

    TimelineLine of(const VisitPlan &plan) const;
    /// So many of their visits, the latest first, after those that are shown; none where it cannot be read.
    QList<TimelineLine> visits(int from, int count) const;

private:
    TimelineLine of(const Visit &visit) const;
    QString whoWas(const Visit &visit) const;
    void addNotes(TimelineLine &line, QStringList &more) const;
    void addAttachments(TimelineLine &line, QStringList &more) const;

    Database &m_database;
    PersonId m_person;
    QDate m_today;
    QHash<QString, QString> m_coaches; // names by id
};

} // namespace alongside
