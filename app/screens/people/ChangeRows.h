// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// One change of one field.
struct ChangeLine {
    QString what, who, was, now;
    bool operator==(const ChangeLine &) const = default;
};

/// Who changed what on a person's page, latest first. Roles: what ("What matters"), who ("M. Hicks, Fri 20 Nov 09:04"),
/// was and now (in words; empty: nothing).
class ChangeRows : public LineModel<ChangeLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a PersonEditor")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit ChangeRows(QObject *parent = nullptr);

    void show(QList<ChangeLine> lines);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside
