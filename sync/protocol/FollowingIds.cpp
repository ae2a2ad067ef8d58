// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/FollowingIds.h"

#include "sync/protocol/NaturalKey.h"

namespace alongside {

namespace {

/// The columns that ids follow from; fewer than the key has where the table lacks one.
QList<const FieldValues *> keyColumns(const RecordColumns &columns, const QStringList &key, qsizetype rows)
{
    QList<const FieldValues *> found;
    for (const QString &name : key) {
        const qsizetype index = columns.fields.indexOf(name);
        if (index >= 0 && columns.values.at(index).size() == rows) found.append(&columns.values.at(index));
    }
    return found;
}

QString idThatFollows(
    const QString &type, const QStringList &key, const QList<const FieldValues *> &parts, qsizetype row)
{
    QList<QByteArrayView> texts;
    for (const FieldValues *values : parts)
        texts.append(values->textAt(row));
    if (!texts.contains(QByteArrayView{})) return naturalIdOf(type, texts);
    QJsonObject made; // a small page came as values
    for (qsizetype index = 0; index < key.size(); ++index)
        made.insert(key.at(index), parts.at(index)->at(row));
    return naturalIdOf(type, key, made);
}

} // namespace

bool takeIds(RecordColumns &columns, const FieldValues &ids, const QStringList &key)
{
    const QList<const FieldValues *> parts = keyColumns(columns, key, ids.size());
    const bool isKeyed = !key.isEmpty() && parts.size() == key.size();
    columns.ids.reserve(ids.size());
    for (qsizetype row = 0; row < ids.size(); ++row) {
        const QJsonValue id = ids.at(row);
        columns.ids.append(id.isNull() && isKeyed ? idThatFollows(columns.type, key, parts, row) : id.toString());
        if (columns.ids.last().isEmpty()) return false;
    }
    return true;
}

} // namespace alongside
