// SPDX-License-Identifier: Apache-2.0
#include "app/screens/sync/WaitingRows.h"

namespace alongside {

WaitingRows::WaitingRows(QObject *parent)
    : LineModel{{{"what", [](const WaitingLine &line) { return QVariant{line.what}; }},
                    {"detail", [](const WaitingLine &line) { return QVariant{line.detail}; }},
                    {"lineId", [](const WaitingLine &line) { return QVariant{line.id}; }}},
        parent}
{
}

void WaitingRows::show(QList<Line> lines)
{
    if (replace(std::move(lines))) Q_EMIT countChanged();
}

} // namespace alongside
