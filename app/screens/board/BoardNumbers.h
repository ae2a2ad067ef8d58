// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// How many people are counted as one answer of the board.
struct BoardNumber {
    QString key = {}; ///< BoardFigures'
    QString words = {};
    QString detail = {}; ///< what it is measured against, or how it was before; empty: nothing to say
    int people = 0;
    double share = 0; ///< of everybody, or of what there is room for; 0 to 1
    bool isUrgent = false; ///< more than there is room for, or overdue

    bool operator==(const BoardNumber &) const = default;
};

/// Numbers that answer one question. Roles: key, words, detail, people, share, urgent.
class BoardNumbers : public LineModel<BoardNumber> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a BoardScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit BoardNumbers(QObject *parent = nullptr);

    void show(QList<BoardNumber> numbers);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside
