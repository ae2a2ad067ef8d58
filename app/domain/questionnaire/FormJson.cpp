// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/FormJson.h"

#include <QSet>

namespace alongside {

namespace {

const QString valuePrefix = QStringLiteral("value");

QJsonValue valueOfExtension(const QJsonObject &extension)
{
    const QJsonObject entry = entryOf(extension, valuePrefix);
    return entry.isEmpty() ? QJsonValue{QJsonValue::Undefined} : entry.begin().value();
}

QMap<QString, QString> translationsIn(const QJsonObject &companion)
{
    QMap<QString, QString> translations;
    for (const QJsonObject &each : extensionsOf(companion, extension::translation)) {
        const QString language = extensionValue(each, QStringLiteral("lang")).toString();
        const QString content = extensionValue(each, QStringLiteral("content")).toString();
        if (!language.isEmpty() && !content.isEmpty()) translations.insert(language, content);
    }
    return translations;
}

const QSet<QString> &knownExtensions()
{
    using namespace extension;
    static const QSet<QString> known{itemControl, hidden, minValue, maxValue, minOccurs, maxOccurs, regex, entryFormat,
        unit, unitOption, sliderStep, ordinalValue, optionPrefix, optionExclusive, translation, variable, calculated,
        enabledWhen, initial, easyRead, picture, place, part, filledBy, reversed, shortWords, decision};
    return known;
}

} // namespace

QStringList unknownExtensionsOf(const QJsonObject &element, std::initializer_list<const char *> companions)
{
    QJsonArray all = element.value(QLatin1String{"extension"}).toArray();
    for (const char *companion : companions)
        for (const QJsonValue &each : element.value(QLatin1String{companion})[u"extension"].toArray())
            all.append(each);
    QStringList unknown;
    for (const QJsonValue &each : std::as_const(all))
        if (const QString url = each[u"url"].toString(); !knownExtensions().contains(url)) unknown.append(url);
    return unknown;
}

QList<QJsonObject> extensionsOf(const QJsonObject &element, const QString &url)
{
    QList<QJsonObject> found;
    for (const QJsonValue &each : element.value(QLatin1String{"extension"}).toArray())
        if (each[u"url"].toString() == url) found.append(each.toObject());
    return found;
}

QJsonValue extensionValue(const QJsonObject &element, const QString &url)
{
    const QList<QJsonObject> found = extensionsOf(element, url);
    return found.isEmpty() ? QJsonValue{QJsonValue::Undefined} : valueOfExtension(found.first());
}

Wording extensionWording(const QJsonObject &element, const QString &url)
{
    const QList<QJsonObject> found = extensionsOf(element, url);
    if (found.isEmpty()) return {};
    const QJsonObject entry = entryOf(found.first(), valuePrefix);
    return entry.isEmpty() ? Wording{} : wordingOf(found.first(), entry.begin().key());
}

Wording wordingOf(const QJsonObject &element, const QString &name)
{
    const QJsonObject companion = element.value(QLatin1Char{'_'} + name).toObject();
    return {.text = element.value(name).toString(), .translations = translationsIn(companion)};
}

QJsonObject entryOf(const QJsonObject &element, const QString &prefix)
{
    QJsonObject entry;
    for (auto member = element.begin(); member != element.end(); ++member) {
        const QString rest = member.key().mid(prefix.size());
        if (!member.key().startsWith(prefix) || rest.isEmpty() || !rest.front().isUpper()) continue;
        if (!entry.isEmpty()) return {};
        entry.insert(valuePrefix + rest, member.value());
    }
    return entry;
}

} // namespace alongside
