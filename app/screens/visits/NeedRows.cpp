// SPDX-License-Identifier: Apache-2.0
#include "app/screens/visits/NeedRows.h"

namespace alongside {

NeedRows::NeedRows(QObject *parent)
    : LineModel{{{"code", [](const NeedLine &line) { return QVariant{line.code}; }},
                    {"words", [](const NeedLine &line) { return QVariant{line.words}; }},
                    {"met", [](const NeedLine &line) { return QVariant{line.met}; }}},
        parent}
{
}

void NeedRows::show(QList<NeedLine> lines)
{
    if (replace(std::move(lines))) Q_EMIT countChanged();
}

} // namespace alongside
