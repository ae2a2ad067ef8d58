// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace alongside {

/// How many people are in each pair of a row and a column; everybody is in one row and one column.
struct CountTable {
    QString rowsAre = {}; ///< "Site"; tables with the same rows or columns share their totals
    QString columnsAre = {};
    QStringList rows = {};
    QStringList columns = {};
    QList<QList<int>> counts = {}; ///< by row, then column
};

/// The same with its totals, as it may be given out: a last column and a last row of totals; nothing is a count that
/// is hidden.
using PublishedCounts = QList<QList<std::optional<int>>>;

/// Counts under this are hidden in every export (domain.md, Who may read what).
inline constexpr int smallestShownCount = 5;

/// Hides what is under 5, and as many more as it takes that nobody can work out a hidden count from what is shown:
/// in each line with its total at least two are hidden, which together are at least 5, and none is the only way from
/// its row to its column. Tables that are given out together hide the same totals.
QList<PublishedCounts> withoutSmallNumbers(const QList<CountTable> &tables);

} // namespace alongside
