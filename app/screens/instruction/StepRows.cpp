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
    if (!isSameSteps) {
        replace(std::move(lines));
        return Q_EMIT countChanged();
    }
    for (int row = 0; row < lines.size(); ++row) {
        if (m_lines.at(row) == lines.at(row)) continue; // shown already
        m_lines[row] = lines.at(row);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

} // namespace alongside
