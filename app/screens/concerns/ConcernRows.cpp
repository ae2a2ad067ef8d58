// SPDX-License-Identifier: Apache-2.0
#include "app/screens/concerns/ConcernRows.h"

namespace alongside {

ConcernRows::ConcernRows(QObject *parent)
    : LineModel{{{"concernId", [](const ConcernRow &line) { return QVariant{line.concernId}; }},
                    {"about", [](const ConcernRow &line) { return QVariant{line.about}; }},
                    {"who", [](const ConcernRow &line) { return QVariant{line.who}; }},
                    {"standing", [](const ConcernRow &line) { return QVariant{line.standing}; }},
                    {"isUrgent", [](const ConcernRow &line) { return QVariant{line.isUrgent}; }}},
        parent}
{
}

void ConcernRows::show(QList<ConcernRow> lines)
{
    if (replace(std::move(lines))) Q_EMIT countChanged();
}

} // namespace alongside
