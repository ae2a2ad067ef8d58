// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"

namespace alongside {

/// The tables of what is sealed: concerns, keys, and the copies that writers keep. For Schema.
Result<void> addConcerns(Database &database);
Result<void> addConcernOutcomes(Database &database);
Result<void> nameThePersonOfCopies(Database &database);

} // namespace alongside
