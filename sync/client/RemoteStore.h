// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/net/HttpTransport.h"
#include "sync/protocol/Messages.h"

#include <optional>

namespace alongside {

/// A push and the changes after it, in one round trip; either may be absent.
struct ExchangeRequest {
    std::optional<PushRequest> push;
    std::optional<ChangesRequest> changes;
};

/// A method that the service could not carry out (RFC 8620 §3.6.2).
struct MethodFailure {
    QString type;
    QString detail;

    bool operator==(const MethodFailure &) const = default;
};

struct ExchangeReply {
    std::optional<PushReply> push;
    std::optional<ChangesPage> changes;
    std::optional<MethodFailure> failure; ///< the first; what came before it holds

    bool operator==(const ExchangeReply &) const = default;
};

/// seqs that this device no longer has, though the service never received them or lost them.
struct SequenceGap {
    QString account;
    qint64 first = 0;
    qint64 last = 0;
};

/// The service as sync sees it: makes requests and reads replies; sends nothing. Reading answers Corrupt for what
/// cannot be read. Replies were checked by ReplyCheck before.
class RemoteStore {
public:
    virtual ~RemoteStore() = default;

    virtual HttpRequest session() const = 0;
    virtual Result<AccountSession> sessionIn(const HttpReply &reply, const QString &account) const = 0;

    /// Whether there is anything new. Answers 304 when not; the reply's ETag is for the next time.
    virtual HttpRequest check(const QString &account, const QByteArray &etag) const = 0;

    virtual HttpRequest exchange(const ExchangeRequest &request) const = 0;
    virtual Result<ExchangeReply> exchangeIn(const HttpReply &reply) const = 0;

    virtual HttpRequest declareGap(const SequenceGap &gap) const = 0;
    /// The service's ackedSeq after it.
    virtual Result<qint64> declaredIn(const HttpReply &reply) const = 0;
};

} // namespace alongside
