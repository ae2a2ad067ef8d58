// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"

#include <QDate>

namespace alongside {

/// What a coach knows about a person beyond what relief staff need; one for each person.
struct Profile {
    PersonId person = {};
    QDate birthDate = {}; ///< invalid: not known
    QString address = {};
    QString postcode = {};
    QDate started = {}; ///< with the service
    QString whatMatters = {};
    QString goodAt = {};
    QString wantsNext = {};

    bool operator==(const Profile &) const = default;
};

} // namespace alongside
