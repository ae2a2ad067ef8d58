// SPDX-License-Identifier: Apache-2.0
#include "app/store/AnswerQuestion.h"

#include "app/domain/questionnaire/AnswerKey.h"
#include "app/domain/questionnaire/Questionnaire.h"
#include "app/store/FormStore.h"
#include "app/store/InterviewStore.h"

namespace alongside {

Result<std::optional<QuestionnaireItem>> questionOf(Database &database, const QJsonObject &answer)
{
    const std::optional<QuestionnaireItem> none;
    const ReassessmentId id{answer.value(QStringLiteral("reassessment")).toString()};
    const auto review = InterviewStore{database}.find(id);
    if (!review) return review.error();
    if (!*review) return none;
    const auto document = FormStore{database}.document((*review)->questionnaire);
    if (!document) return document.error();
    const LoadedQuestionnaire loaded = loadQuestionnaire(document->value_or(QByteArray{}));
    const QuestionnaireItem *item = loaded.form->item(linkIdOf(answer.value(QStringLiteral("answerKey")).toString()));
    return item ? std::optional{*item} : none;
}

} // namespace alongside
