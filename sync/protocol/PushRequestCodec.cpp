// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/BatchColumns.h"
#include "sync/protocol/Codec.h"
#include "sync/protocol/JsonReader.h"
#include "sync/protocol/OperationTable.h"
#include "sync/protocol/WireNames.h"

namespace alongside {

namespace {

const QString countName = QStringLiteral("count");
const QString seqName = QStringLiteral("seq");
const QString schemaName = QStringLiteral("schema");
const QString byName = QStringLiteral("by");
const QString atName = QStringLiteral("at");
const QString stepsName = QStringLiteral("atSteps");
const QString monoName = QStringLiteral("mono");
const QString opsName = QStringLiteral("ops");
const QString shapesName = QStringLiteral("shapes");
const QString orderName = QStringLiteral("order");

template <typename Read> QJsonArray columnOf(const QList<Mutation> &mutations, Read read)
{
    QJsonArray values;
    for (const Mutation &mutation : mutations)
        values.append(read(mutation));
    return packColumn(values);
}

QJsonArray stepsBetween(const QList<Mutation> &mutations)
{
    QJsonArray steps;
    for (qsizetype index = 1; index < mutations.size(); ++index)
        steps.append(qint64((mutations[index].at - mutations[index - 1].at).count()));
    return packColumn(steps);
}

/// Both clocks run alike unless somebody sets one, so their difference is nearly always the same.
qint64 monotonicOffset(const Mutation &mutation, Instant start)
{
    return qint64((mutation.mono - (mutation.at - start)).count());
}

void packEnvelopes(QJsonObject &json, const QList<Mutation> &mutations)
{
    QStringList opIds;
    QList<qint64> seqs;
    for (const Mutation &mutation : mutations) {
        opIds.append(mutation.opId);
        seqs.append(mutation.seq);
    }
    const Instant start = mutations.first().at;
    json.insert(seqName, packNumbers(seqs));
    json.insert(opIdName, packOpIds(opIds));
    json.insert(schemaName, columnOf(mutations, [](const Mutation &mutation) { return mutation.schema; }));
    json.insert(byName, columnOf(mutations, [](const Mutation &mutation) { return mutation.by; }));
    json.insert(atName, toText(start));
    if (mutations.size() > 1) json.insert(stepsName, stepsBetween(mutations));
    json.insert(monoName, columnOf(mutations, [&](const Mutation &one) { return monotonicOffset(one, start); }));
    json.insert(opsName, columnOf(mutations, [](const Mutation &mutation) { return mutation.ops.size(); }));
}

void packAllOperations(QJsonObject &json, const QList<Mutation> &mutations, const RecordSchema &schema)
{
    QList<Operation> operations;
    for (const Mutation &mutation : mutations)
        operations.append(mutation.ops);
    const OperationTable table = packOperations(operations, schema);
    json.insert(shapesName, table.shapes);
    json.insert(orderName, table.order);
}

/// A column of whole numbers on its way in.
QList<qint64> integers(JsonReader &reader, const QString &name, qsizetype rows)
{
    const QJsonArray column = reader.array(name);
    QList<qint64> values;
    for (qsizetype row = 0; row < rows; ++row) {
        const QJsonValue value = columnAt(column, row, rows);
        if (!isWireInteger(value)) reader.refuse(name);
        values.append(value.toInteger());
    }
    return values;
}

QStringList texts(JsonReader &reader, const QString &name, qsizetype rows)
{
    const QJsonArray column = reader.array(name);
    QStringList values;
    for (qsizetype row = 0; row < rows; ++row) {
        const QJsonValue value = columnAt(column, row, rows);
        if (!value.isString()) reader.refuse(name);
        values.append(value.toString());
    }
    return values;
}

template <typename T> T orRefuse(JsonReader &reader, const QString &name, std::optional<T> value)
{
    if (!value) reader.refuse(name);
    return value.value_or(T{});
}

/// Far beyond any life of a device; sums of these stay within 64 bits.
bool isPlausible(const QList<qint64> &milliseconds)
{
    constexpr qint64 limit = 1LL << 45; // about 1,100 years
    return std::all_of(
        milliseconds.begin(), milliseconds.end(), [](qint64 value) { return value > -limit && value < limit; });
}

QList<Instant> instants(JsonReader &reader, qsizetype count)
{
    QList<Instant> values{reader.instant(atName)};
    const QList<qint64> steps = count > 1 ? integers(reader, stepsName, count - 1) : QList<qint64>{};
    if (!isPlausible(steps)) reader.refuse(stepsName);
    if (!reader.isSound()) return QList<Instant>(count);
    for (const qint64 step : steps) {
        values.append(values.last() + std::chrono::milliseconds{step});
        if (instantFromText(toText(values.last())) != values.last()) reader.refuse(stepsName);
    }
    return values;
}

QList<Mutation> envelopes(JsonReader &reader, qsizetype count)
{
    const auto seqs = orRefuse(reader, seqName, unpackNumbers(reader.array(seqName), count));
    const auto opIds = orRefuse(reader, opIdName, unpackOpIds(reader.array(opIdName), count));
    const QList<qint64> schemas = integers(reader, schemaName, count);
    const QStringList writers = texts(reader, byName, count);
    const QList<Instant> at = instants(reader, count);
    const QList<qint64> mono = integers(reader, monoName, count);
    if (!isPlausible(mono)) reader.refuse(monoName);
    QList<Mutation> mutations;
    for (qsizetype row = 0; reader.isSound() && row < count; ++row)
        mutations.append(Mutation{opIds[row], seqs[row], int(schemas[row]), at[row],
            std::chrono::milliseconds{mono[row]} + (at[row] - at[0]), writers[row], {}});
    return mutations;
}

/// Gives each mutation its operations; false when the numbers do not add up.
bool distribute(const QList<Operation> &operations, const QList<qint64> &perMutation, QList<Mutation> &mutations)
{
    qsizetype from = 0;
    for (qsizetype row = 0; row < mutations.size(); ++row) {
        if (perMutation[row] < 0 || perMutation[row] > operations.size() - from) return false;
        mutations[row].ops = operations.mid(from, perMutation[row]);
        from += perMutation[row];
    }
    return from == operations.size();
}

/// Minus one when a number is negative or there are too many.
qsizetype sumOf(const QList<qint64> &perMutation)
{
    qsizetype sum = 0;
    for (const qint64 number : perMutation) {
        if (number < 0 || number > mostOperationsInBatch - sum) return -1;
        sum += number;
    }
    return sum;
}

Result<QList<Mutation>> mutationsFromJson(JsonReader &reader, qsizetype count)
{
    QList<Mutation> mutations = envelopes(reader, count);
    const QList<qint64> perMutation = integers(reader, opsName, count);
    const OperationTable table{reader.array(shapesName), reader.array(orderName)};
    const qsizetype sum = sumOf(perMutation);
    if (sum < 0) reader.refuse(opsName);
    if (!reader.isSound()) return reader.error();
    const Result<QList<Operation>> operations = unpackOperations(table, sum);
    if (!operations) return operations.error();
    if (!distribute(*operations, perMutation, mutations)) reader.refuse(opsName);
    return reader.finish(std::move(mutations));
}

} // namespace

QJsonObject toJson(const PushRequest &message, const RecordSchema &schema)
{
    QJsonObject json{{accountName, message.account}, {epochName, message.epoch}, {countName, message.mutations.size()}};
    if (message.mutations.isEmpty()) return json;
    packEnvelopes(json, message.mutations);
    packAllOperations(json, message.mutations, schema);
    return json;
}

Result<PushRequest> pushRequestFromJson(const QJsonObject &json)
{
    JsonReader reader{json};
    PushRequest request{reader.text(accountName), reader.integer(epochName), {}};
    const qint64 count = reader.integer(countName);
    if (count < 0 || count > mostOperationsInBatch) reader.refuse(countName);
    if (!reader.isSound()) return reader.error();
    if (count == 0) return request;
    Result<QList<Mutation>> mutations = mutationsFromJson(reader, count);
    if (!mutations) return mutations.error();
    request.mutations = *std::move(mutations);
    return request;
}

} // namespace alongside
