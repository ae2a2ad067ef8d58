// SPDX-License-Identifier: Apache-2.0
#include "sync/server/SyncService.h"

#include "sync/protocol/Codec.h"
#include "sync/server/AsideReasons.h"

#include <QCryptographicHash>

namespace alongside {

namespace {

MethodError noSuchAccount() { return {QStringLiteral("accountNotFound"), {}, {}}; }
MethodError forbidden(const char *why) { return {QStringLiteral("forbidden"), QString::fromLatin1(why), {}}; }
MethodError invalid(const char *why) { return {QStringLiteral("invalidArguments"), QString::fromLatin1(why), {}}; }

// The oldest versions are part of it, so that a tablet asks the session for them when they rise.
QString scopeText(QStringList types, const ServerConfig &config)
{
    types.sort();
    types += {QString::number(config.oldestReader), QString::number(config.oldestWriter)};
    const QByteArray hash = QCryptographicHash::hash(types.join(QLatin1Char(',')).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.left(8).toHex());
}

} // namespace

SyncService::SyncService(ChangeLog &log, SnapshotStore &snapshots, Membership &members, const RecordSchema &schema,
    const ServerConfig &config, const Clock &clock)
    : m_log{log}, m_snapshots{snapshots}, m_members{members}, m_schema{schema}, m_config{config}, m_clock{clock},
      m_push{log, members, schema, config}
{
}

Result<SyncService::Scope> SyncService::scopeFor(const Device &device)
{
    if (device.state != Device::State::Active) return Scope{{}, scopeText({}, m_config)};
    const Result<QSet<QString>> roles = m_members.coaches.rolesOn(device);
    if (!roles) return roles.error();
    const QStringList types = m_schema.readableWith(*roles);
    return Scope{types, scopeText(types, m_config)};
}

Result<StateToken> SyncService::stateOf(const QString &account)
{
    const Result<qint64> epoch = m_log.epoch();
    if (!epoch) return epoch.error();
    const Result<std::optional<qint64>> modseq = m_log.modseq(account);
    if (!modseq) return modseq.error();
    if (!modseq->has_value()) return Error{ErrorKind::NotFound, QStringLiteral("no such account")};
    return StateToken{*epoch, **modseq};
}

Result<AccountSession> SyncService::session(const Device &device)
{
    const Result<std::optional<Account>> account = m_members.accounts.find(device.account);
    if (!account) return account.error();
    const Result<StateToken> state = stateOf(device.account);
    if (!state) return state.error();
    const Result<Scope> scope = scopeFor(device);
    if (!scope) return scope.error();
    const Result<qint64> acked = m_log.acked(device.account, device.id);
    if (!acked) return acked.error();
    return AccountSession{device.account, account->value_or(Account{}).name, m_schema.version(), m_config.oldestWriter,
        m_config.oldestReader, state->epoch, scope->text, scope->types, *acked, m_config.maxPageBytes,
        m_config.maxRequestBytes, state->modseq};
}

Result<QByteArray> SyncService::stateLine(const Device &device)
{
    const Result<AccountSession> now = session(device);
    if (!now) return now.error();
    return canonicalJson({{QStringLiteral("accountId"), now->account},
        {QStringLiteral("state"), StateToken{now->epoch, now->modseq}.text()}, {QStringLiteral("scope"), now->scope},
        {QStringLiteral("ackedSeq"), now->ackedSeq}});
}

Answer<PushReply> SyncService::push(const Device &device, const PushRequest &request, PushEcho &echo)
{
    using Reply = std::variant<PushReply, MethodError>;
    if (request.account != device.account) return Reply{noSuchAccount()};
    Result<PushReply> reply = m_push.run(device, request, Authority::RolesOfWriter, echo);
    if (!reply && reply.error().kind == ErrorKind::SignedOut) return Reply{forbidden("this device is revoked")};
    if (!reply) return reply.error();
    return Reply{*std::move(reply)};
}

std::optional<MethodError> SyncService::refusalFor(
    const Device &device, const QString &account, const QStringList &types, const Scope &scope) const
{
    if (account != device.account) return noSuchAccount();
    if (device.state != Device::State::Active) return forbidden("this device sends only");
    for (const QString &type : types)
        if (!scope.types.contains(type)) return forbidden("a type outside this device's scope");
    return std::nullopt;
}

Answer<QByteArray> SyncService::changes(const Device &device, const ChangesRequest &request, const PushEcho &echo)
{
    using Reply = std::variant<QByteArray, MethodError>;
    const Result<Scope> scope = scopeFor(device);
    if (!scope) return scope.error();
    if (const auto refusal = refusalFor(device, request.account, request.types, *scope)) return Reply{*refusal};
    const Result<qint64> acked = m_log.acked(device.account, device.id);
    if (!acked) return acked.error();
    const Result<StateToken> now = stateOf(device.account);
    if (!now) return now.error();

    const QStringList types = request.types.isEmpty() ? scope->types : request.types;
    ChangeReader reader{{m_log, m_schema, m_config}, device.account, *now, types};
    const Result<std::optional<MethodError>> unreachable = reader.check(request.since, request.deletions);
    if (!unreachable) return unreachable.error();
    if (unreachable->has_value()) return Reply{**unreachable};
    const bool isWhole = request.own == ChangesRequest::Own::Sent;
    Result<QByteArray> page =
        reader.page(request.since.modseq, request.maxBytes, {*acked, scope->text, isWhole ? nullptr : &echo});
    if (!page) return page.error();
    return Reply{*std::move(page)};
}

Answer<QJsonObject> SyncService::snapshot(const Device &device, const SnapshotRequest &request)
{
    using Reply = std::variant<QJsonObject, MethodError>;
    while (true) {
        const auto slice = makeSlice(device, request);
        if (!slice) return slice.error();
        if (const auto *refusal = std::get_if<MethodError>(&*slice)) return Reply{*refusal};
        if (const auto &made = std::get<std::optional<Snapshot>>(*slice)) return Reply{toJson(*made)};
    }
}

SyncService::Preparation SyncService::prepareSnapshot(const Device &device, const SnapshotRequest &request)
{
    const auto slice = makeSlice(device, request);
    const auto *made = slice ? std::get_if<std::optional<Snapshot>>(&*slice) : nullptr;
    return made && !*made ? Preparation::UnderWay : Preparation::Ended;
}

Answer<std::optional<Snapshot>> SyncService::makeSlice(const Device &device, const SnapshotRequest &request)
{
    using Reply = std::variant<std::optional<Snapshot>, MethodError>;
    const Result<Scope> scope = scopeFor(device);
    if (!scope) return scope.error();
    if (const auto refusal = refusalFor(device, request.account, {}, *scope)) return Reply{*refusal};
    const QStringList name{device.account, scope->text, request.span.recentFrom, request.span.historyFrom};
    const SnapshotMaker::Scope wanted{device.account, scope->types, scope->text};
    const auto making = m_making.try_emplace(name.join(QLatin1Char('\n')),
        SnapshotMaker::Parts{m_log, m_snapshots, m_schema, m_config}, wanted, request.span);
    Result<std::optional<Snapshot>> made = making.first->second.goOn();
    if (!made || *made) m_making.erase(making.first);
    if (!made) return made.error();
    return Reply{*std::move(made)};
}

Result<std::optional<Snapshot>> SyncService::snapshotFor(const Device &device, const QString &blob)
{
    const Result<Scope> scope = scopeFor(device);
    if (!scope) return scope.error();
    Result<std::optional<Snapshot>> snapshot = m_snapshots.find(device.account, blob, m_config.snapshotKept);
    if (!snapshot) return snapshot.error();
    const bool isTheirs = snapshot->has_value() && (*snapshot)->scope == scope->text;
    return isTheirs ? *snapshot : std::nullopt;
}

Result<QByteArray> SyncService::bytesOf(const Device &device, const QString &blob, qint64 first, qint64 last)
{
    return m_snapshots.read(device.account, blob, first, last);
}

Answer<QJsonObject> SyncService::manifest(const Device &device, const ManifestRequest &request)
{
    using Reply = std::variant<QJsonObject, MethodError>;
    const Result<Scope> scope = scopeFor(device);
    if (!scope) return scope.error();
    if (const auto refusal = refusalFor(device, request.account, {request.type}, *scope)) return Reply{*refusal};
    const Result<StateToken> now = stateOf(device.account);
    if (!now) return now.error();
    ChangeReader reader{{m_log, m_schema, m_config}, device.account, *now, scope->types};
    const Result<ManifestPart> part = reader.manifest(request.type, request.after);
    if (!part) return part.error();
    return Reply{toJson(*part)};
}

Answer<QJsonObject> SyncService::get(const Device &device, const QString &type, const QJsonObject &arguments)
{
    return read(device, type, arguments, &ChangeReader::get);
}

Answer<QJsonObject> SyncService::typeChanges(const Device &device, const QString &type, const QJsonObject &arguments)
{
    return read(device, type, arguments, &ChangeReader::changesOf);
}

Answer<QJsonObject> SyncService::read(
    const Device &device, const QString &type, const QJsonObject &arguments, Method method)
{
    const Result<Scope> scope = scopeFor(device);
    if (!scope) return scope.error();
    const QString account = arguments.value(QStringLiteral("accountId")).toString();
    if (const auto refusal = refusalFor(device, account, {type}, *scope))
        return std::variant<QJsonObject, MethodError>{*refusal};
    const Result<StateToken> now = stateOf(device.account);
    if (!now) return now.error();
    ChangeReader reader{{m_log, m_schema, m_config}, device.account, *now, scope->types};
    return (reader.*method)(type, arguments);
}

Answer<QJsonObject> SyncService::declareGap(const Device &device, const GapRequest &request)
{
    using Reply = std::variant<QJsonObject, MethodError>;
    if (request.account != device.account) return Reply{noSuchAccount()};
    if (request.last < request.first) return Reply{invalid("a gap ends where it begins or later")};
    const Result<qint64> acked = closeGap(device, request);
    if (!acked) return acked.error();
    // A gap that was declared before answers the same; one with a hole in front of it has changed nothing.
    if (request.first > *acked + 1) return Reply{invalid("a gap begins right after what is acknowledged")};
    return Reply{QJsonObject{{QStringLiteral("ackedSeq"), *acked}}};
}

Result<qint64> SyncService::closeGap(const Device &device, const GapRequest &request)
{
    qint64 acked = 0;
    const Result<void> kept = m_log.inTransaction(device.account, [&]() -> Result<void> {
        const Result<qint64> before = m_log.acked(device.account, device.id);
        if (!before) return before.error();
        acked = *before;
        if (request.first != acked + 1) return {};
        acked = request.last;
        if (auto noted = m_log.noteGap(device.account, device.id, request.first, request.last); !noted) return noted;
        if (auto set = m_log.setAcked(device.account, device.id, acked); !set) return set;
        return m_members.audit.note({device.account, QStringLiteral("gapDeclared"), device.id,
            QStringLiteral("%1 to %2").arg(request.first).arg(request.last)});
    });
    if (!kept) return kept.error();
    return acked;
}

Answer<QJsonObject> SyncService::held(const Device &device, const QString &account)
{
    using Reply = std::variant<QJsonObject, MethodError>;
    const Result<Scope> scope = scopeFor(device);
    if (!scope) return scope.error();
    if (const auto refusal = refusalFor(device, account, {}, *scope)) return Reply{*refusal};
    const Result<QSet<QString>> roles = m_members.coaches.rolesOn(device);
    if (!roles) return roles.error();
    if (!roles->intersects(m_config.heldReaders)) return Reply{forbidden("no coach of this device sees what is held")};
    const Result<HeldList> list = HeldReader{m_log, m_members, m_schema, m_config, device.account, scope->types}.list();
    if (!list) return list.error();
    return Reply{toJson(*list)};
}

Answer<QJsonObject> SyncService::decide(const Device &device, const HeldDecision &decision)
{
    using Reply = std::variant<QJsonObject, MethodError>;
    const Result<Scope> scope = scopeFor(device);
    if (!scope) return scope.error();
    if (const auto refusal = refusalFor(device, decision.account, {}, *scope)) return Reply{*refusal};
    const Answer<HeldOutcome> outcome =
        HeldRuling{m_log, m_members, m_schema, m_config}.decide(device, scope->types, decision);
    if (!outcome) return outcome.error();
    if (const auto *error = std::get_if<MethodError>(&*outcome)) return Reply{*error};
    return Reply{toJson(std::get<HeldOutcome>(*outcome))};
}

Result<HeldList> SyncService::heldFor(const QString &account, const QString &coach)
{
    const Result<QSet<QString>> roles = m_members.coaches.rolesOf(account, coach);
    if (!roles) return roles.error();
    if (!roles->intersects(m_config.heldReaders))
        return Error{ErrorKind::Rejected, QStringLiteral("what is held is for key coaches and supervisors")};
    return HeldReader{m_log, m_members, m_schema, m_config, account, m_schema.readableWith(*roles)}.list();
}

Answer<HeldOutcome> SyncService::decideFor(const HeldDecision &decision)
{
    const Result<QSet<QString>> roles = m_members.coaches.rolesOf(decision.account, decision.by);
    if (!roles) return roles.error();
    const Device here{.id = QString::fromLatin1(serviceDevice), .account = decision.account, .name = {}};
    return HeldRuling{m_log, m_members, m_schema, m_config}.decide(here, m_schema.readableWith(*roles), decision);
}

Answer<QJsonObject> SyncService::whyAside(const Device &device, const AsideRequest &request)
{
    using Reply = std::variant<QJsonObject, MethodError>;
    const Result<Scope> scope = scopeFor(device);
    if (!scope) return scope.error();
    if (const auto refusal = refusalFor(device, request.account, {}, *scope)) return Reply{*refusal};
    const Result<AsideList> list = AsideReasons{m_log, device}.of(request.opIds);
    if (!list) return list.error();
    return Reply{toJson(*list)};
}

Result<QList<MutationResult>> SyncService::writeAsService(const QString &account, const QList<Operation> &operations)
{
    return ServiceWriter{m_log, m_push, m_schema, m_clock}.write(account, operations);
}

Result<QList<Record>> SyncService::latest(const QString &account, const QString &type, const QString &below, int limit)
{
    const Result<QStringList> ids = m_log.idsBelow(account, type, below, limit);
    if (!ids) return ids.error();
    QList<Record> records;
    for (const QString &id : *ids) {
        const Result<std::optional<Record>> record = find(account, id);
        if (!record) return record.error();
        if (record->has_value()) records.append(**record);
    }
    return records;
}

Result<QList<Record>> SyncService::all(const QString &account, const QString &type)
{
    const Result<QStringList> ids = m_log.idsOf(account, type, std::numeric_limits<int>::max());
    if (!ids) return ids.error();
    QList<Record> records;
    for (const QString &id : *ids) {
        const Result<std::optional<Record>> record = find(account, id);
        if (!record) return record.error();
        if (record->has_value()) records.append(**record);
    }
    return records;
}

Result<Move::Outcome> SyncService::move(const Move::Order &order)
{
    return Move{{m_log, m_snapshots, m_members, m_schema, m_config}}.carryOut(order);
}

Result<std::optional<QString>> SyncService::whereIs(const QString &record)
{
    return Move{{m_log, m_snapshots, m_members, m_schema, m_config}}.whereIs(record);
}

Result<ErasurePlan> SyncService::planErasure(const QSet<QString> &records)
{
    return Erasure{{m_log, m_snapshots, m_members, m_schema, m_config}}.plan(records);
}

Result<ErasurePlan> SyncService::erase(const QSet<QString> &records, const QString &event)
{
    return Erasure{{m_log, m_snapshots, m_members, m_schema, m_config}}.carryOut(records, event);
}

Result<qsizetype> SyncService::eraseAgain(const ErasedBefore &before)
{
    return Erasure{{m_log, m_snapshots, m_members, m_schema, m_config}}.again(before);
}

Result<std::optional<Record>> SyncService::find(const QString &account, const QString &id)
{
    const Result<std::optional<StoredRecord>> stored = m_log.record(account, id);
    if (!stored) return stored.error();
    if (!stored->has_value() || (*stored)->presence == StoredRecord::Presence::Gone) return std::optional<Record>{};
    return std::optional{(*stored)->record};
}

Result<QList<StoredMutation>> SyncService::held(const QString &account) { return m_log.heldMutations(account); }

Result<QList<MutationResult>> SyncService::replayHeld(const QString &account) { return m_push.replayHeld(account); }

} // namespace alongside
