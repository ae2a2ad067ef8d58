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

void putLatestFirst(QList<FieldChange> &changes)
{
    std::stable_sort(changes.begin(), changes.end(),
        [](const FieldChange &one, const FieldChange &other) { return one.at > other.at; });
}

Result<QList<FieldChange>> FieldHistory::of(const PersonId &person)
{
    const auto histories = m_database.collect(
        QStringLiteral(R"sql(SELECT "history" FROM "Person" WHERE "id" = ?1
                             UNION ALL SELECT "history" FROM "Profile" WHERE "person" = ?1)sql"),
        [](const Row &row) { return listIn(row, 0); }, person.text);
    if (!histories) return histories.error();
    return changesIn(*histories);
}

Result<QList<FieldChange>> FieldHistory::ofBenefits(const PersonId &person)
{
    QList<FieldChange> changes;
    const auto read = [&changes](const Row &row) {
        for (FieldChange each : changesIn({listIn(row, 1)})) {
            each.about = row.text(0);
            changes.append(each);
        }
        return 0;
    };
    const auto rows = m_database.collect(
        QStringLiteral(R"sql(SELECT "name", "history" FROM "Benefit" WHERE "person" = ? ORDER BY "id")sql"), read,
        person.text);
    if (!rows) return rows.error();
    putLatestFirst(changes);
    return changes;
}

QList<FieldChange> changesIn(const QList<QJsonArray> &histories)
{
    QList<FieldChange> changes;
    for (const QJsonArray &history : histories)
        for (const QJsonValue &entry : history)
            changes += changesOf(entry.toObject());
    putLatestFirst(changes);
    return changes;
}

} // namespace alongside
