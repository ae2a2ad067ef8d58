// SPDX-License-Identifier: Apache-2.0
#include "app/store/WrittenDrafts.h"

#include "app/store/BenefitWriter.h"
#include "app/store/EarningsWriter.h"
#include "app/store/InterviewWriter.h"
#include "app/store/InvitationWriter.h"
#include "app/store/NoteWriter.h"
#include "app/store/PersonWriter.h"
#include "app/store/ReferralWriter.h"
#include "app/store/TaskWriter.h"
#include "app/store/TrialWriter.h"

namespace alongside {

Result<int> sealWrittenDrafts(Database &database, const RecordSchema &schema, const Clock &clock, IdSource &ids)
{
    int sealed = 0;
    // What is Rejected stays typed, and keeps nothing else back.
    for (const auto sealAll :
        {&NoteWriter::sealAll, &TaskWriter::sealAll, &TrialWriter::sealAll, &ReferralWriter::sealAll}) {
        const Result<int> some = sealAll(database, schema, clock, ids);
        if (!some && some.error().kind != ErrorKind::Rejected) return some;
        sealed += some ? *some : 0;
    }
    for (const auto sealAll : {&PersonWriter::sealAll, &InterviewWriter::sealAll, &BenefitWriter::sealAll,
             &EarningsWriter::sealAll, &InvitationWriter::sealAll}) {
        const Result<int> some = sealAll(database, schema, clock);
        if (!some && some.error().kind != ErrorKind::Rejected) return some;
        sealed += some ? *some : 0;
    }
    return sealed;
}

} // namespace alongside
