// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace alongside {

/// Text for a column that is NOT NULL: Qt tells a null text from an empty one, and SQLite would refuse the first.
inline QString notNull(const QString &text) { return text.isNull() ? QString{QLatin1String{""}} : text; }

} // namespace alongside
