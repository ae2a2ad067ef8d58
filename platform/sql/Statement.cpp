// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/Statement.h"

#include "platform/sql/Database.h"

namespace alongside {

Statement::Statement(Database &database, QString sql, std::shared_ptr<DriverStatement> statement)
    : m_database{&database}, m_sql{std::move(sql)}, m_statement{std::move(statement)}
{
}

Statement::Statement(Statement &&) noexcept = default;

Statement::~Statement()
{
    if (m_statement) m_database->giveBack(m_sql, m_statement); // none: moved from
}

Result<bool> Statement::step()
{
    if (m_database->m_broken) return *m_database->m_broken;
    const Result<bool> stepped = m_statement->step();
    if (!stepped) m_database->noteFailure(stepped.error());
    return stepped;
}

Result<void> Statement::finish()
{
    while (true) {
        const Result<bool> stepped = step();
        if (!stepped) return stepped.error();
        if (!*stepped) return {};
    }
}

void Statement::reset() { m_statement->reset(); }

void Statement::bindText(int parameter, const QString &value)
{
    if (value.isNull())
        m_statement->bindNull(parameter);
    else
        m_statement->bindText(parameter, value);
}

void Statement::bindBlob(int parameter, const QByteArray &value)
{
    if (value.isNull())
        m_statement->bindNull(parameter);
    else
        m_statement->bindBlob(parameter, value);
}

} // namespace alongside
