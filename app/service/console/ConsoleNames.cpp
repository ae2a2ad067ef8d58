// SPDX-License-Identifier: Apache-2.0
#include "app/service/console/ConsoleNames.h"

#include "app/records/RecordKinds.h"
#include "app/records/RecordValues.h"
#include "app/service/console/ConsoleWords.h"
#include "sync/protocol/Codec.h"
#include "sync/server/ServiceWriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace alongside {

namespace {

QString nameIn(const Record &record)
{
    if (record.type == kind::person) return personFrom(record).likedName();
    return record.fields.value(QStringLiteral("name")).toString();
}

QString asJson(const QJsonValue &value)
{
    if (value.isArray()) return QString::fromUtf8(QJsonDocument{value.toArray()}.toJson(QJsonDocument::Compact));
    if (value.isObject()) return QString::fromUtf8(QJsonDocument{value.toObject()}.toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

} // namespace

Result<std::optional<QString>> ConsoleNames::known(const QString &id)
{
    if (const auto found = m_known.constFind(id); found != m_known.cend()) return *found;
    const auto record = m_service.sync().find(m_visitor.account.id, id);
    if (!record) return record.error();
    std::optional<QString> name;
    const bool mayRead =
        record->has_value() && recordKinds().readableWith(m_visitor.session.roles).contains((*record)->type);
    if (mayRead && !nameIn(**record).isEmpty()) name = nameIn(**record);
    m_known.insert(id, name);
    return name;
}

Result<QString> ConsoleNames::of(const QString &id)
{
    if (id == QLatin1String{serviceWriter} || id == QLatin1String{serviceDevice})
        return QStringLiteral("the service itself");
    const auto name = known(id);
    if (!name) return name.error();
    return name->value_or(QStringLiteral("somebody who is not here"));
}

Result<QString> ConsoleNames::in(const QString &words)
{
    static const QRegularExpression anId{QStringLiteral("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")};
    QString named = words;
    for (auto found = anId.globalMatch(words); found.hasNext();) {
        const QString id = found.next().captured();
        const auto name = known(id);
        if (!name) return name.error();
        if (name->has_value()) named.replace(id, **name);
    }
    return named;
}

Result<QString> ConsoleNames::about(const QString &type, const QString &id, const QJsonObject &fields)
{
    const QString word = consolewords::kind(type);
    const QString person = fields.value(QStringLiteral("person")).toString();
    const auto name = known(person.isEmpty() ? id : person);
    if (!name) return name.error();
    return name->has_value() ? word + QStringLiteral(": ") + **name : word;
}

Result<QString> ConsoleNames::value(const QString &type, const QString &field, const QJsonValue &value)
{
    const RecordKind *kind = recordKinds().find(type);
    const RecordField *declared = kind ? kind->field(field) : nullptr;
    const QString text = value.toString();
    if (value.isNull() || value.isUndefined()) return QStringLiteral("nothing");
    if (value.isBool()) return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    if (!value.isString() || !declared) return asJson(value);
    if (declared->type == FieldType::Id) {
        const auto name = known(text);
        if (!name) return name.error();
        return name->value_or(text);
    }
    if (declared->type == FieldType::Timestamp)
        if (const auto at = instantFromText(text)) return consolewords::when(*at);
    if (declared->type == FieldType::Date)
        if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid()) return consolewords::day(day);
    return text;
}

} // namespace alongside
