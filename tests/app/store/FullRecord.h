// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/Record.h"
#include "sync/protocol/RecordSchema.h"

#include <QJsonArray>

namespace alongside {

/// A value of every form.
inline Record fullRecord(const RecordKind &kind, const QString &id)
{
    Record record{kind.type, id, 7, {}};
    for (const RecordField &field : kind.fields) {
        QJsonValue value = QStringLiteral("=O’Connor, \"Zoë\"\n");
        if (field.type == FieldType::Integer) value = qint64(9007199254740992);
        if (field.type == FieldType::Boolean) value = true;
        if (field.type == FieldType::List) value = QJsonArray{1, QStringLiteral("two"), QJsonObject{}};
        if (field.type == FieldType::Chunks) value = QJsonArray{QString{64, QLatin1Char{'a'}}};
        if (field.type == FieldType::Map) value = QJsonObject{{QStringLiteral("a"), QJsonArray{}}};
        if (field.type == FieldType::Any) value = false;
        record.fields.insert(field.name, value);
    }
    if (!kind.historyOf.isEmpty()) record.fields.insert(QStringLiteral("history"), QJsonArray{QJsonObject{}});
    return record;
}

} // namespace alongside
