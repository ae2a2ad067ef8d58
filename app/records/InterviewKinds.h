// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/RecordSchema.h"

namespace alongside {

/// The kinds of the formal review: forms, reviews of one person, their answers, and who is to be reviewed by when.
QList<RecordKind> interviewKinds();

} // namespace alongside
