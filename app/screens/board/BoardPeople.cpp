// SPDX-License-Identifier: Apache-2.0
#include "app/screens/board/BoardPeople.h"

namespace alongside {

BoardPeople::BoardPeople(QObject *parent)
    : LineModel{{{"personId", [](const BoardPerson &line) { return QVariant{line.personId}; }},
                    {"name", [](const BoardPerson &line) { return QVariant{line.name}; }},
                    {"initials", [](const BoardPerson &line) { return QVariant{line.initials}; }},
                    {"face", [](const BoardPerson &line) { return QVariant{line.face}; }},
                    {"tint", [](const BoardPerson &line) { return QVariant{line.tint}; }},
                    {"detail", [](const BoardPerson &line) { return QVariant{line.detail}; }}},
        parent}
{
}

void BoardPeople::show(QList<BoardPerson> people)
{
    if (replace(std::move(people))) Q_EMIT countChanged();
}

} // namespace alongside
