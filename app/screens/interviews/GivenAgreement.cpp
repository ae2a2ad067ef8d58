// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/GivenAgreement.h"

#include "app/store/InterviewWriter.h"
#include "platform/sql/Transaction.h"

namespace alongside {

namespace {

/// In the caller's transaction.
Result<Reassessment> writeGiven(Act &act, IdSource &ids, const GivenAgreement &given)
{
    const auto kept = AttachmentKeeper{act, ids}.addIn(given.person, given.purpose, given.picture);
    if (!kept) return kept.error();
    Agreement with = given.agreement;
    with.attachment = kept->id;
    return InterviewWriter{act}.agreeIn(given.review, with, given.response);
}

} // namespace

Result<Reassessment> keepGiven(Act &act, IdSource &ids, const GivenAgreement &given)
{
    Transaction transaction{act.database()};
    const auto agreed = writeGiven(act, ids, given);
    if (!agreed) return agreed;
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return agreed;
}

Result<Reassessment> finishWith(
    Act &act, IdSource &ids, const ReassessmentId &review, const QList<GivenAgreement> &agreements)
{
    Transaction transaction{act.database()};
    for (const GivenAgreement &given : agreements)
        if (auto agreed = writeGiven(act, ids, given); !agreed) return agreed;
    const auto finished = InterviewWriter{act}.finishIn(review);
    if (!finished) return finished;
    if (auto committed = transaction.commit(); !committed) return committed.error();
    return finished;
}

} // namespace alongside
