// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/fhirpath/Evaluation.h"

namespace alongside::fhirpath {

/// `=`: nothing where precision or unit leave it open. Structures are equal when all their parts are.
std::optional<bool> equal(Evaluation &evaluation, const PathItem &left, const PathItem &right);
/// `~`. Two codings are equivalent when system and code are: how they are displayed does not matter.
bool equivalent(Evaluation &evaluation, const PathItem &left, const PathItem &right);

/// Item by item, in order.
std::optional<bool> equal(Evaluation &evaluation, const PathCollection &left, const PathCollection &right);
/// In any order.
bool equivalent(Evaluation &evaluation, const PathCollection &left, const PathCollection &right);

bool isAmong(Evaluation &evaluation, const PathItem &item, const PathCollection &collection);
/// The first of those that are equal.
PathCollection distinctOf(Evaluation &evaluation, const PathCollection &collection);

} // namespace alongside::fhirpath
