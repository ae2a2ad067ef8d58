// SPDX-License-Identifier: Apache-2.0
#include "sync/server/ErasureSearch.h"

#include "sync/protocol/Codec.h"
#include "sync/protocol/Wire.h"
#include "sync/server/ChangeLog.h"
#include "sync/server/ErasedRecords.h"

#include <QJsonDocument>

#include <algorithm>

namespace alongside {

namespace {

QJsonObject fieldsIn(const QByteArray &text) { return QJsonDocument::fromJson(text).object(); }

} // namespace

ErasureSearch::ErasureSearch(
    ChangeLog &log, Membership &members, const RecordSchema &schema, const ServerConfig &config)
    : m_log{log}, m_members{members}, m_names{schema, config, {}}
{
}

Result<ErasurePlan> ErasureSearch::find(const QSet<QString> &roots)
{
    const Result<QList<Account>> accounts = m_members.accounts.all();
    if (!accounts) return accounts.error();
    for (const Account &account : *accounts)
        m_accounts.append(account.id);
    m_plan.roots = roots;
    for (const QString &root : roots)
        learn(root, {});
    if (auto found = findIds(); !found) return found.error();
    for (const QString &account : std::as_const(m_accounts)) {
        const Result<ErasurePlan::Part> part = partOf(account);
        if (!part) return part.error();
        if (!part->isEmpty()) m_plan.parts.append(*part);
    }
    m_plan.ids = m_names.ids();
    if (m_plan.isEmpty()) return Error{ErrorKind::NotFound, QStringLiteral("nothing here names that record")};
    return m_plan;
}

/// What is about them, then what refers to that, until nothing more does.
Result<void> ErasureSearch::findIds()
{
    while (true) {
        const qsizetype before = m_names.ids().size();
        for (const QString &account : std::as_const(m_accounts)) {
            if (auto added = addFromRecords(account); !added) return added;
            if (auto added = addFromMutations(account); !added) return added;
        }
        if (m_names.ids().size() == before) return {};
    }
}

void ErasureSearch::learn(const QString &id, const QJsonObject &fields)
{
    if (m_names.ids().contains(id)) return;
    const auto named = std::find_if(fields.begin(), fields.end(),
        [this](const QJsonValue &value) { return m_plan.rootOf.contains(value.toString()); });
    m_plan.rootOf.insert(id, named == fields.end() ? id : m_plan.rootOf.value(named->toString()));
    m_names.add(id);
    m_texts.insert(id.toUtf8());
}

Result<void> ErasureSearch::addFromRecords(const QString &account)
{
    return m_log.visitChanges(account, 0, [this](const ChangedRow &row) {
        if (!namesAny(row.fields, m_texts)) return ChangeLog::Next::Continue;
        const QJsonObject fields = fieldsIn(row.fields);
        if (m_names.isAbout(row.type, fields)) learn(row.id, fields);
        return ChangeLog::Next::Continue;
    });
}

/// Also what was never applied, and what was removed so long ago that only its mutations are left. Where there is a
/// record, it says itself whose it is, whatever was once written about it.
Result<void> ErasureSearch::addFromMutations(const QString &account)
{
    QList<Operation> makings;
    const auto visited = m_log.erasure().visitBodies(account, [&](const QString &, const QByteArray &body) {
        if (!namesAny(body, m_texts)) return;
        const Result<Mutation> mutation = mutationFromJson(fieldsIn(body));
        for (const Operation &operation : mutation ? mutation->ops : QList<Operation>{}) {
            if (m_plan.roots.contains(operation.id)) m_plan.rootKinds[operation.type].insert(operation.id);
            const bool isNew = ErasedNames::isMaking(operation) && !m_names.ids().contains(operation.id);
            if (isNew && m_names.isAbout(operation.type, operation.set)) makings.append(operation);
        }
    });
    if (!visited) return visited;
    for (const Operation &operation : std::as_const(makings)) {
        const Result<bool> isThere = isAnywhere(operation.id);
        if (!isThere) return isThere.error();
        if (!*isThere) learn(operation.id, operation.set);
    }
    return {};
}

Result<bool> ErasureSearch::isAnywhere(const QString &id)
{
    for (const QString &account : std::as_const(m_accounts)) {
        const Result<std::optional<StoredRecord>> stored = m_log.record(account, id);
        if (!stored) return stored.error();
        if (stored->has_value() && !(*stored)->record.fields.isEmpty()) return true;
    }
    return false;
}

Result<ErasurePlan::Part> ErasureSearch::partOf(const QString &account)
{
    ErasurePlan::Part part;
    part.account = account;
    for (const auto step : {&ErasureSearch::findRecords, &ErasureSearch::findBodies, &ErasureSearch::findDecisions,
             &ErasureSearch::findBytes})
        if (auto found = (this->*step)(part); !found) return found.error();
    const Result<QStringList> moved = m_log.erasure().movedAway(account);
    if (!moved) return moved.error();
    for (const QString &record : *moved)
        if (m_names.ids().contains(record)) part.moved.append(record);
    const Result<int> snapshots = m_log.erasure().snapshots(account);
    if (!snapshots) return snapshots.error();
    part.snapshots = *snapshots;
    return part;
}

Result<void> ErasureSearch::findRecords(ErasurePlan::Part &part)
{
    return m_log.visitChanges(part.account, 0, [&](const ChangedRow &row) {
        if (m_names.ids().contains(row.id)) {
            if (m_plan.roots.contains(row.id)) m_plan.rootKinds[row.type].insert(row.id);
            part.records.append(row.id);
            if (row.presence == StoredRecord::Presence::Gone)
                ++part.removed;
            else
                ++part.kinds[row.type];
        } else if (namesAny(row.fields, m_texts)) {
            part.mentions.append(row.id);
            if (m_names.isHandedOn(row.type, fieldsIn(row.fields))) part.shared.append(row.id);
        }
        return ChangeLog::Next::Continue;
    });
}

std::optional<ErasurePlan::Rewritten> ErasureSearch::rewritten(
    const QString &opId, const QByteArray &body, QSet<QString> *chunks)
{
    if (!namesAny(body, m_texts)) return std::nullopt;
    Result<Mutation> mutation = mutationFromJson(fieldsIn(body));
    if (!mutation) return ErasurePlan::Rewritten{opId, QByteArrayLiteral("{}"), true};
    QList<Operation> rest;
    for (const Operation &operation : std::as_const(mutation->ops)) {
        if (!m_names.ids().contains(operation.id)) {
            rest.append(m_names.without(operation));
            continue;
        }
        for (const QJsonValue &chunk : operation.set.value(QLatin1String{wire::chunksField}).toArray())
            chunks->insert(chunk.toString());
    }
    mutation->ops = rest;
    return ErasurePlan::Rewritten{opId, canonicalJson(toJson(*mutation)), rest.isEmpty()};
}

Result<void> ErasureSearch::findBodies(ErasurePlan::Part &part)
{
    const auto found = [&](const QString &opId, const QByteArray &body) {
        if (const auto text = rewritten(opId, body, &part.chunks)) part.mutations.append(*text);
    };
    if (auto visited = m_log.erasure().visitBodies(part.account, found); !visited) return visited;
    const Result<QList<StoredMutation>> held = m_log.heldMutations(part.account);
    if (!held) return held.error();
    QSet<QString> opIds;
    for (const StoredMutation &stored : *held)
        opIds.insert(stored.mutation.opId);
    for (const ErasurePlan::Rewritten &mutation : std::as_const(part.mutations))
        if (opIds.contains(mutation.key)) part.held.insert(mutation.key);
    return m_log.erasure().visitMends(part.account, [&](const QString &opId, const QByteArray &body) {
        if (const auto text = rewritten(opId, body, &part.chunks)) part.mends.append(*text);
    });
}

/// What was decided about a mutation that names them was said about them: who decided what stays, the words go.
Result<void> ErasureSearch::findDecisions(ErasurePlan::Part &part)
{
    QSet<QByteArray> about = m_texts;
    for (const ErasurePlan::Rewritten &mutation : std::as_const(part.mutations))
        about.insert(mutation.key.toUtf8());
    return m_log.erasure().visitDecisions(part.account, [&](const QString &id, const QByteArray &asked) {
        if (!namesAny(asked, about)) return;
        QJsonObject decision = fieldsIn(asked);
        decision.remove(QStringLiteral("mend"));
        decision.insert(QStringLiteral("note"), QString{});
        part.decisions.append({id, canonicalJson(decision), false});
    });
}

Result<void> ErasureSearch::findBytes(ErasurePlan::Part &part)
{
    for (const QString &record : std::as_const(part.records)) {
        const Result<QStringList> chunks = m_log.erasure().chunksOf(part.account, record);
        if (!chunks) return chunks.error();
        part.chunks.unite(QSet<QString>{chunks->begin(), chunks->end()});
    }
    return {};
}

} // namespace alongside
