// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Objection.h"
#include "app/store/Draft.h"

namespace alongside {

/// What is typed about something that is not right, or in answer to it; the numbers are on disk.
enum class ObjectionDraftField { Words, Part };
inline constexpr int objectionDraftFields = 2;
using ObjectionDraft = Draft<ObjectionDraftField>;

/// What the person says.
DraftOwner objectionDraftOwner(const PersonId &person, const CoachId &coach);
/// What staff answer.
DraftOwner answerDraftOwner(const ObjectionId &objection, const CoachId &coach);

} // namespace alongside
