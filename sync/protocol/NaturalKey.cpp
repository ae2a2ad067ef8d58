// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/NaturalKey.h"

#include "sync/protocol/FieldValues.h"
#include "sync/protocol/JsonReader.h"
#include "sync/protocol/RecordSchema.h"

#include <QUuid>

#include <algorithm>

namespace alongside {

namespace {

QString keyPart(const QJsonValue &value)
{
    return isWireInteger(value) ? QString::number(value.toInteger()) : value.toString();
}

/// Ids, dates and codes: what JSON writes in one way only.
bool isPlainKeyPart(QByteArrayView text)
{
    constexpr qsizetype quotes = 2;
    return text.startsWith('"') && text.size() > quotes && std::all_of(text.cbegin(), text.cend(), [](char byte) {
        return byte >= ' ' && byte < 0x7f && byte != '\\';
    });
}

} // namespace

QString naturalIdOf(const QString &type, const QStringList &key, const QJsonObject &fields)
{
    QStringList parts;
    for (const QString &name : key) {
        const QString part = keyPart(fields.value(name));
        if (part.isEmpty()) return {};
        parts.append(part);
    }
    return naturalId(type, parts);
}

QString naturalIdOf(const QString &type, const QList<QByteArrayView> &parts)
{
    if (!std::all_of(parts.cbegin(), parts.cend(), isPlainKeyPart)) {
        QStringList values;
        for (const QByteArrayView part : parts)
            values.append(keyPart(jsonValueIn(part)));
        return values.contains(QString{}) ? QString{} : naturalId(type, values);
    }
    QByteArray name = "[\"" + type.toUtf8() + '"';
    for (const QByteArrayView part : parts)
        name.append(',').append(part);
    return naturalIdOver(name.append(']'));
}

QString naturalIdOver(const QByteArray &name)
{
    // UUIDv5 of the URL namespace and the capability's name; part of the wire format, never changed.
    static const QUuid idNamespace{QStringLiteral("59161a68-b7f9-545b-9adf-662a77f5ec47")};
    return QUuid::createUuidV5(idNamespace, name).toString(QUuid::WithoutBraces);
}

} // namespace alongside
