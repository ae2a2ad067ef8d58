// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/questionnaire/AnswerSheet.h"

#include <QJsonDocument>

namespace alongside {

inline const QDate today{2026, 11, 22};

/// JSON that is readable in a test: ' stands for ".
inline QByteArray quoted(const char *json) { return QByteArray{json}.replace('\'', '"'); }

inline QJsonArray entries(const char *json) { return QJsonDocument::fromJson(quoted(json)).array(); }
inline QJsonArray yes() { return entries("[{'valueBoolean': true}]"); }
inline QJsonArray no() { return entries("[{'valueBoolean': false}]"); }
inline QJsonArray number(int value) { return {QJsonObject{{QStringLiteral("valueInteger"), value}}}; }
inline QJsonArray text(const QString &value) { return {QJsonObject{{QStringLiteral("valueString"), value}}}; }
inline QJsonArray code(const QString &value)
{
    return {QJsonObject{{QStringLiteral("valueCoding"), QJsonObject{{QStringLiteral("code"), value}}}}};
}

/// A form of these items; `more` are further members of it, ending in a comma.
inline LoadedQuestionnaire loadedForm(const char *items, const char *more = "")
{
    return loadQuestionnaire(quoted("{'resourceType': 'Questionnaire', 'status': 'active', 'version': '3',"
                                    "'url': 'http://example.org/form',")
        + quoted(more) + "\"item\": [" + quoted(items) + "]}");
}

inline AnswerSheet emptySheet(const char *items, const char *more = "")
{
    return AnswerSheet{loadedForm(items, more).form, today};
}

/// Problems by their name, and what they are about: "UnknownType 4 slider".
inline QStringList named(const QList<FormProblem> &problems)
{
    QStringList names;
    for (const FormProblem &each : problems)
        names.append(QStringList{nameOf(each.code), each.linkId, each.detail}.join(u' ').trimmed());
    return names;
}

inline QStringList keysOf(const QList<SheetItem> &items)
{
    QStringList keys;
    for (const SheetItem &each : items)
        keys.append(each.key);
    return keys;
}

} // namespace alongside
