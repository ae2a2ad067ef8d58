// SPDX-License-Identifier: Apache-2.0
#include "app/store/VisitDraftStore.h"

#include "app/store/ColumnValues.h"
#include "platform/sql/Transaction.h"

namespace alongside {

namespace {

Result<void> done(const Result<qint64> &changed) { return changed ? Result<void>{} : changed.error(); }

/// A null QString is NULL to the driver, and emptied is something that was typed.
QString notNull(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }

} // namespace

Result<QList<VisitDraft>> VisitDraftStore::of(const VisitDraftOwner &owner)
{
    return m_database.collect(
        QStringLiteral("SELECT field, words, base, at FROM visit_draft WHERE visit = ? AND coach = ? ORDER BY field"),
        [](const Row &row) {
            return VisitDraft{
                VisitDraft::Field(row.integer(0)), row.text(1), row.text(2), instantIn(row, 3).value_or(Instant{})};
        },
        owner.visit.text, owner.coach.text);
}

Result<QList<VisitDraftOwner>> VisitDraftStore::owners()
{
    return m_database.collect(QStringLiteral("SELECT DISTINCT visit, coach FROM visit_draft"), [](const Row &row) {
        return VisitDraftOwner{{row.text(0)}, {row.text(1)}};
    });
}

Result<void> VisitDraftStore::keep(const VisitDraftOwner &owner, const QList<VisitDraft> &drafts)
{
    Transaction transaction{m_database};
    for (const VisitDraft &draft : drafts)
        if (auto kept = keepOne(owner, draft); !kept) return kept;
    return transaction.commit();
}

Result<void> VisitDraftStore::keepOne(const VisitDraftOwner &owner, const VisitDraft &draft)
{
    return done(
        m_database.run(QStringLiteral("INSERT OR REPLACE INTO visit_draft (visit, coach, field, words, base, at)"
                                      " VALUES (?, ?, ?, ?, ?, ?)"),
            owner.visit.text, owner.coach.text, int(draft.field), notNull(draft.text), notNull(draft.base),
            toText(draft.at)));
}

Result<void> VisitDraftStore::remove(const VisitDraftOwner &owner, VisitDraft::Field field)
{
    return done(m_database.run(QStringLiteral("DELETE FROM visit_draft WHERE visit = ? AND coach = ? AND field = ?"),
        owner.visit.text, owner.coach.text, int(field)));
}

} // namespace alongside
