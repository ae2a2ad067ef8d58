// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Driver.h"
#include "platform/sql/StatementWatch.h"

struct sqlite3_stmt;

namespace alongside {

class SqliteConnection;

/// One compiled statement of a SqliteConnection, which must outlive it.
class SqliteStatement final : public DriverStatement {
public:
    SqliteStatement(SqliteConnection &connection, sqlite3_stmt *statement);
    ~SqliteStatement() override;

    void bindNull(int parameter) override;
    void bindInteger(int parameter, qint64 value) override;
    void bindReal(int parameter, double value) override;
    void bindText(int parameter, const QString &value) override;
    void bindUtf8(int parameter, QByteArrayView value) override;
    void bindBlob(int parameter, const QByteArray &value) override;

    Result<bool> step() override;
    void reset() override;

    bool isNull(int column) const override;
    qint64 integer(int column) const override;
    double real(int column) const override;
    QString text(int column) const override;
    QByteArray blob(int column) const override;

private:
    void note(int bindCode);
    Result<bool> stepOnce();
    Result<bool> failed(int code);

    SqliteConnection &m_connection;
    sqlite3_stmt *m_statement;
    StatementTimer m_timer;
    int m_bindCode = 0; // the first bind that failed (too big, out of memory); step() tells
    int m_changesBefore = -1; // the connection's total when the first step began; -1: not begun
};

} // namespace alongside
