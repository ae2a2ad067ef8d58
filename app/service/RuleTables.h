// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QStringList>

#include <optional>

namespace alongside {

/// The cells of one rule by the names of our own columns.
using RuleCells = QHash<QString, QString>;

/// How the rows of a table become rules: our own columns as they are, or those of a table of figures of one set.
struct RuleTable {
    /// A column of a table of figures, and the figure that it holds.
    struct Figure {
        QString column;
        QString name;
    };

    QStringList columns = {};
    QString set = {}; ///< empty: our own columns, which name it
    QString idStem = {}; ///< "permitted-work": the id is this, the name and the day
    QString name = {}; ///< where no column names it
    QString source = {}; ///< likewise
    QList<Figure> figures = {};
    QString fixedFigures = {}; ///< that the table does not have a column for, as they are written

    RuleCells cellsOf(const QStringList &cells) const;
};

/// Which of them has this first line.
std::optional<RuleTable> ruleTableWith(const QStringList &firstLine);

} // namespace alongside
