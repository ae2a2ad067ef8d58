// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"

#include <QList>

namespace alongside {

/// Somebody to ask for at an employer.
struct EmployerContact {
    QString name = {};
    QString role = {}; ///< "supervisor", "owner"
    QString phone = {};

    bool operator==(const EmployerContact &) const = default;
};

/// An outside workplace.
struct Employer {
    EmployerId id = {};
    QString name = {};
    QString address = {};
    QString contactName = {}; ///< the first to ask for
    QString phone = {};
    QList<EmployerContact> contacts = {}; ///< the others

    /// The first to ask for comes first; nobody who has neither a name nor a number.
    QList<EmployerContact> everyContact() const;

    bool operator==(const Employer &) const = default;
};

} // namespace alongside
