// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/fhirpath/Expression.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace alongside {

enum class EnableOperator { Exists, Equal, NotEqual, Greater, Less, GreaterOrEqual, LessOrEqual };

/// One enableWhen: what the answer of another question must be.
struct EnableCondition {
    int question = -1; ///< index of the item
    EnableOperator comparison = EnableOperator::Equal;
    QJsonObject answer = {}; ///< as an entry of an answer
};

/// A value with a name, for the expressions of its item and of those below it.
struct FormVariable {
    QString name;
    fhirpath::Expression expression;
};

/// An expression of a form, and the variables it needs.
struct FormExpression {
    /// owner: index of the item that declares it; -1: the form.
    struct Use {
        int owner;
        qsizetype variable;
    };

    fhirpath::Expression expression;
    QList<Use> uses; ///< in the order of their evaluation
};

/// What an item's being enabled and its value depend on, and what depends on them. Indexes are those of
/// Questionnaire::items(); an item is evaluated only after those of a lower rank.
struct ItemLogic {
    enum class Behavior { All, Any };

    QList<EnableCondition> conditions;
    Behavior behavior = Behavior::All;
    std::optional<FormExpression> enabledWhen;
    std::optional<FormExpression> calculated;
    std::optional<FormExpression> initial;
    QList<FormVariable> variables;
    fhirpath::PathNodePointer source; ///< %qitem

    int rank = 0;
    QList<int> conditionDependents; ///< items with a condition on this one
    QList<int> expressionDependents; ///< items with an expression that names this one
    QList<int> watchers; ///< items with an expression that looks at this one and everything below it
};

/// The logic of a form, by item.
struct FormLogic {
    QList<ItemLogic> items;
    QList<FormVariable> variables; ///< of the form itself
    QList<int> watchers; ///< items with an expression that looks at everything
    QHash<QString, fhirpath::Decimal> ordinals; ///< scores of the options, by "system|code"
    fhirpath::PathNodePointer source; ///< %questionnaire
};

} // namespace alongside
