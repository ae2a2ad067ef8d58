// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace alongside {

/// How many soft colours stand behind initials.
inline constexpr int tints = 5;

/// Which of them is somebody's: the same on every tablet and every day.
int tintOf(const QString &id);

/// "M. Hicks" → "MH": first letters of the first and the last word.
QString initialsOf(const QString &name);

} // namespace alongside
