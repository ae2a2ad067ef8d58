// SPDX-License-Identifier: Apache-2.0
#include "app/service/pack/PackTables.h"

#include "app/domain/WrittenCsv.h"
#include "app/records/RecordKinds.h"
#include "app/service/pack/PackWords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace alongside {

namespace {

/// The declared fields in their order, then the others by name.
QStringList tableColumnsOf(const RecordKind &kind, const QList<Record> &records)
{
    QStringList columns;
    for (const RecordField &field : kind.fields)
        columns.append(field.name);
    QSet<QString> others;
    for (const Record &record : records)
        for (const QString &name : record.fields.keys())
            if (!kind.field(name)) others.insert(name);
    QStringList sorted{others.begin(), others.end()};
    sorted.sort();
    return columns + sorted;
}

PackFile tableOf(const RecordKind &kind, const QList<Record> &records)
{
    const QStringList columns = tableColumnsOf(kind, records);
    QList<QStringList> rows{QStringList{QStringLiteral("id"), QStringLiteral("revision")} + columns};
    for (const Record &record : records) {
        QStringList row{record.id, QString::number(record.revision)};
        for (const QString &column : columns)
            row.append(cellOf(record.fields.value(column)));
        rows.append(row);
    }
    return {QStringLiteral("tables/%1.csv").arg(kind.type), writeCsv(rows)};
}

PackFile namesTable(const PersonRecords &about)
{
    QList<QStringList> rows{
        {QStringLiteral("kind"), QStringLiteral("id"), QStringLiteral("code"), QStringLiteral("name")}};
    for (const Record &record : about.named)
        rows.append({record.type, record.id,
            record.type == kind::rule ? record.fields.value(QStringLiteral("name")).toString() : QString{},
            PackWords::nameOf(record)});
    return {QStringLiteral("tables/names.csv"), writeCsv(rows)};
}

PackFile heldTable(const PersonRecords &about)
{
    QList<QStringList> rows{QStringLiteral("written,received,by,kind,id,set,held because").split(u',')};
    for (const StoredMutation &held : about.held)
        for (const Operation &operation : held.mutation.ops)
            rows.append({toText(held.mutation.at), toText(held.received), held.mutation.by, operation.type,
                operation.id, cellOf(operation.set), held.heldBecause});
    return {QStringLiteral("tables/waiting-for-a-supervisor.csv"), writeCsv(rows)};
}

} // namespace

QString cellOf(const QJsonValue &value)
{
    if (value.isString()) return value.toString();
    if (value.isBool()) return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble()) return PackWords::numberOf(value);
    if (value.isArray()) return QString::fromUtf8(QJsonDocument{value.toArray()}.toJson(QJsonDocument::Compact));
    if (value.isObject()) return QString::fromUtf8(QJsonDocument{value.toObject()}.toJson(QJsonDocument::Compact));
    return {};
}

QList<PackFile> packTables(const PersonRecords &about)
{
    QList<PackFile> tables;
    for (const RecordKind &kind : recordKinds().kinds())
        if (const QList<Record> records = about.of(kind.type); !records.isEmpty())
            tables.append(tableOf(kind, records));
    tables.append(namesTable(about));
    if (!about.held.isEmpty()) tables.append(heldTable(about));
    return tables;
}

} // namespace alongside
