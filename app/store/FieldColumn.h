// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Statement.h"
#include "sync/protocol/RecordSchema.h"

#include <QJsonValue>

namespace alongside {

/// One field of a kind in its column: numbers and booleans as INTEGER, everything else as TEXT, lists and maps as JSON.
struct FieldColumn {
    QString name;
    FieldType type = FieldType::Text;

    /// Whether the column can hold the value and give it back as it was.
    bool fits(const QJsonValue &value) const;
    /// Binds a value that fits; null and undefined bind NULL.
    void bind(Statement &statement, int parameter, const QJsonValue &value) const;
    /// Binds a value out of its JSON text, as far as that needs no value made of it; false: nothing is bound.
    bool bindAsItCame(Statement &statement, int parameter, QByteArrayView json) const;
    /// Null for NULL.
    QJsonValue read(const Row &row, int column) const;
};

} // namespace alongside
