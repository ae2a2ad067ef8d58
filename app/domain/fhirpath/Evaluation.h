// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/fhirpath/PathContext.h"
#include "app/domain/fhirpath/Term.h"
#include "platform/base/Result.h"

#include <QHash>

namespace alongside::fhirpath {

/// Where a part of an expression is evaluated: what `$this`, `$index` and `$total` mean there.
struct Scope {
    PathCollection focus = {};
    qint64 index = 0;
    PathCollection total = {};
};

/// One evaluation of one expression, thrown away afterwards. After the first failure everything is empty and quick.
class Evaluation {
public:
    explicit Evaluation(const PathContext &context) : m_context{context}, m_stepsLeft{context.steps} { }

    Result<PathCollection> run(const Term &term);

    PathCollection evaluated(const Term &term, const Scope &scope);
    /// An argument of a call; empty where the call has fewer.
    PathCollection argument(const Term &call, size_t index, const Scope &scope);
    /// A criterion for one item of many: `$this` is the item.
    PathCollection evaluatedFor(const Term &term, const PathItem &item, qint64 index, const Scope &scope);

    // Singletons (FHIRPath N1, 4.5): nothing of an empty collection, a failure of more than one item.
    std::optional<PathValue> single(const PathCollection &collection, const Term &term);
    std::optional<QString> singleText(const PathCollection &collection, const Term &term);
    std::optional<qint64> singleWhole(const PathCollection &collection, const Term &term);
    std::optional<Decimal> singleNumber(const PathCollection &collection, const Term &term);
    std::optional<bool> singleTruth(const PathCollection &collection, const Term &term);

    void fail(const Term &term, const QString &words);
    bool hasFailed() const { return m_failure.has_value(); }
    /// Counts work; false, and a failure, when there was too much.
    bool spend(qint64 steps);

    const PathContext &context() const { return m_context; }
    /// Everything below a place, itself not included; kept, because expressions ask for it again and again.
    PathCollection descendantsOf(const PathNodePointer &node);

private:
    PathCollection ofKind(const Term &term, const Scope &scope);
    PathCollection variable(const Term &term);
    PathCollection head(const Term &member, const Scope &scope);
    PathCollection path(const Term &path, const Scope &scope);
    PathCollection step(const Term &step, const PathCollection &input, const Scope &scope);
    PathCollection members(const QString &name, const PathCollection &input);
    PathCollection indexed(const Term &indexer, const PathCollection &input, const Scope &scope);
    PathCollection negated(const Term &term, const Scope &scope);
    PathCollection typed(const Term &term, const Scope &scope);
    PathCollection chain(const Term &chain, const Scope &scope);
    void collectBelow(const PathNodePointer &node, PathCollection &all);

    const PathContext &m_context;
    qint64 m_stepsLeft;
    std::optional<Error> m_failure;
    QHash<const PathNode *, std::pair<PathNodePointer, PathCollection>> m_descendants;
};

/// The members of FHIR's types and of System's have one name here: "string" is "String".
bool isOfType(const PathItem &item, const QString &type);

/// A collection of one value, or of none.
PathCollection collectionOf(const std::optional<PathValue> &value);

} // namespace alongside::fhirpath
