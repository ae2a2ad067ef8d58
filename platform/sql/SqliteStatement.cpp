// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/SqliteStatement.h"

#include "platform/sql/SqliteConnection.h"
#include "platform/sql/SqliteError.h"

#include <sqlcipher/sqlite3.h>

namespace alongside {

SqliteStatement::SqliteStatement(SqliteConnection &connection, sqlite3_stmt *statement)
    : m_connection{connection}, m_statement{statement}, m_timer{connection}
{
}

SqliteStatement::~SqliteStatement() { sqlite3_finalize(m_statement); }

void SqliteStatement::note(int bindCode)
{
    Q_ASSERT(bindCode != SQLITE_RANGE && bindCode != SQLITE_MISUSE); // no such parameter, or bound while stepping
    if (m_bindCode == SQLITE_OK) m_bindCode = bindCode;
}

void SqliteStatement::bindNull(int parameter) { note(sqlite3_bind_null(m_statement, parameter)); }

void SqliteStatement::bindInteger(int parameter, qint64 value)
{
    note(sqlite3_bind_int64(m_statement, parameter, value));
}

void SqliteStatement::bindReal(int parameter, double value)
{
    note(sqlite3_bind_double(m_statement, parameter, value));
}

void SqliteStatement::bindText(int parameter, const QString &value) { bindUtf8(parameter, value.toUtf8()); }

void SqliteStatement::bindUtf8(int parameter, QByteArrayView value)
{
    note(sqlite3_bind_text64(
        m_statement, parameter, value.data(), sqlite3_uint64(value.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void SqliteStatement::bindBlob(int parameter, const QByteArray &value)
{
    note(
        sqlite3_bind_blob64(m_statement, parameter, value.constData(), sqlite3_uint64(value.size()), SQLITE_TRANSIENT));
}

Result<bool> SqliteStatement::step()
{
    const Result<bool> stepped = m_timer.time([this] { return stepOnce(); });
    if (stepped && *stepped) m_timer.noteRow();
    return stepped;
}

Result<bool> SqliteStatement::stepOnce()
{
    if (m_bindCode != SQLITE_OK) return failed(m_bindCode);
    if (m_changesBefore < 0) m_changesBefore = m_connection.totalChanges();
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE) return failed(code);
    m_connection.noteChangesSince(m_changesBefore);
    return false;
}

Result<bool> SqliteStatement::failed(int code)
{
    Error error = m_bindCode != SQLITE_OK ? sqliteError(code) : sqliteError(m_connection.handle(), code);
    if (error.kind == ErrorKind::Corrupt) // whoever mends it asks which table it was
        error.detail += QStringLiteral(" in ") + withoutValues(QString::fromUtf8(sqlite3_sql(m_statement)));
    sqlite3_reset(m_statement);
    return error;
}

void SqliteStatement::reset()
{
    m_timer.end([this] { return QString::fromUtf8(sqlite3_sql(m_statement)); });
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_bindCode = SQLITE_OK;
    m_changesBefore = -1;
}

bool SqliteStatement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

qint64 SqliteStatement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

double SqliteStatement::real(int column) const { return sqlite3_column_double(m_statement, column); }

QString SqliteStatement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return utf8 ? QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column)) : QString{};
}

QByteArray SqliteStatement::blob(int column) const
{
    if (isNull(column)) return {};
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return bytes ? QByteArray{bytes, sqlite3_column_bytes(m_statement, column)} : QByteArray{""};
}

} // namespace alongside
