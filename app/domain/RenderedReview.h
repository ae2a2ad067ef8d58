// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/InterviewAnswer.h"
#include "app/domain/questionnaire/AnswerSheet.h"

namespace alongside {

/// What is agreed to: the answers, in words and as they are sent, what was said to each the other way round, and why
/// there is no answer; not when, and not by whom. The same on every tablet. Pure.
QByteArray renderedReview(const Reassessment &review, const AnswerSheet &sheet, const InterviewAnswers &answers);

/// Whether its agreement is to what is there now. One that was made while only the answers themselves were rendered
/// goes on standing for them.
AgreementStanding standingOf(const Reassessment &review, const AnswerSheet &sheet, const InterviewAnswers &answers);

} // namespace alongside
