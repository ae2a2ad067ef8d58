// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/change/Closing.h"
#include "app/domain/change/HandOver.h"
#include "app/domain/change/Leaving.h"
#include "platform/base/IdSource.h"
#include "sync/protocol/Messages.h"

namespace alongside {

/// Everything that a reviewed step writes, as one bundle of operations: the change itself, what ends, what begins, and
/// for each person the row that says whether they were told. change: with its id, by and at.
QList<Operation> operationsOf(const ClosingPlan &plan, const Change &change, IdSource &ids);
QList<Operation> operationsOf(const HandOverPlan &plan, const Change &change, IdSource &ids);
QList<Operation> operationsOf(const LeavingPlan &plan, const Change &change);

/// The change that a plan makes; by whom and when.
Change changeOf(const ClosingPlan &plan, const CoachId &by, Instant at, IdSource &ids);
Change changeOf(const HandOverPlan &plan, const CoachId &by, Instant at, IdSource &ids);
Change changeOf(const LeavingPlan &plan, const CoachId &by, Instant at, IdSource &ids);

} // namespace alongside
