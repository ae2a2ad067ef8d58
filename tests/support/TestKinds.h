// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/RecordSchema.h"

namespace alongside {

/// A small table of kinds for tests of sync, which never includes app. Every merge rule and form occurs.
///
/// Coach(name, roles) and Conflict as the server's config expects; Person(name, alerts, keyCoach, contacts);
/// Attendance by (person, date, session) with the group mark = {code, reason}, workplace, arrived (Ask), the stamp
/// {markedAt, markedBy} and goneHomeAt (Earliest), note and the list flags (Append), seenCount (LastWrite), history of
/// the mark; Note(person, text), only added; Earnings(person, pence) that only the role "earnings" reads and writes.
/// Roles: "relief", "coach", "earnings", "supervisor" (reads and writes everything).
const RecordSchema &testKinds();

} // namespace alongside
