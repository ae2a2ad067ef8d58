// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/InterviewAnswer.h"
#include "app/domain/questionnaire/AnswerSheet.h"

namespace alongside {

/// How far one of the four parts has got.
struct PartProgress {
    FormPart part = FormPart::Unstated;
    int asked = 0; ///< questions that are shown, and that somebody has to answer
    int complete = 0; ///< those of them with nothing left to do

    bool isDone() const { return asked > 0 && complete == asked; }
    bool operator==(const PartProgress &) const = default;
};

/// The answers as a sheet takes them.
GivenAnswers givenFrom(const InterviewAnswers &answers);
/// In the order of the form; parts of which the form asks nothing are not in it. Optional questions count too: "asked,
/// no answer" is an answer.
QList<PartProgress> progressOf(const AnswerSheet &sheet, const InterviewAnswers &answers);
int partsDone(const QList<PartProgress> &parts);

} // namespace alongside
