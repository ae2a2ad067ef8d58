// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/Questionnaire.h"

#include "app/domain/questionnaire/FormLogic.h"
#include "app/domain/questionnaire/QuestionnaireReader.h"

#include <QJsonDocument>

namespace alongside {

QString Questionnaire::Heading::canonical() const { return version.isEmpty() ? url : url + u'|' + version; }

Questionnaire::Questionnaire(Heading heading, QList<QuestionnaireItem> items, std::unique_ptr<const FormLogic> logic)
    : m_heading{std::move(heading)}, m_items{std::move(items)}, m_logic{std::move(logic)}
{
    for (int index = 0; index < m_items.size(); ++index)
        m_indexes.insert(m_items[index].linkId, index);
}

Questionnaire::~Questionnaire() = default;

const QuestionnaireItem *Questionnaire::item(const QString &linkId) const
{
    const int index = indexOf(linkId);
    return index < 0 ? nullptr : &m_items[index];
}

LoadedQuestionnaire loadQuestionnaire(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    const QJsonObject form = document.object();
    LoadedQuestionnaire loaded = QuestionnaireReader{form}.read();
    if (error.error != QJsonParseError::NoError)
        loaded.problems = {{FormProblem::Code::NotJson, {}, error.errorString()}};
    return loaded;
}

} // namespace alongside
