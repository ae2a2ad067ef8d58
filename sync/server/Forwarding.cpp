// SPDX-License-Identifier: Apache-2.0
#include "sync/server/Forwarding.h"

#include "sync/protocol/Codec.h"
#include "sync/protocol/Wire.h"
#include "sync/server/ChunkShelf.h"
#include "sync/server/HeldBundles.h"
#include "sync/server/HeldReasons.h"
#include "sync/server/LateWrites.h"
#include "sync/server/MutationApplier.h"
#include "sync/server/PassingFailure.h"

#include <QHash>

namespace alongside {

namespace {

const QString sender = QString::fromLatin1(forwardingDevice);

/// As it is stored in an account that it was forwarded to: next in that queue.
Result<void> store(
    ChangeLog &log, const QString &account, Mutation part, const MutationResult &result, const QString &heldBecause)
{
    const Result<qint64> acked = log.acked(account, sender);
    if (!acked) return acked.error();
    part.seq = *acked + 1;
    const QByteArray body = canonicalJson(toJson(part));
    if (auto written =
            log.writeMutation(account, StoredMutation{sender, part, body, hashOfBody(body), result, heldBecause});
        !written)
        return written;
    return log.setAcked(account, sender, part.seq);
}

} // namespace

QString nameInAccount(const QString &account, const QString &opId)
{
    return opId.contains(u'/') ? opId : account + u'/' + opId;
}

OpIdPlace placeOf(const QString &name)
{
    const qsizetype slash = name.indexOf(u'/');
    return slash < 0 ? OpIdPlace{{}, name} : OpIdPlace{name.left(slash), name.mid(slash + 1)};
}

bool isAbout(const Operation &operation, const QSet<QString> &records)
{
    return records.contains(operation.id)
        || std::any_of(operation.set.begin(), operation.set.end(),
            [&](const QJsonValue &value) { return records.contains(value.toString()); });
}

Result<void> holdFor(ChangeLog &log, const QString &account, Mutation mutation, const HeldFrom &from)
{
    auto known = log.mutation(account, mutation.opId);
    if (!known) return known.error();
    const bool isOther = known->has_value() && (*known)->hash != hashOf(mutation); // only a part was sent on
    if (isOther && !mutation.opId.contains(u'/')) {
        mutation.opId = nameInAccount(from.account, mutation.opId);
        return holdFor(log, account, std::move(mutation), from);
    }
    const QString device = known->has_value() ? (*known)->device : sender;
    for (const Operation &operation : mutation.ops)
        if (auto held = log.holdRecord(account, device, operation.id, mutation.opId); !held) return held;
    const MutationResult result{MutationResult::State::Held, 0, 0, {}};
    if (!known->has_value()) return store(log, account, std::move(mutation), result, from.because);
    (*known)->result = result;
    (*known)->heldBecause = from.because;
    return log.updateResult(account, **known);
}

Result<void> noteThatItLeft(ChangeLog &log, const QString &account, const Operation &operation, const QString &to)
{
    const auto here = log.record(account, operation.id);
    if (!here) return here.error();
    return here->has_value() ? Result<void>{} : log.setMoved(account, operation.id, to);
}

Forwarding::Forwarding(ChangeLog &log, Coaches &coaches, const RecordSchema &schema, const ServerConfig &config)
    : m_log{log}, m_coaches{coaches}, m_schema{schema}, m_config{config}
{
}

Result<Forwarding::Split> Forwarding::split(const QString &account, const QList<Operation> &operations)
{
    const Result<bool> hasMoved = m_log.hasMoved(account);
    if (!hasMoved) return hasMoved.error();
    if (!*hasMoved) return Split{operations, {}};
    Split split;
    QHash<QString, QString> left; // what this mutation makes elsewhere: its other operations may be about that
    for (const Operation &operation : operations) {
        auto there = left.contains(operation.id) ? std::optional{left.value(operation.id)} : std::optional<QString>{};
        if (!there) {
            const auto found = destination(account, operation);
            if (!found) return found.error();
            there = *found;
        }
        (there ? split.elsewhere[*there] : split.here).append(operation);
        if (there) left.insert(operation.id, *there);
    }
    return split;
}

/// Nothing: it is for this account, also where a chain of those who sent it on would lead back here: the record that it
/// once followed has come back without it.
Result<std::optional<QString>> Forwarding::destination(const QString &account, const Operation &operation)
{
    const auto first = accountOf(account, operation);
    QSet<QString> passed{account};
    for (auto next = first; next && *next; next = accountOf(**next, operation)) {
        if (**next == account) {
            if (auto here = m_log.setHere(account, operation.id); !here) return here.error();
            return std::optional<QString>{};
        }
        if (passed.contains(**next)) break;
        passed.insert(**next);
    }
    return first;
}

/// Where its record is, or what its record refers to.
Result<std::optional<QString>> Forwarding::accountOf(const QString &account, const Operation &operation)
{
    Result<std::optional<QString>> there = m_log.movedTo(account, operation.id);
    const RecordKind *kind = m_schema.find(operation.type);
    for (const RecordField &field : kind ? kind->fields : QList<RecordField>{}) {
        if (!there || *there) break;
        if (!field.refersTo.isEmpty() && operation.set.contains(field.name))
            there = m_log.movedTo(account, operation.set.value(field.name).toString());
    }
    return there;
}

Result<void> Forwarding::send(const QString &from, const QString &account, const Mutation &part)
{
    const Result<std::optional<StoredMutation>> known = m_log.mutation(account, part.opId);
    if (!known) return known.error();
    if (known->has_value()) {
        // Sent on from there once, it comes back with its person, under a name of its own; or it came before the record
        // went a second time.
        const bool wentFromThere = (*known)->result.state == MutationResult::State::Forwarded;
        if (!wentFromThere || part.opId.contains(u'/')) return {};
        Mutation returning = part;
        returning.opId = nameInAccount(from, part.opId);
        return send(from, account, returning);
    }
    if (auto locked = m_log.lock(account); !locked) return locked;
    const auto rest = LateWrites{m_log, m_schema, m_config}.without(account, part.ops);
    if (!rest) return rest.error();
    Mutation kept = part;
    kept.ops = rest->value_or(part.ops);
    if (kept.ops.isEmpty()) return {}; // all of it was erased there
    if (auto carried = carryChunks(from, account, kept); !carried) return carried;
    return applyOrHold(from, account, kept);
}

// What comes later is sent after it (ChunkShelf::sendAfterMoved).
Result<void> Forwarding::carryChunks(const QString &from, const QString &account, const Mutation &part)
{
    for (const Operation &operation : part.ops)
        for (const QJsonValue &chunk : operation.set.value(QLatin1String{wire::chunksField}).toArray())
            if (auto carried = m_log.chunks().carry(from, account, chunk.toString()); !carried) return carried;
    return {};
}

Result<void> Forwarding::applyOrHold(const QString &from, const QString &account, const Mutation &part)
{
    Result<MutationResult> result = MutationResult{};
    const Result<void> applied = m_log.attempt([&]() -> Result<void> {
        result = apply(account, part);
        return result ? Result<void>{} : result.error();
    });
    if (applied) return store(m_log, account, part, *result, {});
    if (passesByItself(applied.error().kind)) return applied;
    return holdFor(m_log, account, part, {from, applied.error().detail});
}

Result<MutationResult> Forwarding::apply(const QString &account, const Mutation &part)
{
    const Result<QStringList> held = m_log.heldRecords(account, sender);
    if (!held) return held.error();
    if (names(part, QSet<QString>{held->begin(), held->end()})) return refused(Refusal::BuildsOnHeld);
    Result<AccountWriter> writer = AccountWriter::open(m_log, account);
    if (!writer) return writer.error();
    Device device;
    device.id = sender;
    device.account = account;
    MutationApplier applier{m_log, m_coaches, m_schema, m_config, *writer, device};
    Result<MutationResult> result = applier.apply(part, Authority::Everything, MutationApplier::Late::TakenOut);
    if (!result) return result.error();
    if (auto kept = writer->keep(); !kept) return kept.error();
    return result;
}

} // namespace alongside
