// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// One communication need, and whether it was met on this visit.
struct NeedLine {
    QString code, words;
    int met = -1; ///< 0: met, 1: not met, -1: nobody has said
    bool operator==(const NeedLine &) const = default;
};

/// A person's communication needs on one visit. Roles: code, words, met (0: met, 1: not met, -1: not said).
class NeedRows : public LineModel<NeedLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a VisitNeeds")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit NeedRows(QObject *parent = nullptr);

    void show(QList<NeedLine> lines);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside
