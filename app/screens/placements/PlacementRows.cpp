// SPDX-License-Identifier: Apache-2.0
#include "app/screens/placements/PlacementRows.h"

#include "app/domain/PlacementHistory.h"

namespace alongside {

static_assert(int(PlacementHistory::Standing::Ended) == PlacementRows::Ended);

PlacementRows::PlacementRows(QObject *parent)
    : LineModel{{{"placementId", [](const PlacementLine &line) { return QVariant{line.placementId}; }},
                    {"personId", [](const PlacementLine &line) { return QVariant{line.personId}; }},
                    {"employerId", [](const PlacementLine &line) { return QVariant{line.employerId}; }},
                    {"name", [](const PlacementLine &line) { return QVariant{line.name}; }},
                    {"kind", [](const PlacementLine &line) { return QVariant{line.kind}; }},
                    {"days", [](const PlacementLine &line) { return QVariant{line.days}; }},
                    {"terms", [](const PlacementLine &line) { return QVariant{line.terms}; }},
                    {"standing", [](const PlacementLine &line) { return QVariant{line.standing}; }},
                    {"history", [](const PlacementLine &line) { return QVariant{line.history}; }},
                    {"step", [](const PlacementLine &line) { return QVariant{line.step}; }}},
        parent}
{
}

void PlacementRows::show(QList<PlacementLine> lines)
{
    if (replace(std::move(lines))) Q_EMIT countChanged();
}

} // namespace alongside
