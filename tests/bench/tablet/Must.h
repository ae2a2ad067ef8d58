// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

namespace alongside::bench {

/// A measurement that fails ends the program.
template <typename T> T must(Result<T> result)
{
    if (!result) qFatal("bench: %s", qPrintable(nameOf(result.error().kind) + u' ' + result.error().detail));
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

} // namespace alongside::bench
