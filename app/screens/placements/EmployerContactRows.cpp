// SPDX-License-Identifier: Apache-2.0
#include "app/screens/placements/EmployerContactRows.h"

namespace alongside {

EmployerContactRows::EmployerContactRows(QObject *parent)
    : LineModel{{{"name", [](const EmployerContactLine &line) { return QVariant{line.name}; }},
                    {"role", [](const EmployerContactLine &line) { return QVariant{line.role}; }},
                    {"number", [](const EmployerContactLine &line) { return QVariant{line.number}; }},
                    {"link", [](const EmployerContactLine &line) { return QVariant{line.link}; }}},
        parent}
{
}

void EmployerContactRows::show(QList<EmployerContactLine> lines)
{
    if (replace(std::move(lines))) Q_EMIT countChanged();
}

} // namespace alongside
