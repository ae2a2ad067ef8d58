// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

#include <QtGlobal>

#include <type_traits>

namespace alongside {

/// What a test's preparation gives; ends the test where it fails.
template <typename T> T must(Result<T> result)
{
    if (!result) qFatal("%s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>) return *std::move(result);
}

} // namespace alongside
