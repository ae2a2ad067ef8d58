// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/InterviewAnswer.h"
#include "app/store/Draft.h"
#include "platform/sql/Database.h"

namespace alongside {

/// What is typed at one question; the numbers are on disk.
enum class AnswerDraftField {
    Value, ///< the answer as far as it is one, as the record has it
    Unfinished, ///< what stands in the field and is no answer yet, half a date: it is never sealed
    Seen,
    Means,
};
inline constexpr int answerDraftFields = 4;
using AnswerDraft = Draft<AnswerDraftField>;
/// By the key of their question.
using AnswerDrafts = QHash<QString, QList<AnswerDraft>>;

DraftOwner answerDraftOwner(const ReassessmentId &reassessment, const QString &key, const CoachId &coach);
/// Nothing for the owner of something else.
struct AnswerPlace {
    ReassessmentId reassessment = {};
    QString key = {};
};
AnswerPlace placeOf(const DraftOwner &owner);

/// What that coach is typing in a review.
Result<AnswerDrafts> answerDraftsOf(Database &database, const ReassessmentId &reassessment, const CoachId &coach);
/// The answers as the screen shows them while somebody types.
InterviewAnswers answersWith(InterviewAnswers answers, const AnswerDrafts &drafts);
/// One answer once its drafts are sealed. Where another tablet has written since typing began both texts stay; of an
/// answer that is no text, the one that was typed.
InterviewAnswer sealedAnswer(InterviewAnswer before, const QList<AnswerDraft> &drafts);
/// Whether what is stored stood in the field already, and was typed on: then it is no other tablet's any more.
bool goesOnFrom(AnswerDraftField field, const QString &stored, const QString &typed);
/// As a field holds it before anything is typed.
QString storedText(const InterviewAnswer &answer, AnswerDraftField field);

} // namespace alongside
