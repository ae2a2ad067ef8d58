// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Migrator.h"

namespace alongside {

/// Every step of the server's tables; nothing else defines tables of the server.
std::span<const Migration> serverMigrations();

} // namespace alongside
