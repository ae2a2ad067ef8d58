// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/Messages.h"
#include "sync/protocol/RecordSchema.h"

namespace alongside {

/// The version of the test's kinds before the newest: Attendance had no workplace yet, and the time of arrival was a
/// text of four digits, "0905".
RecordSchema kindsOfOlderApp(const RecordSchema &newest);

/// The newest version, which says what the older one wrote in its own words.
RecordSchema kindsWithUpCasts(const RecordSchema &newest);

/// What a coach means, as the older app writes it.
Operation asOlderAppWrites(Operation operation);

} // namespace alongside
