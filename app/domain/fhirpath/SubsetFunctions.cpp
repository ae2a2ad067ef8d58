// SPDX-License-Identifier: Apache-2.0
#include "app/domain/fhirpath/Evaluation.h"
#include "app/domain/fhirpath/FunctionTable.h"
#include "app/domain/fhirpath/ItemEquality.h"

#include <algorithm>

namespace alongside::fhirpath {

namespace {

// The text of `linkId = 'text'`, which most criteria of forms are; null: it is another.
const QString *wantedLinkId(const Term &criterion)
{
    const bool compares = criterion.kind == Term::Kind::Chain && criterion.parts.size() == 2
        && criterion.operators.first() == Term::Operator::Equal;
    if (!compares) return nullptr;
    const Term &left = criterion.parts.front();
    const Term &right = criterion.parts.back();
    const bool isLinkId = left.kind == Term::Kind::Member && left.name == QLatin1String{"linkId"};
    return isLinkId && right.kind == Term::Kind::Literal ? std::get_if<QString>(&right.literal) : nullptr;
}

bool hasLinkId(const PathItem &item, const QString &wanted)
{
    const auto *node = std::get_if<PathNodePointer>(&item);
    if (node == nullptr) return false;
    const QList<PathNodePointer> linkIds = (*node)->children(QStringLiteral("linkId"));
    return linkIds.size() == 1 && linkIds.first()->value() == std::optional<PathValue>{wanted};
}

// One step an item instead of five: on a large form this is nearly all there is to do.
PathCollection withLinkId(Evaluation &evaluation, const PathCollection &input, const QString &wanted)
{
    PathCollection kept;
    if (!evaluation.spend(input.size())) return kept;
    std::copy_if(input.begin(), input.end(), std::back_inserter(kept),
        [&wanted](const PathItem &item) { return hasLinkId(item, wanted); });
    return kept;
}

PathCollection where(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &scope)
{
    if (const QString *wanted = wantedLinkId(call.parts.front())) return withLinkId(evaluation, input, *wanted);
    PathCollection kept;
    for (qsizetype index = 0; index < input.size() && !evaluation.hasFailed(); ++index) {
        const PathCollection verdict = evaluation.evaluatedFor(call.parts.front(), input.at(index), index, scope);
        if (evaluation.singleTruth(verdict, call) == true) kept.append(input.at(index));
    }
    return kept;
}

PathCollection select(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &scope)
{
    PathCollection chosen;
    for (qsizetype index = 0; index < input.size() && !evaluation.hasFailed(); ++index) {
        chosen += evaluation.evaluatedFor(call.parts.front(), input.at(index), index, scope);
        evaluation.spend(chosen.size() / (index + 1));
    }
    return chosen;
}

PathCollection ofType(Evaluation &, const Term &call, const PathCollection &input, const Scope &)
{
    PathCollection kept;
    const Term &type = call.parts.front();
    const QString name = type.kind == Term::Kind::Path ? type.parts.back().name : type.name;
    std::copy_if(input.begin(), input.end(), std::back_inserter(kept),
        [&name](const PathItem &item) { return isOfType(item, name); });
    return kept;
}

PathCollection first(Evaluation &, const Term &, const PathCollection &input, const Scope &) { return input.mid(0, 1); }

PathCollection last(Evaluation &, const Term &, const PathCollection &input, const Scope &)
{
    return input.isEmpty() ? input : input.last(1);
}

PathCollection tail(Evaluation &, const Term &, const PathCollection &input, const Scope &) { return input.mid(1); }

PathCollection onlyOne(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &)
{
    if (input.size() > 1) evaluation.fail(call, QStringLiteral("one item expected, found %1").arg(input.size()));
    return input;
}

PathCollection skip(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &scope)
{
    const auto number = evaluation.singleWhole(evaluation.argument(call, 0, scope), call);
    return number && *number > 0 ? input.mid(std::min<qint64>(*number, input.size())) : input;
}

PathCollection take(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &scope)
{
    const auto number = evaluation.singleWhole(evaluation.argument(call, 0, scope), call);
    return number && *number > 0 ? input.first(std::min<qint64>(*number, input.size())) : PathCollection{};
}

PathCollection united(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &scope)
{
    return distinctOf(evaluation, input + evaluation.argument(call, 0, scope));
}

PathCollection combined(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &scope)
{
    const PathCollection both = input + evaluation.argument(call, 0, scope);
    evaluation.spend(both.size());
    return both;
}

PathCollection intersected(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &scope)
{
    const PathCollection others = evaluation.argument(call, 0, scope);
    PathCollection kept;
    for (const PathItem &item : distinctOf(evaluation, input))
        if (isAmong(evaluation, item, others)) kept.append(item);
    return kept;
}

PathCollection excluded(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &scope)
{
    const PathCollection others = evaluation.argument(call, 0, scope);
    PathCollection kept;
    for (const PathItem &item : input)
        if (!isAmong(evaluation, item, others)) kept.append(item);
    return kept;
}

} // namespace

QList<FunctionRow> subsetFunctions()
{
    constexpr auto items = FunctionRow::Yields::Items;
    return {
        {"where", 1, 1, items, where},
        {"select", 1, 1, items, select},
        {"ofType", 1, 1, items, ofType},
        {"first", 0, 0, items, first},
        {"last", 0, 0, items, last},
        {"tail", 0, 0, items, tail},
        {"single", 0, 0, items, onlyOne},
        {"skip", 1, 1, items, skip},
        {"take", 1, 1, items, take},
        {"union", 1, 1, items, united},
        {"combine", 1, 1, items, combined},
        {"intersect", 1, 1, items, intersected},
        {"exclude", 1, 1, items, excluded},
    };
}

} // namespace alongside::fhirpath
