// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/RecordSchema.h"

#include <QJsonObject>

namespace alongside {

/// What merges and conflicts as one value: a field, or the fields of a group, whose value is an object of them.
class RecordPath {
public:
    RecordPath(const RecordKind &kind, QString name);

    const QString &name() const { return m_name; }
    bool isGroup() const { return m_fields != QStringList{m_name}; }
    /// Type and rule of a group are those of its first field.
    FieldType type() const;
    MergeRule rule() const;
    /// A stamp says who or when about the rest of its operation: nobody types it, and it goes where the rest goes.
    bool isStamp() const;

    QJsonValue valueIn(const QJsonObject &fields) const;
    /// Every field of the path, null where the value has none: what an operation sets to set the path as a whole.
    QJsonObject fieldsWith(const QJsonValue &value) const;
    void write(const QJsonValue &value, QJsonObject &fields) const;
    /// A group's value stands where its first field does.
    QJsonValue firstOf(const QJsonValue &value) const;

private:
    QString m_name;
    QStringList m_fields;
    const RecordField *m_first; // nullptr: a field that this version does not know
};

/// Null and absent are the same, and neither is kept.
void setOrClear(QJsonObject &fields, const QString &name, const QJsonValue &value);

} // namespace alongside
