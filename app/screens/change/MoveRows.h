// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// One person of a plan, or of a change that was made: what becomes of them.
struct MoveLine {
    QString key = {}; ///< of the plan: the placement that ends; of a change: the person
    QString personId = {};
    QString name = {};
    QString initials = {};
    QString face = {};
    int tint = 0;
    QString detail = {}; ///< what they do now and when; of a change: how they were told
    QString outcome = {}; ///< where they go; of a change: how far it is; empty: only that something is missing
    QString problem = {}; ///< what does not fit, or is missing; empty: nothing
    bool isDone = false; ///< of a change: complete
    bool canOpen = false; ///< there is something to choose, or to write down

    bool operator==(const MoveLine &) const = default;
};

/// The people of a plan or of a change, by name. Roles as MoveLine.
class MoveRows : public LineModel<MoveLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a ChangesScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit MoveRows(QObject *parent = nullptr);

    /// Those who are shown keep their rows.
    void show(QList<MoveLine> lines);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside
