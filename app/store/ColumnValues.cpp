// SPDX-License-Identifier: Apache-2.0
#include "app/store/ColumnValues.h"

#include "app/store/FieldColumn.h"

namespace alongside {

QDate dateIn(const Row &row, int column) { return QDate::fromString(row.text(column), Qt::ISODate); }

QTime timeIn(const Row &row, int column) { return QTime::fromString(row.text(column), QStringLiteral("HH:mm")); }

std::optional<Instant> instantIn(const Row &row, int column) { return instantFromText(row.text(column)); }

std::optional<int> integerIn(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional<int>{int(row.integer(column))};
}

QJsonArray listIn(const Row &row, int column) { return anyIn(row, column).toArray(); }

QJsonObject mapIn(const Row &row, int column) { return anyIn(row, column).toObject(); }

QJsonValue anyIn(const Row &row, int column) { return FieldColumn{{}, FieldType::Any}.read(row, column); }

QJsonValue toJson(QDate date) { return date.isValid() ? QJsonValue{date.toString(Qt::ISODate)} : QJsonValue{}; }

QJsonValue toJson(QTime time)
{
    return time.isValid() ? QJsonValue{time.toString(QStringLiteral("HH:mm"))} : QJsonValue{};
}

} // namespace alongside
