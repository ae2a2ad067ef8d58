// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/RemoteStore.h"

namespace alongside {

/// The service over JMAP Core (RFC 8620) with the vendor capability of sync/protocol; request bodies are zstd.
class JmapRemoteStore final : public RemoteStore {
public:
    /// token: the device's bearer token.
    explicit JmapRemoteStore(QString token);

    HttpRequest session() const override;
    Result<AccountSession> sessionIn(const HttpReply &reply, const QString &account) const override;
    HttpRequest check(const QString &account, const QByteArray &etag) const override;
    HttpRequest exchange(const ExchangeRequest &request) const override;
    Result<ExchangeReply> exchangeIn(const HttpReply &reply) const override;
    HttpRequest declareGap(const SequenceGap &gap) const override;
    Result<qint64> declaredIn(const HttpReply &reply) const override;

private:
    HttpRequest get(const QByteArray &target) const;

    QString m_token;
};

} // namespace alongside
