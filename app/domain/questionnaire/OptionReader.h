// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/questionnaire/FormProblem.h"
#include "app/domain/questionnaire/QuestionnaireItem.h"

namespace alongside {

/// Reads what can be chosen at an item: its answerOptions, or those of a ValueSet that the form contains.
class OptionReader {
public:
    OptionReader(const QJsonObject &form, QList<FormProblem> &problems);

    QList<AnswerOption> optionsOf(const QJsonObject &item, const QString &linkId, ItemType type);

private:
    QList<AnswerOption> listed(const QJsonArray &options);
    QList<AnswerOption> fromValueSet(const QString &reference);
    QList<AnswerOption> composed(const QJsonObject &valueSet);
    QList<AnswerOption> fromCodeSystem(const QString &system);
    std::optional<AnswerOption> option(const QJsonObject &json);
    void checkExtensions(const QJsonObject &json);
    void label(AnswerOption &option, const QJsonObject &json);
    void checkOptions(const QJsonObject &item, ItemType type, const QList<AnswerOption> &options);
    void note(FormProblem::Code code, const QString &detail = {}) { m_problems.append({code, m_linkId, detail}); }

    QHash<QString, QJsonObject> m_contained; ///< by "#id"
    QList<FormProblem> &m_problems;
    QString m_linkId;
};

} // namespace alongside
