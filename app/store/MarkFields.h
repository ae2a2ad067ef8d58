// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/AttendanceMark.h"

#include <QJsonObject>

namespace alongside {

/// A mark's key as the record's id and as its fields.
QString idOf(const MarkKey &key);
QJsonObject fieldsOf(const MarkKey &key);

} // namespace alongside
