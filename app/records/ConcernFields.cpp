// SPDX-License-Identifier: Apache-2.0
#include "app/records/ConcernFields.h"

#include "app/records/FieldList.h"
#include "sync/protocol/JsonReader.h"

#include <QJsonDocument>

namespace alongside {

namespace {

constexpr qsizetype block = 1024; // bytes

QString nameOf(Concern::Part part)
{
    switch (part) {
    case Concern::Part::Fact:
        return QStringLiteral("fact");
    case Concern::Part::OwnWords:
        return QStringLiteral("ownWords");
    case Concern::Part::Hearsay:
        return QStringLiteral("hearsay");
    case Concern::Part::Opinion:
        return QStringLiteral("opinion");
    case Concern::Part::Wants:
        return QStringLiteral("wants");
    case Concern::Part::SafetyWhy:
        return QStringLiteral("safetyWhy");
    case Concern::Part::Told:
        return QStringLiteral("told");
    }
    Q_UNREACHABLE();
}

/// To whole blocks, so that the length of a box says little.
QByteArray filledUp(const QJsonObject &fields)
{
    const QByteArray json = QJsonDocument{fields}.toJson(QJsonDocument::Compact);
    return json.leftJustified((json.size() / block + 1) * block, ' ');
}

/// One rule of the set: it holds from the first day on, and another value takes the place of the one before.
QJsonObject ruleFields(const QString &name, const QJsonObject &value)
{
    QJsonObject fields = FieldList{}
                             .add("set", safeguardingSet)
                             .add("name", name)
                             .add("from", QDate{2000, 1, 1}) // a part of the key: always the same
                             .object();
    fields.insert(QStringLiteral("value"), value);
    return fields;
}

} // namespace

QByteArray plainTextOf(const Concern &concern)
{
    QJsonObject fields = FieldList{}
                             .add("id", concern.id)
                             .add("person", concern.person)
                             .add("personName", concern.personName)
                             .add("by", concern.by)
                             .add("byName", concern.byName)
                             .add("at", std::optional{concern.at})
                             .add("safety", toText(concern.safety))
                             .object();
    for (int part = 0; part < Concern::partCount; ++part)
        fields.insert(nameOf(Concern::Part(part)), concern.part(Concern::Part(part)));
    return filledUp(fields);
}

std::optional<Concern> concernFromPlainText(const QByteArray &plain)
{
    const QJsonDocument document = QJsonDocument::fromJson(plain);
    if (!document.isObject()) return std::nullopt;
    const QJsonObject fields = document.object();
    const auto text = [&fields](const char *name) { return fields.value(QLatin1String{name}).toString(); };
    Concern concern;
    concern.id = {text("id")};
    concern.person = {text("person")};
    concern.personName = text("personName");
    concern.by = {text("by")};
    concern.byName = text("byName");
    concern.at = instantFromText(text("at")).value_or(Instant{});
    concern.safety = safetyFromText(text("safety"));
    for (int part = 0; part < Concern::partCount; ++part)
        concern.part(Concern::Part(part)) = fields.value(nameOf(Concern::Part(part))).toString();
    return concern;
}

QByteArray plainTextOf(const ConcernOutcome &outcome)
{
    return filledUp(FieldList{}
                        .add("id", outcome.id)
                        .add("concern", outcome.concern)
                        .add("person", outcome.person)
                        .add("by", outcome.by)
                        .add("byName", outcome.byName)
                        .add("at", std::optional{outcome.at})
                        .add("words", outcome.words)
                        .object());
}

std::optional<ConcernOutcome> concernOutcomeFromPlainText(const QByteArray &plain)
{
    const QJsonDocument document = QJsonDocument::fromJson(plain);
    if (!document.isObject()) return std::nullopt;
    const QJsonObject fields = document.object();
    const auto text = [&fields](const char *name) { return fields.value(QLatin1String{name}).toString(); };
    return ConcernOutcome{.id = {text("id")},
        .concern = {text("concern")},
        .person = {text("person")},
        .by = {text("by")},
        .byName = text("byName"),
        .at = instantFromText(text("at")).value_or(Instant{}),
        .words = text("words")};
}

QJsonObject sealedFields(const PersonId &person, const QByteArray &concernKey, const QByteArray &box)
{
    return FieldList{}.add("person", person).add("key", base64Url(concernKey)).add("sealed", base64Url(box)).object();
}

QJsonObject sealedFields(const ConcernOutcome &outcome, const QByteArray &concernKey, const QByteArray &box)
{
    QJsonObject fields = sealedFields(outcome.person, concernKey, box);
    fields.insert(QStringLiteral("of"), outcome.concern.text);
    return fields;
}

QJsonObject concernKeyFields(const QByteArray &publicKey)
{
    return ruleFields(concernKeyRule, {{QStringLiteral("key"), base64Url(publicKey)}});
}

QJsonObject dutyPhoneFields(const QString &phone)
{
    return ruleFields(dutyPhoneRule, {{QStringLiteral("phone"), phone}});
}

QByteArray bytesOfText(const QString &text)
{
    return QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding);
}

} // namespace alongside
