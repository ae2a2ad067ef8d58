// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// One part of an interview, or its end, on a list.
struct PartLine {
    QString name = {};
    QString progress = {}; ///< "12 of 20 answered"
    int done = 0;
    int total = 0;
    bool isCurrent = false;

    bool operator==(const PartLine &) const = default;
};

/// The parts of an interview. Roles: name, progress, done, total, current.
class PartRows : public LineModel<PartLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an InterviewScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit PartRows(QObject *parent = nullptr);

    void show(QList<PartLine> lines);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside
