// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

namespace alongside {

/// Everything that reads what came from outside; how many could read it.
int readAsEverything(const QJsonObject &json);

} // namespace alongside
