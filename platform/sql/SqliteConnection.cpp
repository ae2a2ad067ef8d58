// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/SqliteConnection.h"

#include "platform/sql/SqliteError.h"
#include "platform/sql/SqliteStatement.h"

#include <openssl/crypto.h>
#include <sqlcipher/sqlite3.h>

namespace alongside {

namespace {
constexpr int keyBytes = 32; // AES-256
} // namespace

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const QString &path, int flags, const QByteArray &vfs)
{
    sqlite3 *connection = nullptr;
    const int code = sqlite3_open_v2(
        path.toUtf8().constData(), &connection, flags | SQLITE_OPEN_NOMUTEX, vfs.isEmpty() ? nullptr : vfs.constData());
    if (!connection) return sqliteError(code);
    auto opened = std::unique_ptr<SqliteConnection>{new SqliteConnection{connection}};
    if (code != SQLITE_OK) return sqliteError(connection, code);
    sqlite3_busy_timeout(connection, int(sqliteBusyTimeout.count()));
    return opened;
}

SqliteConnection::SqliteConnection(sqlite3 *connection) : m_connection{connection} { }

SqliteConnection::~SqliteConnection()
{
    const int code = sqlite3_close(m_connection);
    Q_ASSERT(code == SQLITE_OK); // busy: a statement outlives its connection
    Q_UNUSED(code)
}

Result<void> SqliteConnection::useKey(const QByteArray &key)
{
    if (key.size() != keyBytes) return Error{ErrorKind::WrongKey, QStringLiteral("a key has %1 bytes").arg(keyBytes)};
    // What "PRAGMA key" does, without the key ever being part of an SQL text.
    QByteArray raw = "x'" + key.toHex() + '\'';
    const int code = sqlite3_key(m_connection, raw.constData(), int(raw.size()));
    OPENSSL_cleanse(raw.data(), size_t(raw.size()));
    if (code != SQLITE_OK) return sqliteError(code);
    return {};
}

Result<std::unique_ptr<DriverStatement>> SqliteConnection::prepare(const QString &sql)
{
    return StatementTimer{*this}.time([&] { return compiled(sql); });
}

Result<std::unique_ptr<DriverStatement>> SqliteConnection::compiled(const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    const char *rest = nullptr;
    const QByteArray utf8 = sql.toUtf8();
    const int code = sqlite3_prepare_v2(m_connection, utf8.constData(), int(utf8.size()) + 1, &statement, &rest);
    if (code != SQLITE_OK) return sqliteError(m_connection, code);
    Q_ASSERT_X(statement && QByteArray{rest}.trimmed().isEmpty(), "prepare", "one statement, no more and no less");
    return std::unique_ptr<DriverStatement>{std::make_unique<SqliteStatement>(*this, statement)};
}

Result<void> SqliteConnection::execute(const QString &script)
{
    StatementTimer timer{*this};
    Result<void> done = timer.time([&] { return executed(script); }, StatementTimer::failureOf(script));
    timer.end([&] { return script; });
    return done;
}

Result<void> SqliteConnection::executed(const QString &script)
{
    const int before = totalChanges();
    const int code = sqlite3_exec(m_connection, script.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return sqliteError(m_connection, code);
    noteChangesSince(before);
    return {};
}

Result<QString> SqliteConnection::readText(const QString &sql)
{
    const auto statement = prepare(sql);
    if (!statement) return statement.error();
    Result<bool> stepped = (*statement)->step();
    const QString text = stepped && *stepped ? (*statement)->text(0) : QString{};
    while (stepped && *stepped)
        stepped = (*statement)->step(); // a pragma that writes commits, or fails to, when it ends
    if (!stepped) return stepped.error();
    return text;
}

Result<int> SqliteConnection::schemaVersion()
{
    const Result<QString> version = readText(QStringLiteral("PRAGMA user_version"));
    if (!version) return version.error();
    return version->toInt();
}

Result<void> SqliteConnection::setSchemaVersion(int version)
{
    return execute(QStringLiteral("PRAGMA user_version = %1").arg(version));
}

int SqliteConnection::totalChanges() const { return sqlite3_total_changes(m_connection); }

void SqliteConnection::noteChangesSince(int totalBefore)
{
    // sqlite3_changes() keeps the number of an older statement when the last one changed nothing by its kind.
    m_rowsChanged = totalChanges() == totalBefore ? 0 : sqlite3_changes(m_connection);
}

} // namespace alongside
