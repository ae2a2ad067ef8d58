// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/floor/PlainTables.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

namespace alongside::bench {

namespace {

void bind(sqlite3_stmt *statement, int parameter, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull()) {
        sqlite3_bind_null(statement, parameter);
    } else if (value.isDouble() || value.isBool()) {
        sqlite3_bind_int64(statement, parameter, value.isBool() ? value.toBool() : value.toInteger());
    } else {
        const QByteArray text = value.isString() ? value.toString().toUtf8()
            : value.isArray()                    ? QJsonDocument{value.toArray()}.toJson(QJsonDocument::Compact)
                                                 : QJsonDocument{value.toObject()}.toJson(QJsonDocument::Compact);
        sqlite3_bind_text(statement, parameter, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    }
}

} // namespace

PlainTables::PlainTables(const QString &path)
{
    require(sqlite3_open(path.toUtf8().constData(), &m_connection) == SQLITE_OK);
    execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-16000; PRAGMA wal_autocheckpoint=0");
}

PlainTables::~PlainTables()
{
    for (const Table &table : std::as_const(m_tables))
        sqlite3_finalize(table.insert);
    sqlite3_close(m_connection);
}

void PlainTables::create(const QJsonObject &columnsOfType, Rows rows)
{
    for (auto kind = columnsOfType.begin(); kind != columnsOfType.end(); ++kind) {
        Table table;
        for (const QJsonValue column : kind.value().toArray())
            table.columns.append(column.toString());
        const QString names = QStringLiteral("\"") + table.columns.join(QStringLiteral("\",\"")) + QStringLiteral("\"");
        execute(QStringLiteral("CREATE TABLE IF NOT EXISTS \"%1\" (id TEXT PRIMARY KEY, %2) WITHOUT ROWID")
                    .arg(kind.key(), names)
                    .toUtf8());
        if (table.columns.contains(QStringLiteral("person")) && table.columns.contains(QStringLiteral("date")))
            execute(QStringLiteral("CREATE INDEX IF NOT EXISTS \"%1_day\" ON \"%1\" (date, person)")
                        .arg(kind.key())
                        .toUtf8());
        const QString places = QStringLiteral("?") + QStringLiteral(",?").repeated(int(table.columns.size()));
        const QString verb = rows == Rows::AllNew ? QStringLiteral("INSERT") : QStringLiteral("INSERT OR REPLACE");
        const QByteArray sql = (verb + QStringLiteral(" INTO \"%1\" VALUES (%2)").arg(kind.key(), places)).toUtf8();
        require(sqlite3_prepare_v2(m_connection, sql.constData(), -1, &table.insert, nullptr) == SQLITE_OK);
        m_tables.insert(kind.key(), table);
    }
}

void PlainTables::insert(const QString &type, const QString &id, const QJsonObject &fields)
{
    const Table &table = m_tables[type];
    bind(table.insert, 1, id);
    for (int column = 0; column < table.columns.size(); ++column)
        bind(table.insert, column + 2, fields.value(table.columns.at(column)));
    require(sqlite3_step(table.insert) == SQLITE_DONE);
    sqlite3_reset(table.insert);
}

void PlainTables::execute(const QByteArray &sql)
{
    require(sqlite3_exec(m_connection, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
}

void PlainTables::require(bool good) const
{
    if (!good) qFatal("floor: %s", m_connection ? sqlite3_errmsg(m_connection) : "cannot open");
}

} // namespace alongside::bench
