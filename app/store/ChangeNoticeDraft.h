// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/change/Change.h"
#include "app/store/Draft.h"

namespace alongside {

/// What is typed about how somebody was told; the numbers are on disk. It stays until it is saved: nobody is told by
/// half a row.
enum class ChangeNoticeField { ToldOn, How, Said, SupportedBy };
using ChangeNoticeDraft = Draft<ChangeNoticeField>;

DraftOwner changeNoticeDraftOwner(const ChangeId &change, const PersonId &person, const CoachId &coach);

} // namespace alongside
