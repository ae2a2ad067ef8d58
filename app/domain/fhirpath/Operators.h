// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/fhirpath/Evaluation.h"

namespace alongside::fhirpath {

/// What an operator makes of two sides (FHIRPath N1, chapter 6). Fails the evaluation where a side has more than one
/// item and the rules expect one, or the types do not fit.
PathCollection operated(Evaluation &evaluation, const Term &chain, Term::Operator meaning, const PathCollection &left,
    const PathCollection &right);

/// `+` of two values: numbers, texts, quantities of one unit, or a moment and a time span. Nothing where they are too
/// large or the units differ; fails where the types do not fit.
std::optional<PathValue> added(Evaluation &evaluation, const Term &term, const PathValue &left, const PathValue &right);

/// A number as an Integer where both it was made of were Integers, otherwise as a Decimal.
std::optional<PathValue> likeNumbers(std::optional<Decimal> number, const PathValue &left, const PathValue &right);

} // namespace alongside::fhirpath
