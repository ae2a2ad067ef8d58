// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// One person behind a number of the board.
struct BoardPerson {
    QString personId = {};
    QString name = {};
    QString initials = {};
    QString face = {};
    int tint = 0;
    QString detail = {}; ///< what they do, and where

    bool operator==(const BoardPerson &) const = default;
};

/// The people behind a number, by name. Roles as BoardPerson.
class BoardPeople : public LineModel<BoardPerson> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a BoardScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit BoardPeople(QObject *parent = nullptr);

    void show(QList<BoardPerson> people);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside
