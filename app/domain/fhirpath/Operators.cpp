// SPDX-License-Identifier: Apache-2.0
#include "app/domain/fhirpath/Operators.h"

#include "app/domain/fhirpath/ItemEquality.h"

namespace alongside::fhirpath {

namespace {

using Truth = std::optional<bool>;

PathCollection collectionOfTruth(Truth truth) { return truth ? PathCollection{PathValue{*truth}} : PathCollection{}; }

// Three values: true, false, unknown (FHIRPath N1, 6.5).
Truth bothOf(Truth left, Truth right)
{
    if (left == false || right == false) return false;
    return left && right ? Truth{true} : Truth{};
}

Truth inverted(Truth truth) { return truth ? Truth{!*truth} : Truth{}; }

Truth logical(Term::Operator meaning, Truth left, Truth right)
{
    if (meaning == Term::Operator::And) return bothOf(left, right);
    if (meaning == Term::Operator::Or) return inverted(bothOf(inverted(left), inverted(right)));
    if (meaning == Term::Operator::Implies) return inverted(bothOf(left, inverted(right)));
    return left && right ? Truth{*left != *right} : Truth{};
}

Truth ordered(Term::Operator meaning, std::partial_ordering order)
{
    if (order == std::partial_ordering::unordered) return {};
    switch (meaning) {
    case Term::Operator::LessOrEqual:
        return order <= 0;
    case Term::Operator::Less:
        return order < 0;
    case Term::Operator::Greater:
        return order > 0;
    default:
        return order >= 0;
    }
}

std::optional<Decimal> calculated(Term::Operator meaning, Decimal left, Decimal right)
{
    switch (meaning) {
    case Term::Operator::Plus:
        return left.plus(right);
    case Term::Operator::Minus:
        return left.minus(right);
    case Term::Operator::Times:
        return left.times(right);
    case Term::Operator::Divide:
        return left.dividedBy(right);
    case Term::Operator::Remainder:
        return left.remainderBy(right);
    default:
        break;
    }
    const auto quotient = left.dividedBy(right);
    // The rounded quotient may have gone up to the next whole number: only the remainder knows.
    const auto rest = left.remainderBy(right);
    const auto whole = rest ? left.minus(*rest) : std::optional<Decimal>{};
    return whole && quotient ? whole->dividedBy(right) : std::optional<Decimal>{};
}

std::optional<PathValue> numbers(
    Term::Operator meaning, const PathValue &left, const PathValue &right, Decimal first, Decimal second)
{
    const auto result = calculated(meaning, first, second);
    if (!result) return {};
    if (meaning == Term::Operator::Divide) return PathValue{*result};
    if (meaning != Term::Operator::WholeDivide) return likeNumbers(result, left, right);
    const auto whole = result->toWhole();
    return whole ? std::optional<PathValue>{*whole} : std::optional<PathValue>{};
}

std::optional<PathValue> laterBy(const Moment &moment, const Quantity &span, Term::Operator meaning)
{
    const auto amount = span.value.truncated().toWhole();
    if (!amount || *amount == std::numeric_limits<qint64>::min()) return {};
    const auto later = moment.later(meaning == Term::Operator::Minus ? -*amount : *amount, span.unit);
    return later ? std::optional<PathValue>{*later} : std::optional<PathValue>{};
}

std::optional<PathValue> quantities(Term::Operator meaning, const Quantity &left, const Quantity &right)
{
    const bool isSum = meaning == Term::Operator::Plus || meaning == Term::Operator::Minus;
    const bool isScaled = right.unit == u'1' && !isSum;
    if (left.unit != right.unit && !isScaled && left.unit != u'1') return {};
    if (isSum && left.unit != right.unit) return {};
    const auto value = calculated(meaning, left.value, right.value);
    if (!value) return {};
    const bool cancels = meaning == Term::Operator::Divide && left.unit == right.unit;
    return PathValue{Quantity{*value, cancels ? QStringLiteral("1") : left.unit == u'1' ? right.unit : left.unit}};
}

std::optional<Quantity> asQuantity(const PathValue &value)
{
    if (const auto *quantity = std::get_if<Quantity>(&value)) return *quantity;
    if (const auto number = numberOf(value)) return Quantity{*number};
    return {};
}

std::optional<PathValue> arithmetic(
    Evaluation &evaluation, const Term &term, Term::Operator meaning, const PathValue &left, const PathValue &right)
{
    const auto first = numberOf(left);
    const auto second = numberOf(right);
    if (first && second) return numbers(meaning, left, right, *first, *second);
    const auto *leftText = std::get_if<QString>(&left);
    const auto *rightText = std::get_if<QString>(&right);
    if (leftText != nullptr && rightText != nullptr && meaning == Term::Operator::Plus)
        return PathValue{*leftText + *rightText};
    const bool isSum = meaning == Term::Operator::Plus || meaning == Term::Operator::Minus;
    const auto *moment = std::get_if<Moment>(&left);
    const auto *span = std::get_if<Quantity>(&right);
    if (moment != nullptr && span != nullptr && isSum) return laterBy(*moment, *span, meaning);
    const auto leftQuantity = asQuantity(left);
    const auto rightQuantity = asQuantity(right);
    if (leftQuantity && rightQuantity) return quantities(meaning, *leftQuantity, *rightQuantity);
    evaluation.fail(term, QStringLiteral("cannot calculate with %1 and %2").arg(typeOf(left), typeOf(right)));
    return {};
}

PathCollection ofTwoValues(Evaluation &evaluation, const Term &chain, Term::Operator meaning,
    const PathCollection &left, const PathCollection &right)
{
    const auto first = evaluation.single(left, chain);
    const auto second = evaluation.single(right, chain);
    if (!first || !second) return {};
    if (meaning < Term::Operator::LessOrEqual)
        return collectionOf(arithmetic(evaluation, chain, meaning, *first, *second));
    const auto order = compared(*first, *second);
    if (!order)
        evaluation.fail(chain, QStringLiteral("cannot compare %1 with %2").arg(typeOf(*first), typeOf(*second)));
    return order ? collectionOfTruth(ordered(meaning, *order)) : PathCollection{};
}

PathCollection joined(
    Evaluation &evaluation, const Term &chain, const PathCollection &left, const PathCollection &right)
{
    const auto text = [&](const PathCollection &side) {
        const auto value = evaluation.single(side, chain);
        return value ? textOf(*value) : QString{};
    };
    const QString together = text(left) + text(right);
    evaluation.spend(together.size() / 16);
    return {PathValue{together}};
}

PathCollection membership(
    Evaluation &evaluation, const Term &chain, const PathCollection &element, const PathCollection &collection)
{
    if (element.size() > 1) evaluation.fail(chain, QStringLiteral("one item expected, found %1").arg(element.size()));
    if (element.size() != 1) return {};
    return {PathValue{isAmong(evaluation, element.first(), collection)}};
}

} // namespace

std::optional<PathValue> likeNumbers(std::optional<Decimal> number, const PathValue &left, const PathValue &right)
{
    if (!number) return {};
    if (!std::holds_alternative<qint64>(left) || !std::holds_alternative<qint64>(right)) return PathValue{*number};
    const auto whole = number->toWhole();
    return whole ? std::optional<PathValue>{*whole} : std::optional<PathValue>{};
}

std::optional<PathValue> added(Evaluation &evaluation, const Term &term, const PathValue &left, const PathValue &right)
{
    return arithmetic(evaluation, term, Term::Operator::Plus, left, right);
}

PathCollection operated(Evaluation &evaluation, const Term &chain, Term::Operator meaning, const PathCollection &left,
    const PathCollection &right)
{
    switch (meaning) {
    case Term::Operator::Union:
        return distinctOf(evaluation, left + right);
    case Term::Operator::Join:
        return joined(evaluation, chain, left, right);
    case Term::Operator::Equal:
        return collectionOfTruth(equal(evaluation, left, right));
    case Term::Operator::NotEqual:
        return collectionOfTruth(inverted(equal(evaluation, left, right)));
    case Term::Operator::Equivalent:
        return {PathValue{equivalent(evaluation, left, right)}};
    case Term::Operator::NotEquivalent:
        return {PathValue{!equivalent(evaluation, left, right)}};
    case Term::Operator::In:
        return membership(evaluation, chain, left, right);
    case Term::Operator::Contains:
        return membership(evaluation, chain, right, left);
    case Term::Operator::And:
    case Term::Operator::Or:
    case Term::Operator::ExclusiveOr:
    case Term::Operator::Implies:
        return collectionOfTruth(
            logical(meaning, evaluation.singleTruth(left, chain), evaluation.singleTruth(right, chain)));
    default:
        return ofTwoValues(evaluation, chain, meaning, left, right);
    }
}

} // namespace alongside::fhirpath
