// SPDX-License-Identifier: Apache-2.0
#include "platform/device/PinCost.h"

namespace alongside {

PinCost pinCost() { return {.memoryBytes = 64 * 1024 * 1024, .passes = 3}; }

} // namespace alongside
