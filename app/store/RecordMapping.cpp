// SPDX-License-Identifier: Apache-2.0
#include "app/store/RecordMapping.h"

#include "app/records/RecordKinds.h"
#include "app/store/AccessStore.h"
#include "app/store/ErasedTraces.h"
#include "app/store/NoteTables.h"
#include "app/store/VisitTables.h"
#include "platform/sql/NotNull.h"

#include <QJsonDocument>

namespace alongside {

namespace {

constexpr int columnsBefore = 3; // id, revision, extra

QString quoted(const QString &name) { return u'"' + name + u'"'; }

QString toText(const QJsonObject &fields)
{
    return QString::fromUtf8(QJsonDocument{fields}.toJson(QJsonDocument::Compact));
}

QJsonObject objectIn(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

/// One record out of columns; what is null there has no value.
Record recordAt(const RecordColumns &columns, qsizetype index)
{
    Record record{columns.type, columns.ids.at(index), columns.revisions.at(index), {}};
    for (qsizetype field = 0; field < columns.fields.size(); ++field)
        if (const QJsonValue value = columns.values.at(field).at(index); !value.isNull())
            record.fields.insert(columns.fields.at(field), value);
    return record;
}

/// One value in its column; false: it does not fit, and the column is NULL.
bool bindFitting(Statement &statement, int parameter, const FieldColumn &column, const QJsonValue &value)
{
    const bool fits = value.isNull() || value.isUndefined() || column.fits(value);
    column.bind(statement, parameter, fits ? value : QJsonValue{});
    return fits;
}

/// One row: each value in its column, or with the record's other fields where it does not fit. As text it is cheaper.
template <typename Values>
void bind(Statement &statement, const QList<FieldColumn> &columns, const Record &record, const Values &values)
{
    QJsonObject extra = record.fields;
    for (qsizetype index = 0; index < columns.size(); ++index) {
        const FieldColumn &column = columns.at(index);
        const int parameter = columnsBefore + int(index) + 1;
        const QByteArrayView text = values.textAt(index);
        if (!text.isEmpty() && column.bindAsItCame(statement, parameter, text)) continue;
        const QJsonValue value = values.at(index);
        if (!bindFitting(statement, parameter, column, value)) extra.insert(column.name, value);
    }
    statement.bindOne(1, record.id);
    statement.bindOne(2, record.revision);
    statement.bindOne(3, extra.isEmpty() ? QString{} : toText(extra));
}

/// The values of one record for the columns of its table.
struct OfRecord {
    const QList<FieldColumn> &columns;
    const Record &record;

    QJsonValue at(qsizetype index) const { return record.fields.value(columns.at(index).name); }
    static QByteArrayView textAt(qsizetype) { return {}; }
};

/// The same of one row of what travels as columns; a column that did not travel has no values.
struct OfRow {
    const QList<FieldValues> &columns;
    qsizetype row;

    bool isThere(qsizetype index) const { return columns.at(index).size() > row; }
    QJsonValue at(qsizetype index) const { return isThere(index) ? columns.at(index).at(row) : QJsonValue{}; }
    QByteArrayView textAt(qsizetype index) const
    {
        return isThere(index) ? columns.at(index).textAt(row) : QByteArrayView{};
    }
};

} // namespace

RecordMapping::RecordMapping(Database &database, const RecordSchema &schema)
    : m_database{database}, m_schema{schema} { }

RecordMapping::Table RecordMapping::tableFor(const RecordKind &kind)
{
    Table table;
    for (const RecordField &field : kind.fields)
        table.columns.append({field.name, field.type});
    if (!kind.historyOf.isEmpty()) table.columns.append({QStringLiteral("history"), FieldType::List});

    QStringList names{QStringLiteral("id"), QStringLiteral("revision"), QStringLiteral("extra")};
    for (const FieldColumn &column : std::as_const(table.columns))
        names.append(quoted(column.name));
    const QStringList places{names.size(), QStringLiteral("?")};
    table.name = quoted(kind.type);
    table.select = QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(names.join(u','), table.name);
    table.insert = QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                       .arg(table.name, names.join(u','), places.join(u','));
    table.remove = QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table.name);
    for (const WordIndex &index : {noteWords(), visitWords()}) {
        if (index.table != kind.type) continue;
        table.words.emplace(index);
        for (const QString &text : index.texts)
            table.texts.append(names.indexOf(quoted(text)) - columnsBefore);
    }
    return table;
}

const RecordMapping::Table *RecordMapping::tableOf(const QString &type)
{
    if (const auto known = m_tables.constFind(type); known != m_tables.cend()) return &*known;
    const RecordKind *kind = m_schema.find(type);
    return kind ? &*m_tables.insert(type, tableFor(*kind)) : nullptr;
}

Result<std::optional<Record>> RecordMapping::read(const QString &type, const QString &id)
{
    const Table *table = tableOf(type);
    if (!table) return readAside(type, id);
    return m_database.first(
        table->select,
        [&](const Row &row) {
            Record record{type, id, row.integer(1), objectIn(row.text(2))};
            for (int index = 0; index < table->columns.size(); ++index)
                if (const QJsonValue value = table->columns.at(index).read(row, columnsBefore + index); !value.isNull())
                    record.fields.insert(table->columns.at(index).name, value);
            return record;
        },
        id);
}

// Not INSERT OR REPLACE: SQLite keeps a copy of every page that it might have to put back for that one statement, and
// SQLCipher encrypts each.
template <typename Values>
Result<void> RecordMapping::put(const Table &table, Statement &insert, const Record &record, const Values &values)
{
    bind(insert, table.columns, record, values);
    if (auto inserted = insert.finish(); !inserted) return inserted;
    if (m_database.rowsChanged() == 1) return addWords(table, record.id, values);
    if (auto removed = m_database.run(table.remove, record.id); !removed) return removed.error();
    insert.reset();
    bind(insert, table.columns, record, values);
    auto inserted = insert.finish();
    return inserted ? addWords(table, record.id, values) : inserted;
}

template <typename Values>
Result<void> RecordMapping::addWords(const Table &table, const QString &id, const Values &values)
{
    if (!table.words) return {};
    QStringList texts;
    for (const qsizetype text : table.texts) {
        const QJsonValue value = values.at(text);
        texts.append(value.isString() ? notNull(value.toString()) : QString{});
    }
    return table.words->add(m_database, id, texts);
}

Result<void> RecordMapping::write(const Record &record)
{
    const Table *table = tableOf(record.type);
    if (!table) return writeAside(record);
    Result<Statement> insert = m_database.query(table->insert);
    if (!insert) return insert.error();

    Record others = record;
    for (const FieldColumn &column : table->columns)
        others.fields.remove(column.name);
    return put(*table, *insert, others, OfRecord{table->columns, record});
}

Result<void> RecordMapping::remove(const QString &type, const QString &id)
{
    const Table *table = tableOf(type);
    const Result<qint64> removed = table
        ? m_database.run(table->remove, id)
        : m_database.run(QStringLiteral("DELETE FROM record_aside WHERE type = ? AND id = ?"), type, id);
    if (!removed) return removed.error();
    return type == kind::person ? AccessStore::forget(m_database, {id}) : Result<void>{};
}

Result<void> RecordMapping::load(const RecordColumns &columns)
{
    const Table *table = tableOf(columns.type);
    return table ? loadInto(*table, columns) : loadAside(columns);
}

// Straight from column to column: no record is put together on the way.
Result<void> RecordMapping::loadInto(const Table &table, const RecordColumns &columns)
{
    Result<Statement> insert = m_database.query(table.insert);
    if (!insert) return insert.error();

    QList<FieldValues> known;
    QStringList unknown = columns.fields;
    for (const FieldColumn &column : table.columns) {
        known.append(columns.values.value(columns.fields.indexOf(column.name)));
        unknown.removeAll(column.name);
    }
    for (qsizetype row = 0; row < columns.ids.size(); ++row) {
        Record others{columns.type, columns.ids.at(row), columns.revisions.at(row), {}};
        for (const QString &field : std::as_const(unknown))
            if (const QJsonValue value = columns.values.at(columns.fields.indexOf(field)).at(row); !value.isNull())
                others.fields.insert(field, value);
        if (auto written = put(table, *insert, others, OfRow{known, row}); !written) return written;
        insert->reset();
    }
    return {};
}

Result<void> RecordMapping::purge(const QString &type)
{
    const Table *table = tableOf(type);
    const Result<qint64> purged = table
        ? m_database.run(QStringLiteral("DELETE FROM %1").arg(table->name))
        : m_database.run(QStringLiteral("DELETE FROM record_aside WHERE type = ?"), type);
    return purged ? Result<void>{} : purged.error();
}

Result<void> RecordMapping::erase(const QStringList &ids) { return ErasedTraces{m_database}.remove(ids); }

Result<QStringList> RecordMapping::idsAbove(const QString &type, qint64 revision)
{
    const auto idIn = [](const Row &row) { return row.text(0); };
    if (const Table *table = tableOf(type))
        return m_database.collect(
            QStringLiteral("SELECT id FROM %1 WHERE revision > ?").arg(table->name), idIn, revision);
    return m_database.collect(
        QStringLiteral("SELECT id FROM record_aside WHERE type = ? AND revision > ?"), idIn, type, revision);
}

Result<void> RecordMapping::writeAside(const Record &record)
{
    const Result<qint64> written = m_database.run(
        QStringLiteral("INSERT OR REPLACE INTO record_aside (type, id, revision, fields) VALUES (?, ?, ?, ?)"),
        record.type, record.id, record.revision, toText(record.fields));
    return written ? Result<void>{} : written.error();
}

Result<std::optional<Record>> RecordMapping::readAside(const QString &type, const QString &id)
{
    return m_database.first(
        QStringLiteral("SELECT revision, fields FROM record_aside WHERE type = ? AND id = ?"),
        [&](const Row &row) {
            return Record{type, id, row.integer(0), objectIn(row.text(1))};
        },
        type, id);
}

Result<void> RecordMapping::loadAside(const RecordColumns &columns)
{
    for (qsizetype index = 0; index < columns.ids.size(); ++index)
        if (auto written = writeAside(recordAt(columns, index)); !written) return written;
    return {};
}

} // namespace alongside
