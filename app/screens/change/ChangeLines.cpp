// SPDX-License-Identifier: Apache-2.0
#include "app/screens/change/ChangeLines.h"

namespace alongside {

ChangeLines::ChangeLines(QObject *parent)
    : LineModel{{{"changeId", [](const MadeChange &line) { return QVariant{line.changeId}; }},
                    {"title", [](const MadeChange &line) { return QVariant{line.title}; }},
                    {"detail", [](const MadeChange &line) { return QVariant{line.detail}; }},
                    {"isOpen", [](const MadeChange &line) { return QVariant{line.isOpen}; }}},
        parent}
{
}

void ChangeLines::show(QList<MadeChange> lines)
{
    if (replace(std::move(lines))) Q_EMIT countChanged();
}

} // namespace alongside
