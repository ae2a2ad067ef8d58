// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/PlacementWish.h"
#include "app/store/Draft.h"

namespace alongside {

/// What is filled in of a placement's form; the numbers are on disk.
enum class PlacementField { Kind, Place, Pattern, From, Back, Hours, Pay, Reason, Funder, Instead };
using PlacementDraft = Draft<PlacementField>;

/// Of the form that a coach fills in about somebody (Start) or about a placement. It stays until it is saved or thrown
/// away: nothing seals half a placement.
DraftOwner placementForm(PlacementWish::Purpose purpose, const QString &about, const CoachId &coach);

} // namespace alongside
