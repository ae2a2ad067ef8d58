// SPDX-License-Identifier: Apache-2.0
#include "app/screens/decisions/DecisionRows.h"

namespace alongside {

DecisionRows::DecisionRows(QObject *parent)
    : LineModel{{{"heading", [](const DecisionLine &line) { return QVariant{line.heading}; }},
                    {"stamp", [](const DecisionLine &line) { return QVariant{line.stamp}; }},
                    {"words", [](const DecisionLine &line) { return QVariant{line.words}; }},
                    {"isYes", [](const DecisionLine &line) { return QVariant{line.isYes}; }}},
        parent}
{
}

void DecisionRows::show(QList<DecisionLine> lines)
{
    if (replace(std::move(lines))) Q_EMIT countChanged();
}

} // namespace alongside
