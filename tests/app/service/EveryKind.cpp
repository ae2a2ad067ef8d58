// SPDX-License-Identifier: Apache-2.0
#include "tests/app/service/EveryKind.h"

#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/records/ReferralKinds.h"
#include "app/service/pack/PersonRecords.h"
#include "sync/protocol/Chunk.h"

namespace alongside {

namespace {

/// Makes one record after the other, and remembers the id of each kind for those that refer to it.
class RecordMaker {
public:
    RecordMaker(const QString &person, IdSource &ids) : m_person{person}, m_ids{ids}
    {
        m_made.photo = QByteArrayLiteral("a photo of ") + person.toUtf8();
        m_idOf.insert(kind::person, person);
    }

    EveryKind all()
    {
        for (const RecordKind &each : recordKinds().kinds())
            if (!isSealedKind(each) && (each.type == kind::person || each.field(QStringLiteral("person")))) add(each);
        return m_made;
    }

private:
    void add(const RecordKind &each)
    {
        QJsonObject fields;
        for (const RecordField &field : each.fields)
            fields.insert(field.name, valueOf(each, field));
        const Operation operation = making(each.type, idOf(each.type), fields);
        m_idOf.insert(each.type, operation.id);
        m_made.operations.append(operation);
    }

    QString idOf(const QString &type)
    {
        if (!m_idOf.contains(type)) m_idOf.insert(type, m_ids.newId());
        return m_idOf.value(type);
    }

    QJsonValue valueOf(const RecordKind &each, const RecordField &field)
    {
        switch (field.type) {
        case FieldType::Text:
            return textOf(each, field);
        case FieldType::Integer:
            return field.name == QStringLiteral("size") ? int(m_made.photo.size()) : ++m_number;
        case FieldType::Boolean:
            return true;
        case FieldType::Date:
            return QDate{2026, 1, 1}.addDays(++m_number).toString(Qt::ISODate);
        case FieldType::Time:
            return QStringLiteral("09:%1").arg(10 + ++m_number % 50);
        case FieldType::Timestamp:
            return QStringLiteral("2026-10-%1T08:31:00.000Z").arg(10 + ++m_number % 20);
        case FieldType::Id:
            return field.refersTo.isEmpty() ? m_ids.newId() : idOf(field.refersTo);
        case FieldType::List:
            return QJsonArray{QJsonObject{{QStringLiteral("words"), word(each, field)}}};
        case FieldType::Map:
            return QJsonObject{{QStringLiteral("step"), word(each, field)}};
        case FieldType::Chunks:
            return QJsonArray{chunkIdOf(m_made.photo)};
        case FieldType::Any:
            break;
        }
        return {};
    }

    /// Texts that the service itself understands are as it wants them.
    QString textOf(const RecordKind &each, const RecordField &field)
    {
        if (field.name == QStringLiteral("hash")) return chunkIdOf(m_made.photo);
        if (field.name == QStringLiteral("mediaType")) return QStringLiteral("image/jpeg");
        if (field.name == QStringLiteral("thumbnail")) return QStringLiteral("dGlueQ");
        if (each.type == kind::referral && field.name == QStringLiteral("state")) return QStringLiteral("sent");
        return word(each, field);
    }

    QString word(const RecordKind &each, const RecordField &field)
    {
        m_made.words.append(QStringLiteral("W%1 %2 %3").arg(m_made.words.size()).arg(each.type, field.name));
        return m_made.words.last();
    }

    QString m_person;
    IdSource &m_ids;
    QHash<QString, QString> m_idOf;
    EveryKind m_made;
    int m_number = 0;
};

} // namespace

EveryKind EveryKind::about(const QString &person, IdSource &ids) { return RecordMaker{person, ids}.all(); }

} // namespace alongside
