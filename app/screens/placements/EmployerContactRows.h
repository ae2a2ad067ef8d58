// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// Somebody to ask for at an employer.
struct EmployerContactLine {
    QString name, role, number, link;
    bool operator==(const EmployerContactLine &) const = default;
};

/// Whom to ask for at an employer, first one first. Roles: name, role ("supervisor"), number as it was written, link
/// ("tel:07700900412"; empty where there is no number, RFC 3966).
class EmployerContactRows : public LineModel<EmployerContactLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an EmployerScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit EmployerContactRows(QObject *parent = nullptr);

    void show(QList<EmployerContactLine> lines);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside
