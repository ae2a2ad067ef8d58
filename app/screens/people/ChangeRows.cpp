// SPDX-License-Identifier: Apache-2.0
#include "app/screens/people/ChangeRows.h"

namespace alongside {

ChangeRows::ChangeRows(QObject *parent)
    : LineModel{{{"what", [](const ChangeLine &line) { return QVariant{line.what}; }},
                    {"who", [](const ChangeLine &line) { return QVariant{line.who}; }},
                    {"was", [](const ChangeLine &line) { return QVariant{line.was}; }},
                    {"now", [](const ChangeLine &line) { return QVariant{line.now}; }}},
        parent}
{
}

void ChangeRows::show(QList<ChangeLine> lines)
{
    if (replace(std::move(lines))) Q_EMIT countChanged();
}

} // namespace alongside
