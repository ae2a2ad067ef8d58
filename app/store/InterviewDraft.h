// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Reassessment.h"
#include "app/store/Draft.h"

#include <QJsonObject>

namespace alongside {

/// What is written about a review as a whole until it is sealed; the numbers are on disk.
enum class InterviewDraftField {
    Position, ///< the question that is shown: it travels with the next answer, or when the review is left
    Outcome,
    AgreementWords, ///< stays here until somebody agrees
};
inline constexpr int interviewDraftFields = 3;
using InterviewDraft = Draft<InterviewDraftField>;

DraftOwner interviewDraftOwner(const ReassessmentId &reassessment, const CoachId &coach);
/// The review as the screen shows it while somebody writes.
Reassessment reassessmentWith(Reassessment reassessment, const QList<InterviewDraft> &drafts);
/// What these drafts set in the review; an agreement's words set nothing before there is one.
QJsonObject fieldsOf(const QList<InterviewDraft> &drafts, const Reassessment &before);
/// As a field holds it before anything is typed.
QString storedText(const Reassessment &reassessment, InterviewDraftField field);

} // namespace alongside
