// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"

#include <QByteArray>

namespace alongside {

/// One zstd frame (RFC 8878), level 3.
QByteArray zstdCompressed(const QByteArray &plain);

/// The content of one or more frames, decoded as a stream that stops at the cap: a small message that claims to be
/// huge costs nothing. Rejected when it would exceed the cap (bytes), Corrupt when it is not zstd or is cut short.
Result<QByteArray> zstdDecompressed(const QByteArray &compressed, qsizetype cap);

} // namespace alongside
