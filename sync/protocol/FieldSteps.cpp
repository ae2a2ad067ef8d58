// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/FieldSteps.h"

#include "sync/protocol/Validation.h"

namespace alongside {

Result<void> checkSteps(const QList<FieldSteps> &every, const Operation &operation)
{
    for (const FieldSteps &each : every) {
        if (each.type != operation.type || !operation.set.contains(each.field)) continue;
        const FieldSteps::Step step{
            operation.was.value(each.field).toString(), operation.set.value(each.field).toString()};
        if (step.from == step.to || each.steps.contains(step)) continue;
        return Error{ErrorKind::Rejected, QString::fromLatin1(notValidText).arg(each.type, each.field)};
    }
    return {};
}

} // namespace alongside
