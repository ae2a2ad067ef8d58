// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/rules/DatedRule.h"
#include "platform/base/Result.h"
#include "sync/protocol/Messages.h"

namespace alongside {

/// What releasing rules changes beside what has been released before.
struct RuleRelease {
    QList<Operation> operations = {};
    int added = 0;
    int replaced = 0; ///< by a higher version
    int here = 0; ///< already, just as they are
};

/// known: every Rule of the service. Rejected, with all of them named, where a rule was released with this version and
/// other figures, or with a higher version, or where an id was released for another set, name or first day.
Result<RuleRelease> planRelease(const QList<DatedRule> &rules, const QList<Record> &known);

} // namespace alongside
