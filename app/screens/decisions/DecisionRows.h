// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// One decision as it was written down.
struct DecisionLine {
    QString heading, stamp, words;
    bool isYes = false;
    bool operator==(const DecisionLine &) const = default;
};

/// What somebody decided, latest first. Roles: heading ("Photos: yes"), isYes, stamp (who wrote it down and when),
/// words (how it was explained, what they said, who decided).
class DecisionRows : public LineModel<DecisionLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a DecisionsScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit DecisionRows(QObject *parent = nullptr);

    void show(QList<DecisionLine> lines);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside
