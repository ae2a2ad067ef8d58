// SPDX-License-Identifier: Apache-2.0
#include "app/screens/change/MoveRows.h"

namespace alongside {

MoveRows::MoveRows(QObject *parent)
    : LineModel{{{"key", [](const MoveLine &line) { return QVariant{line.key}; }},
                    {"personId", [](const MoveLine &line) { return QVariant{line.personId}; }},
                    {"name", [](const MoveLine &line) { return QVariant{line.name}; }},
                    {"initials", [](const MoveLine &line) { return QVariant{line.initials}; }},
                    {"face", [](const MoveLine &line) { return QVariant{line.face}; }},
                    {"tint", [](const MoveLine &line) { return QVariant{line.tint}; }},
                    {"detail", [](const MoveLine &line) { return QVariant{line.detail}; }},
                    {"outcome", [](const MoveLine &line) { return QVariant{line.outcome}; }},
                    {"problem", [](const MoveLine &line) { return QVariant{line.problem}; }},
                    {"isDone", [](const MoveLine &line) { return QVariant{line.isDone}; }},
                    {"canOpen", [](const MoveLine &line) { return QVariant{line.canOpen}; }}},
        parent}
{
}

void MoveRows::show(QList<MoveLine> lines)
{
    if (update(std::move(lines))) Q_EMIT countChanged();
}

} // namespace alongside
