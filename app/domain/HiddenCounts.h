// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/CountSums.h"

#include <optional>

namespace alongside {

/// Counts under this are hidden in every export (domain.md, Who may read what).
inline constexpr int smallestShownCount = 5;

/// What is hidden of counts that are given out together: every one under 5, and as many more as it takes that none of
/// them can be had from the others. Of each sum at least two are hidden, which together are at least 5; each has other
/// numbers that fit (toldCounts). The smallest go first, and all that are equally small: in whatever order the same
/// counts stand in two papers, the same are hidden in both.
/// decided: counts of which it is settled already whether they are shown, for they stand in other papers too. Nothing
/// where what is shown of them tells a hidden count.
std::optional<QSet<QString>> hiddenCounts(
    const CountSums &known, const QSet<QString> &decided = {}, const QSet<QString> &hiddenOfDecided = {});

} // namespace alongside
