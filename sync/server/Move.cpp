// SPDX-License-Identifier: Apache-2.0
#include "sync/server/Move.h"

#include "sync/server/ChunkShelf.h"
#include "sync/server/Forwarding.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace alongside {

namespace {

using Presence = StoredRecord::Presence;

const QString chunksField = QStringLiteral("chunks");
const QString aboutField = QStringLiteral("record"); // of a Conflict
const QString statusField = QStringLiteral("status");

/// The mutations that an account's records were written by stay in that account.
QJsonObject authorsOfAccount(const QString &account, const QJsonObject &authors)
{
    QJsonObject named;
    for (auto author = authors.begin(); author != authors.end(); ++author)
        named.insert(author.key(), nameInAccount(account, author->toString()));
    return named;
}

StoredRecord emptied(StoredRecord stored)
{
    stored.record.fields = {};
    stored.authors = {};
    stored.presence = Presence::Gone;
    return stored;
}

} // namespace

Move::Move(const Parts &parts) : m_parts{parts}, m_log{parts.log} { }

Result<std::optional<QString>> Move::whereIs(const QString &record)
{
    const Result<QList<Account>> accounts = m_parts.members.accounts.all();
    if (!accounts) return accounts.error();
    for (const Account &account : *accounts) {
        const Result<std::optional<StoredRecord>> stored = m_log.record(account.id, record);
        if (!stored) return stored.error();
        if (stored->has_value() && (*stored)->presence == Presence::There) return std::optional{account.id};
    }
    return std::optional<QString>{};
}

Result<Move::Outcome> Move::carryOut(const Order &order)
{
    Q_ASSERT(order.from != order.to);
    Result<Outcome> outcome = Outcome{};
    const Result<void> kept = m_log.inTransaction(std::min(order.from, order.to), [&]() -> Result<void> {
        if (auto locked = m_log.lock(std::max(order.from, order.to)); !locked) return locked;
        outcome = carryOutLocked(order);
        return outcome ? Result<void>{} : outcome.error();
    });
    if (!kept) return kept.error();
    return outcome;
}

Result<Move::Counters> Move::openCounters(const Order &order)
{
    Result<AccountWriter> from = AccountWriter::open(m_log, order.from);
    if (!from) return from.error();
    Result<AccountWriter> to = AccountWriter::open(m_log, order.to);
    if (!to) return to.error();
    return Counters{*std::move(from), *std::move(to)};
}

Result<Move::Outcome> Move::carryOutLocked(const Order &order)
{
    const Result<QStringList> moving = everythingOf(order);
    if (!moving) return moving.error();
    Result<Counters> counters = openCounters(order);
    if (!counters) return counters.error();
    for (const QString &id : *moving)
        if (auto carried = carry(order, id, *counters); !carried) return carried.error();
    if (auto told = tellThoseWhoStay(order, *counters); !told) return told.error();
    for (AccountWriter *counter : {&counters->from, &counters->to})
        if (auto kept = counter->keep(); !kept) return kept.error();

    const Result<qsizetype> held = carryHeld(order, QSet<QString>{moving->begin(), moving->end()});
    if (!held) return held.error();
    if (auto forgotten = m_log.forgetMovesOfNothing(order.to, order.from); !forgotten) return forgotten.error();
    // Whoever still loads one would load what has left.
    if (auto forgotten = m_parts.snapshots.forgetAll(order.from); !forgotten) return forgotten.error();
    const Outcome outcome{moving->size(), *held};
    if (auto noted = note(order, outcome); !noted) return noted.error();
    return outcome;
}

/// The record, then what refers to it, then what refers to that.
Result<QStringList> Move::everythingOf(const Order &order)
{
    const Result<std::optional<StoredRecord>> root = m_log.record(order.from, order.record);
    if (!root) return root.error();
    if (!root->has_value() || (*root)->presence == Presence::Gone)
        return Error{ErrorKind::NotFound, QStringLiteral("the record is not in this account")};
    QSet<QString> moving{order.record};
    QStringList inOrder{order.record};
    while (true) {
        const Result<qsizetype> added = addReferring(order.from, moving, inOrder);
        if (!added) return added.error();
        if (*added == 0) return inOrder;
    }
}

Result<qsizetype> Move::addReferring(const QString &account, QSet<QString> &moving, QStringList &inOrder)
{
    const qsizetype before = inOrder.size();
    const Result<void> visited = m_log.visitChanges(account, 0, [&](const ChangedRow &row) {
        if (!moving.contains(row.id) && refersTo(row, moving)) {
            moving.insert(row.id);
            inOrder.append(row.id);
        }
        return ChangeLog::Next::Continue;
    });
    if (!visited) return visited.error();
    return inOrder.size() - before;
}

// Tombstones too: somebody may still write to what was removed.
bool Move::refersTo(const ChangedRow &row, const QSet<QString> &moving) const
{
    const RecordKind *kind = m_parts.schema.find(row.type);
    if (!kind) return false;
    const QJsonObject fields = QJsonDocument::fromJson(row.fields).object();
    if (row.type == m_parts.config.conflictType) return moving.contains(fields.value(aboutField).toString());
    return std::any_of(kind->fields.begin(), kind->fields.end(), [&](const RecordField &field) {
        return !field.refersTo.isEmpty() && moving.contains(fields.value(field.name).toString());
    });
}

Result<void> Move::carry(const Order &order, const QString &id, Counters &counters)
{
    const Result<std::optional<StoredRecord>> found = m_log.record(order.from, id);
    if (!found) return found.error();
    const StoredRecord &stored = **found;
    const Result<StoredRecord> there = asOfThere(order, stored);
    if (!there) return there.error();
    if (auto carried = carryChunks(order, stored); !carried) return carried;
    if (auto written = counters.to.write(*there); !written) return written;
    if (auto here = m_log.setHere(order.to, id); !here) return here;
    if (auto written = counters.from.write(emptied(stored)); !written) return written;
    if (auto moved = m_log.setMoved(order.from, id, order.to); !moved) return moved;
    return stored.record.type == m_parts.config.conflictType ? carryQuestion(order, stored) : Result<void>{};
}

/// One that comes back takes the place of what it left behind.
Result<StoredRecord> Move::asOfThere(const Order &order, const StoredRecord &stored)
{
    const Result<std::optional<StoredRecord>> before = m_log.record(order.to, stored.record.id);
    if (!before) return before.error();
    if (before->has_value() && (*before)->presence == Presence::There)
        return Error{ErrorKind::Conflict, QStringLiteral("the other account has a record of that id")};
    StoredRecord there = stored;
    there.created = before->has_value() ? (*before)->created : 0;
    there.authors = authorsOfAccount(order.from, stored.authors);
    return there;
}

Result<void> Move::carryChunks(const Order &order, const StoredRecord &stored)
{
    if (!stored.record.fields.contains(chunksField)) return {};
    for (const QJsonValue &chunk : stored.record.fields.value(chunksField).toArray())
        if (auto carried = m_log.chunks().carry(order.from, order.to, chunk.toString()); !carried) return carried;
    StoredRecord gone = stored;
    gone.presence = Presence::Gone;
    return m_log.chunks().noteUses(order.from, gone);
}

Result<void> Move::carryQuestion(const Order &order, const StoredRecord &stored)
{
    const QString about = stored.record.fields.value(aboutField).toString();
    const bool isOpen = stored.record.fields.value(statusField).toString() == QStringLiteral("open")
        && stored.presence == Presence::There;
    if (auto closed = m_log.setConflictClosed(order.from, stored.record.id); !closed) return closed;
    return isOpen ? m_log.setConflictOpen(order.to, about, stored.record.id) : Result<void>{};
}

// With what builds on it. What is held about others too stays: when it is replayed, its part about this record is
// forwarded.
Result<qsizetype> Move::carryHeld(const Order &order, QSet<QString> moved)
{
    const Result<QList<StoredMutation>> held = m_log.heldMutations(order.from);
    if (!held) return held.error();
    qsizetype carried = 0;
    for (StoredMutation stored : *held) {
        const QList<Operation> &ops = stored.mutation.ops;
        const bool isWhollyAboutIt =
            std::all_of(ops.begin(), ops.end(), [&](const Operation &op) { return isAbout(op, moved); });
        if (!isWhollyAboutIt) continue;
        for (const Operation &op : ops) {
            if (moved.contains(op.id)) continue;
            moved.insert(op.id);
            if (auto here = m_log.setHere(order.to, op.id); !here) return here.error();
            if (auto noted = noteThatItLeft(m_log, order.from, op, order.to); !noted) return noted.error();
        }
        if (auto kept = holdFor(m_log, order.to, stored.mutation, {order.from, stored.heldBecause}); !kept)
            return kept.error();
        if (auto left = m_log.releaseRecords(order.from, stored.mutation.opId); !left) return left.error();
        stored.result = MutationResult{MutationResult::State::Forwarded, 0, 0, {}};
        stored.heldBecause.clear();
        if (auto updated = m_log.updateResult(order.from, stored); !updated) return updated.error();
        ++carried;
    }
    return carried;
}

Result<void> Move::tellThoseWhoStay(const Order &order, Counters &counters)
{
    const auto before = m_log.record(order.from, order.notice.id);
    if (!before) return before.error();
    StoredRecord notice = before->value_or(StoredRecord{});
    notice.record = order.notice;
    notice.presence = Presence::There;
    if (auto written = counters.from.write(notice); !written) return written;

    const auto outdated = m_log.record(order.to, order.notice.id);
    if (!outdated) return outdated.error();
    if (!outdated->has_value() || (*outdated)->presence == Presence::Gone) return {};
    return counters.to.write(emptied(**outdated));
}

Result<void> Move::note(const Order &order, const Outcome &outcome)
{
    const QString counts = QStringLiteral("%1 records, %2 held").arg(outcome.records).arg(outcome.held);
    if (auto noted = m_parts.members.audit.note(
            {order.from, QStringLiteral("movedAway"), order.record, QStringLiteral("to %1: %2").arg(order.to, counts)});
        !noted)
        return noted;
    return m_parts.members.audit.note(
        {order.to, QStringLiteral("movedHere"), order.record, QStringLiteral("from %1: %2").arg(order.from, counts)});
}

} // namespace alongside
