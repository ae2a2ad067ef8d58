// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/Validation.h"

#include "sync/protocol/Chunk.h"
#include "sync/protocol/JsonReader.h"
#include "sync/protocol/NaturalKey.h"

#include <QDate>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTime>
#include <QUuid>

namespace alongside {

namespace {

const QString historyName = QStringLiteral("history");

bool isWritten(const QString &text, const QString &canonical) { return !canonical.isEmpty() && text == canonical; }

bool isDate(const QString &text) { return isWritten(text, QDate::fromString(text, Qt::ISODate).toString(Qt::ISODate)); }

bool isTime(const QString &text)
{
    const QString minutes = QStringLiteral("HH:mm");
    return isWritten(text, QTime::fromString(text, minutes).toString(minutes));
}

bool isId(const QString &text) { return isWritten(text, QUuid::fromString(text).toString(QUuid::WithoutBraces)); }

bool isUnicode(const QString &text) { return text.isValidUtf16(); }

/// Nothing anywhere inside that the wire does not have: fractions, numbers beyond 2^53, half characters.
bool isWireValue(const QJsonValue &value)
{
    if (value.isDouble()) return isWireInteger(value);
    if (value.isString()) return isUnicode(value.toString());
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(), [](const QJsonValue &item) { return isWireValue(item); });
    }
    const QJsonObject object = value.toObject();
    return std::all_of(object.begin(), object.end(), [](const QJsonValue &item) { return isWireValue(item); });
}

bool areChunks(const QJsonArray &names)
{
    return !names.isEmpty()
        && std::all_of(names.begin(), names.end(), [](const QJsonValue &name) { return isChunkId(name.toString()); });
}

/// Of the canonical form, in bytes.
qsizetype lengthOf(const QJsonDocument &json) { return json.toJson(QJsonDocument::Compact).size(); }

bool hasForm(const QJsonValue &value, const RecordField &field)
{
    switch (field.type) {
    case FieldType::Text:
        return value.isString() && value.toString().size() <= field.maxLength;
    case FieldType::Integer:
        return isWireInteger(value);
    case FieldType::Boolean:
        return value.isBool();
    case FieldType::Date:
        return isDate(value.toString());
    case FieldType::Time:
        return isTime(value.toString());
    case FieldType::Timestamp:
        return instantFromText(value.toString()).has_value();
    case FieldType::Id:
        return isId(value.toString());
    case FieldType::List:
        return value.isArray() && lengthOf(QJsonDocument{value.toArray()}) <= field.maxLength;
    case FieldType::Map:
        return value.isObject() && lengthOf(QJsonDocument{value.toObject()}) <= field.maxLength;
    case FieldType::Chunks:
        return areChunks(value.toArray()) && lengthOf(QJsonDocument{value.toArray()}) <= field.maxLength;
    case FieldType::Any:
        return true;
    }
    return false;
}

bool isAcceptable(const QJsonValue &value, const RecordField &field)
{
    if (value.isNull()) return field.presence == RecordField::Presence::Optional;
    return isWireValue(value) && hasForm(value, field);
}

/// Judges one operation against its kind, one question at a time.
class OperationCheck {
public:
    OperationCheck(const RecordKind &kind, const Operation &operation) : m_kind{kind}, m_operation{operation} { }

    Result<void> run() const
    {
        if (!isId(m_operation.id)) return refusal(QStringLiteral("id"));
        if (m_kind.growth == RecordKind::Growth::OnlyAdded && m_operation.kind != Operation::Kind::Add)
            return refusal(QStringLiteral("op"));
        if (const QString wrong = wrongField(); !wrong.isEmpty()) return refusal(wrong);
        switch (m_operation.kind) {
        case Operation::Kind::Add:
            return m_kind.key.isEmpty() ? requiredOf(m_operation.set) : refusal(QStringLiteral("op"));
        case Operation::Kind::Put:
            return put();
        case Operation::Kind::Patch:
            return keyIsLeftAlone();
        case Operation::Kind::Remove:
            return m_operation.set.isEmpty() ? Result<void>{} : refusal(QStringLiteral("set"));
        }
        return refusal(QStringLiteral("op"));
    }

private:
    Result<void> refusal(const QString &place) const
    {
        return Error{ErrorKind::Rejected, QString::fromLatin1(notValidText).arg(m_kind.type, place)};
    }

    QString wrongField() const
    {
        for (auto set = m_operation.set.begin(); set != m_operation.set.end(); ++set) {
            const RecordField *field = m_kind.field(set.key());
            const bool isSyncs = set.key() == historyName && !m_kind.historyOf.isEmpty();
            if (!field || isSyncs || !isAcceptable(*set, *field)) return set.key();
        }
        return {};
    }

    Result<void> requiredOf(const QJsonObject &fields) const
    {
        for (const RecordField &field : m_kind.fields)
            if (field.presence == RecordField::Presence::Required && fields.value(field.name).isUndefined())
                return refusal(field.name);
        return {};
    }

    Result<void> put() const
    {
        if (m_kind.key.isEmpty() || naturalIdOf(m_kind.type, m_kind.key, m_operation.set) != m_operation.id)
            return refusal(QStringLiteral("key"));
        QJsonObject seen = m_operation.was;
        for (auto set = m_operation.set.begin(); set != m_operation.set.end(); ++set)
            seen.insert(set.key(), *set);
        return requiredOf(seen);
    }

    Result<void> keyIsLeftAlone() const
    {
        for (const QString &name : m_kind.key)
            if (m_operation.set.contains(name)) return refusal(name);
        return {};
    }

    const RecordKind &m_kind;
    const Operation &m_operation;
};

} // namespace

Result<void> validate(const RecordSchema &schema, const Operation &operation)
{
    const RecordKind *kind = schema.find(operation.type);
    if (!kind) return Error{ErrorKind::Rejected, QString::fromLatin1(unknownTypeText).arg(operation.type)};
    return OperationCheck{*kind, operation}.run();
}

} // namespace alongside
