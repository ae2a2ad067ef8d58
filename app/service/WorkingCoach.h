// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/KnownRecords.h"

namespace alongside {

/// The member of staff of that name who may come in today. NotFound as of `KnownRecords`; Rejected says their last day.
Result<Coach> workingCoachCalled(KnownRecords &known, const QString &name, QDate today);

} // namespace alongside
