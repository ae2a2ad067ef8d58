// SPDX-License-Identifier: Apache-2.0
#include "app/domain/fhirpath/ItemEquality.h"

#include <algorithm>

namespace alongside::fhirpath {

namespace {

const PathNode *structureIn(const PathItem &item)
{
    const auto *node = std::get_if<PathNodePointer>(&item);
    return node == nullptr ? nullptr : node->get();
}

QString childText(const PathNode &node, const QString &name)
{
    const auto children = node.children(name);
    const auto value = children.isEmpty() ? std::optional<PathValue>{} : children.first()->value();
    return value ? textOf(*value) : QString{};
}

bool isCoding(const PathNode &node) { return node.type() == QLatin1String{"Coding"}; }

bool haveSameCode(const PathNode &left, const PathNode &right)
{
    const auto same = [&](const QString &name) { return childText(left, name) == childText(right, name); };
    return same(QStringLiteral("code")) && same(QStringLiteral("system"));
}

bool haveEqualParts(Evaluation &evaluation, const PathNode &left, const PathNode &right)
{
    const auto first = left.children();
    const auto second = right.children();
    if (first.size() != second.size()) return false;
    return std::equal(first.begin(), first.end(), second.begin(), [&](const auto &one, const auto &other) {
        return one.name == other.name && equal(evaluation, PathItem{one.node}, PathItem{other.node}).value_or(false);
    });
}

} // namespace

std::optional<bool> equal(Evaluation &evaluation, const PathItem &left, const PathItem &right)
{
    if (!evaluation.spend(1)) return {};
    const auto first = valueOf(left);
    const auto second = valueOf(right);
    if (first && second) return equal(*first, *second);
    const PathNode *leftNode = structureIn(left);
    const PathNode *rightNode = structureIn(right);
    if (first || second || leftNode == nullptr || rightNode == nullptr) return false;
    return haveEqualParts(evaluation, *leftNode, *rightNode);
}

bool equivalent(Evaluation &evaluation, const PathItem &left, const PathItem &right)
{
    if (!evaluation.spend(1)) return false;
    const auto first = valueOf(left);
    const auto second = valueOf(right);
    if (first && second) return equivalent(*first, *second);
    const PathNode *leftNode = structureIn(left);
    const PathNode *rightNode = structureIn(right);
    if (first || second || leftNode == nullptr || rightNode == nullptr) return false;
    if (isCoding(*leftNode) && isCoding(*rightNode)) return haveSameCode(*leftNode, *rightNode);
    return haveEqualParts(evaluation, *leftNode, *rightNode);
}

std::optional<bool> equal(Evaluation &evaluation, const PathCollection &left, const PathCollection &right)
{
    if (left.isEmpty() || right.isEmpty()) return {};
    if (left.size() != right.size()) return false;
    std::optional<bool> all = true;
    for (qsizetype index = 0; index < left.size(); ++index) {
        const auto one = equal(evaluation, left.at(index), right.at(index));
        if (one == false) return false;
        if (!one) all.reset();
    }
    return all;
}

bool equivalent(Evaluation &evaluation, const PathCollection &left, const PathCollection &right)
{
    if (left.size() != right.size()) return false;
    PathCollection rest = right;
    for (const PathItem &item : left) {
        const auto same = std::find_if(rest.begin(), rest.end(),
            [&](const PathItem &candidate) { return equivalent(evaluation, item, candidate); });
        if (same == rest.end()) return false;
        rest.erase(same);
    }
    return true;
}

bool isAmong(Evaluation &evaluation, const PathItem &item, const PathCollection &collection)
{
    return std::any_of(collection.begin(), collection.end(),
        [&](const PathItem &candidate) { return equal(evaluation, item, candidate).value_or(false); });
}

PathCollection distinctOf(Evaluation &evaluation, const PathCollection &collection)
{
    PathCollection distinct;
    for (const PathItem &item : collection) {
        if (!evaluation.spend(1)) return {};
        if (!isAmong(evaluation, item, distinct)) distinct.append(item);
    }
    return distinct;
}

} // namespace alongside::fhirpath
