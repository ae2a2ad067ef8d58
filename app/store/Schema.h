// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Migrator.h"

namespace alongside {

/// The tables of the tablet's file, one migration after the other; nothing else in app defines a table. One typed
/// table for each kind of record, its columns named as the fields on the wire, and `id`, `revision`, `extra` (fields
/// without a column, as JSON).
std::span<const Migration> tabletMigrations();

} // namespace alongside
