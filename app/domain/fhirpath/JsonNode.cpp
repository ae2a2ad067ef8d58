// SPDX-License-Identifier: Apache-2.0
#include "app/domain/fhirpath/JsonNode.h"

#include <QJsonArray>
#include <QSet>

namespace alongside::fhirpath {

namespace {

constexpr QLatin1String choice{"value"};

// "valueDate" is a value of type date; names of primitive types begin small.
QString typeInName(const QString &name)
{
    if (!name.startsWith(choice) || name.size() == choice.size() || !name.at(choice.size()).isUpper()) return {};
    static const QSet<QString> structures{QStringLiteral("Coding"), QStringLiteral("Quantity"),
        QStringLiteral("Reference"), QStringLiteral("Attachment"), QStringLiteral("CodeableConcept"),
        QStringLiteral("Expression"), QStringLiteral("Identifier"), QStringLiteral("Period"), QStringLiteral("Range"),
        QStringLiteral("Duration"), QStringLiteral("Age")};
    const QString type = name.mid(choice.size());
    return structures.contains(type) ? type : type.at(0).toLower() + type.mid(1);
}

QString typeBeneath(const QJsonValue &json, const QString &name)
{
    if (json.isObject() && json.toObject().contains(QLatin1String{"resourceType"}))
        return json.toObject().value(QLatin1String{"resourceType"}).toString();
    return typeInName(name);
}

void appendEach(QList<PathNodePointer> &nodes, const QJsonValue &json, const QString &name)
{
    if (!json.isArray()) {
        if (!json.isNull() && !json.isUndefined()) nodes.append(JsonNode::of(json, typeBeneath(json, name)));
        return;
    }
    for (const QJsonValue &entry : json.toArray())
        if (!entry.isNull()) nodes.append(JsonNode::of(entry, typeBeneath(entry, name)));
}

std::optional<PathValue> numberIn(const QJsonValue &json, const QString &type)
{
    const qint64 whole = json.toInteger();
    const bool isWhole = double(whole) == json.toDouble();
    if (isWhole && type != QLatin1String{"decimal"}) return PathValue{whole};
    if (const auto decimal = Decimal::fromDouble(json.toDouble())) return PathValue{*decimal};
    return {};
}

std::optional<PathValue> textIn(const QString &text, const QString &type)
{
    const auto moment = [&text](Moment::Kind kind) -> std::optional<PathValue> {
        if (const auto read = Moment::fromText(text, kind)) return PathValue{*read};
        return PathValue{text};
    };
    if (type == QLatin1String{"date"}) return moment(Moment::Kind::Date);
    if (type == QLatin1String{"dateTime"} || type == QLatin1String{"instant"}) return moment(Moment::Kind::DateTime);
    if (type == QLatin1String{"time"}) return moment(Moment::Kind::Time);
    return PathValue{text};
}

std::optional<PathValue> quantityIn(const QJsonObject &json, const QString &type)
{
    const bool isQuantity =
        type == QLatin1String{"Quantity"} || type == QLatin1String{"Duration"} || type == QLatin1String{"Age"};
    const auto number = Decimal::fromDouble(json.value(choice).toDouble());
    if (!isQuantity || !json.value(choice).isDouble() || !number) return {};
    const QString code = json.value(QLatin1String{"code"}).toString();
    const QString unit = code.isEmpty() ? json.value(QLatin1String{"unit"}).toString() : code;
    return PathValue{Quantity{*number, unit.isEmpty() ? QStringLiteral("1") : unit}};
}

} // namespace

PathNodePointer JsonNode::of(const QJsonValue &json, const QString &type)
{
    return std::make_shared<JsonNode>(json, type.isEmpty() ? typeBeneath(json, {}) : type);
}

JsonNode::JsonNode(QJsonValue json, QString type) : m_json{std::move(json)}, m_type{std::move(type)} { }

QList<PathNodePointer> JsonNode::children(const QString &name) const
{
    QList<PathNodePointer> nodes;
    const QJsonObject object = m_json.toObject();
    appendEach(nodes, object.value(name), name);
    if (name != choice || !nodes.isEmpty()) return nodes;
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        if (!typeInName(entry.key()).isEmpty()) appendEach(nodes, entry.value(), entry.key());
    return nodes;
}

QList<PathNode::Child> JsonNode::children() const
{
    QList<Child> all;
    const QJsonObject object = m_json.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry.key().startsWith(u'_') || entry.key() == QLatin1String{"resourceType"}) continue;
        QList<PathNodePointer> nodes;
        appendEach(nodes, entry.value(), entry.key());
        const QString name = typeInName(entry.key()).isEmpty() ? entry.key() : QString{choice};
        for (const PathNodePointer &node : nodes)
            all.append({name, node});
    }
    return all;
}

std::optional<PathValue> JsonNode::value() const
{
    if (m_json.isBool()) return PathValue{m_json.toBool()};
    if (m_json.isDouble()) return numberIn(m_json, m_type);
    if (m_json.isString()) return textIn(m_json.toString(), m_type);
    if (m_json.isObject()) return quantityIn(m_json.toObject(), m_type);
    return {};
}

} // namespace alongside::fhirpath
