// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/VisitPlan.h"
#include "app/screens/visits/VisitRows.h"
#include "platform/sql/Database.h"

#include <QCoreApplication>
#include <QHash>

namespace alongside {

/// Visits and plans as lines of a list. Reads the names of the staff once.
class VisitLines {
    Q_DECLARE_TR_FUNCTIONS(VisitLines)

public:
    VisitLines(Database &database, const CoachId &oneself, QDate today);

    /// tag: how long it was; empty while it goes on.
    VisitLine of(const Visit &visit) const;
    VisitLine of(const VisitPlan &plan) const;

private:
    Database &m_database;
    QDate m_today;
    QHash<QString, QString> m_coaches; // names by id
};

} // namespace alongside
