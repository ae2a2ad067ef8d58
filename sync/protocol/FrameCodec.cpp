// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/BatchColumns.h"
#include "sync/protocol/FollowingIds.h"
#include "sync/protocol/Snapshot.h"
#include "sync/protocol/WireNames.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace alongside {

namespace {

const Error notAFrame{ErrorKind::Rejected, QStringLiteral("not a frame of a snapshot")};

/// Each member of an object in turn; false when it is no object, or when one cannot be taken.
bool eachMember(JsonWalk &walk, const std::function<bool(const QString &name)> &take)
{
    if (!walk.take('{')) return false;
    if (walk.take('}')) return true;
    do {
        const QByteArrayView name = walk.string();
        if (name.isEmpty() || !walk.take(':') || !take(jsonValueIn(name).toString())) return false;
    } while (walk.take(','));
    return walk.take('}');
}

bool skipValue(JsonWalk &walk) { return !walk.value().isEmpty(); }

bool readValues(JsonWalk &walk, FieldValues &values)
{
    auto read = FieldValues::read(walk);
    if (!read) return false;
    values = *std::move(read);
    return true;
}

bool readKey(JsonWalk &walk, QStringList &key)
{
    const auto names = FieldValues::read(walk);
    for (qsizetype index = 0; names && index < names->size(); ++index)
        key.append(names->at(index).toString());
    return names.has_value();
}

bool readRevisions(JsonWalk &walk, RecordColumns &columns)
{
    const auto steps = FieldValues::read(walk);
    const auto revisions = steps ? unpackSteps(steps->toArray()) : std::nullopt;
    columns.revisions = revisions.value_or(QList<qint64>{});
    return revisions.has_value();
}

bool readFields(JsonWalk &walk, RecordColumns &columns)
{
    return eachMember(walk, [&](const QString &name) {
        auto values = FieldValues::read(walk);
        if (!values) return false;
        columns.fields.append(name);
        columns.values.append(*std::move(values));
        return true;
    });
}

bool isWhole(const RecordColumns &columns)
{
    return columns.revisions.size() == columns.ids.size()
        && std::all_of(columns.values.cbegin(), columns.values.cend(),
            [&](const FieldValues &values) { return values.size() == columns.ids.size(); });
}

bool readTable(JsonWalk &walk, RecordColumns &columns)
{
    QSet<QString> found;
    FieldValues ids;
    QStringList key;
    const bool isRead = eachMember(walk, [&](const QString &name) {
        found.insert(name);
        if (name == QLatin1String{"id"}) return readValues(walk, ids);
        if (name == keyName) return readKey(walk, key);
        if (name == revisionsName) return readRevisions(walk, columns);
        if (name == QLatin1String{"fields"}) return readFields(walk, columns);
        return skipValue(walk);
    });
    return isRead && found.contains(QStringLiteral("fields")) && takeIds(columns, ids, key) && isWhole(columns);
}

} // namespace

Result<QList<RecordColumns>> snapshotFrameFromText(const QByteArray &text)
{
    QList<RecordColumns> tables;
    bool hasRecords = false;
    JsonWalk walk{text};
    const auto readRecords = [&](const QString &type) {
        tables.append(RecordColumns{type, {}, {}, {}, {}});
        return readTable(walk, tables.last());
    };
    const bool isRead = QByteArrayView{text}.isValidUtf8() && eachMember(walk, [&](const QString &name) {
        if (name != recordsName) return skipValue(walk);
        hasRecords = true;
        return eachMember(walk, readRecords);
    });
    if (!isRead || !hasRecords || !walk.isAtEnd()) return notAFrame;
    return tables;
}

} // namespace alongside
