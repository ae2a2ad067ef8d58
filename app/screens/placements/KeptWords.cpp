// SPDX-License-Identifier: Apache-2.0
#include "app/screens/placements/KeptWords.h"

#include "app/screens/DayWords.h"

#include <QCoreApplication>

namespace alongside {

QString keptWords(const Typing &typing, QDate today)
{
    std::optional<Instant> last;
    for (const int field : typing.typedFields()) {
        const auto savedAt = typing.savedAt(field);
        if (!savedAt) return {}; // it is on its way
        last = std::max(*savedAt, last.value_or(*savedAt));
    }
    if (!last) return {};
    return QCoreApplication::translate("KeptWords", "Kept as you left it, %1")
        .arg(DayWords::timeSeenFrom(today, *last));
}

} // namespace alongside
