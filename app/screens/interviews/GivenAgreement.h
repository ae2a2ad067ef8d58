// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Reassessment.h"
#include "app/store/AttachmentStore.h"

namespace alongside {

/// An agreement that was drawn or spoken: what was given, in which review, and over which response.
struct GivenAgreement {
    ReassessmentId review = {};
    PersonId person = {};
    CoachId by = {}; ///< who took it
    Agreement agreement = {};
    Attachment::Purpose purpose = Attachment::Purpose::Signature;
    AttachmentKeeper::Picture picture = {};
    int turn = 0; ///< which of those that were said in this review here: the last one counts
    QByteArray response = {}; ///< as it was rendered when they agreed
};

/// The drawing, or the voice, and the agreement: both or neither.
Result<Reassessment> keepGiven(Act &act, IdSource &ids, const GivenAgreement &given);

/// The review is finished with all of them, or not at all.
Result<Reassessment> finishWith(
    Act &act, IdSource &ids, const ReassessmentId &review, const QList<GivenAgreement> &agreements);

} // namespace alongside
