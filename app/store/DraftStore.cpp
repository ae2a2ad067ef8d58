// SPDX-License-Identifier: Apache-2.0
#include "app/store/DraftStore.h"

#include "app/store/ColumnValues.h"
#include "platform/sql/NotNull.h"
#include "platform/sql/Transaction.h"

namespace alongside {

namespace {

Result<void> writtenAll(const Result<qint64> &changed) { return changed ? Result<void>{} : changed.error(); }

} // namespace

Result<QList<DraftStore::Line>> DraftStore::linesOf(const DraftOwner &owner)
{
    return m_database.collect(
        QStringLiteral(
            "SELECT field, words, base, at FROM draft WHERE kind = ? AND about = ? AND coach = ? ORDER BY field"),
        [](const Row &row) {
            return Line{int(row.integer(0)), row.text(1), row.text(2), instantIn(row, 3).value_or(Instant{})};
        },
        owner.kind, owner.about, owner.coach.text);
}

Result<QList<DraftOwner>> DraftStore::owners(const QString &kind)
{
    return m_database.collect(
        QStringLiteral("SELECT DISTINCT about, coach FROM draft WHERE kind = ?"),
        [&kind](const Row &row) {
            return DraftOwner{kind, row.text(0), {row.text(1)}};
        },
        kind);
}

Result<void> DraftStore::keepLines(const DraftOwner &owner, const QList<Line> &lines)
{
    Transaction transaction{m_database};
    for (const Line &line : lines)
        if (auto kept = keepLine(owner, line); !kept) return kept;
    return transaction.commit();
}

Result<void> DraftStore::keepLine(const DraftOwner &owner, const Line &line)
{
    return writtenAll(
        m_database.run(QStringLiteral("INSERT OR REPLACE INTO draft (kind, about, coach, field, words, base, at)"
                                      " VALUES (?, ?, ?, ?, ?, ?, ?)"),
            owner.kind, owner.about, owner.coach.text, line.field, notNull(line.text), notNull(line.base),
            toText(line.at)));
}

Result<void> DraftStore::removeLine(const DraftOwner &owner, int field)
{
    return writtenAll(
        m_database.run(QStringLiteral("DELETE FROM draft WHERE kind = ? AND about = ? AND coach = ? AND field = ?"),
            owner.kind, owner.about, owner.coach.text, field));
}

Result<void> DraftStore::removeAll(const DraftOwner &owner)
{
    return writtenAll(m_database.run(QStringLiteral("DELETE FROM draft WHERE kind = ? AND about = ? AND coach = ?"),
        owner.kind, owner.about, owner.coach.text));
}

} // namespace alongside
