// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/tablet/RowWriter.h"

#include "app/records/RecordKinds.h"

#include <QJsonDocument>

namespace alongside::bench {

namespace {

QJsonObject columnsOfEveryKind()
{
    QJsonObject columns;
    for (const RecordKind &kind : recordKinds().kinds()) {
        QJsonArray names;
        for (const RecordField &field : kind.fields)
            names.append(field.name);
        if (!kind.historyOf.isEmpty()) names.append(QStringLiteral("history"));
        columns.insert(kind.type, names);
    }
    return columns;
}

QByteArray line(const QJsonObject &object) { return QJsonDocument{object}.toJson(QJsonDocument::Compact) + '\n'; }

} // namespace

RowWriter::RowWriter(Database &database, const QString &path) : m_kept{database, recordKinds()}, m_rows{path}
{
    if (!m_rows.open(QIODevice::WriteOnly)) qFatal("bench: cannot write the rows");
    m_rows.write(line(columnsOfEveryKind()));
}

Result<void> RowWriter::load(const RecordColumns &columns)
{
    for (qsizetype row = 0; row < columns.ids.size(); ++row) {
        QJsonObject fields;
        for (qsizetype field = 0; field < columns.fields.size(); ++field) {
            const QJsonValue value = columns.values.at(field).at(row);
            if (!value.isUndefined()) fields.insert(columns.fields.at(field), value);
        }
        m_rows.write(line({{QStringLiteral("t"), columns.type}, {QStringLiteral("id"), columns.ids.at(row)},
            {QStringLiteral("f"), fields}}));
    }
    return m_kept.load(columns);
}

} // namespace alongside::bench
