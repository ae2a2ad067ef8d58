// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/Transaction.h"

namespace alongside {

Transaction::Transaction(Database &database, Locks locks) : m_database{database}
{
    Q_ASSERT_X(!m_database.m_inTransaction, "Transaction", "inside a transaction, use a Savepoint");
    Driver &driver = *m_database.m_driver;
    const Result<void> begun =
        driver.execute(locks == Locks::OwnRows ? driver.beginWritingBeside() : driver.beginWriting());
    m_database.m_inTransaction = true;
    m_open = bool(begun);
    if (!begun) m_database.m_broken = begun.error();
}

Transaction::~Transaction()
{
    // Fails when SQLite has taken everything back already (a full disk, an I/O error), which is what was wanted.
    if (m_open) static_cast<void>(m_database.m_driver->execute(QStringLiteral("ROLLBACK")));
    m_database.m_broken.reset();
    m_database.m_inTransaction = false;
}

Result<void> Transaction::commit()
{
    if (m_database.m_broken) return *m_database.m_broken;
    const Result<void> committed = m_database.m_driver->execute(QStringLiteral("COMMIT"));
    if (!committed) m_database.noteFailure(committed.error());
    if (committed) m_open = false;
    return committed;
}

Savepoint::Savepoint(Database &database)
    : m_database{database}, m_name{QStringLiteral("savepoint_%1").arg(++database.m_savepoints)}
{
    Q_ASSERT_X(m_database.m_inTransaction, "Savepoint", "only inside a transaction");
    m_open = bool(m_database.execute(QStringLiteral("SAVEPOINT ") + m_name));
}

Savepoint::~Savepoint()
{
    --m_database.m_savepoints;
    if (!m_open) return;
    const QString undo = QStringLiteral("ROLLBACK TO %1; RELEASE %1").arg(m_name);
    const Result<void> undone = m_database.m_driver->execute(undo);
    if (undone)
        m_database.m_broken.reset(); // what failed in here is gone; the transaction around it may go on
    else
        m_database.noteFailure(undone.error());
}

Result<void> Savepoint::keep()
{
    const Result<void> kept = m_database.execute(QStringLiteral("RELEASE ") + m_name);
    if (kept) m_open = false;
    return kept;
}

} // namespace alongside
