// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"

#include <QCryptographicHash>
#include <QStringList>

#include <functional>

namespace alongside {

/// One table, by what is in it: the same count and digest, the same rows, whatever database they are in.
struct TableDigest {
    QString table;
    qint64 rows = 0;
    QByteArray digest; ///< SHA-256 of all rows in the order of their key, in hexadecimal

    bool operator==(const TableDigest &) const = default;
};

/// Everything that a service's embedded database holds, row by row, for another database with the same tables
/// (prepareServerDatabase). Reads a few rows at a time: attachments need no room in memory.
class StoreCopy {
public:
    /// from: embedded.
    explicit StoreCopy(Database &from) : m_from{from} { }

    /// All of it or nothing, in one transaction; what was written is read back and compared before it is kept. What the
    /// other database had in these tables goes. Corrupt: what came back is something else. Both steps are in the
    /// transaction, before the first row and after the last; a failure of theirs is the copy's.
    using Step = std::function<Result<void>()>;
    Result<QList<TableDigest>> copyTo(Database &to, const Step &before, const Step &after);
    /// Of a database with these tables, this or the other one.
    Result<QList<TableDigest>> digestsOf(Database &database);

private:
    struct Column {
        enum class Kind { Integer, Text, Bytes };
        QString name;
        Kind kind = Kind::Text;
    };
    struct Table {
        QString name;
        QList<Column> columns; ///< those of the key first, in its order
        qsizetype keyColumns = 0; ///< 0: a table of one row
    };
    /// A value as it is compared and bound: one form for both databases.
    struct Cell {
        bool isNull = false;
        Column::Kind kind = Column::Kind::Text;
        QByteArray bytes; ///< a number in digits, a text in UTF-8
    };
    using Visit = std::function<Result<void>(const Row &)>;

    Result<QList<Table>> tables();
    Result<Table> describe(const QString &name);
    Result<TableDigest> digestOf(Database &database, const Table &table, const Visit &visit);
    Result<TableDigest> copy(Database &to, const Table &table);
    static QList<Cell> take(const Row &row, const Table &table, QCryptographicHash &hash);
    static Cell cellIn(const Row &row, int column, Column::Kind kind);
    static void bind(Statement &statement, int parameter, const Cell &cell);
    static QString namesOf(const Table &table, qsizetype count);

    Database &m_from;
};

} // namespace alongside
