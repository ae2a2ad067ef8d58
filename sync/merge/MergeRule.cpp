// SPDX-License-Identifier: Apache-2.0
#include "sync/merge/MergeRule.h"

#include "platform/base/Clock.h"

#include <QJsonArray>

namespace alongside {

namespace {

bool isBefore(FieldType type, const QJsonValue &one, const QJsonValue &other)
{
    if (one.isDouble() && other.isDouble()) return one.toDouble() < other.toDouble();
    if (type == FieldType::Timestamp) return instantFromText(one.toString()) < instantFromText(other.toString());
    return one.toString() < other.toString(); // dates and times sort as they are written
}

/// The one whose first field is there and comes first, or last.
QJsonValue earlier(const RecordPath &path, const QJsonValue &one, const QJsonValue &other)
{
    const QJsonValue first = path.firstOf(one);
    const QJsonValue second = path.firstOf(other);
    if (isNone(first) || isNone(second)) return isNone(first) ? other : one;
    return isBefore(path.type(), second, first) ? other : one;
}

QJsonValue later(const RecordPath &path, const QJsonValue &one, const QJsonValue &other)
{
    const QJsonValue first = path.firstOf(one);
    const QJsonValue second = path.firstOf(other);
    if (isNone(first) || isNone(second)) return isNone(first) ? other : one;
    return isBefore(path.type(), first, second) ? other : one;
}

QJsonValue bothTexts(const ThreeValues &values)
{
    const QString was = values.was.toString();
    const QString current = values.current.toString();
    const QString set = values.set.toString();
    const bool onlyAdded = !was.isEmpty() && set.startsWith(was);
    const QString added = onlyAdded ? set.mid(was.size()).trimmed() : set;
    if (added.isEmpty()) return current;
    return current.isEmpty() ? added : QString{current + QLatin1Char('\n') + added};
}

QJsonValue bothLists(const ThreeValues &values)
{
    QJsonArray both = values.current.toArray();
    for (const QJsonValue &entry : values.set.toArray())
        if (!both.contains(entry)) both.append(entry);
    return both;
}

} // namespace

bool isNone(const QJsonValue &value) { return value.isNull() || value.isUndefined(); }

bool isSame(const QJsonValue &one, const QJsonValue &other) { return (isNone(one) && isNone(other)) || one == other; }

std::optional<QJsonValue> putTogether(const RecordPath &path, const ThreeValues &values)
{
    switch (path.rule()) {
    case MergeRule::Earliest:
        return earlier(path, values.current, values.set);
    case MergeRule::Latest:
        return later(path, values.current, values.set);
    case MergeRule::Append:
        if (path.isGroup()) return std::nullopt;
        return path.type() == FieldType::List ? bothLists(values) : bothTexts(values);
    case MergeRule::LastWrite:
        return values.set;
    case MergeRule::Ask:
    case MergeRule::Immutable:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace alongside
