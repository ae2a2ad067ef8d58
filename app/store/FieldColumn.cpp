// SPDX-License-Identifier: Apache-2.0
#include "app/store/FieldColumn.h"

#include "platform/sql/NotNull.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace alongside {

namespace {

bool isWholeNumber(const QJsonValue &value)
{
    const qint64 largest = Q_INT64_C(1) << 53; // beyond it a JSON number is not exact (RFC 7493 §2.2)
    return value.isDouble() && double(value.toInteger()) == value.toDouble() && qAbs(value.toInteger()) <= largest;
}

/// JSON text of any value: in an array, because a document is an array or an object.
QString boxed(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument{QJsonArray{value}}.toJson(QJsonDocument::Compact));
}

QJsonValue unboxed(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).array().at(0); }

bool bindBoxed(Statement &statement, int parameter, QByteArrayView json)
{
    statement.bindUtf8(parameter, QByteArray{'[' + json.toByteArray() + ']'});
    return true;
}

bool bindPlainText(Statement &statement, int parameter, QByteArrayView json)
{
    if (!json.startsWith('"') || json.contains('\\')) return false;
    statement.bindUtf8(parameter, json.sliced(1, json.size() - 2));
    return true;
}

} // namespace

bool FieldColumn::fits(const QJsonValue &value) const
{
    switch (type) {
    case FieldType::Integer:
        return isWholeNumber(value);
    case FieldType::Boolean:
        return value.isBool();
    case FieldType::List:
    case FieldType::Chunks:
        return value.isArray();
    case FieldType::Map:
        return value.isObject();
    case FieldType::Any:
        return true;
    default:
        return value.isString();
    }
}

void FieldColumn::bind(Statement &statement, int parameter, const QJsonValue &value) const
{
    if (value.isNull() || value.isUndefined()) return statement.bindOne(parameter, nullptr);
    switch (type) {
    case FieldType::Integer:
        return statement.bindOne(parameter, value.toInteger());
    case FieldType::Boolean:
        return statement.bindOne(parameter, value.toBool());
    case FieldType::List:
    case FieldType::Chunks:
    case FieldType::Map:
    case FieldType::Any:
        return statement.bindOne(parameter, boxed(value));
    default:
        return statement.bindOne(parameter, notNull(value.toString()));
    }
}

bool FieldColumn::bindAsItCame(Statement &statement, int parameter, QByteArrayView json) const
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Boolean:
        return false;
    case FieldType::List:
    case FieldType::Chunks:
        return json.startsWith('[') && bindBoxed(statement, parameter, json);
    case FieldType::Map:
        return json.startsWith('{') && bindBoxed(statement, parameter, json);
    case FieldType::Any:
        return json != "null" && bindBoxed(statement, parameter, json);
    default:
        return bindPlainText(statement, parameter, json);
    }
}

QJsonValue FieldColumn::read(const Row &row, int column) const
{
    if (row.isNull(column)) return QJsonValue::Null;
    switch (type) {
    case FieldType::Integer:
        return row.integer(column);
    case FieldType::Boolean:
        return row.boolean(column);
    case FieldType::List:
    case FieldType::Chunks:
    case FieldType::Map:
    case FieldType::Any:
        return unboxed(row.text(column));
    default:
        return notNull(row.text(column));
    }
}

} // namespace alongside
