// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/Typing.h"

#include <QDate>

namespace alongside {

/// "Kept as you left it, 10:42": of a form, when the last of it reached the disk; empty while something has not, and
/// where nothing is filled in.
QString keptWords(const Typing &typing, QDate today);

} // namespace alongside
