// SPDX-License-Identifier: Apache-2.0
#include "sync/server/Accounts.h"

#include "platform/sql/Transaction.h"
#include "sync/server/ServiceWriter.h"

namespace alongside {

Accounts::Accounts(Database &database, AuditLog &audit, const Clock &clock)
    : m_database{database}, m_audit{audit}, m_clock{clock}
{
}

Result<void> Accounts::add(const Account &account)
{
    const Result<std::optional<Account>> taken = find(account.id);
    if (!taken) return taken.error();
    if (taken->has_value()) return Error{ErrorKind::Rejected, QStringLiteral("the account exists")};
    Transaction transaction{m_database};
    auto written = m_database.run(
        QStringLiteral("INSERT INTO account (id, name, modseq) VALUES (?, ?, 0)"), account.id, account.name);
    if (!written) return written.error();
    auto device =
        m_database.run(QStringLiteral("INSERT INTO device (account, id, name, state, schemaVersion, enrolled) "
                                      "VALUES (?, ?, '', 'active', 0, ?)"),
            account.id, QString::fromLatin1(serviceDevice), toText(m_clock.now()));
    if (!device) return device.error();
    if (auto noted = m_audit.note({account.id, QStringLiteral("accountAdded"), account.id}); !noted) return noted;
    return transaction.commit();
}

Result<QList<Account>> Accounts::all()
{
    return m_database.collect(QStringLiteral("SELECT id, name FROM account ORDER BY id"), [](const Row &row) {
        return Account{row.text(0), row.text(1)};
    });
}

Result<std::optional<Account>> Accounts::find(const QString &account)
{
    return m_database.first(
        QStringLiteral("SELECT id, name FROM account WHERE id = ?"),
        [](const Row &row) {
            return Account{row.text(0), row.text(1)};
        },
        account);
}

} // namespace alongside
