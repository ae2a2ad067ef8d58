// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Reassessment.h"
#include "app/records/RecordFields.h"

namespace alongside {

/// What the form proposes for a review that begins: `initial`, initialSelected, initialExpression, first repeats
/// too. Said by nobody (`by` is empty), and the same on every tablet that begins it on that day. Part of the mutation
/// that makes the review, so that it is done once.
QList<Operation> initialAnswersOf(const Reassessment &review, const QByteArray &form);

} // namespace alongside
