// SPDX-License-Identifier: Apache-2.0
#include "app/store/EarningsWriter.h"

#include "app/domain/earnings/EarningsGuard.h"
#include "app/records/EarningsFields.h"
#include "app/records/EarningsKinds.h"
#include "app/records/RecordFields.h"
#include "app/store/DraftStore.h"
#include "app/store/EarningsStore.h"
#include "app/store/RuleStore.h"
#include "platform/sql/Transaction.h"

namespace alongside {

namespace {

QList<EarningsDraft> draftsIn(const QJsonObject &changed, const QList<EarningsDraft> &typed)
{
    QList<EarningsDraft> drafts = typed;
    drafts.removeIf([&changed](const EarningsDraft &draft) { return !changed.contains(nameOf(draft.field)); });
    return drafts;
}

} // namespace

Result<int> EarningsWriter::seal(const EarningsKey &key)
{
    const auto drafts = DraftStore{m_act.database()}.of<EarningsDraft>(earningsDraftOwner(key, m_act.coach()));
    if (!drafts) return drafts.error();
    QList<EarningsField> fields;
    for (const EarningsDraft &draft : *drafts)
        fields.append(draft.field);
    return seal(key, fields);
}

Result<int> EarningsWriter::seal(const EarningsKey &key, const QList<EarningsField> &left)
{
    Transaction transaction{m_act.database()};
    const DraftOwner owner = earningsDraftOwner(key, m_act.coach());
    const auto drafts = DraftStore{m_act.database()}.of<EarningsDraft>(owner);
    if (!drafts) return drafts.error();
    const auto sealed = takeSealed(m_act.database(), owner, *drafts, left);
    if (!sealed) return sealed.error();
    const int fields = int(sealed->changed.size());
    if (fields > 0)
        if (auto recorded = record(key, *sealed, *drafts); !recorded) return recorded.error();
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return fields;
}

Result<void> EarningsWriter::record(
    const EarningsKey &key, const SealedFields &sealed, const QList<EarningsDraft> &typed)
{
    QJsonObject changed = sealed.changed;
    const Result<QString> citations = citationsFor(key, draftsIn(changed, typed));
    if (!citations) return citations.error();
    changed.insert(QStringLiteral("workedOutWith"), citations->isEmpty() ? QJsonValue{} : QJsonValue{*citations});
    changed.insert(QStringLiteral("by"), m_act.coach().text);
    changed.insert(QStringLiteral("at"), toText(m_act.now()));
    const QJsonObject named = earningsKeyOf(key.person, key.job, key.week);
    for (auto field = named.begin(); field != named.end(); ++field)
        changed.insert(field.key(), *field);
    Operation operation = making(kind::earnings, {}, changed);
    operation.was = sealed.seen;
    return m_act.record({operation});
}

// Permitted work is of the week that was worked, Universal Credit of the day that was paid.
Result<QString> EarningsWriter::citationsFor(const EarningsKey &key, const QList<EarningsDraft> &typed)
{
    EarningsStore store{m_act.database()};
    const auto book = RuleStore{m_act.database()}.book();
    if (!book) return book.error();
    const auto known = store.caseOf(key.person, key.week, key.week.addDays(6));
    if (!known) return known.error();
    const auto stored = store.find(key.person, key.job, key.week);
    if (!stored) return stored.error();

    const Earnings unwritten{.person = key.person, .job = key.job, .week = key.week};
    const Earnings written = withTyped(stored->value_or(unwritten), typed);
    EarningsGuard guard = earningsGuardOfWeek(*book, caseWith(*known, written), key.week, written.paidOn);
    if (!written.paidOn.isValid()) guard.universalCredit.reset();
    return guard.citations().join(QStringLiteral(", "));
}

Result<int> EarningsWriter::sealAll(Database &database, const RecordSchema &schema, const Clock &clock)
{
    const auto owners = DraftStore{database}.owners(kind::earnings);
    if (!owners) return owners.error();
    int sealed = 0;
    for (const DraftOwner &owner : *owners) {
        const std::optional<EarningsKey> key = earningsKeyFrom(owner.about);
        if (!key) continue; // a newer version wrote it, and seals it
        Act act{database, schema, clock, owner.coach};
        const Result<int> fields = EarningsWriter{act}.seal(*key);
        if (!fields && fields.error().kind == ErrorKind::Rejected) continue; // it stays typed, and keeps no other back
        if (!fields) return fields;
        sealed += *fields > 0 ? 1 : 0;
    }
    return sealed;
}

} // namespace alongside
