// SPDX-License-Identifier: Apache-2.0
#include "app/screens/earnings/GuardLines.h"

namespace alongside {

GuardLines::GuardLines(QObject *parent)
    : LineModel{{{"title", [](const GuardLine &line) { return QVariant{line.title}; }},
                    {"words", [](const GuardLine &line) { return QVariant{line.sentences.join(QLatin1Char('\n'))}; }},
                    {"rule", [](const GuardLine &line) { return QVariant{line.rule}; }},
                    {"provisional", [](const GuardLine &line) { return QVariant{line.isProvisional}; }},
                    {"tone", [](const GuardLine &line) { return QVariant{line.tone}; }}},
        parent}
{
}

void GuardLines::show(QList<GuardLine> lines)
{
    if (update(std::move(lines))) Q_EMIT countChanged();
}

} // namespace alongside
