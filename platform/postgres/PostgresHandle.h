// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <libpq-fe.h>

#include <memory>

namespace alongside {

struct PostgresClose {
    void operator()(PGconn *connection) const { PQfinish(connection); }
    void operator()(PGresult *result) const { PQclear(result); }
};
using PostgresHandle = std::unique_ptr<PGconn, PostgresClose>;
using PostgresResult = std::unique_ptr<PGresult, PostgresClose>;

} // namespace alongside
