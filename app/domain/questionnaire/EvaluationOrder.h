// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace alongside {

/// What each item of a form depends on, by index.
struct FormDependencies {
    QList<int> parents; ///< -1: at the top
    QList<QList<int>> named; ///< items that must be evaluated before
    /// Items below which everything should be evaluated before, where that makes no loop; -1: the whole form.
    QList<QList<int>> below;
};

/// In what order the items of a form are evaluated, so that one pass is enough.
struct EvaluationOrder {
    QList<int> ranks; ///< by index; no two alike
    QList<int> loops; ///< by index: to which loop an item belongs; -1: none

    /// Whether that dependency closes a loop. The order holds for those that do not.
    bool isLoop(int item, int named) const { return loops[item] >= 0 && loops[item] == loops[named]; }
};

/// Parents come before what they hold, whatever loops there are.
EvaluationOrder evaluationOrder(const FormDependencies &dependencies);

} // namespace alongside
