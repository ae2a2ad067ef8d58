// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/OperationTable.h"

#include "sync/protocol/BatchColumns.h"
#include "sync/protocol/Codec.h"
#include "sync/protocol/JsonReader.h"
#include "sync/protocol/NaturalKey.h"
#include "sync/protocol/WireNames.h"

namespace alongside {

namespace {

const QString typeColumnName = QStringLiteral("t");
const QString kindName = QStringLiteral("op");
const QString idName = QStringLiteral("id");
const QString wasName = QStringLiteral("was");

Error malformed(const QString &place)
{
    return {ErrorKind::Rejected, QStringLiteral("\"%1\" does not fit its batch").arg(place)};
}

/// What two operations must have in common to be rows of one table.
struct Shape {
    QString type;
    Operation::Kind kind;
    QStringList key; ///< fields that make the id; empty: ids are sent
    QStringList was;
    QStringList set;

    bool operator==(const Shape &) const = default;
};

QStringList derivingKey(const Operation &operation, const RecordSchema &schema)
{
    const RecordKind *kind = schema.find(operation.type);
    if (!kind || kind->key.isEmpty()) return {};
    return naturalIdOf(operation.type, kind->key, operation.set) == operation.id ? kind->key : QStringList{};
}

Shape shapeOf(const Operation &operation, const RecordSchema &schema)
{
    return {operation.type, operation.kind, derivingKey(operation, schema), operation.was.keys(), operation.set.keys()};
}

QJsonObject packFields(const QStringList &names, const QList<QJsonObject> &rows)
{
    QJsonObject columns;
    for (const QString &name : names) {
        QJsonArray values;
        for (const QJsonObject &row : rows)
            values.append(row.value(name));
        columns.insert(name, packColumn(values));
    }
    return columns;
}

QJsonObject packShape(const Shape &shape, const QList<Operation> &operations)
{
    QList<QJsonObject> was;
    QList<QJsonObject> set;
    QStringList ids;
    for (const Operation &operation : operations) {
        was.append(operation.was);
        set.append(operation.set);
        ids.append(operation.id);
    }
    QJsonObject json{{typeColumnName, shape.type}, {kindName, nameOf(shape.kind)}};
    if (shape.key.isEmpty())
        json.insert(idName, packColumn(toJsonArray(ids)));
    else
        json.insert(keyName, toJsonArray(shape.key));
    if (!shape.was.isEmpty()) json.insert(wasName, packFields(shape.was, was));
    if (!shape.set.isEmpty()) json.insert(setName, packFields(shape.set, set));
    return json;
}

/// One shape on its way in: gives its operations row by row.
class ShapeReader {
public:
    static Result<ShapeReader> over(const QJsonObject &json, qsizetype rows)
    {
        JsonReader reader{json};
        const auto kind = operationKindFromName(reader.text(kindName));
        if (!kind) reader.refuse(kindName);
        ShapeReader shape{reader.text(typeColumnName), kind.value_or(Operation::Kind::Patch), rows};
        if (reader.has(keyName))
            shape.m_key = reader.texts(keyName);
        else
            shape.m_ids = reader.array(idName);
        if (reader.has(wasName)) shape.m_was = reader.object(wasName);
        if (reader.has(setName)) shape.m_set = reader.object(setName);
        if (reader.isSound() && !shape.fits()) return malformed(shape.m_type);
        return reader.finish(std::move(shape));
    }

    qsizetype cells() const { return m_rows * (m_was.size() + m_set.size() + 1); }

    Result<Operation> next()
    {
        Operation operation{m_kind, m_type, {}, fieldsAt(m_was), fieldsAt(m_set)};
        const QJsonValue id =
            m_key.isEmpty() ? columnAt(m_ids, m_row, m_rows) : QJsonValue{naturalIdOf(m_type, m_key, operation.set)};
        if (!id.isString() || id.toString().isEmpty()) return malformed(idName);
        operation.id = id.toString();
        ++m_row;
        return operation;
    }

private:
    ShapeReader(QString type, Operation::Kind kind, qsizetype rows)
        : m_type{std::move(type)}, m_kind{kind}, m_rows{rows}
    {
    }

    bool fits() const
    {
        const auto allFit = [this](const QJsonObject &columns) {
            return std::all_of(columns.begin(), columns.end(),
                [this](const QJsonValue &column) { return column.isArray() && isColumn(column.toArray(), m_rows); });
        };
        return (!m_key.isEmpty() || isColumn(m_ids, m_rows)) && allFit(m_was) && allFit(m_set);
    }

    QJsonObject fieldsAt(const QJsonObject &columns) const
    {
        QJsonObject fields;
        for (auto column = columns.begin(); column != columns.end(); ++column)
            fields.insert(column.key(), columnAt(column->toArray(), m_row, m_rows));
        return fields;
    }

    QString m_type;
    Operation::Kind m_kind;
    QStringList m_key;
    QJsonArray m_ids;
    QJsonObject m_was;
    QJsonObject m_set;
    qsizetype m_rows;
    qsizetype m_row = 0;
};

/// How many operations each shape has; empty when an index is none of theirs.
QList<qsizetype> rowsPerShape(const OperationTable &table, qsizetype count)
{
    QList<qsizetype> rows(table.shapes.size(), 0);
    for (qsizetype index = 0; index < count; ++index) {
        const QJsonValue shape = columnAt(table.order, index, count);
        if (!isWireInteger(shape) || shape.toInteger() < 0 || shape.toInteger() >= rows.size()) return {};
        ++rows[shape.toInteger()];
    }
    return rows;
}

Result<std::vector<ShapeReader>> shapeReaders(const OperationTable &table, const QList<qsizetype> &rows)
{
    std::vector<ShapeReader> readers;
    qsizetype cells = 0;
    for (qsizetype index = 0; index < rows.size(); ++index) {
        Result<ShapeReader> reader = ShapeReader::over(table.shapes[index].toObject(), rows[index]);
        if (!reader) return reader.error();
        cells += reader->cells();
        if (cells > mostCellsInBatch) return malformed(QStringLiteral("shapes"));
        readers.push_back(*std::move(reader));
    }
    return readers;
}

} // namespace

OperationTable packOperations(const QList<Operation> &operations, const RecordSchema &schema)
{
    QList<Shape> shapes;
    QList<QList<Operation>> rows;
    QJsonArray order;
    for (const Operation &operation : operations) {
        const Shape shape = shapeOf(operation, schema);
        qsizetype index = shapes.indexOf(shape);
        if (index < 0) {
            index = shapes.size();
            shapes.append(shape);
            rows.append(QList<Operation>{});
        }
        rows[index].append(operation);
        order.append(index);
    }
    QJsonArray packed;
    for (qsizetype index = 0; index < shapes.size(); ++index)
        packed.append(packShape(shapes[index], rows[index]));
    return {packed, packColumn(order)};
}

Result<QList<Operation>> unpackOperations(const OperationTable &table, qsizetype count)
{
    const QList<qsizetype> rows = rowsPerShape(table, count);
    if (count > mostOperationsInBatch || (rows.isEmpty() && count > 0)) return malformed(QStringLiteral("order"));
    Result<std::vector<ShapeReader>> readers = shapeReaders(table, rows);
    if (!readers) return readers.error();

    QList<Operation> operations;
    for (qsizetype index = 0; index < count; ++index) {
        const qint64 shape = columnAt(table.order, index, count).toInteger();
        Result<Operation> operation = (*readers)[size_t(shape)].next();
        if (!operation) return operation.error();
        operations.append(*std::move(operation));
    }
    return operations;
}

} // namespace alongside
