// SPDX-License-Identifier: Apache-2.0
#include "app/screens/instruction/StepRows.h"

#include <algorithm>

namespace alongside {

StepRows::StepRows(QObject *parent)
    : LineModel{{{"stepId", [](const StepLine &line) { return QVariant{line.stepId}; }},
                    {"words", [](const StepLine &line) { return QVariant{line.words}; }},
                    {"cue", [](const StepLine &line) { return QVariant{line.cue}; }},
                    {"level", [](const StepLine &line) { return QVariant{line.level}; }},
                    {"lastLevel", [](const StepLine &line) { return QVariant{line.lastLevel}; }},
                    {"levelWords", [](const StepLine &line) { return QVariant{line.levelWords}; }},
                    {"lastWords", [](const StepLine &line) { return QVariant{line.lastWords}; }}},
        parent}
{
}

void StepRows::show(QList<StepLine> lines)
{
    const bool isSameSteps = std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
        [](const StepLine &left, const StepLine &right) { return left.stepId == right.stepId; });
    if (isSameSteps ? update(std::move(lines)) : replace(std::move(lines))) Q_EMIT countChanged();
}

} // namespace alongside
