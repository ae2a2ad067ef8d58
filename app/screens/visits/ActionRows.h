// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// Something that somebody said they would do.
struct ActionLine {
    QString actionId, words, promise;
    bool isDone = false;
    bool isLate = false;
    bool operator==(const ActionLine &) const = default;
};

/// What was agreed. Roles: actionId, words, promise ("You, by Friday 27 November"), isDone, isLate.
class ActionRows : public LineModel<ActionLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a VisitEditor")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit ActionRows(QObject *parent = nullptr);

    void show(QList<ActionLine> lines);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside
