// SPDX-License-Identifier: Apache-2.0
#include "app/screens/decisions/ConsentRows.h"

namespace alongside {

ConsentRows::ConsentRows(QObject *parent)
    : LineModel{{{"purpose", [](const ConsentLine &line) { return QVariant{line.purpose}; }},
                    {"name", [](const ConsentLine &line) { return QVariant{line.name}; }},
                    {"question", [](const ConsentLine &line) { return QVariant{line.question}; }},
                    {"standing", [](const ConsentLine &line) { return QVariant{line.standing}; }},
                    {"state", [](const ConsentLine &line) { return QVariant{line.state}; }},
                    {"whatStops", [](const ConsentLine &line) { return QVariant{line.whatStops}; }}},
        parent}
{
}

void ConsentRows::show(QList<ConsentLine> lines)
{
    if (replace(std::move(lines))) Q_EMIT countChanged();
}

} // namespace alongside
