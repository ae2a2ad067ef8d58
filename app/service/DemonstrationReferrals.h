// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/DemonstrationPeople.h"
#include "sync/protocol/Messages.h"

namespace alongside {

/// Referrals of the made-up people who said yes to one (DemonstrationDecisions), step by step, one of them overdue.
/// Some weeks before that day.
QList<Operation> demonstrationReferrals(const QList<DemonstrationPerson> &people, QDate day);

} // namespace alongside
