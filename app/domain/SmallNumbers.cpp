// SPDX-License-Identifier: Apache-2.0
#include "app/domain/SmallNumbers.h"

#include <QSet>

#include <algorithm>

namespace alongside {

namespace {

struct Place {
    int row;
    int column;
};

/// One table with its totals, and which of its counts are hidden. What tables share is known by its name.
class CountGrid {
public:
    explicit CountGrid(const CountTable &table) : m_table{table}, m_values{withTotals(table)} { }

    int rows() const { return int(m_values.size()); }
    int columns() const { return int(m_values.first().size()); }
    int valueAt(Place place) const { return m_values.at(place.row).at(place.column); }
    QString nameOf(Place place) const
    {
        const bool isRowTotal = place.column == m_table.columns.size();
        const bool isColumnTotal = place.row == m_table.rows.size();
        const QString row = isColumnTotal ? QString{} : m_table.rowsAre + QLatin1Char('=') + m_table.rows.at(place.row);
        const QString column =
            isRowTotal ? QString{} : m_table.columnsAre + QLatin1Char('=') + m_table.columns.at(place.column);
        return row + QLatin1Char('|') + column;
    }

    QList<Place> everyPlace() const
    {
        QList<Place> places;
        for (int row = 0; row < rows(); ++row)
            places += rowOf(row);
        return places;
    }
    QList<Place> rowOf(int row) const
    {
        QList<Place> places;
        for (int column = 0; column < columns(); ++column)
            places.append({row, column});
        return places;
    }
    QList<Place> columnOf(int column) const
    {
        QList<Place> places;
        for (int row = 0; row < rows(); ++row)
            places.append({row, column});
        return places;
    }

private:
    static QList<QList<int>> withTotals(const CountTable &table)
    {
        QList<QList<int>> values = table.counts;
        QList<int> totals(table.columns.size() + 1, 0);
        for (QList<int> &row : values) {
            int sum = 0;
            for (const int count : std::as_const(row))
                sum += count;
            row.append(sum);
            for (int column = 0; column < row.size(); ++column)
                totals[column] += row.at(column);
        }
        values.append(totals);
        return values;
    }

    CountTable m_table;
    QList<QList<int>> m_values;
};

/// The names of what is hidden, which grows until nothing can be worked out.
class HiddenCounts {
public:
    explicit HiddenCounts(const CountGrid &grid, QSet<QString> &names) : m_grid{grid}, m_names{names} { }

    /// Whether there was something to hide.
    bool hideMore()
    {
        const qsizetype before = m_names.size();
        for (const Place place : m_grid.everyPlace())
            if (m_grid.valueAt(place) < smallestShownCount) m_names.insert(m_grid.nameOf(place));
        for (int row = 0; row < m_grid.rows(); ++row)
            protect(m_grid.rowOf(row));
        for (int column = 0; column < m_grid.columns(); ++column)
            protect(m_grid.columnOf(column));
        for (const Place place : m_grid.everyPlace())
            if (isHidden(place) && !isOnACycle(place)) hideSmallestOf(m_grid.rowOf(place.row));
        return m_names.size() > before;
    }

    bool isHidden(Place place) const { return m_names.contains(m_grid.nameOf(place)); }

private:
    /// The last of a line is the sum of the others: one that is hidden alone follows from the rest, and several that
    /// are next to nothing together do as well.
    void protect(const QList<Place> &line)
    {
        while (true) {
            int hidden = 0;
            int sum = 0;
            for (const Place place : line) {
                if (!isHidden(place)) continue; // everybody sees it
                ++hidden;
                sum += m_grid.valueAt(place);
            }
            const bool isTold = !isHidden(line.last()) && sum < smallestShownCount;
            if (hidden == 0 || (hidden > 1 && !isTold)) return;
            if (!hideSmallestOf(line)) return; // all of it is hidden
        }
    }

    bool hideSmallestOf(const QList<Place> &line)
    {
        const Place *smallest = nullptr;
        for (const Place &place : line)
            if (!isHidden(place) && (!smallest || m_grid.valueAt(place) < m_grid.valueAt(*smallest))) smallest = &place;
        if (smallest) m_names.insert(m_grid.nameOf(*smallest));
        return smallest != nullptr;
    }

    /// Rows and columns are the points, hidden counts the lines between them: a line that is the only way between its
    /// ends has the only value that fits.
    bool isOnACycle(Place place) const
    {
        QSet<int> rows{place.row};
        QSet<int> columns;
        for (bool grows = true; grows;) {
            grows = false;
            for (const Place step : m_grid.everyPlace()) {
                if (!isHidden(step) || (step.row == place.row && step.column == place.column)) continue; // no way
                if (rows.contains(step.row) == columns.contains(step.column)) continue; // leads nowhere new
                rows.insert(step.row);
                columns.insert(step.column);
                grows = true;
            }
        }
        return columns.contains(place.column);
    }

    const CountGrid &m_grid;
    QSet<QString> &m_names;
};

PublishedCounts published(const CountGrid &grid, const HiddenCounts &hidden)
{
    PublishedCounts counts;
    for (int row = 0; row < grid.rows(); ++row) {
        QList<std::optional<int>> line;
        for (const Place place : grid.rowOf(row))
            line.append(hidden.isHidden(place) ? std::nullopt : std::optional{grid.valueAt(place)});
        counts.append(line);
    }
    return counts;
}

} // namespace

QList<PublishedCounts> withoutSmallNumbers(const QList<CountTable> &tables)
{
    QList<CountGrid> grids;
    for (const CountTable &table : tables)
        grids.append(CountGrid{table});
    QSet<QString> names;
    for (bool grows = true; grows;) {
        grows = false;
        for (const CountGrid &grid : std::as_const(grids))
            grows = HiddenCounts{grid, names}.hideMore() || grows;
    }
    QList<PublishedCounts> all;
    for (const CountGrid &grid : std::as_const(grids))
        all.append(published(grid, HiddenCounts{grid, names}));
    return all;
}

} // namespace alongside
