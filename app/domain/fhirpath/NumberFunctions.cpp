// SPDX-License-Identifier: Apache-2.0
#include "app/domain/fhirpath/Evaluation.h"
#include "app/domain/fhirpath/FunctionTable.h"
#include "app/domain/fhirpath/Operators.h"

#include <cmath>

namespace alongside::fhirpath {

namespace {

PathCollection sum(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &)
{
    std::optional<PathValue> total;
    for (const PathItem &item : input) {
        const auto value = valueOf(item);
        if (!value) continue;
        total = total ? added(evaluation, call, *total, *value) : value;
        if (!total) return {};
    }
    evaluation.spend(input.size());
    return collectionOf(total);
}

PathCollection aggregate(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &scope)
{
    PathCollection total = evaluation.argument(call, 1, scope);
    for (qsizetype index = 0; index < input.size() && !evaluation.hasFailed(); ++index)
        total = evaluation.evaluated(call.parts.front(), {.focus = {input.at(index)}, .index = index, .total = total});
    return total;
}

PathCollection extreme(
    Evaluation &evaluation, const Term &call, const PathCollection &input, std::partial_ordering wanted)
{
    std::optional<PathValue> best;
    for (const PathItem &item : input) {
        const auto value = valueOf(item);
        if (!value) continue;
        const auto order = best ? compared(*value, *best) : std::optional{wanted};
        if (!order)
            evaluation.fail(call, QStringLiteral("cannot compare %1 with %2").arg(typeOf(*value), typeOf(*best)));
        if (order && *order == wanted) best = value;
    }
    evaluation.spend(input.size());
    return collectionOf(best);
}

PathCollection smallest(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &)
{
    return extreme(evaluation, call, input, std::partial_ordering::less);
}

PathCollection largestOf(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &)
{
    return extreme(evaluation, call, input, std::partial_ordering::greater);
}

PathCollection average(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &scope)
{
    const auto total = evaluation.singleNumber(sum(evaluation, call, input, scope), call);
    const auto mean = total ? total->dividedBy(Decimal{input.size()}) : std::nullopt;
    return mean ? PathCollection{PathValue{*mean}} : PathCollection{};
}

using Rounding = Decimal (*)(Decimal number);

// Up, down or towards nothing, to a whole number.
template <Rounding rounding>
PathCollection madeWhole(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &)
{
    const auto number = evaluation.singleNumber(input, call);
    const auto whole = number ? rounding(*number).toWhole() : std::nullopt;
    return whole ? PathCollection{PathValue{*whole}} : PathCollection{};
}

Decimal down(Decimal number) { return number.floored(); }
Decimal up(Decimal number) { return number.ceiled(); }
Decimal towardsNothing(Decimal number) { return number.truncated(); }

PathCollection roundTo(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &scope)
{
    const auto number = evaluation.singleNumber(input, call);
    const auto places = evaluation.singleWhole(evaluation.argument(call, 0, scope), call);
    if (places && *places < 0) evaluation.fail(call, QStringLiteral("places cannot be less than none"));
    if (!number) return {};
    return {PathValue{number->rounded(int(std::min<qint64>(places.value_or(0), Decimal::places)))}};
}

PathCollection size(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &)
{
    const auto value = evaluation.single(input, call);
    const auto number = value ? evaluation.singleNumber(input, call) : std::nullopt;
    if (!number) return {};
    return collectionOf(likeNumbers(*number < Decimal{} ? number->negated() : *number, *value, *value));
}

std::optional<Decimal> poweredWhole(Decimal base, qint64 exponent)
{
    constexpr qint64 mostFactors = 128;
    if (exponent > mostFactors || exponent < -mostFactors) return {};
    std::optional<Decimal> result{Decimal{1}};
    for (qint64 factor = 0; factor < std::abs(exponent) && result; ++factor)
        result = result->times(base);
    return result && exponent < 0 ? Decimal{1}.dividedBy(*result) : result;
}

PathCollection power(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &scope)
{
    const auto base = evaluation.singleNumber(input, call);
    const auto exponent = evaluation.singleNumber(evaluation.argument(call, 0, scope), call);
    if (!base || !exponent) return {};
    const auto whole = exponent->toWhole();
    const auto result =
        whole ? poweredWhole(*base, *whole) : Decimal::fromDouble(std::pow(base->toDouble(), exponent->toDouble()));
    return result ? PathCollection{PathValue{*result}} : PathCollection{};
}

PathCollection squareRoot(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &)
{
    const auto number = evaluation.singleNumber(input, call);
    const auto root =
        number && *number >= Decimal{} ? Decimal::fromDouble(std::sqrt(number->toDouble())) : std::nullopt;
    return root ? PathCollection{PathValue{*root}} : PathCollection{};
}

} // namespace

QList<FunctionRow> numberFunctions()
{
    constexpr auto value = FunctionRow::Yields::Value;
    return {
        {"sum", 0, 0, value, sum},
        {"aggregate", 1, 2, value, aggregate},
        {"min", 0, 0, value, smallest},
        {"max", 0, 0, value, largestOf},
        {"avg", 0, 0, value, average},
        {"round", 0, 1, value, roundTo},
        {"floor", 0, 0, value, madeWhole<down>},
        {"ceiling", 0, 0, value, madeWhole<up>},
        {"truncate", 0, 0, value, madeWhole<towardsNothing>},
        {"abs", 0, 0, value, size},
        {"power", 1, 1, value, power},
        {"sqrt", 0, 0, value, squareRoot},
    };
}

} // namespace alongside::fhirpath
