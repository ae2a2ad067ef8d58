// SPDX-License-Identifier: Apache-2.0
#include "app/screens/earnings/EarningsRows.h"

namespace alongside {

EarningsRows::EarningsRows(QObject *parent)
    : LineModel{{{"week", [](const EarningsLine &line) { return QVariant{line.week}; }},
                    {"sum", [](const EarningsLine &line) { return QVariant{line.sum}; }},
                    {"job", [](const EarningsLine &line) { return QVariant{line.job}; }},
                    {"about", [](const EarningsLine &line) { return QVariant{line.about}; }},
                    {"first", [](const EarningsLine &line) { return QVariant{line.isFirst}; }},
                    {"written", [](const EarningsLine &line) { return QVariant{line.isWritten}; }},
                    {"picked", [](const EarningsLine &line) { return QVariant{line.isPicked}; }}},
        parent}
{
}

void EarningsRows::show(QList<EarningsLine> lines)
{
    if (update(std::move(lines))) Q_EMIT countChanged();
}

} // namespace alongside
