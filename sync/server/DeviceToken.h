// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/protocol/Messages.h"

namespace alongside {

/// The bearer token of a device, 256 bits: an HMAC under the file key that the tablet made, so that the same enrolment
/// asked for twice gives the same token, and nobody without the file key can work it out.
QString tokenFor(const EnrolRequest &request, const QString &device);

/// What is stored of a token.
QString hashOfToken(const QString &token);

} // namespace alongside
