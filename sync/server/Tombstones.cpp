// SPDX-License-Identifier: Apache-2.0
#include "sync/server/Tombstones.h"

#include "platform/sql/WithoutCount.h"

namespace alongside {

namespace {

qint64 numberIn(const Row &row) { return row.integer(0); }

// What a question is open about, and what lives on in another account, is still spoken of.
const QString forgettable =
    QStringLiteral("account = ? AND gone = 1 AND modseq > ? AND modseq <= ? "
                   "AND NOT EXISTS (SELECT 1 FROM openConflict o WHERE o.account = record.account "
                   "AND o.record = record.id) "
                   "AND NOT EXISTS (SELECT 1 FROM moved m WHERE m.account = record.account AND m.record = record.id)");

} // namespace

// In UTC: days only have to be the same every time.
QString Tombstones::dayBefore(std::chrono::hours age) const { return toText(m_clock.now() - age).left(10); }

Result<qint64> Tombstones::numberFrom(const QString &sql, const QString &account, const QString &day)
{
    const auto number = m_database.first(sql, numberIn, account, day);
    if (!number) return number.error();
    return number->value_or(0);
}

Result<qint64> Tombstones::floor(const QString &account)
{
    const auto floor =
        m_database.first(QStringLiteral("SELECT tombFloor FROM account WHERE id = ?"), numberIn, account);
    if (!floor) return floor.error();
    return floor->value_or(0);
}

Result<void> Tombstones::passDay(const QString &account, qint64 before, std::chrono::hours kept)
{
    const Result<bool> isFirst = noteDay(account, before);
    if (!isFirst) return isFirst.error();
    if (!*isFirst) return {};
    const auto revision = numberFrom(
        QStringLiteral("SELECT MAX(modseq) FROM dayRevision WHERE account = ? AND day <= ?"), account, dayBefore(kept));
    if (!revision) return revision.error();
    return *revision > 0 ? forgetUpTo(account, *revision) : Result<void>{};
}

Result<bool> Tombstones::noteDay(const QString &account, qint64 before)
{
    const QString today = dayBefore({});
    const auto known =
        numberFrom(QStringLiteral("SELECT COUNT(*) FROM dayRevision WHERE account = ? AND day = ?"), account, today);
    if (!known) return known.error();
    if (*known > 0) return false;
    const auto noted = m_database.run(
        QStringLiteral("INSERT INTO dayRevision (account, day, modseq) VALUES (?, ?, ?)"), account, today, before);
    if (!noted) return noted.error();
    return true;
}

// What was looked at on an earlier day is not looked at again: the lowest note is where that ended.
Result<void> Tombstones::forgetUpTo(const QString &account, qint64 revision)
{
    const auto done =
        m_database.first(QStringLiteral("SELECT MIN(modseq) FROM dayRevision WHERE account = ? AND modseq < ?"),
            numberIn, account, revision);
    if (!done) return done.error();
    const auto last = m_database.first(
        QStringLiteral("SELECT MAX(modseq) FROM record WHERE ") + forgettable, numberIn, account, **done, revision);
    if (!last) return last.error();
    const auto forgotten =
        m_database.run(QStringLiteral("DELETE FROM record WHERE ") + forgettable, account, **done, revision);
    if (!forgotten) return forgotten.error();
    const auto raised = m_database.run(
        QStringLiteral("UPDATE account SET tombFloor = ? WHERE id = ? AND tombFloor < ?"), **last, account, **last);
    if (!raised) return raised.error();
    return withoutCount(
        m_database.run(QStringLiteral("DELETE FROM dayRevision WHERE account = ? AND modseq < ?"), account, revision));
}

} // namespace alongside
