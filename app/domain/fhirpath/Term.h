// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/fhirpath/PathValue.h"

#include <QList>

#include <vector>

namespace alongside::fhirpath {

struct FunctionRow;

/// A part of a parsed expression. Chains (`a.b.c`, `1 + 2 + 3`) are one term with many parts, so that only brackets
/// make it deep.
struct Term {
    enum class Kind {
        Nothing, ///< `{}`
        Literal,
        Variable, ///< `%name`
        This, ///< `$this`
        Index, ///< `$index`
        Total, ///< `$total`
        Member, ///< `name`: the children of that name
        Call, ///< `function(…)` of what stands before; `parts` are its arguments
        Indexer, ///< `[…]`; one part
        Path, ///< the first of `parts`, then each of the others upon what came out
        Negation, ///< `-`; one part
        TypeTest, ///< `is`; one part, the type is `name`
        TypeCast, ///< `as`
        Chain, ///< operators of one rank, from left to right: one fewer than `parts`
    };
    enum class Operator {
        Times,
        Divide,
        WholeDivide,
        Remainder,
        Plus,
        Minus,
        Join,
        Union,
        LessOrEqual,
        Less,
        Greater,
        GreaterOrEqual,
        Equal,
        Equivalent,
        NotEqual,
        NotEquivalent,
        In,
        Contains,
        And,
        Or,
        ExclusiveOr,
        Implies,
    };

    Kind kind = Kind::Nothing;
    qsizetype position = 0; ///< in the text
    QString name = {};
    PathValue literal = {};
    const FunctionRow *function = nullptr; ///< of a Call; lives for ever
    QList<Operator> operators = {};
    std::vector<Term> parts = {};
};

} // namespace alongside::fhirpath
