// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// A step with its level in this trial and in the last one; -1: none.
struct StepLine {
    QString stepId, words, cue, levelWords, lastWords;
    int level = -1;
    int lastLevel = -1;
    bool operator==(const StepLine &) const = default;
};

/// The steps of a task in their order. Roles: stepId, words, cue, level and lastLevel (places in TaskScreen's levels,
/// or -1), levelWords, lastWords.
class StepRows : public LineModel<StepLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a TaskScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit StepRows(QObject *parent = nullptr);

    /// The same steps with other levels stay where they are: no row is made anew under a finger.
    void show(QList<StepLine> lines);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside
