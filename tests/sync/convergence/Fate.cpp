// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/Fate.h"

#include "tests/sync/convergence/OlderApp.h"

namespace alongside {

namespace {

/// An act's operation in the service's words.
Operation asServiceSays(const Act &act, const Operation &operation)
{
    return kindsWithUpCasts().upCast(operation, act.mutation.schema);
}

} // namespace

Fate::Fate(World &world) : m_world{world}, m_entries{world.service().archive().entries()}
{
    for (const QString &type : world.service().kindsOfCoaches()) {
        const QList<Record> records = world.service().records(type);
        for (const Record &record : records) {
            m_records.insert(record.id, record.fields);
            if (type == QLatin1String("Conflict")) noteCandidates(record.fields);
        }
    }
    for (const Act &act : world.acts())
        for (const Operation &operation : act.mutation.ops)
            noteOperation(act, operation);
    for (const Act &act : world.acts())
        if (m_accounted.contains(m_entries.value(act.content).opId)) noteSeen(act);
}

// Whoever chose otherwise saw what it says, whoever else says it too.
void Fate::noteSeen(const Act &act)
{
    for (const Operation &written : act.mutation.ops) {
        const Operation operation = asServiceSays(act, written);
        for (auto set = operation.set.begin(); set != operation.set.end(); ++set)
            m_seen.insert(keyOf(operation.id, set.key(), *set));
    }
}

bool Fate::isKnown(const Act &act, const Operation &operation, const QString &field) const
{
    const auto entry = m_entries.constFind(act.content);
    if (entry == m_entries.constEnd()) return false;
    const QJsonValue value = asServiceSays(act, operation).set.value(field);
    const bool isCurrent = m_records.value(operation.id).value(field) == value && m_records.contains(operation.id);
    const Writer writer = writerOf(act);
    const QString lastKey = keyOf(operation.id, field, QJsonValue{act.mutation.by + writer.device});
    // A writer's later value replaces their own among the candidates.
    const bool isReplaced = m_lastBy.value(lastKey) > writer.number;
    return isCurrent || isReplaced || entry->state == MutationResult::State::Held || m_accounted.contains(entry->opId)
        || m_seen.contains(keyOf(operation.id, field, value));
}

Fate::Writer Fate::writerOf(const Act &act) const
{
    const auto entry = m_entries.constFind(act.content);
    const QString opId = entry == m_entries.constEnd() ? act.mutation.opId : entry->opId;
    return {opId.section(QLatin1Char('.'), 0, -2), opId.section(QLatin1Char('.'), -1).toLongLong()};
}

// By its mutation, and by its value: somebody else may have chosen the same.
void Fate::noteCandidates(const QJsonObject &conflict)
{
    const QString record = conflict.value(QStringLiteral("record")).toString();
    const QString path = conflict.value(QStringLiteral("path")).toString();
    for (const QJsonValue &candidate : conflict.value(QStringLiteral("candidates")).toArray()) {
        m_accounted.insert(candidate[QStringLiteral("opId")].toString());
        const QJsonValue value = candidate[QStringLiteral("value")];
        const QJsonObject fields = value.isObject() ? value.toObject() : QJsonObject{{path, value}};
        for (auto field = fields.begin(); field != fields.end(); ++field)
            m_seen.insert(keyOf(record, field.key(), *field));
    }
}

void Fate::noteOperation(const Act &act, const Operation &written)
{
    const Operation operation = asServiceSays(act, written);
    const Writer writer = writerOf(act);
    for (const QString &field : operation.set.keys()) {
        qint64 &last = m_lastBy[keyOf(operation.id, field, QJsonValue{act.mutation.by + writer.device})];
        last = qMax(last, writer.number);
    }
    for (auto was = operation.was.begin(); was != operation.was.end(); ++was)
        m_seen.insert(keyOf(operation.id, was.key(), *was));
    for (const QJsonValue &opId : operation.set.value(QStringLiteral("saw")).toArray())
        m_accounted.insert(opId.toString());
}

QString Fate::keyOf(const QString &id, const QString &field, const QJsonValue &value)
{
    return QStringLiteral("%1 %2 %3").arg(id, field, value.toString());
}

} // namespace alongside
