// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

namespace alongside {

/// The house's typeface, so that a service without any can set a paper too. Before a PDF is made, on the main thread.
/// Storage where the program was started without what that needs (main.cpp says for which commands it is).
Result<void> loadTypeface();

} // namespace alongside
