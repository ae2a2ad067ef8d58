// SPDX-License-Identifier: Apache-2.0
#include "app/store/ChangeNoticeDraft.h"

#include "app/records/ChangeFields.h"
#include "app/records/ChangeKinds.h"

namespace alongside {

DraftOwner changeNoticeDraftOwner(const ChangeId &change, const PersonId &person, const CoachId &coach)
{
    return {kind::changeNotice, changeNoticeIdOf(change, person), coach};
}

} // namespace alongside
