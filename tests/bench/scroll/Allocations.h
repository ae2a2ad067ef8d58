// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace alongside::bench {

/// How often this program has asked for memory since it began, on any thread.
long allocations();

} // namespace alongside::bench
