// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/Act.h"
#include "app/store/InterviewDraft.h"

namespace alongside {

/// What TypedAnswer is to a question, of a review as a whole: its outcome, or the words of its agreement. A value.
struct TypedWords {
    ReassessmentId about = {};
    InterviewDraftField field = {};
    QString text = {};
    CoachId coach = {}; ///< whose words they are: nobody else is shown them

    const ReassessmentId &review() const { return about; }
    /// On disk, as a draft, when this returns without an error.
    Result<void> keep(Act &act) const;
    /// The field: what is typed there later takes its place.
    QString where() const;
};

} // namespace alongside
