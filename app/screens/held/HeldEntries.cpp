// SPDX-License-Identifier: Apache-2.0
#include "app/screens/held/HeldEntries.h"

namespace alongside {

HeldEntries::HeldEntries(QObject *parent)
    : LineModel{{{"what", [](const HeldEntry &entry) { return QVariant{entry.what}; }},
                    {"recorded", [](const HeldEntry &entry) { return QVariant{entry.recorded}; }},
                    {"now", [](const HeldEntry &entry) { return QVariant{entry.now}; }},
                    {"refused", [](const HeldEntry &entry) { return QVariant{entry.refused}; }}},
        parent}
{
}

void HeldEntries::show(QList<HeldEntry> entries)
{
    if (replace(std::move(entries))) Q_EMIT countChanged();
}

} // namespace alongside
