// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"
#include "sync/protocol/Messages.h"

namespace alongside {

/// A Text that is only ever changed in certain steps: what may follow what. The empty text: there is none yet.
struct FieldSteps {
    struct Step {
        QString from;
        QString to;

        bool operator==(const Step &) const = default;
    };

    QString type; ///< name of the kind
    QString field;
    QList<Step> steps;
};

/// Whether each such field is changed in one of its steps, from what the writer saw: two who differ about where it
/// stands took a step each, and are asked. Rejected as a value that its kind does not allow.
Result<void> checkSteps(const QList<FieldSteps> &every, const Operation &operation);

} // namespace alongside
