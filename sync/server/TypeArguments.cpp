// SPDX-License-Identifier: Apache-2.0
#include "sync/server/TypeArguments.h"

#include "sync/protocol/JsonReader.h"

#include <algorithm>

namespace alongside {

namespace {

const QString accountName = QStringLiteral("accountId");
const QString idsName = QStringLiteral("ids");
const QString propertiesName = QStringLiteral("properties");
const QString sinceName = QStringLiteral("sinceState");
const QString mostName = QStringLiteral("maxChanges");

MethodError invalid(const QString &what) { return {QStringLiteral("invalidArguments"), what, {}}; }

/// Null and absent are the same (RFC 8620 §3.5).
bool isGiven(const QJsonObject &arguments, const QString &name)
{
    const QJsonValue value = arguments.value(name);
    return !value.isNull() && !value.isUndefined();
}

bool isText(const QJsonValue &value) { return value.isString(); }

bool areTextsIfGiven(const QJsonObject &arguments, const QString &name)
{
    const QJsonArray texts = arguments.value(name).toArray();
    return !isGiven(arguments, name)
        || (arguments.value(name).isArray() && std::all_of(texts.begin(), texts.end(), isText));
}

std::optional<MethodError> strangeArgument(const QJsonObject &arguments, const QStringList &known)
{
    for (const QString &name : arguments.keys())
        if (!known.contains(name)) return invalid(name);
    return arguments.value(accountName).isString() ? std::nullopt : std::optional{invalid(accountName)};
}

bool isProperty(const RecordKind &kind, const QString &name)
{
    return name == QLatin1String{"id"}
    || std::any_of(
        kind.fields.begin(), kind.fields.end(), [&](const RecordField &field) { return field.name == name; });
}

} // namespace

std::optional<MethodError> faultInGet(const RecordKind &kind, const QJsonObject &arguments)
{
    if (const auto strange = strangeArgument(arguments, {accountName, idsName, propertiesName})) return strange;
    if (!areTextsIfGiven(arguments, idsName)) return invalid(idsName);
    if (!areTextsIfGiven(arguments, propertiesName)) return invalid(propertiesName);
    for (const QJsonValue &property : arguments.value(propertiesName).toArray())
        if (!isProperty(kind, property.toString())) return invalid(property.toString());
    return std::nullopt;
}

std::optional<MethodError> faultInChanges(const QJsonObject &arguments)
{
    if (const auto strange = strangeArgument(arguments, {accountName, sinceName, mostName})) return strange;
    if (!arguments.value(sinceName).isString()) return invalid(sinceName);
    const QJsonValue most = arguments.value(mostName);
    const bool isPositive = isWireInteger(most) && most.toInteger() > 0;
    return isGiven(arguments, mostName) && !isPositive ? std::optional{invalid(mostName)} : std::nullopt;
}

} // namespace alongside
