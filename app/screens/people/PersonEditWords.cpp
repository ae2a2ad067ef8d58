// SPDX-License-Identifier: Apache-2.0
#include "app/screens/people/PersonEditWords.h"

#include <QHash>
#include <QJsonArray>

namespace alongside {

namespace {

QString lineOf(const QJsonObject &entry)
{
    QStringList parts;
    for (const QString &name :
        {QStringLiteral("words"), QStringLiteral("relation"), QStringLiteral("name"), QStringLiteral("phone")})
        if (const QString part = entry.value(name).toString(); !part.isEmpty()) parts.append(part);
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString PersonEditWords::need(const QString &code)
{
    const QHash<QString, QString> words{{QStringLiteral("makaton"), tr("Makaton")},
        {QStringLiteral("signLanguage"), tr("Sign language")}, {QStringLiteral("pictureCards"), tr("Pictures")},
        {QStringLiteral("objects"), tr("Objects")}, {QStringLiteral("device"), tr("A device that speaks")},
        {QStringLiteral("shortSentences"), tr("Short sentences")}, {QStringLiteral("time"), tr("Time to answer")},
        {QStringLiteral("easyRead"), tr("Easy read")}, {QStringLiteral("largePrint"), tr("Large print")},
        {QStringLiteral("braille"), tr("Braille")}, {QStringLiteral("written"), tr("Written down")},
        {QStringLiteral("reads"), tr("Reads well")}, {QStringLiteral("hearingAid"), tr("Hearing aid")},
        {QStringLiteral("lipReading"), tr("Lip reading")}, {QStringLiteral("interpreter"), tr("An interpreter")},
        {QStringLiteral("advocate"), tr("An advocate")}};
    return words.value(code, code);
}

QString PersonEditWords::alert(const QString &kind)
{
    const QHash<QString, QString> words{{QStringLiteral("seizures"), tr("Seizures")},
        {QStringLiteral("allergy"), tr("Allergy")}, {QStringLiteral("neverAlone"), tr("Never alone")},
        {QStringLiteral("health"), tr("Health")}};
    return words.value(kind, kind);
}

QString PersonEditWords::field(const QString &name)
{
    const QHash<QString, QString> words{{QStringLiteral("whatMatters"), tr("What matters")},
        {QStringLiteral("goodAt"), tr("Good at")}, {QStringLiteral("wantsNext"), tr("Wants next")},
        {QStringLiteral("preferredName"), tr("What to call them")}, {QStringLiteral("alerts"), tr("Alerts")},
        {QStringLiteral("communication"), tr("How to talk with them")},
        {QStringLiteral("contacts"), tr("Whom to ring")}};
    return words.value(name, name);
}

QString PersonEditWords::value(const QJsonValue &value)
{
    if (!value.isArray()) return value.toString();
    QStringList lines;
    for (const QJsonValue &entry : value.toArray())
        lines.append(lineOf(entry.toObject()));
    return lines.join(QLatin1Char('\n'));
}

} // namespace alongside
