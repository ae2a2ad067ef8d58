// SPDX-License-Identifier: Apache-2.0
#include "app/screens/people/PeopleRows.h"

namespace alongside {

PeopleRows::PeopleRows(QObject *parent)
    : LineModel{{{"personId", [](const PeopleLine &line) { return QVariant{line.personId}; }},
                    {"name", [](const PeopleLine &line) { return QVariant{line.name}; }},
                    {"fullName", [](const PeopleLine &line) { return QVariant{line.fullName}; }},
                    {"initials", [](const PeopleLine &line) { return QVariant{line.initials}; }},
                    {"face", [](const PeopleLine &line) { return QVariant{line.face}; }},
                    {"tint", [](const PeopleLine &line) { return QVariant{line.tint}; }},
                    {"line", [](const PeopleLine &line) { return QVariant{line.line}; }},
                    {"hint", [](const PeopleLine &line) { return QVariant{line.hint}; }},
                    {"alert", [](const PeopleLine &line) { return QVariant{line.alert}; }}},
        parent}
{
}

void PeopleRows::show(QList<Line> lines)
{
    if (replace(std::move(lines))) Q_EMIT countChanged();
}

} // namespace alongside
