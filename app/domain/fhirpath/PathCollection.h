// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/fhirpath/PathNode.h"

#include <QList>

namespace alongside::fhirpath {

/// What an expression handles one at a time: a place in a resource, or a value worked out.
using PathItem = std::variant<PathValue, PathNodePointer>;
/// What every expression takes and gives: none, one or many, in order.
using PathCollection = QList<PathItem>;

/// The value of an item: its own, or that of the primitive it stands on.
std::optional<PathValue> valueOf(const PathItem &item);

/// Of a result that should be one value: nothing where it is empty, many, or no value.
std::optional<PathValue> singleValue(const PathCollection &collection);
/// Of an `enableWhenExpression`: whether it says true. Empty is no (FHIRPath N1, 4.5: one item of another type is yes).
enum class Verdict { Yes, No, Unknown };
Verdict verdictOf(const PathCollection &collection);

} // namespace alongside::fhirpath
