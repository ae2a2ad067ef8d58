// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/questionnaire/FormLogic.h"
#include "app/domain/questionnaire/FormProblem.h"
#include "app/domain/questionnaire/QuestionnaireItem.h"

namespace alongside {

/// Reads the enableWhen of items; what makes no sense is a problem, and left out.
class ConditionReader {
public:
    ConditionReader(
        const QList<QuestionnaireItem> &items, const QHash<QString, int> &indexes, QList<FormProblem> &problems)
        : m_items{items}, m_indexes{indexes}, m_problems{problems}
    {
    }

    /// Into conditions and behaviour of the item's logic.
    void read(const QJsonObject &json, const QString &linkId, ItemLogic &logic);

private:
    std::optional<EnableCondition> condition(const QJsonObject &json);
    std::optional<EnableOperator> comparison(const QJsonObject &json);
    void readBehavior(const QJsonObject &json, ItemLogic &logic);
    void checkTypes(const EnableCondition &condition);
    void note(FormProblem::Code code, const QString &detail = {}) { m_problems.append({code, m_linkId, detail}); }

    const QList<QuestionnaireItem> &m_items;
    const QHash<QString, int> &m_indexes;
    QList<FormProblem> &m_problems;
    QString m_linkId;
    bool m_isStu3 = false;
};

} // namespace alongside
