// SPDX-License-Identifier: Apache-2.0
#include "app/domain/fhirpath/PathValue.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace alongside::fhirpath {

namespace {

std::optional<Moment> momentLike(const PathValue &value, const Moment &like)
{
    if (const auto *moment = std::get_if<Moment>(&value)) return *moment;
    // A date in a resource whose types are not known is a string there.
    if (const auto *text = std::get_if<QString>(&value)) {
        const auto same = Moment::fromText(*text, like.kind);
        if (same || like.kind == Moment::Kind::Time) return same;
        return Moment::fromText(*text, Moment::Kind::DateTime);
    }
    return {};
}

bool areComparable(const Moment &left, const Moment &right)
{
    return (left.kind == Moment::Kind::Time) == (right.kind == Moment::Kind::Time);
}

std::optional<std::partial_ordering> comparedMoments(const PathValue &left, const PathValue &right)
{
    const auto *leftMoment = std::get_if<Moment>(&left);
    const auto *rightMoment = std::get_if<Moment>(&right);
    const Moment &like = leftMoment != nullptr ? *leftMoment : *rightMoment;
    const auto first = momentLike(left, like);
    const auto second = momentLike(right, like);
    if (!first || !second || !areComparable(*first, *second)) return {};
    return first->compare(*second);
}

// A calendar's unit and its code are one: 7 days and 7 'd'.
QString canonicalUnit(const QString &unit)
{
    static const QHash<QString, QString> words{{QStringLiteral("year"), QStringLiteral("a")},
        {QStringLiteral("month"), QStringLiteral("mo")}, {QStringLiteral("week"), QStringLiteral("wk")},
        {QStringLiteral("day"), QStringLiteral("d")}, {QStringLiteral("hour"), QStringLiteral("h")},
        {QStringLiteral("minute"), QStringLiteral("min")}, {QStringLiteral("second"), QStringLiteral("s")}};
    const QString one = unit.endsWith(u's') && unit.size() > 2 ? unit.chopped(1) : unit;
    return words.value(one, unit.isEmpty() ? QStringLiteral("1") : unit);
}

std::partial_ordering comparedQuantities(const Quantity &left, const Quantity &right)
{
    if (canonicalUnit(left.unit) != canonicalUnit(right.unit)) return std::partial_ordering::unordered;
    return left.value <=> right.value;
}

bool isMoment(const PathValue &value) { return std::holds_alternative<Moment>(value); }

std::optional<Quantity> quantityOf(const PathValue &value)
{
    if (const auto *quantity = std::get_if<Quantity>(&value)) return *quantity;
    if (const auto number = numberOf(value)) return Quantity{*number};
    return {};
}

std::optional<std::partial_ordering> comparedAsQuantities(const PathValue &left, const PathValue &right)
{
    const auto first = quantityOf(left);
    const auto second = quantityOf(right);
    if (!first || !second) return {};
    return comparedQuantities(*first, *second);
}

QString folded(const QString &text) { return text.simplified().toCaseFolded(); }

} // namespace

QString typeOf(const PathValue &value)
{
    if (const auto *moment = std::get_if<Moment>(&value)) {
        if (moment->kind == Moment::Kind::Date) return QStringLiteral("Date");
        return moment->kind == Moment::Kind::Time ? QStringLiteral("Time") : QStringLiteral("DateTime");
    }
    static const std::array names{QStringLiteral("Boolean"), QStringLiteral("Integer"), QStringLiteral("Decimal"),
        QStringLiteral("String"), QStringLiteral("DateTime"), QStringLiteral("Quantity")};
    return names.at(value.index());
}

QString textOf(const PathValue &value)
{
    if (const auto *yes = std::get_if<bool>(&value)) return *yes ? QStringLiteral("true") : QStringLiteral("false");
    if (const auto *whole = std::get_if<qint64>(&value)) return QString::number(*whole);
    if (const auto *decimal = std::get_if<Decimal>(&value)) return decimal->toText();
    if (const auto *moment = std::get_if<Moment>(&value)) return moment->toText();
    if (const auto *quantity = std::get_if<Quantity>(&value))
        return QStringLiteral("%1 '%2'").arg(quantity->value.toText(), quantity->unit);
    return std::get<QString>(value);
}

std::optional<Decimal> numberOf(const PathValue &value)
{
    if (const auto *whole = std::get_if<qint64>(&value)) return Decimal{*whole};
    if (const auto *decimal = std::get_if<Decimal>(&value)) return *decimal;
    return {};
}

std::optional<bool> equal(const PathValue &left, const PathValue &right)
{
    const bool bothPlain = left.index() == right.index() && !isMoment(left) && !std::holds_alternative<Quantity>(left);
    if (bothPlain) return left == right;
    const auto order =
        isMoment(left) || isMoment(right) ? comparedMoments(left, right) : comparedAsQuantities(left, right);
    if (!order) return false; // values of types that are never equal
    if (*order == std::partial_ordering::unordered) return {};
    return *order == 0;
}

bool equivalent(const PathValue &left, const PathValue &right)
{
    const auto *leftText = std::get_if<QString>(&left);
    const auto *rightText = std::get_if<QString>(&right);
    if (leftText != nullptr && rightText != nullptr) return folded(*leftText) == folded(*rightText);
    const auto first = numberOf(left);
    const auto second = numberOf(right);
    if (!first || !second) return equal(left, right).value_or(false);
    const int places = std::min(first->usedPlaces(), second->usedPlaces());
    return first->rounded(places) == second->rounded(places);
}

std::optional<std::partial_ordering> compared(const PathValue &left, const PathValue &right)
{
    if (isMoment(left) || isMoment(right)) return comparedMoments(left, right);
    const auto *leftText = std::get_if<QString>(&left);
    const auto *rightText = std::get_if<QString>(&right);
    if (leftText != nullptr && rightText != nullptr) return std::partial_ordering{leftText->compare(*rightText) <=> 0};
    return comparedAsQuantities(left, right);
}

} // namespace alongside::fhirpath
