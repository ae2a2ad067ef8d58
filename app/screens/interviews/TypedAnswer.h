// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/Act.h"
#include "app/store/AnswerDraft.h"

namespace alongside {

/// One field of a question as a coach typed it last: what is written to the disk, and what stays on the screen and is
/// written again when the disk has refused it. A value.
struct TypedAnswer {
    AnswerPlace place = {};
    AnswerDraftField field = {};
    QJsonArray value = {}; ///< of Value
    QString text = {}; ///< of the other fields
    CoachId coach = {}; ///< whose words they are: nobody else is shown them

    const ReassessmentId &review() const { return place.reassessment; }
    /// On disk, as a draft, when this returns without an error.
    Result<void> keep(Act &act) const;
    void showIn(InterviewAnswer &answer) const;
    /// The field: what is typed there later takes its place. Half an answer is of the same field as a whole one.
    QString where() const;
};

} // namespace alongside
