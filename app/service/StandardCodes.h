// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/AttendanceCode.h"
#include "sync/protocol/Messages.h"

namespace alongside {

/// The attendance codes that a new service starts with; from then on they are the service's own.
QList<AttendanceCode> standardAttendanceCodes();
/// Making them.
QList<Operation> standardCodeOperations();

} // namespace alongside
