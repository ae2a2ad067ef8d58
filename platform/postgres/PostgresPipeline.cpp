// SPDX-License-Identifier: Apache-2.0
#include "platform/postgres/PostgresPipeline.h"

#include "platform/postgres/PostgresError.h"

namespace alongside {

namespace {

/// Their answers, some 30 bytes each, fit into what a socket holds: the server never waits for us to read them while we
/// wait for it to read (libpq's manual, 34.5.1).
constexpr int mostUnanswered = 512;

Error withoutAnswer() { return {ErrorKind::Offline, QStringLiteral("PostgreSQL left a statement without an answer")}; }

bool isGood(ExecStatusType status) { return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK; }

} // namespace

Result<void> PostgresPipeline::open(PGconn *connection)
{
    if (m_isOpen) return {};
    if (PQenterPipelineMode(connection) == 0) return postgresError(connection, nullptr);
    m_isOpen = true;
    return {};
}

/// Each with a Sync behind it: between two the server counts how long it waits for the next, so that a process which
/// stands still loses its locks here too (idle_in_transaction_session_timeout).
Result<void> PostgresPipeline::sent(PGconn *connection, bool isSent)
{
    if (!isSent || PQpipelineSync(connection) == 0) return postgresError(connection, nullptr);
    ++m_unanswered;
    return {};
}

Result<void> PostgresPipeline::settle(PGconn *connection)
{
    if (!m_isOpen) return {};
    Result<void> settled = answers(connection);
    forget();
    if (PQexitPipelineMode(connection) == 0 && settled) return withoutAnswer();
    return settled;
}

Result<void> PostgresPipeline::answers(PGconn *connection)
{
    Result<void> all;
    for (int ends = 0; m_unanswered > 0;) {
        const PostgresResult result{PQgetResult(connection)};
        if (PQstatus(connection) == CONNECTION_BAD) return postgresError(connection, result.get());
        ends = result ? 0 : ends + 1; // one behind each statement's results
        if (ends > 2) return all ? withoutAnswer() : all;
        if (!result) continue;
        const ExecStatusType status = PQresultStatus(result.get());
        if (status == PGRES_PIPELINE_SYNC)
            --m_unanswered;
        else if (!isGood(status) && all) // what follows a failure says only that the transaction has failed
            all = postgresError(connection, result.get());
    }
    return all;
}

bool PostgresPipeline::isFull() const { return m_unanswered >= mostUnanswered; }

void PostgresPipeline::forget()
{
    m_unanswered = 0;
    m_isOpen = false;
}

} // namespace alongside
