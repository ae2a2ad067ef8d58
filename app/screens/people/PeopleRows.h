// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// One person in a list.
struct PeopleLine {
    QString personId, name, fullName, initials, face, line, hint, alert;
    int tint = 0;
    bool operator==(const PeopleLine &) const = default;
};

/// People in a list. Roles: personId, name (as they like it), fullName, initials, face, tint (0 to 4), line (work
/// stream and site, or empty), hint, alert.
class PeopleRows : public LineModel<PeopleLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a screen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using Line = PeopleLine;

    explicit PeopleRows(QObject *parent = nullptr);

    void show(QList<PeopleLine> lines);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside
