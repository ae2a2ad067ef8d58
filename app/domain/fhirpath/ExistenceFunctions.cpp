// SPDX-License-Identifier: Apache-2.0
#include "app/domain/fhirpath/Evaluation.h"
#include "app/domain/fhirpath/FunctionTable.h"
#include "app/domain/fhirpath/ItemEquality.h"

#include <algorithm>

namespace alongside::fhirpath {

namespace {

PathCollection yesOrNo(bool yes) { return {PathValue{yes}}; }

PathCollection isEmpty(Evaluation &, const Term &, const PathCollection &input, const Scope &)
{
    return yesOrNo(input.isEmpty());
}

bool anyFits(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &scope)
{
    qint64 index = 0;
    return std::any_of(input.begin(), input.end(), [&](const PathItem &item) {
        return evaluation.singleTruth(evaluation.evaluatedFor(call.parts.front(), item, index++, scope), call) == true;
    });
}

PathCollection exists(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &scope)
{
    return yesOrNo(call.parts.empty() ? !input.isEmpty() : anyFits(evaluation, call, input, scope));
}

PathCollection all(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &scope)
{
    qint64 index = 0;
    return yesOrNo(std::all_of(input.begin(), input.end(), [&](const PathItem &item) {
        return evaluation.singleTruth(evaluation.evaluatedFor(call.parts.front(), item, index++, scope), call) == true;
    }));
}

PathCollection count(Evaluation &, const Term &, const PathCollection &input, const Scope &)
{
    return {PathValue{qint64(input.size())}};
}

PathCollection inverse(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &)
{
    const auto truth = evaluation.singleTruth(input, call);
    return truth ? yesOrNo(!*truth) : PathCollection{};
}

bool anyIs(const PathCollection &input, bool wanted)
{
    return std::any_of(input.begin(), input.end(),
        [wanted](const PathItem &item) { return valueOf(item) == std::optional<PathValue>{wanted}; });
}

PathCollection allTrue(Evaluation &, const Term &, const PathCollection &input, const Scope &)
{
    return yesOrNo(!anyIs(input, false));
}

PathCollection anyTrue(Evaluation &, const Term &, const PathCollection &input, const Scope &)
{
    return yesOrNo(anyIs(input, true));
}

PathCollection allFalse(Evaluation &, const Term &, const PathCollection &input, const Scope &)
{
    return yesOrNo(!anyIs(input, true));
}

PathCollection anyFalse(Evaluation &, const Term &, const PathCollection &input, const Scope &)
{
    return yesOrNo(anyIs(input, false));
}

PathCollection distinct(Evaluation &evaluation, const Term &, const PathCollection &input, const Scope &)
{
    return distinctOf(evaluation, input);
}

PathCollection isDistinct(Evaluation &evaluation, const Term &, const PathCollection &input, const Scope &)
{
    return yesOrNo(distinctOf(evaluation, input).size() == input.size());
}

PathCollection hasValue(Evaluation &, const Term &, const PathCollection &input, const Scope &)
{
    return yesOrNo(singleValue(input).has_value());
}

bool allAmong(Evaluation &evaluation, const PathCollection &input, const PathCollection &others)
{
    return std::all_of(
        input.begin(), input.end(), [&](const PathItem &item) { return isAmong(evaluation, item, others); });
}

PathCollection subsetOf(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &scope)
{
    return yesOrNo(allAmong(evaluation, input, evaluation.argument(call, 0, scope)));
}

PathCollection supersetOf(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &scope)
{
    return yesOrNo(allAmong(evaluation, evaluation.argument(call, 0, scope), input));
}

} // namespace

QList<FunctionRow> existenceFunctions()
{
    constexpr auto value = FunctionRow::Yields::Value;
    return {
        {"empty", 0, 0, value, isEmpty},
        {"exists", 0, 1, value, exists},
        {"all", 1, 1, value, all},
        {"count", 0, 0, value, count},
        {"not", 0, 0, value, inverse},
        {"allTrue", 0, 0, value, allTrue},
        {"anyTrue", 0, 0, value, anyTrue},
        {"allFalse", 0, 0, value, allFalse},
        {"anyFalse", 0, 0, value, anyFalse},
        {"distinct", 0, 0, FunctionRow::Yields::Items, distinct},
        {"isDistinct", 0, 0, value, isDistinct},
        {"hasValue", 0, 0, value, hasValue},
        {"subsetOf", 1, 1, value, subsetOf},
        {"supersetOf", 1, 1, value, supersetOf},
    };
}

} // namespace alongside::fhirpath
