// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/Checkpoint.h"
#include "sync/client/Mirror.h"
#include "sync/client/Outbox.h"

namespace alongside {

/// Offers the outbox to the service and takes in what became of it. Calls that write run inside a transaction of the
/// caller, who saves the checkpoint in the same one.
class Pusher {
public:
    Pusher(Outbox &outbox, Mirror &mirror);

    /// What to offer next: what waits, from the front; before it, held mutations whose turn it is to be asked about, as
    /// far as they fit beside it. Both together stay within the budget, or are one mutation.
    Result<std::optional<PushRequest>> next(const Checkpoint &checkpoint, Instant now);

    /// The clocks of a reply: the service's orders the outbox's retention, the device's is shown.
    struct Moment {
        Instant here;
        Instant atService;
    };
    /// One result for each mutation, up to the refusal if there is one.
    static bool fits(const PushRequest &sent, const PushReply &reply);
    /// Answers how many mutations were acknowledged. The reply fits.
    Result<int> take(Checkpoint &checkpoint, const PushRequest &sent, const PushReply &reply, const Moment &moment);
    /// A page after `since` that may tell of a supervisor's decision: what is held is asked about at once.
    Result<void> noteNews(Checkpoint &checkpoint, const StateToken &since, const ChangesPage &page);
    /// The service says how far it is: what it lost waits again.
    Result<void> noteAcked(Checkpoint &checkpoint, qint64 ackedSeq);
    /// The service was put back to this state at the latest: what it received after it waits again. Its own count does
    /// not tell: a copy of this tablet may have raised it since.
    Result<void> notePutBack(qint64 modseq);
    /// The service's epoch, where no changes come along that would tell how far it was put back.
    Result<void> noteEpoch(Checkpoint &checkpoint, qint64 epoch);
    /// What the service will never be offered, because it is not here any more.
    Result<std::optional<GapRequest>> gap(const Checkpoint &checkpoint);

    /// A push timed out or was too large.
    static void shrink(Checkpoint &checkpoint);
    enum class Asked { Nothing, AboutHeld };
    /// The last push did not come through: what it asked about is not asked again before the next time. What it was.
    Asked putOffHeld(Checkpoint &checkpoint, Instant now) const;
    /// A push went through: the next may be larger where this one had no room for all. A small one proves nothing.
    Result<void> growIfCut(Checkpoint &checkpoint);

private:
    Result<Outbox::Cut> heldBeside(const Checkpoint &checkpoint, const Outbox::Cut &waiting);
    void noteHeldAsked(Checkpoint &checkpoint, qsizetype answered, Instant now) const;
    Result<void> takeRefusal(Checkpoint &checkpoint, const Mutation &refused, const PushRefusal &refusal);

    Outbox &m_outbox;
    Mirror &m_mirror;
    std::optional<Outbox::Cut> m_held; ///< at the front of the last request; nothing: it was not their time
};

} // namespace alongside
