// SPDX-License-Identifier: Apache-2.0
#include "sync/server/StoreCopy.h"

#include "platform/sql/Transaction.h"
#include "platform/sql/WithoutCount.h"

#include <map>

namespace alongside {

namespace {

constexpr int rowsAtOnce = 32; // of at most 1 MiB each (chunks): PostgreSQL's answers are in memory

QString placeholders(qsizetype count) { return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", ")); }

/// What says of a database which one it is, and is no part of what it holds.
bool isOfTheDatabaseItself(const QString &table, const QString &column)
{
    return table == QStringLiteral("server")
        && (column == QStringLiteral("keyMark") || column == QStringLiteral("timeline"));
}

} // namespace

QString StoreCopy::namesOf(const Table &table, qsizetype count)
{
    QStringList names;
    for (qsizetype index = 0; index < count; ++index)
        names.append(table.columns.at(index).name);
    return names.join(QStringLiteral(", "));
}

Result<QList<StoreCopy::Table>> StoreCopy::tables()
{
    const auto names = m_from.collect(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' "
                                                     "AND name NOT LIKE 'sqlite%' ORDER BY name"),
        [](const Row &row) { return row.text(0); });
    if (!names) return names.error();
    QList<Table> all;
    for (const QString &name : *names) {
        const Result<Table> table = describe(name);
        if (!table) return table.error();
        all.append(*table);
    }
    return all;
}

Result<StoreCopy::Table> StoreCopy::describe(const QString &name)
{
    static const QHash<QString, Column::Kind> kinds{{QStringLiteral("INTEGER"), Column::Kind::Integer},
        {QStringLiteral("BIGINT"), Column::Kind::Integer}, {QStringLiteral("TEXT"), Column::Kind::Text},
        {QStringLiteral("BLOB"), Column::Kind::Bytes}};
    struct Found {
        Column column;
        bool isKnown;
        qint64 placeInKey;
    };
    const auto found = m_from.collect(QStringLiteral("PRAGMA table_info(%1)").arg(name), [](const Row &row) {
        return Found{{row.text(1), kinds.value(row.text(2))}, kinds.contains(row.text(2)), row.integer(5)};
    });
    if (!found) return found.error();
    Table table{name, {}, 0};
    std::map<qint64, Column> key;
    for (const Found &each : *found) {
        if (isOfTheDatabaseItself(name, each.column.name)) continue;
        if (!each.isKnown)
            return Error{ErrorKind::Corrupt, QStringLiteral("a column of the table %1 is of no known kind").arg(name)};
        if (each.placeInKey > 0)
            key[each.placeInKey] = each.column;
        else
            table.columns.append(each.column);
    }
    table.keyColumns = qsizetype(key.size());
    for (auto column = key.rbegin(); column != key.rend(); ++column)
        table.columns.prepend(column->second);
    return table;
}

/// Hashes a row, and returns its key.
QList<StoreCopy::Cell> StoreCopy::take(const Row &row, const Table &table, QCryptographicHash &hash)
{
    QList<Cell> key;
    for (qsizetype index = 0; index < table.columns.size(); ++index) {
        const Cell cell = cellIn(row, int(index), table.columns.at(index).kind);
        // Lengths before bytes, so that no two rows are written the same way.
        hash.addData(cell.isNull ? QByteArray{"-;"} : QByteArray::number(cell.bytes.size()) + ':');
        hash.addData(cell.bytes);
        if (index < table.keyColumns) key.append(cell);
    }
    return key;
}

StoreCopy::Cell StoreCopy::cellIn(const Row &row, int column, Column::Kind kind)
{
    if (row.isNull(column)) return {true, kind, {}};
    if (kind == Column::Kind::Integer) return {false, kind, QByteArray::number(row.integer(column))};
    return {false, kind, kind == Column::Kind::Text ? row.text(column).toUtf8() : row.blob(column)};
}

void StoreCopy::bind(Statement &statement, int parameter, const Cell &cell)
{
    if (cell.isNull)
        statement.bindOne(parameter, nullptr);
    else if (cell.kind == Column::Kind::Integer)
        statement.bindOne(parameter, cell.bytes.toLongLong());
    else if (cell.kind == Column::Kind::Text)
        statement.bindUtf8(parameter, cell.bytes);
    else
        statement.bindOne(parameter, cell.bytes);
}

/// Some rows at a time, in the order of the key, which both databases sort by bytes.
Result<TableDigest> StoreCopy::digestOf(Database &database, const Table &table, const Visit &visit)
{
    const QString key = namesOf(table, table.keyColumns);
    const QString all = QStringLiteral("SELECT %1 FROM %2").arg(namesOf(table, table.columns.size()), table.name);
    const QString order =
        table.keyColumns == 0 ? QString{} : QStringLiteral(" ORDER BY %1 LIMIT %2").arg(key).arg(rowsAtOnce);
    const QString after = QStringLiteral(" WHERE (%1) > (%2)").arg(key, placeholders(table.keyColumns));

    QCryptographicHash hash{QCryptographicHash::Sha256};
    TableDigest digest{table.name, 0, {}};
    QList<Cell> last;
    for (bool hasMore = true; hasMore;) {
        Result<Statement> rows = database.query(last.isEmpty() ? all + order : all + after + order);
        if (!rows) return rows.error();
        for (qsizetype index = 0; index < last.size(); ++index)
            bind(*rows, int(index) + 1, last.at(index));
        qint64 read = 0;
        for (Result<bool> stepped = rows->step(); !stepped || *stepped; stepped = rows->step(), ++read) {
            if (!stepped) return stepped.error();
            last = take(rows->row(), table, hash);
            if (auto visited = visit(rows->row()); !visited) return visited.error();
        }
        digest.rows += read;
        hasMore = table.keyColumns > 0 && read == rowsAtOnce;
    }
    digest.digest = hash.result().toHex();
    return digest;
}

Result<TableDigest> StoreCopy::copy(Database &to, const Table &table)
{
    if (auto emptied = withoutCount(to.run(QStringLiteral("DELETE FROM %1").arg(table.name))); !emptied)
        return emptied.error();
    const QString insert =
        QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
            .arg(table.name, namesOf(table, table.columns.size()), placeholders(table.columns.size()));
    return digestOf(m_from, table, [&](const Row &row) -> Result<void> {
        Result<Statement> statement = to.query(insert);
        if (!statement) return statement.error();
        for (qsizetype index = 0; index < table.columns.size(); ++index)
            bind(*statement, int(index) + 1, cellIn(row, int(index), table.columns.at(index).kind));
        return statement->finish();
    });
}

Result<QList<TableDigest>> StoreCopy::copyTo(Database &to, const Step &before, const Step &after)
{
    const Result<QList<Table>> all = tables();
    if (!all) return all.error();
    Transaction standsStill{m_from}; // nobody else writes to it meanwhile
    Transaction transaction{to};
    if (auto begun = before(); !begun) return begun.error();
    QList<TableDigest> copied;
    for (const Table &table : *all) {
        const Result<TableDigest> written = copy(to, table);
        if (!written)
            return Error{written.error().kind,
                QStringLiteral("copying the table %1: %2").arg(table.name, written.error().detail)};
        const Result<TableDigest> back = digestOf(to, table, [](const Row &) { return Result<void>{}; });
        if (!back) return back.error();
        if (*back != *written)
            return Error{ErrorKind::Corrupt,
                QStringLiteral("the table %1 came back as something else; nothing was kept").arg(table.name)};
        copied.append(*written);
    }
    if (auto ended = after(); !ended) return ended.error();
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return copied;
}

Result<QList<TableDigest>> StoreCopy::digestsOf(Database &database)
{
    const Result<QList<Table>> all = tables();
    if (!all) return all.error();
    QList<TableDigest> digests;
    for (const Table &table : *all) {
        const Result<TableDigest> digest = digestOf(database, table, [](const Row &) { return Result<void>{}; });
        if (!digest) return digest.error();
        digests.append(*digest);
    }
    return digests;
}

} // namespace alongside
