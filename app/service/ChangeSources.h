// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/change/Closing.h"
#include "app/service/KnownRecords.h"

namespace alongside {

/// What a closing is planned from, out of a service's records. (A tablet reads the same from its own file:
/// ChangeStore.) People by name.
Result<ClosingSources> closingSourcesOf(OpenService &service, const Account &account, QDate lastDay);

} // namespace alongside
