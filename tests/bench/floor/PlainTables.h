// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace alongside::bench {

/// Typed, indexed tables in a plain SQLite file: WAL, synchronous=FULL, no encryption, nothing else.
/// A failure ends the program: the floor is a yardstick, not a product.
class PlainTables {
public:
    explicit PlainTables(const QString &path);
    ~PlainTables();
    PlainTables(const PlainTables &) = delete;
    PlainTables &operator=(const PlainTables &) = delete;

    enum class Rows { AllNew, Changed };
    /// One table per kind with its columns, indexed on (person, date) where there are such columns; Changed: they are
    /// there, and rows may be.
    void create(const QJsonObject &columnsOfType, Rows rows);
    void begin() { execute("BEGIN IMMEDIATE"); }
    void commit() { execute("COMMIT"); }
    void insert(const QString &type, const QString &id, const QJsonObject &fields);

private:
    struct Table {
        QStringList columns;
        sqlite3_stmt *insert = nullptr;
    };

    void execute(const QByteArray &sql);
    void require(bool good) const;

    sqlite3 *m_connection = nullptr;
    QHash<QString, Table> m_tables;
};

} // namespace alongside::bench
