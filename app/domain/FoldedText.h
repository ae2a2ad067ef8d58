// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace alongside {

/// Text as search and alphabetical order compare it: no accents, no case, no apostrophes; other signs become one space.
/// "O’Connor-Yıldız, Zoë" → "oconnor yildiz zoe".
QString foldedText(const QString &text);

} // namespace alongside
