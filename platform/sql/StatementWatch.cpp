// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/StatementWatch.h"

#include "platform/sql/Database.h"

#include <QRegularExpression>

namespace alongside {

void watchStatements(Database &database, StatementWatch *watch)
{
    auto *connection = dynamic_cast<WatchedConnection *>(&database.driver());
    Q_ASSERT_X(connection, "watchStatements", "a database of openSqlite or openPostgres");
    connection->watchWith(watch);
}

QString withoutValues(const QString &sql)
{
    // A text or blob in quotation marks ('' is one within), then numbers that are no part of a name or of a parameter.
    static const QRegularExpression value{
        QStringLiteral(R"(\b[xX]?'(?:[^']|'')*'|'(?:[^']|'')*'|(?<![\w$."])\d[\w.]*)")};
    QString text = sql.simplified();
    return text.replace(value, QStringLiteral("?"));
}

StatementTimer::Failure StatementTimer::failureOf(const QString &script)
{
    return script.startsWith(QStringLiteral("ROLLBACK")) ? Failure::WasTold : Failure::IsTold;
}

bool StatementTimer::isLong() const
{
    const bool hasRun = m_time > m_time.zero();
    return hasRun && m_connection.watch() && m_time >= m_connection.watch()->slow();
}

void StatementTimer::tell(const QString &sql) const
{
    m_connection.watch()->tookLong(
        {withoutValues(sql), std::chrono::duration_cast<std::chrono::milliseconds>(m_time), m_rows});
}

} // namespace alongside
