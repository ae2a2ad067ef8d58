// SPDX-License-Identifier: Apache-2.0
#include "app/screens/notes/Findings.h"

namespace alongside {

Findings::Findings(QObject *parent)
    : LineModel{{{"personId", [](const Finding &line) { return QVariant{line.personId}; }},
                    {"visitId", [](const Finding &line) { return QVariant{line.visitId}; }},
                    {"name", [](const Finding &line) { return QVariant{line.name}; }},
                    {"initials", [](const Finding &line) { return QVariant{line.initials}; }},
                    {"tint", [](const Finding &line) { return QVariant{line.tint}; }},
                    {"place", [](const Finding &line) { return QVariant{line.place}; }},
                    {"excerpt", [](const Finding &line) { return QVariant{line.excerpt}; }},
                    {"line", [](const Finding &line) { return QVariant{line.line}; }},
                    {"isCorrected", [](const Finding &line) { return QVariant{line.isCorrected}; }}},
        parent}
{
}

void Findings::show(QList<Finding> lines)
{
    if (replace(std::move(lines))) Q_EMIT countChanged();
}

} // namespace alongside
