// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// One week of one job.
struct EarningsLine {
    QString week = {}; ///< "16–22 Nov"; only on the first job of a week
    QString sum = {}; ///< over all jobs of the week, beside it
    QString job = {};
    QString about = {};
    bool isFirst = false; ///< of its week
    bool isWritten = false;
    bool isPicked = false;

    bool operator==(const EarningsLine &) const = default;
};

/// A month of one person: each week and, within it, each job. Roles: week, sum, job, about, first, written, picked.
class EarningsRows : public LineModel<EarningsLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an EarningsScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit EarningsRows(QObject *parent = nullptr);

    /// Of as many as before, those that differ change in place.
    void show(QList<EarningsLine> lines);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside
