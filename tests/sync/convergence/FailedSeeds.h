// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <array>

namespace alongside {

/// Seeds that ever failed, each with what it found; they are lived in every run. A new one goes to the end.
inline constexpr std::array<quint64, 7> failedSeeds{
    4, // removing a mark always looked like a removal beaten by an edit
    25, // a choice between candidates was not shown on the tablet that chose, and clashed with its own next change
    55, // two restores of one backup began the same epoch
    58, // an epoch that a restore had thrown away was taken for a known one
    111, // what was offered again was not laid over what was shown
    166, // a record brought back by somebody else was removed again
    240, // the same as 111 for a record with something else laid over it
};

} // namespace alongside
