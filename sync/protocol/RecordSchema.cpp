// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/RecordSchema.h"

#include "sync/protocol/Messages.h"
#include "sync/protocol/NaturalKey.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace alongside {

namespace {

bool intersects(const QSet<QString> &some, const QSet<QString> &others)
{
    return std::any_of(some.begin(), some.end(), [&](const QString &one) { return others.contains(one); });
}

bool mayRead(const RecordKind &kind, const QSet<QString> &roles)
{
    const bool writersRead = kind.growth != RecordKind::Growth::OnlyAdded;
    return intersects(kind.readers, roles) || (writersRead && intersects(kind.writers, roles));
}

} // namespace

const RecordField *RecordKind::field(const QString &name) const
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const RecordField &field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

QString RecordKind::pathOf(const QString &fieldName) const
{
    const RecordField *known = field(fieldName);
    return known && !known->group.isEmpty() ? known->group : fieldName;
}

QStringList RecordKind::fieldsOf(const QString &path) const
{
    QStringList names;
    for (const RecordField &field : fields)
        if (field.group == path) names.append(field.name);
    return names.isEmpty() ? QStringList{path} : names;
}

RecordSchema::RecordSchema(int version, QList<RecordKind> kinds, QList<UpCast> upCasts)
    : m_version{version}, m_kinds{std::move(kinds)}, m_upCasts{std::move(upCasts)}
{
}

const RecordKind *RecordSchema::find(const QString &type) const
{
    const auto found =
        std::find_if(m_kinds.begin(), m_kinds.end(), [&](const RecordKind &kind) { return kind.type == type; });
    return found == m_kinds.end() ? nullptr : &*found;
}

QStringList RecordSchema::readableWith(const QSet<QString> &roles) const
{
    QStringList types;
    for (const RecordKind &kind : m_kinds)
        if (mayRead(kind, roles)) types.append(kind.type);
    return types;
}

bool RecordSchema::mayWrite(const QSet<QString> &roles, const QString &type) const
{
    const RecordKind *kind = find(type);
    return kind && intersects(kind->writers, roles);
}

Operation RecordSchema::upCast(Operation operation, int writtenUnder) const
{
    for (int version = writtenUnder; version < m_version; ++version) {
        const QString type = operation.type; // a step may rename it
        for (const UpCast &step : m_upCasts)
            if (step.from == version && step.type == type) step.toNext(operation);
    }
    return operation;
}

QString naturalId(const QString &type, const QStringList &keyParts)
{
    const QJsonArray name = QJsonArray::fromStringList(QStringList{type} + keyParts);
    return naturalIdOver(QJsonDocument{name}.toJson(QJsonDocument::Compact));
}

} // namespace alongside
