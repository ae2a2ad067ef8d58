// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/fhirpath/PathCollection.h"

#include <QDateTime>
#include <QHash>

namespace alongside::fhirpath {

/// What an expression is evaluated against.
struct PathContext {
    PathNodePointer resource = {}; ///< `%resource` and `%rootResource`
    PathCollection focus = {}; ///< where a path begins, and `%context`; the resource when empty
    QHash<QString, PathCollection> variables = {}; ///< `%name`, without the percent sign
    QDateTime now = {}; ///< in the local offset: `today()` is its date
    QHash<QString, Decimal> ordinals = {}; ///< by "system|code", for `ordinal()` of an answer that carries no score
    qint64 steps = 1'000'000; ///< at most: a step is one item touched, or 16 letters. Some 0.1 s.
};

} // namespace alongside::fhirpath
