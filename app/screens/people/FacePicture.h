// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/AttachmentStore.h"

namespace alongside {

/// A picture out of a file as it is kept: the middle square, upright, small enough to travel, with a thumbnail for
/// registers. Nothing else of the file is kept (a camera writes down where it was). Rejected: it is no picture.
Result<AttachmentKeeper::Picture> faceFromFile(const QByteArray &file);

} // namespace alongside
