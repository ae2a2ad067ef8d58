// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/DemonstrationPeople.h"
#include "sync/protocol/Messages.h"

namespace alongside {

/// The reassessment form, a campaign in which everybody is to be reviewed, and how far it has got on that day: some
/// are done, a few are half done, some booked, away or declined, and some need an advocate.
QList<Operation> demonstrationInterviews(const QList<DemonstrationPerson> &people, QDate day);

} // namespace alongside
