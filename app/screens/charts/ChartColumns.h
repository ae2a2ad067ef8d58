// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/LineModel.h"

#include <QtQmlIntegration>

namespace alongside {

/// One column of a chart: parts on top of each other, and the same in words.
struct ChartColumn {
    QString label; ///< below it: "16 Nov"
    QList<int> parts; ///< as many as the chart's series, three at most, the lowest first
    QString words; ///< "Week of 16 November: 5 of 8 steps alone…"
    bool operator==(const ChartColumn &) const = default;
};

/// A chart of columns, and its numbers as text. Roles: label; first, second and third (the parts, 0
/// where there are fewer); words.
class ChartColumns : public LineModel<ChartColumn> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the screen that it is about")
    Q_PROPERTY(int count READ count NOTIFY shownChanged)
    Q_PROPERTY(QStringList series READ series NOTIFY shownChanged)
    Q_PROPERTY(int highest READ highest NOTIFY shownChanged)
    Q_PROPERTY(QString sentence READ sentence NOTIFY shownChanged)

public:
    explicit ChartColumns(QObject *parent = nullptr);

    struct Chart {
        QStringList series; ///< what the parts are, the lowest first
        QString sentence; ///< what there is to see, for whoever does not see it
        QList<ChartColumn> columns;
    };
    void show(const Chart &chart);

    const QStringList &series() const { return m_series; }
    /// The largest sum of a column's parts, at least 1.
    int highest() const { return m_highest; }
    QString sentence() const { return m_sentence; }

Q_SIGNALS:
    void shownChanged();

private:
    QStringList m_series;
    int m_highest = 1;
    QString m_sentence;
};

} // namespace alongside
