// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/JsonReader.h"

#include <cmath>

namespace alongside {

namespace {

constexpr double largestInteger = 9007199254740992.0; // 2^53, RFC 7493 §2.2
constexpr auto base64Form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

bool allTexts(const QJsonArray &array)
{
    return std::all_of(array.begin(), array.end(), [](const QJsonValue &value) { return value.isString(); });
}

} // namespace

bool isWireInteger(const QJsonValue &value)
{
    if (!value.isDouble()) return false;
    const double number = value.toDouble();
    return std::abs(number) <= largestInteger && std::trunc(number) == number;
}

QString JsonReader::text(const QString &name)
{
    const QJsonValue value = m_json.value(name);
    if (!value.isString()) refuse(name);
    return value.toString();
}

QStringList JsonReader::texts(const QString &name)
{
    const QJsonArray values = array(name);
    if (!allTexts(values)) refuse(name);
    QStringList texts;
    for (const QJsonValue &value : values)
        texts.append(value.toString());
    return texts;
}

qint64 JsonReader::integer(const QString &name)
{
    const QJsonValue value = m_json.value(name);
    if (!isWireInteger(value)) refuse(name);
    return value.toInteger();
}

bool JsonReader::boolean(const QString &name)
{
    const QJsonValue value = m_json.value(name);
    if (!value.isBool()) refuse(name);
    return value.toBool();
}

QJsonObject JsonReader::object(const QString &name)
{
    const QJsonValue value = m_json.value(name);
    if (!value.isObject()) refuse(name);
    return value.toObject();
}

QJsonArray JsonReader::array(const QString &name)
{
    const QJsonValue value = m_json.value(name);
    if (!value.isArray()) refuse(name);
    return value.toArray();
}

Instant JsonReader::instant(const QString &name)
{
    const std::optional<Instant> instant = instantFromText(text(name));
    if (!instant) refuse(name);
    return instant.value_or(Instant{});
}

QByteArray JsonReader::bytes(const QString &name)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text(name).toUtf8(), base64Form | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) refuse(name);
    return decoded.decoded;
}

void JsonReader::refuse(const QString &name)
{
    if (isSound()) m_firstWrong = name;
}

Error JsonReader::error() const
{
    return {ErrorKind::Rejected, QStringLiteral("\"%1\" is missing or of another form").arg(m_firstWrong)};
}

QString base64Url(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64(base64Form)); }

QJsonArray toJsonArray(const QStringList &texts) { return QJsonArray::fromStringList(texts); }

} // namespace alongside
