// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

namespace alongside {

/// Lets this process have so many connections open, beside its own files: the system's usual limit is 1,024. Rejected
/// where whoever keeps the machine has set a lower one.
Result<void> allowConnections(int connections);

} // namespace alongside
