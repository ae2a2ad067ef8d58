// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/DemonstrationPeople.h"
#include "sync/protocol/Messages.h"

namespace alongside {

/// Gives made-up people who earn the benefits that their earnings are to be read beside: some written down in full,
/// some with a question still open.
void giveBenefitsForEarnings(QList<DemonstrationPerson> &people, QDate day);
/// What they earned in thirteen weeks up to the one before that day: under, near and over limits, some in two jobs,
/// some weeks estimated or not written.
QList<Operation> demonstrationEarnings(const QList<DemonstrationPerson> &people, QDate day);

} // namespace alongside
