// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/questionnaire/ItemReader.h"
#include "app/domain/questionnaire/Questionnaire.h"

#include <QSet>

namespace alongside {

/// Reads one form: its items, flat and in order, with linkIds that are unique whatever the form says.
class QuestionnaireReader {
public:
    explicit QuestionnaireReader(const QJsonObject &form) : m_form{form}, m_reader{form, m_problems} { }

    LoadedQuestionnaire read();

    /// How deep items nest; what is deeper stands at the deepest level. Forms of people nest four or five levels.
    static constexpr int deepestLevel = 60;

private:
    Questionnaire::Heading heading() const;
    void checkForm();
    void readItems(const QJsonArray &items, int parent);
    void readItem(const QJsonObject &json, int parent);
    int nest(const QJsonArray &children, int index);
    QString uniqueLinkId(const QJsonObject &json);
    void inherit(QuestionnaireItem &item) const;
    void note(FormProblem::Code code, const QString &linkId, const QString &detail = {})
    {
        m_problems.append({code, linkId, detail});
    }

    const QJsonObject &m_form;
    QList<FormProblem> m_problems;
    ItemReader m_reader;
    QList<QuestionnaireItem> m_items;
    QList<QJsonObject> m_sources;
    QSet<QString> m_linkIds;
};

} // namespace alongside
