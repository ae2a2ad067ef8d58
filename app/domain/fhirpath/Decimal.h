// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QtGlobal>

#include <compare>
#include <optional>

namespace alongside::fhirpath {

/// A decimal number, exact to eight places (FHIRPath N1, 4.1.4): pence added up stay pence. 28 digits before and after
/// the point together; what is larger is no number.
class Decimal {
public:
    __extension__ typedef __int128 Scaled; ///< in units of the eighth place

    static constexpr int places = 8;

    Decimal() = default;
    explicit Decimal(qint64 whole);

    /// "-12.50" or "1e3"; more than eight places are rounded.
    static std::optional<Decimal> fromText(QStringView text);
    /// By the shortest text that means this double: 0.1 is one tenth.
    static std::optional<Decimal> fromDouble(double number);

    std::optional<Decimal> plus(Decimal other) const;
    std::optional<Decimal> minus(Decimal other) const;
    std::optional<Decimal> times(Decimal other) const;
    std::optional<Decimal> dividedBy(Decimal other) const; ///< nothing by zero
    std::optional<Decimal> remainderBy(Decimal other) const; ///< with the sign of this; nothing by zero

    Decimal negated() const;
    Decimal truncated() const;
    Decimal floored() const;
    Decimal ceiled() const;
    /// To so many places, a half away from zero.
    Decimal rounded(int toPlaces) const;

    bool isWhole() const;
    std::optional<qint64> toWhole() const; ///< nothing when there is a fraction, or it is too large
    double toDouble() const;
    int usedPlaces() const; ///< without zeros at the end
    QString toText() const; ///< "12.5": as few places as say it all

    std::strong_ordering operator<=>(const Decimal &) const = default;
    bool operator==(const Decimal &) const = default;

private:
    static std::optional<Decimal> scaled(Scaled units);

    Scaled m_units = 0;
};

} // namespace alongside::fhirpath
