// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/Act.h"
#include "platform/base/IdSource.h"

namespace alongside {

/// At the start: what anybody was typing of notes about people, of tasks, trials and interviews is sealed, each in its
/// own coach's name. Of how many there were any.
Result<int> sealWrittenDrafts(Database &database, const RecordSchema &schema, const Clock &clock, IdSource &ids);

} // namespace alongside
