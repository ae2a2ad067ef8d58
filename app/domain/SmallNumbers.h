// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/HiddenCounts.h"

namespace alongside {

/// How many people are in each pair of a row and a column; everybody is in one row and one column.
struct CountTable {
    QString rowsAre = {}; ///< "Site"; tables with the same rows or columns share their totals
    QString columnsAre = {};
    QStringList rows = {}; ///< one: it is of everybody, and its counts are its totals
    QStringList columns = {}; ///< one: it counts everybody of a row
    QList<QList<int>> counts = {}; ///< by row, then column
    bool isInOtherPapers = false; ///< the same people are counted so in papers that say something else beside it
};

/// The same with its totals, as it may be given out: a last column and a last row of totals; nothing is a count that
/// is hidden.
using PublishedCounts = QList<QList<std::optional<int>>>;

/// The total of a row, and of a column, as sums between tables name them.
QString rowTotalName(const CountTable &table, const QString &row);
QString columnTotalName(const CountTable &table, const QString &column);

/// What may be given out of tables that are given out together, and with the same totals by row in other papers too.
struct GivenOutTables {
    QList<PublishedCounts> tables = {};
    /// Of the totals by row, or of a table that is in other papers too, more is hidden than these alone and the sums
    /// between tables ask for: another paper with the same counts may show them.
    bool hidesMoreTotals = false;
};
/// between: what a reader knows beside the lines of each table ("of this site are all who are in these work streams").
/// The totals by row, and what is a part of one there, are decided before everything else, then the tables that are in
/// other papers too, so that they are the same wherever they stand.
GivenOutTables withoutSmallNumbers(const QList<CountTable> &tables, const QList<CountSum> &between = {});

} // namespace alongside
