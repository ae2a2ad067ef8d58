// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// One change, as the list of them says it.
struct MadeChange {
    QString changeId = {};
    QString title = {}; ///< "Goscote Centre closes"
    QString detail = {}; ///< "from Mon 23 Nov · 3 of 40 complete"
    bool isOpen = false; ///< somebody's move is not complete

    bool operator==(const MadeChange &) const = default;
};

/// Changes, those that are open first. Roles as MadeChange.
class ChangeLines : public LineModel<MadeChange> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a ChangesScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit ChangeLines(QObject *parent = nullptr);

    void show(QList<MadeChange> lines);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside
