// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/Attempt.h"
#include "sync/client/Echo.h"
#include "sync/client/Errand.h"
#include "sync/client/Puller.h"
#include "sync/client/Pusher.h"
#include "sync/client/RemoteStore.h"
#include "sync/client/SnapshotLoad.h"

namespace alongside {

/// What waits, and the changes after it, in one round trip: receipts, page, cursor and ended overlays are one
/// transaction.
class Exchange final : public Errand {
public:
    struct Parts {
        const RemoteStore &remote;
        Attempt &attempt;
        Pusher &pusher;
        Puller &puller;
        Echo &echo;
        Refetch &refetch;
        SnapshotLoad &snapshot;
    };
    explicit Exchange(const Parts &parts) : m_parts{parts} { }

    Result<Step> next(Checkpoint &checkpoint) override;
    Result<void> take(Checkpoint &checkpoint, const HttpReply &reply) override;

    /// Whether anything is new, and what: without a push.
    HttpRequest askForNews(const Checkpoint &checkpoint);
    /// Its reply, where something is. What cannot be read, as of a service that only says so, is asked for once more.
    Result<void> takeNews(Checkpoint &checkpoint, const HttpReply &reply);

    /// A push that did not come through is made smaller.
    Result<Remedy> mend(Checkpoint &checkpoint, Trouble trouble) override;

private:
    bool isPullDue(const Checkpoint &checkpoint) const;
    bool isAnswered(const ExchangeReply &reply) const;
    bool fitsPush(const ExchangeReply &reply) const;
    Result<void> takeIfOurs(Checkpoint &checkpoint, const ExchangeReply &reply);
    Result<void> takeBoth(Checkpoint &checkpoint, const ExchangeReply &reply);
    Result<void> takePush(Checkpoint &checkpoint, const PushReply &reply);
    Result<void> takeRefusal(Checkpoint &checkpoint, const PushRefusal &refusal);
    Result<void> takePage(Checkpoint &checkpoint, const ExchangeReply &reply);
    Result<void> takeChangesError(Checkpoint &checkpoint, const MethodError &error);

    Parts m_parts;
    ExchangeRequest m_asked;
    QString m_device; ///< as which it was asked for
};

} // namespace alongside
