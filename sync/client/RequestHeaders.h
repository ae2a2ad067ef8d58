// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/net/HttpTransport.h"

namespace alongside {

/// Who asks: the device's token (RFC 6750 §2.1).
inline HttpHeader bearer(const QString &token) { return {"Authorization", "Bearer " + token.toLatin1()}; }

/// What the body is (RFC 8620 §3.3).
inline HttpHeader jsonBody() { return {"Content-Type", "application/json"}; }

} // namespace alongside
