// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/fhirpath/PathCollection.h"
#include "app/domain/questionnaire/QuestionnaireItem.h"

namespace alongside {

/// What an expression gave as the answer of an item: of the item's type, one entry unless it repeats. What cannot be
/// of that type is left out.
QJsonArray computedAnswer(const fhirpath::PathCollection &result, const QuestionnaireItem &item);

} // namespace alongside
