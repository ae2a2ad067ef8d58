// SPDX-License-Identifier: Apache-2.0
#include "app/screens/visits/ActionRows.h"

namespace alongside {

ActionRows::ActionRows(QObject *parent)
    : LineModel{{{"actionId", [](const ActionLine &line) { return QVariant{line.actionId}; }},
                    {"words", [](const ActionLine &line) { return QVariant{line.words}; }},
                    {"promise", [](const ActionLine &line) { return QVariant{line.promise}; }},
                    {"isDone", [](const ActionLine &line) { return QVariant{line.isDone}; }},
                    {"isLate", [](const ActionLine &line) { return QVariant{line.isLate}; }}},
        parent}
{
}

void ActionRows::show(QList<ActionLine> lines)
{
    if (replace(std::move(lines))) Q_EMIT countChanged();
}

} // namespace alongside
