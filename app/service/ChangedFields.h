// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

namespace alongside {

/// What makes the one out of the other, as a patch says it: null where a field goes. Empty when they are the same.
QJsonObject changedFields(const QJsonObject &before, const QJsonObject &after);

} // namespace alongside
