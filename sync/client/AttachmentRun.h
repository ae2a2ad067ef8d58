// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/IdSource.h"
#include "sync/client/ChunkRequests.h"
#include "sync/client/SyncOutcome.h"
#include "sync/client/TransferQueue.h"

#include <QSet>

#include <functional>
#include <variant>

namespace alongside {

/// What an AttachmentRun wants next: a request to be sent, or it is over.
using AttachmentAction = std::variant<HttpRequest, SyncOutcome>;

/// One attempt to send and fetch the bytes of attachments, thrown away afterwards; records go by SyncRun, and first.
/// What is sent is what the service, asked, does not have, so a cut anywhere costs one chunk; and it counts as sent
/// when the service, asked again, has it all. No network, no timer, no thread; every call on the writer's thread. An
/// outcome's counts are attachments.
class AttachmentRun {
public:
    struct Parts {
        Database &database;
        const ChunkRequests &requests;
        const Clock &clock;
        IdSource &ids;
        /// Of this tablet's clock before the service's, where it is known: only then is anything forgotten.
        std::optional<std::chrono::seconds> clockAhead = {};
    };
    explicit AttachmentRun(const Parts &parts);

    AttachmentAction start();
    AttachmentAction take(const Result<HttpReply> &reply);

    /// Kinds of which something came to be here whole since the last call.
    QStringList takeChangedTypes() { return std::exchange(m_changedTypes, {}); }

private:
    enum class Asked { Nothing, Missing, Bring, Fetch };
    using Change = std::function<Result<void>(TransferQueue &)>;

    Result<void> open();
    TransferQueue queue() const;
    Result<void> change(const Change &work);

    AttachmentAction goOn();
    Result<AttachmentAction> next();
    Result<std::optional<AttachmentAction>> askAbout(ChunkStore::Rank upTo);
    Result<std::optional<AttachmentAction>> fetchNext();
    Result<std::optional<AttachmentAction>> bringNext();

    Result<void> takeFault(const HttpReply &reply, SyncReason reason, const QString &detail);
    Result<void> takeSound(const HttpReply &reply);
    Result<void> takeMissing(const HttpReply &reply);
    bool wasAskedAbout(const QStringList &chunks) const;
    Result<void> noteAnswer(TransferQueue &queue, const QSet<QString> &missing, qint64 epoch);
    Result<void> takeBrought(const HttpReply &reply);
    Result<void> takeFetched(const HttpReply &reply);
    void takeDamaged();

    AttachmentAction send(HttpRequest request, Asked asked);
    void endWith(SyncReason reason, const QString &detail = {});
    AttachmentAction failed(const Error &error);

    Parts m_parts;
    QString m_account;
    QString m_device;
    qint64 m_epoch = 0;
    Instant m_now;

    Asked m_asked = Asked::Nothing;
    QByteArray m_nonce;
    QList<TransferQueue::Offer> m_offers; // that the service was asked about
    QStringList m_lacking; // what it lacks of them, the next first
    QSet<QString> m_brought; // in this attempt
    TransferQueue::Piece m_piece;
    int m_damaged = 0;
    std::optional<SyncOutcome> m_end;
    QStringList m_changedTypes;
    int m_sent = 0;
    int m_fetched = 0;
};

} // namespace alongside
