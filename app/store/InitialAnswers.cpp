// SPDX-License-Identifier: Apache-2.0
#include "app/store/InitialAnswers.h"

#include "app/domain/questionnaire/AnswerSheet.h"
#include "app/records/InterviewFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/Act.h"
#include "platform/base/Clock.h"

namespace alongside {

QList<Operation> initialAnswersOf(const Reassessment &review, const QByteArray &form)
{
    const AnswerSheet sheet{loadQuestionnaire(form).form, Clock::localDateOf(review.startedAt)};
    const GivenAnswers proposed = sheet.initialAnswers();
    QList<Operation> operations;
    for (auto each = proposed.cbegin(); each != proposed.cend(); ++each) {
        const InterviewAnswer answer{.person = review.person,
            .reassessment = review.id,
            .key = each.key(),
            .value = *each,
            .recordedBy = review.startedBy,
            .at = review.startedAt};
        operations.append(making(kind::answer, {}, fieldsOf(answer)));
    }
    return operations;
}

} // namespace alongside
