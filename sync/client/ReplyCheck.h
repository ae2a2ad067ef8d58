// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/IdSource.h"
#include "platform/net/HttpTransport.h"
#include "sync/client/SyncOutcome.h"

#include <optional>

namespace alongside {

/// Why a reply counts for nothing.
struct ReplyFault {
    SyncReason reason;
    QString detail;

    bool operator==(const ReplyFault &) const = default;
};

/// A new nonce for one request: 24 hexadecimal digits.
QByteArray newNonce(IdSource &ids);

/// A reply counts only when it repeats the request's nonce; what does not is a captive portal, or a gateway whose
/// service is away. 200 and 304 are sound, any other status is the fault it names.
std::optional<ReplyFault> faultIn(const HttpReply &reply, const QByteArray &nonce);

/// How far this clock is ahead of the service's, by the reply's Date (RFC 9110 §6.6.1); nothing when it has none.
std::optional<std::chrono::seconds> clockAhead(const HttpReply &reply, Instant now);

} // namespace alongside
