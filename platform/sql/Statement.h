// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/sql/Driver.h"

#include <optional>
#include <type_traits>

namespace alongside {

class Database;

/// The row that a statement stands on; columns count from 0. NULL reads as an empty value of the type.
class Row {
public:
    explicit Row(const DriverStatement &statement) : m_statement{statement} { }

    bool isNull(int column) const { return m_statement.isNull(column); }
    qint64 integer(int column) const { return m_statement.integer(column); }
    bool boolean(int column) const { return m_statement.integer(column) != 0; }
    double real(int column) const { return m_statement.real(column); }
    QString text(int column) const { return m_statement.text(column); }
    QByteArray blob(int column) const { return m_statement.blob(column); }

private:
    const DriverStatement &m_statement;
};

/// A compiled statement in use. When it goes, it resets itself and returns to its Database for the next use.
class Statement {
public:
    Statement(Database &database, QString sql, std::shared_ptr<DriverStatement> statement);
    ~Statement();
    Statement(Statement &&) noexcept;
    Statement &operator=(Statement &&) = delete;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Binds parameters 1, 2, …: integers, bool, double, QString (null → NULL), QByteArray (null → NULL),
    /// std::optional of any (empty → NULL), std::nullptr_t (NULL).
    template <typename... Arguments> void bind(const Arguments &...arguments)
    {
        int parameter = 0;
        (bindOne(++parameter, arguments), ...);
    }
    template <typename Argument> void bindOne(int parameter, const Argument &argument)
    {
        if constexpr (std::is_same_v<Argument, std::nullptr_t>)
            m_statement->bindNull(parameter);
        else if constexpr (std::is_floating_point_v<Argument>)
            m_statement->bindReal(parameter, argument);
        else if constexpr (std::is_integral_v<Argument>)
            m_statement->bindInteger(parameter, qint64(argument));
        else if constexpr (std::is_convertible_v<Argument, QByteArray>)
            bindBlob(parameter, argument);
        else
            bindText(parameter, argument);
    }
    /// Text that is UTF-8 already; never NULL.
    void bindUtf8(int parameter, QByteArrayView value) { m_statement->bindUtf8(parameter, value); }
    template <typename Argument> void bindOne(int parameter, const std::optional<Argument> &argument)
    {
        if (argument)
            bindOne(parameter, *argument);
        else
            m_statement->bindNull(parameter);
    }

    /// True: row() can be read. False: done.
    Result<bool> step();
    /// Steps to the end.
    Result<void> finish();
    /// Ready to be bound and stepped again (bulk inserts).
    void reset();
    Row row() const { return Row{*m_statement}; }

private:
    void bindText(int parameter, const QString &value);
    void bindBlob(int parameter, const QByteArray &value);

    Database *m_database;
    QString m_sql;
    std::shared_ptr<DriverStatement> m_statement;
};

} // namespace alongside
