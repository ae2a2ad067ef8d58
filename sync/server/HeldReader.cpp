// SPDX-License-Identifier: Apache-2.0
#include "sync/server/HeldReader.h"

#include "sync/protocol/Codec.h"
#include "sync/server/HeldReasons.h"

namespace alongside {

namespace {

QStringList fieldsNamed(const RecordSchema &schema, const Operation &operation)
{
    QStringList names = operation.set.keys() + operation.was.keys();
    if (const RecordKind *kind = schema.find(operation.type)) names += kind->key;
    names.removeDuplicates();
    return names;
}

QJsonObject onlyThese(const QJsonObject &fields, const QStringList &names)
{
    QJsonObject some;
    for (const QString &name : names)
        if (fields.contains(name)) some.insert(name, fields.value(name));
    return some;
}

} // namespace

Mutation inOwnWords(const Mutation &mutation, const RecordSchema &schema, const ServerConfig &config)
{
    Mutation said = mutation;
    if (mutation.schema < config.oldestWriter) return said;
    for (Operation &operation : said.ops)
        operation = schema.upCast(operation, mutation.schema);
    said.schema = schema.version();
    return said;
}

HeldReader::HeldReader(ChangeLog &log, Membership &members, const RecordSchema &schema, const ServerConfig &config,
    QString account, QStringList types)
    : m_log{log}, m_members{members}, m_schema{schema}, m_config{config}, m_account{std::move(account)}, m_types{
                                                                                                             std::move(
                                                                                                                 types)}
{
}

Result<HeldList> HeldReader::list()
{
    const Result<QList<StoredMutation>> held = m_log.heldMutations(m_account);
    if (!held) return held.error();
    HeldList list;
    qint64 bytes = 0;
    for (const StoredBundle &bundle : bundlesOf(*held)) {
        const Result<bool> isTheirs = mayRead(bundle);
        if (!isTheirs) return isTheirs.error();
        list.others += *isTheirs ? 0 : 1;
        list.hasMore = bytes >= m_config.maxPageBytes;
        if (!*isTheirs || list.hasMore) continue;
        const Result<HeldBundle> one = told(bundle);
        if (!one) return one.error();
        for (const StoredMutation &stored : bundle)
            bytes += stored.body.size();
        list.bundles.append(*one);
    }
    return list;
}

Result<bool> HeldReader::mayRead(const StoredBundle &bundle)
{
    for (const StoredMutation &stored : bundle) {
        for (const Operation &operation : inOwnWords(stored.mutation, m_schema, m_config).ops) {
            const Result<bool> may = mayRead(operation);
            if (!may || !*may) return may;
        }
    }
    return true;
}

// A decision about a conflict says a value of what the conflict is about.
Result<bool> HeldReader::mayRead(const Operation &operation)
{
    if (operation.type != m_config.conflictType)
        return m_types.contains(operation.type) || !m_schema.find(operation.type);
    const Result<std::optional<StoredRecord>> conflict = m_log.record(m_account, operation.id);
    if (!conflict) return conflict.error();
    if (!conflict->has_value()) return m_types.size() == m_schema.kinds().size();
    return m_types.contains((*conflict)->record.fields.value(QStringLiteral("type")).toString());
}

Result<HeldBundle> HeldReader::told(const StoredBundle &bundle)
{
    const Result<QString> name = nameOfDevice(bundle.first().device);
    if (!name) return name.error();
    HeldBundle said{*name, {}};
    for (const StoredMutation &stored : bundle) {
        const Result<HeldMutation> one = told(stored);
        if (!one) return one.error();
        said.mutations.append(*one);
    }
    return said;
}

Result<HeldMutation> HeldReader::told(const StoredMutation &stored)
{
    HeldMutation held{
        inOwnWords(stored.mutation, m_schema, m_config), stored.received, heldReasonFrom(stored.heldBecause), {}};
    for (const Operation &operation : held.mutation.ops) {
        const Result<PresentRecord> now = present(operation);
        if (!now) return now.error();
        held.now.append(*now);
    }
    return held;
}

Result<PresentRecord> HeldReader::present(const Operation &operation)
{
    const Result<std::optional<StoredRecord>> stored = m_log.record(m_account, operation.id);
    if (!stored) return stored.error();
    // Under an id that another kind has there is nothing to show: that kind may be out of scope.
    if (!stored->has_value() || (*stored)->record.type != operation.type) return PresentRecord{};
    if ((*stored)->presence == StoredRecord::Presence::Gone) return PresentRecord{PresentRecord::Presence::Gone, {}};
    return PresentRecord{
        PresentRecord::Presence::There, onlyThese((*stored)->record.fields, fieldsNamed(m_schema, operation))};
}

Result<QString> HeldReader::nameOfDevice(const QString &device)
{
    const Result<std::optional<Device>> found = m_members.devices.find(m_account, device);
    if (!found) return found.error();
    return found->has_value() ? (*found)->name : QString{};
}

} // namespace alongside
