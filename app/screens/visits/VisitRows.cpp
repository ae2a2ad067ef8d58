// SPDX-License-Identifier: Apache-2.0
#include "app/screens/visits/VisitRows.h"

namespace alongside {

VisitRows::VisitRows(QObject *parent)
    : LineModel{{{"visitId", [](const VisitLine &line) { return QVariant{line.visitId}; }},
                    {"personId", [](const VisitLine &line) { return QVariant{line.personId}; }},
                    {"name", [](const VisitLine &line) { return QVariant{line.name}; }},
                    {"initials", [](const VisitLine &line) { return QVariant{line.initials}; }},
                    {"tint", [](const VisitLine &line) { return QVariant{line.tint}; }},
                    {"when", [](const VisitLine &line) { return QVariant{line.when}; }},
                    {"detail", [](const VisitLine &line) { return QVariant{line.detail}; }},
                    {"tag", [](const VisitLine &line) { return QVariant{line.tag}; }},
                    {"isLate", [](const VisitLine &line) { return QVariant{line.isLate}; }}},
        parent}
{
}

void VisitRows::show(QList<VisitLine> lines)
{
    if (replace(std::move(lines))) Q_EMIT countChanged();
}

} // namespace alongside
