// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// How somebody stands to one purpose.
struct ConsentLine {
    QString purpose, name, question, standing, whatStops;
    int state = 0;
    bool operator==(const ConsentLine &) const = default;
};

/// What somebody was asked to agree to, one line for each purpose. Roles: purpose, name ("Photos"), question, standing
/// ("Yes, since Fri 20 Nov"), state (ConsentRows.State), whatStops (what ends when it is taken back).
class ConsentRows : public LineModel<ConsentLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a DecisionsScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum State { NotAsked, Given, Ended };
    Q_ENUM(State)

    explicit ConsentRows(QObject *parent = nullptr);

    void show(QList<ConsentLine> lines);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside
