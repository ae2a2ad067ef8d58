// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/fhirpath/Decimal.h"
#include "app/domain/fhirpath/Moment.h"

#include <QString>

#include <variant>

namespace alongside::fhirpath {

/// A number with a unit: the calendar's ("days") or a code of UCUM ("kg").
struct Quantity {
    Decimal value = {};
    QString unit = QStringLiteral("1");

    bool operator==(const Quantity &) const = default;
};

/// One value without parts: Boolean, Integer, Decimal, String, Date, DateTime, Time or Quantity.
using PathValue = std::variant<bool, qint64, Decimal, QString, Moment, Quantity>;

/// "Integer", "DateTime" …, the name within `System`.
QString typeOf(const PathValue &value);
/// As `toString()` writes it.
QString textOf(const PathValue &value);
/// An Integer or Decimal as Decimal; nothing for anything else.
std::optional<Decimal> numberOf(const PathValue &value);

/// `=` of two values: nothing where precision or unit leave it open.
std::optional<bool> equal(const PathValue &left, const PathValue &right);
/// `~` of two values: text without case and spacing, numbers as precise as the less precise.
bool equivalent(const PathValue &left, const PathValue &right);
/// Which is greater; unordered where precision or unit leave it open, nothing where the types cannot be compared.
std::optional<std::partial_ordering> compared(const PathValue &left, const PathValue &right);

} // namespace alongside::fhirpath
