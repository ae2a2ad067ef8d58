// SPDX-License-Identifier: Apache-2.0
#include "sync/client/ChangeRecorder.h"

#include "platform/base/Clock.h"
#include "sync/client/Checkpoint.h"
#include "sync/client/Choice.h"
#include "sync/client/ChunkStore.h"
#include "sync/client/Mirror.h"
#include "sync/client/Outbox.h"
#include "sync/client/Overlay.h"
#include "sync/client/ShownRecords.h"
#include "sync/merge/RecordPath.h"
#include "sync/merge/ThreeWayMerge.h"
#include "sync/protocol/Codec.h"
#include "sync/protocol/NaturalKey.h"
#include "sync/protocol/Validation.h"

namespace alongside {

namespace {

Error rejected(const QString &detail) { return {ErrorKind::Rejected, detail}; }

RecordName nameOf(const Operation &operation) { return {operation.type, operation.id}; }

// Null and absent both mean that there is no value (Record.h).
bool says(const QJsonObject &fields, const QString &field, const QJsonValue &value)
{
    return fields.contains(field) && !fields.value(field).isNull() ? fields.value(field) == value : value.isNull();
}

// What the record says already is not sent again, except the key of a Put, which names the record.
QJsonObject changesIn(const RecordKind &kind, const QJsonObject &set, const QJsonObject &shown)
{
    QJsonObject changes;
    for (auto field = set.constBegin(); field != set.constEnd(); ++field)
        if (kind.key.contains(field.key()) || !says(shown, field.key(), field.value()))
            changes.insert(field.key(), field.value());
    return changes;
}

// A Put makes the record where it is not there yet: what must be in it goes along as seen.
QJsonObject wasFor(const RecordKind &kind, const QJsonObject &shown, const Operation &operation)
{
    QJsonObject was = whatWasSeen(kind, shown, operation);
    if (operation.kind != Operation::Kind::Put) return was;
    for (const RecordField &field : kind.fields)
        if (field.presence == RecordField::Presence::Required && shown.contains(field.name)
            && !operation.set.contains(field.name))
            was.insert(field.name, shown.value(field.name));
    return was;
}

bool changesNothing(const RecordKind &kind, const Operation &operation, const std::optional<Record> &shown)
{
    if (operation.kind == Operation::Kind::Remove) return !shown;
    const QStringList fields = operation.set.keys();
    return shown && std::all_of(fields.cbegin(), fields.cend(), [&](const QString &field) {
        return says(shown->fields, field, operation.set.value(field)) && kind.field(field);
    });
}

// Whoever removes a picture here does not want its bytes sent.
Result<void> removeOwn(Database &database, ShownRecords &shown, const RecordName &name)
{
    if (const auto forgotten = ChunkStore{database}.forget(name); !forgotten) return forgotten;
    return shown.remove(name.type, name.id);
}

} // namespace

ChangeRecorder::ChangeRecorder(Database &database, RecordSink &sink, const RecordSchema &schema, const Clock &clock)
    : m_database{database}, m_sink{sink}, m_schema{schema}, m_clock{clock}
{
}

Result<QString> ChangeRecorder::record(
    const QString &coach, const QList<Operation> &operations, const QMap<RecordName, Shown> &shown)
{
    const auto checkpoint = Checkpoint::loadForSealing(m_database);
    if (!checkpoint) return checkpoint.error();
    if (checkpoint->device.isEmpty()) return rejected(QStringLiteral("this tablet is enrolled nowhere"));
    const auto seq = Outbox{m_database}.nextSeq(checkpoint->forgottenSeq);
    if (!seq) return seq.error();

    Act act;
    act.before = shown;
    act.mutation = {QStringLiteral("%1.%2").arg(checkpoint->device).arg(*seq), *seq, m_schema.version(), m_clock.now(),
        m_clock.monotonic(), coach, {}};
    for (const Operation &operation : operations)
        if (const auto added = add(act, operation); !added) return added.error();
    if (act.mutation.ops.isEmpty()) return QString{};

    const QByteArray body = canonicalJson(toJson(act.mutation));
    if (body.size() > checkpoint->requestBytes / 2)
        return rejected(QStringLiteral("%1 bytes in one act: the service takes %2")
                            .arg(body.size())
                            .arg(checkpoint->requestBytes / 2));
    if (const auto written = write(act, body); !written) return written.error();
    return act.mutation.opId;
}

Result<ChangeRecorder::Shown> ChangeRecorder::shownIn(Act &act, const RecordName &name) const
{
    if (const auto found = act.after.constFind(name); found != act.after.constEnd()) return *found;
    if (const auto known = act.before.constFind(name); known != act.before.constEnd()) return *known;
    const auto shown = m_sink.read(name.type, name.id);
    if (!shown) return shown.error();
    act.before.insert(name, *shown);
    return *shown;
}

Result<void> ChangeRecorder::add(Act &act, Operation operation) const
{
    const RecordKind *kind = m_schema.find(operation.type);
    if (!kind) return rejected(QStringLiteral("no kind of record is called %1").arg(operation.type));
    if (operation.kind == Operation::Kind::Put && operation.id.isEmpty())
        operation.id = naturalIdOf(kind->type, kind->key, operation.set);

    const auto shown = shownIn(act, nameOf(operation));
    if (!shown) return shown.error();
    if (changesNothing(*kind, operation, *shown)) return {};
    if (*shown) operation.set = changesIn(*kind, operation.set, (*shown)->fields);
    const QJsonObject saidToBeSeen = operation.was;
    operation.was = wasFor(*kind, *shown ? (*shown)->fields : QJsonObject{}, operation);
    for (auto field = saidToBeSeen.constBegin(); field != saidToBeSeen.constEnd(); ++field)
        if (operation.set.contains(field.key())) setOrClear(operation.was, field.key(), *field);
    if (const auto valid = validate(m_schema, operation); !valid) return valid;

    act.after.insert(nameOf(operation), laidOver(m_schema, *shown, operation, act.mutation));
    act.mutation.ops.append(operation);
    const bool isAboutConflict = *shown && operation.type == QLatin1String("Conflict");
    return isAboutConflict ? addChoice(act, **shown, operation) : Result<void>{};
}

Result<void> ChangeRecorder::addChoice(Act &act, const Record &conflict, const Operation &resolution) const
{
    const auto chosen = operationOfChoice(m_schema, conflict.fields, resolution);
    if (!chosen) return {};
    const auto shown = shownIn(act, nameOf(*chosen));
    if (!shown) return shown.error();
    return *shown ? add(act, *chosen) : Result<void>{}; // a record that is not here is not guessed
}

Result<void> ChangeRecorder::write(const Act &act, const QByteArray &body)
{
    ShownRecords shown{m_database, m_sink};
    Mirror mirror{m_database, shown, m_schema};
    if (const auto appended = Outbox{m_database}.append(act.mutation, body, m_clock.today()); !appended)
        return appended;
    for (auto changed = act.after.constBegin(); changed != act.after.constEnd(); ++changed) {
        const RecordName &name = changed.key();
        if (const auto kept = mirror.keep(name, act.before.value(name)); !kept) return kept;
        const auto written = *changed ? shown.write(**changed) : removeOwn(m_database, shown, name);
        if (!written) return written;
    }
    return {};
}

} // namespace alongside
