// SPDX-License-Identifier: Apache-2.0
#include "sync/merge/RecordPath.h"

#include "sync/merge/MergeRule.h"

namespace alongside {

void setOrClear(QJsonObject &fields, const QString &name, const QJsonValue &value)
{
    if (isNone(value))
        fields.remove(name);
    else
        fields.insert(name, value);
}

RecordPath::RecordPath(const RecordKind &kind, QString name)
    : m_name{std::move(name)}, m_fields{kind.fieldsOf(m_name)}, m_first{kind.field(m_fields.first())}
{
}

FieldType RecordPath::type() const { return m_first ? m_first->type : FieldType::Any; }

MergeRule RecordPath::rule() const { return m_first ? m_first->rule : MergeRule::Ask; }

bool RecordPath::isStamp() const
{
    const bool decidesAlone = rule() == MergeRule::Earliest || rule() == MergeRule::Latest;
    return rule() == MergeRule::LastWrite || (isGroup() && decidesAlone);
}

QJsonValue RecordPath::valueIn(const QJsonObject &fields) const
{
    if (!isGroup()) return isNone(fields.value(m_name)) ? QJsonValue{} : fields.value(m_name);
    QJsonObject values;
    for (const QString &field : m_fields)
        setOrClear(values, field, fields.value(field));
    return values;
}

QJsonObject RecordPath::fieldsWith(const QJsonValue &value) const
{
    if (!isGroup()) return {{m_name, isNone(value) ? QJsonValue{} : value}};
    QJsonObject fields;
    for (const QString &field : m_fields) {
        const QJsonValue part = value.toObject().value(field);
        fields.insert(field, isNone(part) ? QJsonValue{} : part);
    }
    return fields;
}

void RecordPath::write(const QJsonValue &value, QJsonObject &fields) const
{
    if (!isGroup()) return setOrClear(fields, m_name, value);
    const QJsonObject parts = value.toObject();
    for (const QString &field : m_fields)
        setOrClear(fields, field, parts.value(field));
}

QJsonValue RecordPath::firstOf(const QJsonValue &value) const
{
    return isGroup() ? value.toObject().value(m_fields.first()) : value;
}

} // namespace alongside
