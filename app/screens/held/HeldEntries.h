// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// One thing that was recorded, beside what the service has.
struct HeldEntry {
    QString what; ///< "How they were marked"
    QString recorded; ///< "Sick, Mum rang"
    QString now; ///< "Here"; empty: the service has nothing there
    bool refused = false; ///< this value is why it is held

    bool operator==(const HeldEntry &) const = default;
};

/// Everything that the mutations of a bundle say. Roles: what, recorded, now, refused.
class HeldEntries : public LineModel<HeldEntry> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a HeldMatter")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit HeldEntries(QObject *parent = nullptr);

    void show(QList<HeldEntry> entries);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside
