// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// One bundle in the list.
struct HeldRow {
    QString bundleId;
    QString about; ///< "Shan Griffiths, Friday 20 November, morning"
    QString who; ///< "M. Hicks, recorded 09:04"
    QString why; ///< "Their role does not allow it."

    bool operator==(const HeldRow &) const = default;
};

/// What waits for a supervisor, what came first before the others. Roles: bundleId, about, who, why.
class HeldRows : public LineModel<HeldRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a HeldScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit HeldRows(QObject *parent = nullptr);

    void show(QList<HeldRow> rows);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside
