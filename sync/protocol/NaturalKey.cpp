// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/NaturalKey.h"

#include "sync/protocol/JsonReader.h"
#include "sync/protocol/RecordSchema.h"

namespace alongside {

namespace {

QString keyPart(const QJsonValue &value)
{
    return isWireInteger(value) ? QString::number(value.toInteger()) : value.toString();
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

} // namespace alongside
