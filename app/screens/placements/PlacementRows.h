// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// One placement of a person, or one person at an employer, where `name` is theirs.
struct PlacementLine {
    QString placementId, personId, employerId, name, kind, days, terms, standing, history;
    int step = 0;
    bool operator==(const PlacementLine &) const = default;
};

/// Placements. Roles: placementId, personId, employerId (empty: it is at a site), name ("Car Valet, County Hall"; at an
/// employer's the person's), kind, days, terms (may be empty), standing (a sentence), history (what held from when, a
/// line each, the latest first; empty where nothing has changed), step (a Step).
class PlacementRows : public LineModel<PlacementLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a screen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using Line = PlacementLine;
    /// PlacementHistory::Standing.
    enum Step { Planned, Running, Paused, Ended };
    Q_ENUM(Step)

    explicit PlacementRows(QObject *parent = nullptr);

    void show(QList<PlacementLine> lines);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside
