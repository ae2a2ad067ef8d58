// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/earnings/PermittedWork.h"
#include "app/domain/earnings/UniversalCredit.h"

#include <QJsonObject>

namespace alongside {

/// What the rules make of earnings, as JSON for scripts: limit, deduction, rule, version and margin, amounts in whole
/// pence, null for what the rules do not say, and "says" in sentences. It never says that something is allowed.
QJsonObject evaluationOf(const PermittedWork &reading);
QJsonObject evaluationOf(const UniversalCredit &reading);

} // namespace alongside
