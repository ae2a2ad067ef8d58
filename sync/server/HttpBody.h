// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/Problem.h"

#include <variant>

namespace alongside {

/// The JSON body of a request, unpacked to at most maxBytes, or why it is refused: 413, 415, or 400 where it cannot be
/// unpacked.
std::variant<QByteArray, Problem> unpackedBody(const HttpRequest &request, qint64 maxBytes);

/// Repeats the request's nonce, so that the tablet knows who answered. Only letters, digits, dashes and underscores, 64
/// at most: anything else is not repeated.
void repeatNonce(const HttpRequest &request, HttpReply &reply);

/// Packs the reply's body with zstd where the request accepts it (RFC 9110 §12.5.3) and it is worth it.
void packBody(const HttpRequest &request, HttpReply &reply);

} // namespace alongside
