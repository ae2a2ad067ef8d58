// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/Database.h"

namespace alongside {

namespace {
constexpr int mostIdleStatements = 256; // several times what the stores use; only SQL made at run time gets there
}

Database::Database(std::unique_ptr<Driver> driver) : m_driver{std::move(driver)} { }

Database::~Database()
{
    Q_ASSERT(m_inUse == 0 && !m_inTransaction); // a Statement or a Transaction outlives its Database
    m_idle.clear();
}

Result<void> Database::execute(const QString &script)
{
    if (m_broken) return *m_broken;
    const Result<void> executed = m_driver->execute(script);
    if (!executed) noteFailure(executed.error());
    return executed;
}

Result<std::unique_ptr<Database>> Database::frozen()
{
    auto reader = m_driver->reader();
    if (!reader) return reader.error();
    auto database = std::make_unique<Database>(*std::move(reader));
    if (auto begun = database->execute(database->driver().beginReading()); !begun) return begun.error();
    // The state is that of the first read.
    if (auto read = database->schemaVersion(); !read) return read.error();
    return database;
}

Result<int> Database::schemaVersion()
{
    if (m_broken) return *m_broken;
    return m_driver->schemaVersion();
}

Result<void> Database::setSchemaVersion(int version)
{
    if (m_broken) return *m_broken;
    const Result<void> set = m_driver->setSchemaVersion(version);
    if (!set) noteFailure(set.error());
    return set;
}

Result<Statement> Database::prepare(const QString &sql)
{
    if (m_broken) return *m_broken;
    std::shared_ptr<DriverStatement> statement = m_idle.take(sql); // none while the same text is in use: another then
    if (!statement) {
        auto compiled = m_driver->prepare(sql);
        if (!compiled) noteFailure(compiled.error());
        if (!compiled) return compiled.error();
        statement = std::move(*compiled);
    }
    ++m_inUse;
    return Statement{*this, sql, std::move(statement)};
}

void Database::giveBack(const QString &sql, const std::shared_ptr<DriverStatement> &statement)
{
    --m_inUse;
    statement->reset();
    if (m_idle.size() >= mostIdleStatements) m_idle.clear();
    m_idle.insert(sql, statement);
}

qint64 Database::rowsChanged() const { return m_driver->rowsChanged(); }

void Database::noteFailure(const Error &error)
{
    if (m_inTransaction && !m_broken) m_broken = error;
}

} // namespace alongside
