// SPDX-License-Identifier: Apache-2.0
#include "app/domain/fhirpath/Evaluation.h"
#include "app/domain/fhirpath/FunctionTable.h"
#include "app/domain/fhirpath/ItemEquality.h"

namespace alongside::fhirpath {

namespace {

const QString ordinalValue = QStringLiteral("http://hl7.org/fhir/StructureDefinition/ordinalValue");
const QString itemWeight = QStringLiteral("http://hl7.org/fhir/StructureDefinition/itemWeight");

const PathNodePointer *nodeIn(const PathItem &item) { return std::get_if<PathNodePointer>(&item); }

PathCollection nodesOf(const QList<PathNodePointer> &nodes)
{
    PathCollection items;
    for (const PathNodePointer &node : nodes)
        items.append(node);
    return items;
}

PathCollection children(Evaluation &evaluation, const Term &, const PathCollection &input, const Scope &)
{
    PathCollection found;
    for (const PathItem &item : input) {
        if (nodeIn(item) == nullptr) continue;
        for (const PathNode::Child &child : (*nodeIn(item))->children())
            found.append(child.node);
    }
    evaluation.spend(found.size());
    return found;
}

PathCollection descendants(Evaluation &evaluation, const Term &, const PathCollection &input, const Scope &)
{
    PathCollection found;
    for (const PathItem &item : input)
        if (nodeIn(item) != nullptr) found += evaluation.descendantsOf(*nodeIn(item));
    evaluation.spend(input.size());
    return found;
}

bool isThere(const PathCollection &items, const PathItem &item)
{
    return std::find(items.begin(), items.end(), item) != items.end();
}

// Each round looks from what the round before found; a value that comes again is looked from once.
PathCollection repeat(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &scope)
{
    PathCollection found;
    PathCollection round = input;
    while (!round.isEmpty() && !evaluation.hasFailed()) {
        PathCollection next;
        for (const PathItem &item : round)
            for (const PathItem &reached : evaluation.evaluatedFor(call.parts.front(), item, 0, scope)) {
                const bool isNew = nodeIn(reached) != nullptr || !isThere(found, reached);
                if (isNew && evaluation.spend(nodeIn(reached) != nullptr ? 1 : found.size() + 1)) {
                    next.append(reached);
                    found.append(reached);
                }
            }
        round = next;
    }
    return found;
}

PathCollection trace(Evaluation &, const Term &, const PathCollection &input, const Scope &) { return input; }

QString textBelow(const PathNode &node, const QString &name)
{
    const auto value = singleValue(nodesOf(node.children(name)));
    return value ? textOf(*value) : QString{};
}

PathCollection extensionsOf(const PathNode &node, const QString &url)
{
    PathCollection found;
    for (const PathNodePointer &extension : node.children(QStringLiteral("extension")))
        if (textBelow(*extension, QStringLiteral("url")) == url) found.append(extension);
    return found;
}

PathCollection extension(Evaluation &evaluation, const Term &call, const PathCollection &input, const Scope &scope)
{
    const auto url = evaluation.singleText(evaluation.argument(call, 0, scope), call);
    PathCollection found;
    for (const PathItem &item : input)
        if (nodeIn(item) != nullptr && url) found += extensionsOf(**nodeIn(item), *url);
    return found;
}

std::optional<PathValue> scoreOn(const PathNode &node)
{
    PathCollection scores;
    for (const PathItem &extension : extensionsOf(node, ordinalValue) + extensionsOf(node, itemWeight))
        scores += nodesOf((*nodeIn(extension))->children(QStringLiteral("value")));
    return scores.isEmpty() ? std::optional<PathValue>{} : valueOf(scores.first());
}

// SDC: the score of a choice, from the answer itself or, as most answers carry none, from the form.
PathCollection ordinal(Evaluation &evaluation, const Term &, const PathCollection &input, const Scope &)
{
    PathCollection scores;
    for (const PathItem &item : input) {
        if (nodeIn(item) == nullptr) continue;
        const PathNode &node = **nodeIn(item);
        const QString code = textBelow(node, QStringLiteral("system")) + u'|' + textBelow(node, QStringLiteral("code"));
        const auto known = evaluation.context().ordinals.constFind(code);
        if (const auto score = scoreOn(node))
            scores.append(*score);
        else if (known != evaluation.context().ordinals.constEnd())
            scores.append(PathValue{*known});
    }
    return scores;
}

} // namespace

QList<FunctionRow> treeFunctions()
{
    constexpr auto items = FunctionRow::Yields::Items;
    constexpr auto value = FunctionRow::Yields::Value;
    return {
        {"children", 0, 0, items, children},
        {"descendants", 0, 0, items, descendants},
        {"repeat", 1, 1, items, repeat},
        {"trace", 1, 2, items, trace},
        {"extension", 1, 1, items, extension},
        {"ordinal", 0, 0, value, ordinal},
        {"weight", 0, 0, value, ordinal},
    };
}

} // namespace alongside::fhirpath
