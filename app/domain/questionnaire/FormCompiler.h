// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/questionnaire/EvaluationOrder.h"
#include "app/domain/questionnaire/FormLogic.h"
#include "app/domain/questionnaire/FormProblem.h"
#include "app/domain/questionnaire/QuestionnaireItem.h"

#include <QSet>

#include <memory>

namespace alongside {

/// Works out, once for a form, what depends on what, and in which order its items are evaluated.
class FormCompiler {
public:
    /// sources: the JSON of each item.
    FormCompiler(const QJsonObject &form, const QList<QuestionnaireItem> &items, const QList<QJsonObject> &sources,
        QList<FormProblem> &problems);

    std::unique_ptr<const FormLogic> compile();

private:
    /// Which items an expression names, and below which it looks at everything; -1: the form.
    struct Sight {
        QSet<int> named;
        QSet<int> below;
    };

    void readConditions();
    QList<const FormExpression *> expressionsOf(int item) const;
    Sight sightOf(int item, const FormExpression &expression) const;
    void see(int item, const fhirpath::Dependencies &dependencies, Sight &sight) const;
    bool isAround(int group, int item) const;
    FormDependencies dependencies() const;
    void openLoops(const EvaluationOrder &order);
    void openLoop(int item, std::optional<FormExpression> &expression, const EvaluationOrder &order);
    void linkDependents();
    void gatherOrdinals();

    const QJsonObject &m_form;
    const QList<QuestionnaireItem> &m_items;
    const QList<QJsonObject> &m_sources;
    QList<FormProblem> &m_problems;
    QHash<QString, int> m_indexes;
    std::unique_ptr<FormLogic> m_logic;
};

} // namespace alongside
