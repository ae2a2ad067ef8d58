// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"
#include "platform/sql/Database.h"

namespace alongside {

/// "M. Hicks"; empty where this tablet does not know them. With the interface's own connection.
QString coachName(Database &reader, const CoachId &coach);

} // namespace alongside
