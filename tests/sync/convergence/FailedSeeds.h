// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <array>

namespace alongside {

/// Seeds that ever failed, each with what it found; they are lived in every run. A new one goes to the end.
inline constexpr std::array<quint64, 1> failedSeeds{
    1, // the first world there ever was
};

} // namespace alongside
