// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace alongside {

/// An amount of money. Whole pence, so that sums are exact; negative where somebody is over.
struct Pence {
    qint64 count = 0;

    auto operator<=>(const Pence &) const = default;
    Pence &operator+=(Pence other);
    friend Pence operator+(Pence left, Pence right) { return {left.count + right.count}; }
    friend Pence operator-(Pence left, Pence right) { return {left.count - right.count}; }
    friend Pence operator*(Pence left, int right) { return {left.count * right}; }
};

/// "183.50", "183.5", "£183" as they are typed. Nothing for anything else, a comma or a third decimal included: they
/// have more than one meaning.
std::optional<Pence> penceFromPounds(const QString &typed);
/// "183.50", "-2.00".
QString toPounds(Pence amount);

/// Up to the next multiple of 50p; a multiple stays (Employment and Support Allowance Regulations 2008, reg. 45(9A)).
Pence roundedUpToFiftyPence(Pence amount);
/// Of an amount that is not negative. Half a penny and more is a penny, less is nothing (Universal Credit Regulations
/// 2013, reg. 6(1)).
Pence percentOf(Pence amount, int percent);

} // namespace alongside
