// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/Fate.h"

#include "sync/server/Forwarding.h"

namespace alongside {

Fate::Fate(World &world) : m_world{world}, m_entries{world.service().archive().entries()}
{
    noteDecisions();
    for (const QString &type : world.service().kindsOfCoaches()) {
        const QList<Record> records = world.service().recordsAnywhere(type);
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

// What is held anywhere, and what a supervisor set aside or gave another value: what was typed is kept beside it.
void Fate::noteDecisions()
{
    for (const StoredMutation &held : m_world.service().heldAnywhere())
        m_accounted.insert(held.mutation.opId);
    for (const Archive::Entry &entry : std::as_const(m_entries))
        if (entry.state == MutationResult::State::SetAside) m_accounted.insert(entry.opId);
    const auto mended = m_world.server().database().collect(
        QStringLiteral("SELECT opId FROM heldMend"), [](const Row &row) { return row.text(0); });
    if (!mended) qFatal("%s", qPrintable(mended.error().detail));
    for (const QString &opId : *mended)
        m_accounted.insert(opId);
}

/// An act's operation in the service's words.
Operation Fate::asServiceSays(const Act &act, const Operation &operation) const
{
    return m_world.kinds().service.upCast(operation, act.mutation.schema);
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
        m_accounted.insert(placeOf(candidate[QStringLiteral("opId")].toString()).opId);
        const QJsonValue value = candidate[QStringLiteral("value")];
        const QJsonObject fields = value.isObject() ? value.toObject() : QJsonObject{{path, value}};
        for (auto field = fields.begin(); field != fields.end(); ++field)
            m_seen.insert(keyOf(record, field.key(), *field));
    }
}

void Fate::noteOperation(const Act &act, const Operation &written)
{
    const Operation operation = asServiceSays(act, written);
    for (const QString &field : operation.set.keys())
        noteLast(act, operation.id, field);
    if (operation.type == QLatin1String("Conflict")) noteChoice(act, operation);
    for (auto was = operation.was.begin(); was != operation.was.end(); ++was)
        m_seen.insert(keyOf(operation.id, was.key(), *was));
    for (const QJsonValue &opId : operation.set.value(QStringLiteral("saw")).toArray())
        m_accounted.insert(placeOf(opId.toString()).opId);
}

// Whoever chooses says something else themselves, also where the record is not on show.
void Fate::noteChoice(const Act &act, const Operation &resolution)
{
    const QJsonObject conflict = m_records.value(resolution.id);
    const QString record = conflict.value(QStringLiteral("record")).toString();
    const QJsonValue value = resolution.set.value(QStringLiteral("value"));
    noteLast(act, record, conflict.value(QStringLiteral("path")).toString());
    for (const QString &field : value.toObject().keys())
        noteLast(act, record, field);
}

void Fate::noteLast(const Act &act, const QString &record, const QString &field)
{
    const Writer writer = writerOf(act);
    qint64 &last = m_lastBy[keyOf(record, field, QJsonValue{act.mutation.by + writer.device})];
    last = qMax(last, writer.number);
}

QString Fate::keyOf(const QString &id, const QString &field, const QJsonValue &value)
{
    return QStringLiteral("%1 %2 %3").arg(id, field, value.toString());
}

} // namespace alongside
