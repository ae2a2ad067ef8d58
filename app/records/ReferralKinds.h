// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/FieldSteps.h"
#include "sync/protocol/RecordSchema.h"

namespace alongside {

namespace kind {
inline const QString referral = QStringLiteral("Referral");
}

/// A person on their way to another service. One that follows from a question of a review is the same on every tablet;
/// how far it has got is one answer, and of two who differ about it somebody decides.
RecordKind referralKind();

/// The fields of every kind that are changed in certain steps alone, for the service.
QList<FieldSteps> recordSteps();

} // namespace alongside
