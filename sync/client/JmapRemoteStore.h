// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/RemoteStore.h"
#include "sync/protocol/Codec.h"

namespace alongside {

/// The service over JMAP Core (RFC 8620) with the vendor capability of sync/protocol; request bodies are zstd.
class JmapRemoteStore final : public RemoteStore {
public:
    /// token: the device's bearer token. The schema outlives this.
    JmapRemoteStore(QString token, const RecordSchema &schema);

    HttpRequest askSession() const override;
    Result<AccountSession> sessionIn(const HttpReply &reply, const QString &account) const override;
    HttpRequest askWhetherNew(const QByteArray &etag, const ChangesRequest &changes) const override;
    HttpRequest askExchange(const ExchangeRequest &request) const override;
    Result<ExchangeReply> exchangeIn(const HttpReply &reply) const override;
    HttpRequest askRecords(const FetchRequest &request) const override;
    Result<FetchReply> recordsIn(const HttpReply &reply, const FetchRequest &asked) const override;
    HttpRequest askManifest(const ManifestRequest &request) const override;
    Result<ManifestPart> manifestIn(const HttpReply &reply) const override;
    HttpRequest askSnapshot(const SnapshotRequest &request) const override;
    Result<Snapshot> snapshotIn(const HttpReply &reply) const override;
    HttpRequest askFrames(const BlobPart &part) const override;
    Result<QByteArray> framesIn(const HttpReply &reply, const BlobPart &asked) const override;
    HttpRequest declareGap(const GapRequest &gap) const override;
    Result<void> gapIn(const HttpReply &reply) const override;

private:
    HttpRequest get(const QByteArray &target) const;
    HttpRequest post(const QList<Invocation> &calls) const;

    QString m_token;
    const RecordSchema &m_schema;
};

} // namespace alongside
