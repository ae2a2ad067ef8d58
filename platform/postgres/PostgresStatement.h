// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/postgres/PostgresConnection.h"
#include "platform/postgres/PostgresText.h"

#include <vector>

namespace alongside {

/// One prepared statement; compiled again on a connection that was made since. All its rows are in memory from the
/// first step on, so that others can run while they are read.
class PostgresStatement : public DriverStatement {
public:
    PostgresStatement(PostgresConnection &connection, const QString &sql);
    ~PostgresStatement() override;

    Result<void> compile();

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
    struct Parameter {
        QByteArray value = {}; ///< null: NULL
        enum class Format { Text = 0, Binary = 1 } format = Format::Text;
    };

    struct Values {
        std::vector<const char *> bytes;
        std::vector<int> lengths;
        std::vector<int> formats;
    };

    void bind(int parameter, QByteArray value, Parameter::Format format = Parameter::Format::Text);
    bool isCompiled() const { return m_preparedOn == m_connection.connections(); }
    Values values() const;
    Result<void> run();
    /// As run(), and does not wait for what comes of it.
    Result<void> sendOn();
    QByteArrayView cell(int column) const;

    PostgresConnection &m_connection;
    const NumberedSql m_sql;
    QByteArray m_name;
    int m_preparedOn = 0; ///< PostgresConnection::connections(); 0: on none
    std::vector<Parameter> m_parameters;
    StatementTimer m_timer;
    PostgresResult m_result;
    int m_row = -1;
};

} // namespace alongside
