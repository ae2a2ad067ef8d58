// SPDX-License-Identifier: Apache-2.0
#include "app/screens/held/HeldRows.h"

namespace alongside {

HeldRows::HeldRows(QObject *parent)
    : LineModel{{{"bundleId", [](const HeldRow &row) { return QVariant{row.bundleId}; }},
                    {"about", [](const HeldRow &row) { return QVariant{row.about}; }},
                    {"who", [](const HeldRow &row) { return QVariant{row.who}; }},
                    {"why", [](const HeldRow &row) { return QVariant{row.why}; }}},
        parent}
{
}

void HeldRows::show(QList<HeldRow> rows)
{
    if (replace(std::move(rows))) Q_EMIT countChanged();
}

} // namespace alongside
