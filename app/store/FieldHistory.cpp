// SPDX-License-Identifier: Apache-2.0
#include "app/store/FieldHistory.h"

#include "app/store/ColumnValues.h"

#include <QSet>

#include <algorithm>

namespace alongside {

namespace {

QList<FieldChange> changesOf(const QJsonObject &entry)
{
    const QJsonObject was = entry.value(QStringLiteral("was")).toObject();
    const QJsonObject now = entry.value(QStringLiteral("now")).toObject();
    const CoachId by{entry.value(QStringLiteral("by")).toString()};
    const Instant at = instantFromText(entry.value(QStringLiteral("at")).toString()).value_or(Instant{});
    QStringList names = was.keys() + now.keys();
    names.removeDuplicates();
    QList<FieldChange> changes;
    for (const QString &name : std::as_const(names))
        changes.append({.field = name, .was = was.value(name), .now = now.value(name), .by = by, .at = at});
    return changes;
}

} // namespace

Result<QList<FieldChange>> FieldHistory::of(const PersonId &person)
{
    const auto histories = m_database.collect(
        QStringLiteral(R"sql(SELECT "history" FROM "Person" WHERE "id" = ?1
                             UNION ALL SELECT "history" FROM "Profile" WHERE "person" = ?1)sql"),
        [](const Row &row) { return listIn(row, 0); }, person.text);
    if (!histories) return histories.error();
    return changesIn(*histories);
}

QList<FieldChange> changesIn(const QList<QJsonArray> &histories)
{
    QList<FieldChange> changes;
    for (const QJsonArray &history : histories)
        for (const QJsonValue &entry : history)
            changes += changesOf(entry.toObject());
    std::stable_sort(changes.begin(), changes.end(),
        [](const FieldChange &one, const FieldChange &other) { return one.at > other.at; });
    return changes;
}

} // namespace alongside
