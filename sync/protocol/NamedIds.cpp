// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/NamedIds.h"

#include <QJsonArray>

#include <algorithm>

namespace alongside {

namespace {

bool isOneOf(const QJsonValue &value, const QSet<QString> &ids)
{
    return value.isString() && ids.contains(value.toString());
}

QJsonValue valueWithoutIds(const QJsonValue &value, const QSet<QString> &ids)
{
    if (value.isObject()) return withoutIds(value.toObject(), ids);
    if (!value.isArray()) return value;
    QJsonArray rest;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries) {
        const QJsonObject object = entry.toObject();
        const bool isAboutOne = std::any_of(
            object.begin(), object.end(), [&ids](const QJsonValue &member) { return isOneOf(member, ids); });
        if (!isOneOf(entry, ids) && !isAboutOne) rest.append(valueWithoutIds(entry, ids));
    }
    return rest;
}

} // namespace

bool namesAny(const QByteArray &json, const QSet<QByteArray> &ids)
{
    for (qsizetype from = json.indexOf('"'); from >= 0;) {
        qsizetype end = from + 1;
        while (end < json.size() && json.at(end) != '"')
            end += json.at(end) == '\\' ? 2 : 1;
        if (end >= json.size()) return false;
        if (ids.contains(QByteArray::fromRawData(json.constData() + from + 1, end - from - 1))) return true;
        from = json.indexOf('"', end + 1);
    }
    return false;
}

QJsonObject withoutIds(const QJsonObject &fields, const QSet<QString> &ids)
{
    QJsonObject rest;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        if (!ids.contains(field.key()) && !isOneOf(*field, ids)) rest.insert(field.key(), valueWithoutIds(*field, ids));
    return rest;
}

} // namespace alongside
