// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Error.h"

struct sqlite3;

namespace alongside {

/// What SQLite's answer means for the caller. SQLite's messages name tables, columns and constraints, never a value
/// or a key.
Error sqliteError(sqlite3 *connection, int code);

/// The same without a connection's message, e.g. when none could be made.
Error sqliteError(int code);

} // namespace alongside
