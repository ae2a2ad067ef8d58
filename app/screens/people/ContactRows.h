// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// Somebody who can be rung about a person.
struct ContactLine {
    QString who, number;
    bool operator==(const ContactLine &) const = default;
};

/// Whom to ring about somebody, first one first. Roles: who ("Mum, Bethan"), number.
class ContactRows : public LineModel<ContactLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a PersonScreen")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using Contact = ContactLine;

    explicit ContactRows(QObject *parent = nullptr);

    void show(QList<ContactLine> contacts);

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside
