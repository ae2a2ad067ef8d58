// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/Codec.h"
#include "sync/protocol/JsonReader.h"

#include <array>

namespace alongside {

namespace {

const std::array<const char *, 4> operationNames{"put", "patch", "add", "remove"};
const std::array<const char *, 7> stateNames{
    "applied", "merged", "conflict", "forwarded", "held", "setAside", "erased"};

template <size_t Count> std::optional<int> indexOf(const std::array<const char *, Count> &names, const QString &name)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const char *known) { return name == QLatin1String{known}; });
    return found == names.end() ? std::optional<int>{} : int(found - names.begin());
}

// Absent when empty: then two mutations that say the same have the same canonical form.
void insertIfAny(QJsonObject &json, const QString &name, const QJsonObject &fields)
{
    if (!fields.isEmpty()) json.insert(name, fields);
}

QJsonObject toJson(const Operation &operation)
{
    QJsonObject json{{QStringLiteral("t"), operation.type}, {QStringLiteral("id"), operation.id},
        {QStringLiteral("op"), nameOf(operation.kind)}};
    insertIfAny(json, QStringLiteral("was"), operation.was);
    insertIfAny(json, QStringLiteral("set"), operation.set);
    return json;
}

QJsonObject fieldsIfAny(JsonReader &reader, const QString &name)
{
    return reader.has(name) ? reader.object(name) : QJsonObject{};
}

Result<Operation> operationFromJson(const QJsonObject &json)
{
    JsonReader reader{json};
    const std::optional<Operation::Kind> kind = operationKindFromName(reader.text(QStringLiteral("op")));
    if (!kind) reader.refuse(QStringLiteral("op"));
    return reader.finish(Operation{kind.value_or(Operation::Kind::Patch), reader.text(QStringLiteral("t")),
        reader.text(QStringLiteral("id")), fieldsIfAny(reader, QStringLiteral("was")),
        fieldsIfAny(reader, QStringLiteral("set"))});
}

Result<QList<Operation>> operationsFromJson(const QJsonArray &array)
{
    QList<Operation> operations;
    for (const QJsonValue &value : array) {
        Result<Operation> operation = operationFromJson(value.toObject());
        if (!operation) return operation.error();
        operations.append(*std::move(operation));
    }
    return operations;
}

} // namespace

QString nameOf(Operation::Kind kind) { return QString::fromLatin1(operationNames[size_t(kind)]); }

std::optional<Operation::Kind> operationKindFromName(const QString &name)
{
    const std::optional<int> index = indexOf(operationNames, name);
    return index ? std::optional{Operation::Kind(*index)} : std::nullopt;
}

QString nameOf(MutationResult::State state) { return QString::fromLatin1(stateNames[size_t(state)]); }

std::optional<MutationResult::State> resultStateFromName(const QString &name)
{
    const std::optional<int> index = indexOf(stateNames, name);
    return index ? std::optional{MutationResult::State(*index)} : std::nullopt;
}

QJsonObject toJson(const Mutation &mutation)
{
    QJsonArray ops;
    for (const Operation &operation : mutation.ops)
        ops.append(toJson(operation));
    return {{QStringLiteral("opId"), mutation.opId}, {QStringLiteral("seq"), mutation.seq},
        {QStringLiteral("schema"), mutation.schema}, {QStringLiteral("at"), toText(mutation.at)},
        {QStringLiteral("mono"), qint64(mutation.mono.count())}, {QStringLiteral("by"), mutation.by},
        {QStringLiteral("ops"), ops}};
}

Result<Mutation> mutationFromJson(const QJsonObject &json)
{
    JsonReader reader{json};
    Mutation mutation{reader.text(QStringLiteral("opId")), reader.integer(QStringLiteral("seq")),
        int(reader.integer(QStringLiteral("schema"))), reader.instant(QStringLiteral("at")),
        std::chrono::milliseconds{reader.integer(QStringLiteral("mono"))}, reader.text(QStringLiteral("by")), {}};
    Result<QList<Operation>> operations = operationsFromJson(reader.array(QStringLiteral("ops")));
    if (!operations) return operations.error();
    mutation.ops = *std::move(operations);
    return reader.finish(std::move(mutation));
}

} // namespace alongside
