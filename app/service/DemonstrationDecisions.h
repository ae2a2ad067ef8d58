// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/DemonstrationPeople.h"
#include "sync/protocol/Messages.h"

namespace alongside {

/// What made-up people have decided about photos, sharing and moving, some with help, some through somebody else, and
/// one who took it back; with how they stand since. Some weeks before that day.
QList<Operation> demonstrationDecisions(const QList<DemonstrationPerson> &people, QDate day);

} // namespace alongside
