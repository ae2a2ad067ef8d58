// SPDX-License-Identifier: Apache-2.0
#include "app/screens/charts/ChartColumns.h"

#include <algorithm>
#include <numeric>

namespace alongside {

ChartColumns::ChartColumns(QObject *parent)
    : LineModel{{{"label", [](const ChartColumn &column) { return QVariant{column.label}; }},
                    {"first", [](const ChartColumn &column) { return QVariant{column.parts.value(0)}; }},
                    {"second", [](const ChartColumn &column) { return QVariant{column.parts.value(1)}; }},
                    {"third", [](const ChartColumn &column) { return QVariant{column.parts.value(2)}; }},
                    {"words", [](const ChartColumn &column) { return QVariant{column.words}; }}},
        parent}
{
}

void ChartColumns::show(const Chart &chart)
{
    m_series = chart.series;
    m_sentence = chart.sentence;
    m_highest = 1;
    for (const ChartColumn &column : chart.columns)
        m_highest = std::max(m_highest, std::accumulate(column.parts.begin(), column.parts.end(), 0));
    replace(chart.columns);
    Q_EMIT shownChanged();
}

} // namespace alongside
