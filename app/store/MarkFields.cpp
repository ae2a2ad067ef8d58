// SPDX-License-Identifier: Apache-2.0
#include "app/store/MarkFields.h"

#include "app/records/RecordKinds.h"
#include "app/store/ColumnValues.h"

namespace alongside {

namespace {

QString textAt(const QJsonObject &object, const char *name) { return object.value(QLatin1String{name}).toString(); }

QTime timeAt(const QJsonObject &object, const char *name)
{
    return QTime::fromString(textAt(object, name), QStringLiteral("HH:mm"));
}

MarkChange::Value valueFrom(const QJsonObject &fields)
{
    return {.code = textAt(fields, "code"),
        .reason = textAt(fields, "reason"),
        .workplace = textAt(fields, "workplace"),
        .arrival = timeAt(fields, "arrival"),
        .leaving = timeAt(fields, "leaving")};
}

} // namespace

QString idOf(const MarkKey &key)
{
    return naturalId(kind::attendance, {key.person.text, key.day.toString(Qt::ISODate), toText(key.session)});
}

QJsonObject keyFields(const MarkKey &key)
{
    return {{QStringLiteral("person"), key.person.text}, {QStringLiteral("date"), toJson(key.day)},
        {QStringLiteral("session"), toText(key.session)}};
}

QList<FollowUp> followUpsFrom(const QJsonArray &list)
{
    QList<FollowUp> followUps;
    for (const QJsonValue &each : list) {
        const QJsonObject entry = each.toObject();
        followUps.append({.at = instantFromText(textAt(entry, "at")).value_or(Instant{}),
            .by = {textAt(entry, "by")},
            .said = textAt(entry, "said"),
            .told = textAt(entry, "told")});
    }
    return followUps;
}

QJsonArray toJson(const QList<FollowUp> &followUps)
{
    QJsonArray list;
    for (const FollowUp &followUp : followUps)
        list.append(QJsonObject{{QStringLiteral("at"), toText(followUp.at)}, {QStringLiteral("by"), followUp.by.text},
            {QStringLiteral("said"), followUp.said}, {QStringLiteral("told"), followUp.told}});
    return list;
}

QList<MarkChange> historyFrom(const QJsonArray &list)
{
    QList<MarkChange> history;
    for (const QJsonValue &each : list) {
        const QJsonObject entry = each.toObject();
        history.append({.at = instantFromText(textAt(entry, "at")).value_or(Instant{}),
            .by = {textAt(entry, "by")},
            .was = valueFrom(entry.value(QStringLiteral("was")).toObject()),
            .now = valueFrom(entry.value(QStringLiteral("now")).toObject())});
    }
    return history;
}

} // namespace alongside
