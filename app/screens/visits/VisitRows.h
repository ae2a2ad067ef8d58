// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// A visit in a list, or one that is due.
struct VisitLine {
    QString visitId, personId, name, initials, when, detail, tag;
    int tint = 0;
    bool isLate = false;
    bool operator==(const VisitLine &) const = default;
};

/// Visits in a list. Roles: visitId (empty: it has not been made yet), personId, name, initials, tint, when ("Fri 20
/// Nov, 10:02 to 10:44"), detail (what for, or what was seen), tag ("2 days late", "42 min", or empty), isLate.
class VisitRows : public LineModel<VisitLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a VisitsScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using Line = VisitLine;

    explicit VisitRows(QObject *parent = nullptr);

    void show(QList<VisitLine> lines);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside
