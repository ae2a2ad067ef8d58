// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"
#include "platform/base/Clock.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace alongside {

/// Puts a record's fields together, leaving out what is empty.
class FieldList {
public:
    FieldList &add(const char *name, const QString &text)
    {
        if (!text.isEmpty()) m_fields.insert(QLatin1String{name}, text);
        return *this;
    }
    FieldList &add(const char *name, QDate date) { return add(name, date.toString(Qt::ISODate)); }
    FieldList &add(const char *name, QTime time) { return add(name, time.toString(QStringLiteral("HH:mm"))); }
    FieldList &add(const char *name, const std::optional<Instant> &instant)
    {
        return add(name, instant ? toText(*instant) : QString{});
    }
    FieldList &add(const char *name, std::optional<int> number)
    {
        if (number) m_fields.insert(QLatin1String{name}, *number);
        return *this;
    }
    FieldList &add(const char *name, const QJsonArray &list)
    {
        if (!list.isEmpty()) m_fields.insert(QLatin1String{name}, list);
        return *this;
    }
    template <typename Kind> FieldList &add(const char *name, const Id<Kind> &id) { return add(name, id.text); }

    QJsonObject object() const { return m_fields; }

private:
    QJsonObject m_fields;
};

/// A list of small objects.
template <typename Value, typename Describe> QJsonArray listOf(const QList<Value> &values, Describe describe)
{
    QJsonArray list;
    for (const Value &value : values)
        list.append(describe(value));
    return list;
}

} // namespace alongside
