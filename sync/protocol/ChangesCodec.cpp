// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/BatchColumns.h"
#include "sync/protocol/Codec.h"
#include "sync/protocol/FollowingIds.h"
#include "sync/protocol/JsonReader.h"
#include "sync/protocol/OperationTable.h"
#include "sync/protocol/WireNames.h"

namespace alongside {

namespace {

const QString sinceName = QStringLiteral("since");
const QString maxBytesName = QStringLiteral("maxBytes");
const QString typesName = QStringLiteral("types");
const QString destroyedName = QStringLiteral("destroyed");
const QString idColumnName = QStringLiteral("id");
const QString fieldsName = QStringLiteral("fields");
const QString withoutOwnName = QStringLiteral("withoutOwn");
const QString freshName = QStringLiteral("fresh");
const QString ownName = QStringLiteral("own");
const QString erasedName = QStringLiteral("erased");

constexpr qsizetype mostOwn = mostOperationsInBatch; // a push has no more operations than that

StateToken state(JsonReader &reader, const QString &name)
{
    const std::optional<StateToken> token = StateToken::fromText(reader.text(name));
    if (!token) reader.refuse(name);
    return token.value_or(StateToken{});
}

/// Runs of consecutive numbers, however many they make.
QList<qint64> numbers(JsonReader &reader, const QString &name)
{
    const QJsonArray runs = reader.array(name);
    qint64 count = 0;
    for (const QJsonValue &run : runs)
        count += std::clamp<qint64>(run.toArray().at(1).toInteger(), 0, mostOwn);
    const auto unpacked = count <= mostOwn ? unpackNumbers(runs, count) : std::nullopt;
    if (!unpacked) reader.refuse(name);
    return unpacked.value_or(QList<qint64>{});
}

QJsonObject toJson(const RecordColumns &columns)
{
    QJsonObject fields;
    for (qsizetype index = 0; index < columns.fields.size(); ++index)
        fields.insert(columns.fields[index], columns.values[index].toArray());
    return {
        {idColumnName, toJsonArray(columns.ids)}, {revisionsName, packSteps(columns.revisions)}, {fieldsName, fields}};
}

Result<RecordColumns> columnsFromJson(const QString &type, const QJsonObject &json)
{
    JsonReader reader{json};
    const auto revisions = unpackSteps(reader.array(revisionsName));
    const QJsonArray ids = reader.array(idColumnName);
    RecordColumns columns{type, {}, revisions.value_or(QList<qint64>{}), {}, {}};
    if (!revisions || columns.revisions.size() != ids.size()) reader.refuse(revisionsName);
    const QJsonObject fields = reader.object(fieldsName);
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (field->toArray().size() != ids.size()) reader.refuse(fieldsName);
        columns.fields.append(field.key());
        columns.values.append(field->toArray());
    }
    const QStringList key = reader.has(keyName) ? reader.texts(keyName) : QStringList{};
    if (!takeIds(columns, ids, key)) reader.refuse(idColumnName);
    return reader.finish(std::move(columns));
}

Result<QList<RecordColumns>> recordsFromJson(const QJsonObject &json)
{
    QList<RecordColumns> records;
    for (auto type = json.begin(); type != json.end(); ++type) {
        Result<RecordColumns> columns = columnsFromJson(type.key(), type->toObject());
        if (!columns) return columns.error();
        records.append(*std::move(columns));
    }
    return records;
}

QList<DestroyedRecords> destroyedFrom(JsonReader &reader)
{
    const QJsonObject json = reader.object(destroyedName);
    JsonReader perType{json};
    QList<DestroyedRecords> destroyed;
    for (const QString &type : json.keys())
        destroyed.append(DestroyedRecords{type, perType.texts(type)});
    if (!perType.isSound()) reader.refuse(destroyedName);
    return destroyed;
}

} // namespace

QJsonObject toJson(const ChangesRequest &message)
{
    QJsonObject json{
        {accountName, message.account}, {sinceName, message.since.text()}, {maxBytesName, message.maxBytes}};
    if (!message.types.isEmpty()) json.insert(typesName, toJsonArray(message.types));
    if (message.own == ChangesRequest::Own::LeftOut) json.insert(withoutOwnName, true);
    if (message.deletions == ChangesRequest::Deletions::NotNeeded) json.insert(freshName, true);
    return json;
}

Result<ChangesRequest> changesRequestFromJson(const QJsonObject &json)
{
    JsonReader reader{json};
    ChangesRequest request{reader.text(accountName), state(reader, sinceName), reader.integer(maxBytesName), {}};
    if (reader.has(typesName)) request.types = reader.texts(typesName);
    if (reader.has(withoutOwnName) && reader.boolean(withoutOwnName)) request.own = ChangesRequest::Own::LeftOut;
    if (reader.has(freshName) && reader.boolean(freshName)) request.deletions = ChangesRequest::Deletions::NotNeeded;
    if (request.maxBytes < 1) reader.refuse(maxBytesName);
    return reader.finish(std::move(request));
}

QJsonObject toJson(const ChangesPage &message)
{
    QJsonObject records;
    for (const RecordColumns &columns : message.records)
        records.insert(columns.type, toJson(columns));
    QJsonObject destroyed;
    for (const DestroyedRecords &gone : message.destroyed)
        destroyed.insert(gone.type, toJsonArray(gone.ids));
    QJsonObject json{{newStateName, message.newState.text()}, {hasMoreName, message.hasMore}, {recordsName, records},
        {destroyedName, destroyed}, {ackedName, message.ackedSeq}, {scopeName, message.scope}};
    if (!message.own.isEmpty()) json.insert(ownName, packNumbers(message.own));
    if (!message.erased.isEmpty()) json.insert(erasedName, toJsonArray(message.erased));
    return json;
}

Result<ChangesPage> changesPageFromJson(const QJsonObject &json)
{
    JsonReader reader{json};
    ChangesPage page{state(reader, newStateName), reader.boolean(hasMoreName), {}, destroyedFrom(reader),
        reader.integer(ackedName), reader.text(scopeName)};
    Result<QList<RecordColumns>> records = recordsFromJson(reader.object(recordsName));
    if (!records) return records.error();
    page.records = *std::move(records);
    if (reader.has(ownName)) page.own = numbers(reader, ownName);
    if (reader.has(erasedName)) page.erased = reader.texts(erasedName);
    return reader.finish(std::move(page));
}

} // namespace alongside
