// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/questionnaire/FormLogic.h"
#include "app/domain/questionnaire/FormProblem.h"
#include "app/domain/questionnaire/QuestionnaireItem.h"

#include <QSet>

namespace alongside {

/// Reads the expressions and variables of a form into its logic; what cannot be parsed is a problem, and left out.
class ExpressionReader {
public:
    /// sources: the JSON of each item.
    ExpressionReader(const QJsonObject &form, const QList<QuestionnaireItem> &items, const QList<QJsonObject> &sources,
        FormLogic &logic, QList<FormProblem> &problems)
        : m_form{form}, m_items{items}, m_sources{sources}, m_logic{logic}, m_problems{problems}
    {
    }

    void read();

private:
    void readItem(int item);
    QList<FormVariable> variables(const QJsonObject &element);
    std::optional<FormExpression> expression(int item, const QString &url);
    std::optional<fhirpath::Expression> parsed(const QJsonObject &extension);
    void use(int item, const fhirpath::Expression &expression, QList<FormExpression::Use> &uses);
    bool findVariable(int owner, const QString &name, QList<FormExpression::Use> &uses);
    bool provide(int item, const QString &name);
    const QList<FormVariable> &variablesOf(int owner) const;
    void note(FormProblem::Code code, const QString &detail) { m_problems.append({code, m_linkId, detail}); }

    const QJsonObject &m_form;
    const QList<QuestionnaireItem> &m_items;
    const QList<QJsonObject> &m_sources;
    FormLogic &m_logic;
    QList<FormProblem> &m_problems;
    QString m_linkId;
};

} // namespace alongside
