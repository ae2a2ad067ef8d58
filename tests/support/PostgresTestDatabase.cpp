// SPDX-License-Identifier: Apache-2.0
#include "tests/support/PostgresTestDatabase.h"

#include <QCoreApplication>

namespace alongside {

namespace {

constexpr char serversAddress[] = "ALONGSIDE_TEST_POSTGRES";

std::unique_ptr<Database> mustOpen(const PostgresOptions &options)
{
    auto database = openPostgres(options);
    if (!database) qFatal("opening PostgreSQL: %s", qPrintable(database.error().detail));
    return *std::move(database);
}

} // namespace

PostgresTestDatabase::PostgresTestDatabase() : m_server{qEnvironmentVariable(serversAddress)}
{
    static int made = 0;
    m_name = QStringLiteral("service_%1_%2").arg(QCoreApplication::applicationPid()).arg(++made);
    PostgresOptions options;
    options.address = m_server;
    options.schema = QStringLiteral("administrator");
    m_administrator = mustOpen(options);
    administer(QStringLiteral("CREATE DATABASE %1 TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'").arg(m_name));
}

PostgresTestDatabase::~PostgresTestDatabase()
{
    administer(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(m_name));
}

QString PostgresTestDatabase::address(const QString &role) const
{
    QString address = m_server;
    address.replace(QStringLiteral("dbname=alongside"), QStringLiteral("dbname=") + m_name);
    if (!role.isEmpty()) address.replace(QStringLiteral("user=alongside"), QStringLiteral("user=") + role);
    return address;
}

std::unique_ptr<Database> PostgresTestDatabase::open() const
{
    PostgresOptions options;
    options.address = address();
    return mustOpen(options);
}

void PostgresTestDatabase::administer(const QString &sql)
{
    if (auto done = m_administrator->execute(sql); !done)
        qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().detail));
}

void PostgresTestDatabase::goAway()
{
    administer(QStringLiteral("ALTER DATABASE %1 ALLOW_CONNECTIONS false").arg(m_name));
    administer(QStringLiteral("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '%1'")
                   .arg(m_name));
}

void PostgresTestDatabase::comeBack()
{
    administer(QStringLiteral("ALTER DATABASE %1 ALLOW_CONNECTIONS true").arg(m_name));
}

} // namespace alongside
