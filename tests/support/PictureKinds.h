// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/RecordSchema.h"

namespace alongside {

/// The table of testKinds() and one more: a Picture, whose bytes travel as chunks and that several may be in, for
/// coaches' eyes.
const RecordSchema &pictureKinds();

} // namespace alongside
