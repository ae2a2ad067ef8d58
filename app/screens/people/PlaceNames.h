// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Expectation.h"
#include "platform/sql/Database.h"

#include <QHash>

namespace alongside {

/// Names of sites, work streams and employers by their ids; those that cannot be read are left out.
QHash<QString, QString> namesOfPlaces(Database &database);
/// "Horticulture, Goscote Centre".
QString placeInWords(const Expectation &expectation, const QHash<QString, QString> &names);

} // namespace alongside
