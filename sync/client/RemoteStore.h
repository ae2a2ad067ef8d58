// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/net/HttpTransport.h"
#include "sync/protocol/Manifest.h"
#include "sync/protocol/Messages.h"
#include "sync/protocol/Snapshot.h"

#include <optional>

namespace alongside {

/// A push and the changes after it, in one round trip; either may be absent.
struct ExchangeRequest {
    std::optional<PushRequest> push;
    std::optional<ChangesRequest> changes;
};

struct ExchangeReply {
    std::optional<PushReply> push;
    std::optional<MethodError> pushError;
    std::optional<ChangesPage> changes;
    std::optional<MethodError> changesError;

    bool operator==(const ExchangeReply &) const = default;
};

/// Records of one kind by their ids.
struct FetchRequest {
    QString account;
    QString type;
    QStringList ids;
};

struct FetchReply {
    QList<Record> found; ///< each with the state's modseq: its own is not above it, and /get does not say more
    QStringList notFound;

    bool operator==(const FetchReply &) const = default;
};

/// Bytes of an immutable blob, one after another.
struct BlobPart {
    QString account;
    QString blob;
    qint64 first = 0;
    qint64 length = 0; ///< bytes, at least one
};

/// The service as sync sees it: makes requests and reads replies, and sends nothing. A reply is read after ReplyCheck
/// has accepted it; reading answers an Error for what cannot be read.
class RemoteStore {
public:
    virtual ~RemoteStore() = default;

    virtual HttpRequest askSession() const = 0;
    virtual Result<AccountSession> sessionIn(const HttpReply &reply, const QString &account) const = 0;

    /// Whether there is anything new: the reply is 304, or has an ETag for the next time, and the first of these
    /// changes as in a reply to an exchange. An older service leaves the changes out. Of all kinds, with deletions.
    virtual HttpRequest askWhetherNew(const QByteArray &etag, const ChangesRequest &changes) const = 0;

    virtual HttpRequest askExchange(const ExchangeRequest &request) const = 0;
    virtual Result<ExchangeReply> exchangeIn(const HttpReply &reply) const = 0;

    virtual HttpRequest askRecords(const FetchRequest &request) const = 0;
    virtual Result<FetchReply> recordsIn(const HttpReply &reply, const FetchRequest &asked) const = 0;

    /// A method-level error is Rejected, with its type; so it is below.
    virtual HttpRequest askManifest(const ManifestRequest &request) const = 0;
    virtual Result<ManifestPart> manifestIn(const HttpReply &reply) const = 0;

    virtual HttpRequest askSnapshot(const SnapshotRequest &request) const = 0;
    virtual Result<Snapshot> snapshotIn(const HttpReply &reply) const = 0;

    /// The reply may have fewer bytes than were asked for, from the same beginning, but at least one.
    virtual HttpRequest askFrames(const BlobPart &part) const = 0;
    virtual Result<QByteArray> framesIn(const HttpReply &reply, const BlobPart &asked) const = 0;

    virtual HttpRequest declareGap(const GapRequest &gap) const = 0;
    virtual Result<void> gapIn(const HttpReply &reply) const = 0;
};

} // namespace alongside
