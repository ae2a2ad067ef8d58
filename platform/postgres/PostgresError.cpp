// SPDX-License-Identifier: Apache-2.0
#include "platform/postgres/PostgresError.h"

namespace alongside {

namespace {

/// Class 08: the connection; 57P: the server is being stopped or has not started; 25006: it became a standby;
/// 25P03: it waited too long for the next statement of a transaction.
bool isAway(const QByteArray &state)
{
    return state.startsWith("08") || state.startsWith("57P") || state == "25006" || state == "25P03";
}

/// What goes by itself: a deadlock, a lock that nobody gave, a cancelled statement, no memory or connection left.
bool isBusy(const QByteArray &state)
{
    return state.startsWith("40") || state.startsWith("53") || state == "55P03" || state == "57014";
}

ErrorKind kindOf(const QByteArray &state)
{
    if (isAway(state)) return ErrorKind::Offline;
    if (state == "53100") return ErrorKind::DiskFull;
    if (state == "22021") return ErrorKind::Rejected; // a NUL in a text
    if (state == "XX001" || state == "XX002") return ErrorKind::Corrupt;
    if (state == "42501") return ErrorKind::Rejected; // the role may not
    if (isBusy(state)) return ErrorKind::Wait;
    return ErrorKind::Storage;
}

/// PostgreSQL's own words, where they name objects of the database and no value of anybody's.
QString wordsAbout(const QByteArray &state, const PGresult *result)
{
    if (state != "42501") return {};
    return QStringLiteral(": ") + QString::fromUtf8(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY));
}

} // namespace

Error postgresError(const PGconn *connection, const PGresult *result)
{
    if (PQstatus(connection) == CONNECTION_BAD)
        return {ErrorKind::Offline, QStringLiteral("the connection to PostgreSQL is broken")};
    const QByteArray state = result ? QByteArray{PQresultErrorField(result, PG_DIAG_SQLSTATE)} : QByteArray{};
    if (state.isEmpty()) return {ErrorKind::Storage, QStringLiteral("PostgreSQL did not answer as it should")};
    return {kindOf(state), QStringLiteral("PostgreSQL %1").arg(QString::fromLatin1(state)) + wordsAbout(state, result)};
}

} // namespace alongside
