// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/DemonstrationPeople.h"
#include "sync/protocol/Messages.h"

namespace alongside {

/// What made-up people said for monitoring equalities: not everybody was asked, some would rather not say, one in so
/// many took an answer back; in some groups there are fewer than five.
QList<Operation> demonstrationEqualities(const QList<DemonstrationPerson> &people, QDate day);

} // namespace alongside
