// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/PeopleImport.h"

namespace alongside {

/// What a service with the council's three sites, five work streams and six coaches knows, on Friday.
ImportContext aService();

/// Empty when there is no such file.
QByteArray contentOf(const QString &path);

} // namespace alongside
