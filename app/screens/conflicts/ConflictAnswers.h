// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// One of the values that people gave.
struct ConflictAnswer {
    QString words; ///< "Sick, Mum rang"
    QString who; ///< "R. Lewis"
    QString when; ///< "09:10"; empty: not known

    bool operator==(const ConflictAnswer &) const = default;
};

/// The values that wait for a decision. Roles: words, who, when.
class ConflictAnswers : public LineModel<ConflictAnswer> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a ConflictScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit ConflictAnswers(QObject *parent = nullptr);

    void show(QList<ConflictAnswer> answers);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside
