// SPDX-License-Identifier: Apache-2.0
#include "app/store/DraftStore.h"

#include "app/store/ColumnValues.h"

namespace alongside {

namespace {

Result<void> done(const Result<qint64> &changed) { return changed ? Result<void>{} : changed.error(); }

} // namespace

Result<QList<MarkDraft>> DraftStore::of(const DraftOwner &owner)
{
    return m_database.collect(
        QStringLiteral(
            "SELECT field, words, at FROM draft WHERE person = ? AND date = ? AND session = ? AND coach = ?"),
        [](const Row &row) {
            return MarkDraft{MarkDraft::Field(row.integer(0)), row.text(1), instantIn(row, 2).value_or(Instant{})};
        },
        owner.key.person.text, owner.key.day.toString(Qt::ISODate), toText(owner.key.session), owner.coach.text);
}

Result<QList<DraftOwner>> DraftStore::owners()
{
    return m_database.collect(
        QStringLiteral("SELECT DISTINCT person, date, session, coach FROM draft"), [](const Row &row) {
            const Session session = sessionFromText(row.text(2)).value_or(Session::Morning);
            return DraftOwner{{{row.text(0)}, dateIn(row, 1), session}, {row.text(3)}};
        });
}

/// A null QString is NULL to the driver, and emptied is something that was typed.
Result<void> DraftStore::keep(const DraftOwner &owner, const MarkDraft &draft)
{
    return done(
        m_database.run(QStringLiteral("INSERT OR REPLACE INTO draft (person, date, session, coach, field, words, at)"
                                      " VALUES (?, ?, ?, ?, ?, ?, ?)"),
            owner.key.person.text, owner.key.day.toString(Qt::ISODate), toText(owner.key.session), owner.coach.text,
            int(draft.field), draft.text.isEmpty() ? QStringLiteral("") : draft.text, toText(draft.at)));
}

Result<void> DraftStore::remove(const DraftOwner &owner, MarkDraft::Field field)
{
    return done(m_database.run(
        QStringLiteral("DELETE FROM draft WHERE person = ? AND date = ? AND session = ? AND coach = ? AND field = ?"),
        owner.key.person.text, owner.key.day.toString(Qt::ISODate), toText(owner.key.session), owner.coach.text,
        int(field)));
}

} // namespace alongside
