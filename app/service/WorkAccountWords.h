// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/OutsideAccounts.h"

#include <functional>

namespace alongside {

/// Where somebody's work account stands, for whoever keeps the service: what is known of it, since when, and whether
/// anybody would hear that it was shut. when: how a moment is written.
QString workAccountWords(const OutsideAccount &known, const std::function<QString(Instant)> &when);

} // namespace alongside
