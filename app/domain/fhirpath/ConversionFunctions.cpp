// SPDX-License-Identifier: Apache-2.0
#include "app/domain/fhirpath/Evaluation.h"
#include "app/domain/fhirpath/FunctionTable.h"

namespace alongside::fhirpath {

namespace {

using Conversion = std::optional<PathValue> (*)(const PathValue &value);

template <Conversion conversion>
PathCollection converted(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &)
{
    const auto value = evaluation.single(input, call);
    return value ? collectionOf(conversion(*value)) : PathCollection{};
}

template <Conversion conversion>
PathCollection converts(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &)
{
    if (input.isEmpty()) return {};
    const auto value = evaluation.single(input, call);
    return {PathValue{value && conversion(*value)}};
}

std::optional<Decimal> decimalFrom(const PathValue &value)
{
    if (const auto *yes = std::get_if<bool>(&value)) return Decimal{*yes ? 1 : 0};
    if (const auto *text = std::get_if<QString>(&value)) return Decimal::fromText(*text);
    return numberOf(value);
}

std::optional<PathValue> toDecimal(const PathValue &value)
{
    const auto decimal = decimalFrom(value);
    return decimal ? std::optional<PathValue>{*decimal} : std::nullopt;
}

// The rules know no way from 3.0 to 3; `round().toInteger()` stands in forms all the same, and means it.
std::optional<PathValue> toInteger(const PathValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    if (text != nullptr && text->contains(u'.')) return {};
    const auto decimal = decimalFrom(value);
    const auto whole = decimal ? decimal->toWhole() : std::nullopt;
    return whole ? std::optional<PathValue>{*whole} : std::nullopt;
}

std::optional<PathValue> toText(const PathValue &value) { return PathValue{textOf(value)}; }

std::optional<PathValue> toBoolean(const PathValue &value)
{
    static const QStringList yes{QStringLiteral("true"), QStringLiteral("t"), QStringLiteral("yes"),
        QStringLiteral("y"), QStringLiteral("1"), QStringLiteral("1.0")};
    static const QStringList no{QStringLiteral("false"), QStringLiteral("f"), QStringLiteral("no"), QStringLiteral("n"),
        QStringLiteral("0"), QStringLiteral("0.0")};
    const QString text = textOf(value).toLower();
    if (yes.contains(text)) return PathValue{true};
    return no.contains(text) ? std::optional<PathValue>{false} : std::nullopt;
}

template <Moment::Kind kind> std::optional<PathValue> toMoment(const PathValue &value)
{
    const auto moment = Moment::fromText(textOf(value), kind);
    return moment ? std::optional<PathValue>{*moment} : std::nullopt;
}

std::optional<PathValue> toDate(const PathValue &value)
{
    const QString text = textOf(value);
    const auto moment = Moment::fromText(text.left(text.indexOf(u'T')), Moment::Kind::Date);
    return moment ? std::optional<PathValue>{*moment} : std::nullopt;
}

std::optional<PathValue> toQuantity(const PathValue &value)
{
    if (std::holds_alternative<Quantity>(value)) return value;
    const auto decimal = decimalFrom(value);
    return decimal ? std::optional<PathValue>{Quantity{*decimal}} : std::nullopt;
}

std::optional<PathValue> itself(const PathValue &value) { return value; }

PathCollection ifElse(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &scope)
{
    const Scope inner{.focus = input, .index = scope.index, .total = scope.total};
    const auto truth = evaluation.singleTruth(evaluation.argument(call, 0, inner), call);
    return evaluation.argument(call, truth == true ? 1 : 2, inner);
}

PathCollection today(Evaluation &evaluation, const Term &, const PathCollection &, const Scope &)
{
    return {PathValue{Moment::of(evaluation.context().now.date())}};
}

PathCollection now(Evaluation &evaluation, const Term &, const PathCollection &, const Scope &)
{
    return {PathValue{Moment::of(evaluation.context().now)}};
}

PathCollection timeOfDay(Evaluation &evaluation, const Term &, const PathCollection &, const Scope &)
{
    Moment moment = Moment::of(evaluation.context().now);
    moment.kind = Moment::Kind::Time;
    std::fill_n(moment.parts.begin(), 3, 1);
    moment.offsetMinutes.reset();
    return {PathValue{moment}};
}

} // namespace

QList<FunctionRow> conversionFunctions()
{
    constexpr auto value = FunctionRow::Yields::Value;
    return {
        {"iif", 2, 3, FunctionRow::Yields::Items, ifElse},
        {"today", 0, 0, value, today},
        {"now", 0, 0, value, now},
        {"timeOfDay", 0, 0, value, timeOfDay},
        {"toInteger", 0, 0, value, converted<toInteger>},
        {"toDecimal", 0, 0, value, converted<toDecimal>},
        {"toString", 0, 0, value, converted<toText>},
        {"toBoolean", 0, 0, value, converted<toBoolean>},
        {"toDate", 0, 0, value, converted<toDate>},
        {"toDateTime", 0, 0, value, converted<toMoment<Moment::Kind::DateTime>>},
        {"toTime", 0, 0, value, converted<toMoment<Moment::Kind::Time>>},
        {"toQuantity", 0, 0, value, converted<toQuantity>},
        {"convertsToInteger", 0, 0, value, converts<toInteger>},
        {"convertsToDecimal", 0, 0, value, converts<toDecimal>},
        {"convertsToString", 0, 0, value, converts<toText>},
        {"convertsToBoolean", 0, 0, value, converts<toBoolean>},
        {"convertsToDate", 0, 0, value, converts<toDate>},
        {"getValue", 0, 0, value, converted<itself>},
    };
}

} // namespace alongside::fhirpath
