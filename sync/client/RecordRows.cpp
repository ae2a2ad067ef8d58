// SPDX-License-Identifier: Apache-2.0
#include "sync/client/RecordRows.h"

#include <QSet>

namespace alongside {

namespace {

QStringList fieldNames(const QList<Record> &records)
{
    QSet<QString> names;
    for (const Record &record : records)
        for (const QString &name : record.fields.keys())
            names.insert(name);
    QStringList sorted{names.cbegin(), names.cend()};
    sorted.sort();
    return sorted;
}

} // namespace

QJsonObject fieldsOf(const RecordColumns &columns, qsizetype row)
{
    QJsonObject fields;
    for (qsizetype column = 0; column < columns.fields.size(); ++column)
        if (const QJsonValue value = columns.values.at(column).at(row); !value.isNull())
            fields.insert(columns.fields.at(column), value);
    return fields;
}

RecordColumns emptyLike(const RecordColumns &columns)
{
    return {columns.type, {}, {}, columns.fields, QList<FieldValues>(columns.fields.size())};
}

void appendRow(RecordColumns &columns, const RecordColumns &from, qsizetype row)
{
    columns.ids.append(from.ids.at(row));
    columns.revisions.append(from.revisions.at(row));
    for (qsizetype column = 0; column < from.fields.size(); ++column)
        columns.values[column].append(from.values.at(column), row);
}

RecordColumns columnsOf(const QString &type, const QList<Record> &records)
{
    const QStringList fields = fieldNames(records);
    RecordColumns columns{type, {}, {}, fields, QList<FieldValues>(fields.size())};
    for (const Record &record : records) {
        columns.ids.append(record.id);
        columns.revisions.append(record.revision);
        for (qsizetype column = 0; column < fields.size(); ++column) {
            const QJsonValue value = record.fields.value(fields.at(column));
            columns.values[column].append(value.isUndefined() ? QJsonValue{QJsonValue::Null} : value);
        }
    }
    return columns;
}

} // namespace alongside
