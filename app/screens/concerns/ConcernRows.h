// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// One concern of a list.
struct ConcernRow {
    QString concernId, about, who, standing;
    bool isUrgent = false;
    bool operator==(const ConcernRow &) const = default;
};

/// Concerns, latest first. Roles: concernId, about ("Aisha Bains"), who ("M. Hicks, Fri 20 Nov 09:04"), standing (what
/// became of it), isUrgent (somebody has to act now).
class ConcernRows : public LineModel<ConcernRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a ConcernsScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit ConcernRows(QObject *parent = nullptr);

    void show(QList<ConcernRow> lines);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside
