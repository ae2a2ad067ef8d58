// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"

namespace alongside {

/// Forms, reviews, answers, and who is to be reviewed by when.
Result<void> addInterviews(Database &database);
/// Where a review is booked, in whose words somebody declined, and what an invitation said before.
Result<void> addInvitationPlaces(Database &database);
/// Photographs of places, and symbols of people's own, which easy-read shows instead of drawings.
Result<void> addEasyPictures(Database &database);

} // namespace alongside
