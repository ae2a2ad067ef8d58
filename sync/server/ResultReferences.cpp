// SPDX-License-Identifier: Apache-2.0
#include "sync/server/ResultReferences.h"

#include "sync/protocol/JsonReader.h"

#include <QJsonDocument>

#include <algorithm>

namespace alongside {

namespace {

const QChar mark = QLatin1Char('#');

bool refers(const QString &name) { return name.startsWith(mark); }

MethodError unresolved(const QString &name)
{
    return {QStringLiteral("invalidResultReference"), name + QStringLiteral(" does not resolve"), {}};
}

MethodError tooLarge(const QString &name)
{
    return {QStringLiteral("invalidResultReference"), name + QStringLiteral(" takes too much"), {}};
}

MethodError givenTwice(const QString &name)
{
    return {QStringLiteral("invalidArguments"), name + QStringLiteral(" is given twice"), {}};
}

/// RFC 6901 §3 and §4.
QString unescaped(QString token)
{
    return token.replace(QLatin1String{"~1"}, QLatin1String{"/"}).replace(QLatin1String{"~0"}, QLatin1String{"~"});
}

std::optional<QJsonValue> itemOf(const QJsonArray &array, const QString &token)
{
    bool isNumber = false;
    const qsizetype index = token.toUShort(&isNumber);
    const bool isPlain = isNumber && token == QString::number(index);
    return isPlain && index < array.size() ? std::optional{array[index]} : std::nullopt;
}

std::optional<QJsonValue> valueAt(const QJsonValue &value, const QStringList &tokens);

/// RFC 8620 §3.7: the rest of the path for every item, flattened where it gives arrays.
std::optional<QJsonValue> valuesAt(const QJsonArray &array, const QStringList &rest)
{
    QJsonArray all;
    for (const QJsonValue &item : array) {
        const std::optional<QJsonValue> found = valueAt(item, rest);
        if (!found) return std::nullopt;
        if (!found->isArray()) all.append(*found);
        for (const QJsonValue &inner : found->toArray())
            all.append(inner);
    }
    return all;
}

std::optional<QJsonValue> valueAt(const QJsonValue &value, const QStringList &tokens)
{
    if (tokens.isEmpty()) return value;
    const QString token = unescaped(tokens.first());
    const QStringList rest = tokens.mid(1);
    if (value.isArray() && token == QLatin1String{"*"}) return valuesAt(value.toArray(), rest);
    if (value.isArray()) {
        const auto item = itemOf(value.toArray(), token);
        return item ? valueAt(*item, rest) : std::nullopt;
    }
    const QJsonObject object = value.toObject();
    return object.contains(token) ? valueAt(object.value(token), rest) : std::nullopt;
}

qint64 sizeOf(const QJsonValue &value)
{
    return QJsonDocument{QJsonArray{value}}.toJson(QJsonDocument::Compact).size();
}

} // namespace

std::variant<QJsonObject, MethodError> ResultReferences::resolved(const QJsonObject &arguments) const
{
    QJsonObject real;
    qint64 bytes = 0;
    for (auto argument = arguments.begin(); argument != arguments.end(); ++argument) {
        const QString name = refers(argument.key()) ? argument.key().mid(1) : argument.key();
        if (real.contains(name)) return givenTwice(name);
        const auto value =
            refers(argument.key()) ? valueOf(argument->toObject()) : std::optional<QJsonValue>{*argument};
        if (!value) return unresolved(name);
        if (refers(argument.key())) bytes += sizeOf(*value);
        if (bytes > m_mostBytes) return tooLarge(name);
        real.insert(name, *value);
    }
    return real;
}

std::optional<QJsonValue> ResultReferences::valueOf(const QJsonObject &reference) const
{
    JsonReader reader{reference};
    const QString callId = reader.text(QStringLiteral("resultOf"));
    const QString name = reader.text(QStringLiteral("name"));
    const QString path = reader.text(QStringLiteral("path"));
    const auto response = std::find_if(
        m_responses.begin(), m_responses.end(), [&](const InvocationText &each) { return each.callId == callId; });
    const bool isPath = path.isEmpty() || path.startsWith(QLatin1Char('/'));
    if (!reader.isSound() || !isPath || response == m_responses.end() || response->name != name) return std::nullopt;
    const QJsonObject result = QJsonDocument::fromJson(response->arguments).object();
    return valueAt(result, path.split(QLatin1Char('/')).mid(1));
}

} // namespace alongside
