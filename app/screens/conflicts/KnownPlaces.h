// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"

namespace alongside {

/// Somewhere that a mark may say a person was: a site or an employer.
struct KnownPlace {
    QString id, name;
};

/// Sites by name, then employers by name; those that cannot be read are left out.
QList<KnownPlace> knownPlaces(Database &database);

} // namespace alongside
