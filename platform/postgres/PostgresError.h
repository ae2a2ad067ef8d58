// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Error.h"

#include <libpq-fe.h>

namespace alongside {

/// Why a statement failed, by its SQLSTATE (PostgreSQL 15, appendix A). The server's own message is not in it: it may
/// quote what was written.
Error postgresError(const PGconn *connection, const PGresult *result);

} // namespace alongside
