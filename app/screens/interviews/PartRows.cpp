// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/PartRows.h"

namespace alongside {

PartRows::PartRows(QObject *parent)
    : LineModel{{{"name", [](const PartLine &line) { return QVariant{line.name}; }},
                    {"progress", [](const PartLine &line) { return QVariant{line.progress}; }},
                    {"done", [](const PartLine &line) { return QVariant{line.done}; }},
                    {"total", [](const PartLine &line) { return QVariant{line.total}; }},
                    {"current", [](const PartLine &line) { return QVariant{line.isCurrent}; }}},
        parent}
{
}

/// As many parts as before keep their rows: the one that was touched keeps the focus.
void PartRows::show(QList<PartLine> lines)
{
    if (lines.size() == m_lines.size() && !lines.isEmpty()) {
        m_lines = std::move(lines);
        return Q_EMIT dataChanged(index(0), index(count() - 1));
    }
    if (replace(std::move(lines))) Q_EMIT countChanged();
}

} // namespace alongside
