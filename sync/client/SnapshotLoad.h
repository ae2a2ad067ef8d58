// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/Attempt.h"
#include "sync/client/Errand.h"
#include "sync/client/Puller.h"
#include "sync/client/Refetch.h"
#include "sync/client/RemoteStore.h"
#include "sync/client/SnapshotFrames.h"
#include "sync/client/Superseded.h"

namespace alongside {

/// A first sync, and older history when it is asked for: asks for a snapshot, downloads it, and loads it in commits of
/// a bounded size. Goes on after every cut. What cannot be used is fetched again, then another snapshot, then pages.
class SnapshotLoad final : public Errand {
public:
    struct Parts {
        const RemoteStore &remote;
        Attempt &attempt;
        Puller &puller;
        Refetch &refetch;
        Superseded &superseded;
    };
    explicit SnapshotLoad(const Parts &parts) : m_parts{parts} { }

    Result<Step> next(Checkpoint &checkpoint) override;
    Result<void> take(Checkpoint &checkpoint, const HttpReply &reply) override;
    /// Forgotten by the service, or of another scope than this tablet's now: begins again.
    Result<Remedy> mend(Checkpoint &checkpoint, Trouble trouble) override;

    /// What changes go on from is still to come.
    bool isStarting(const Checkpoint &checkpoint) const;
    /// The session has said what this tablet may hold: the rest of a snapshot of another scope is not to be had.
    Result<void> takeScope(Checkpoint &checkpoint);
    /// The service was restored; fork: the last state that both sides share. Goes back to it, or to the beginning:
    /// where a first sync was under way, the snapshot may hold what the restore has undone; where it was from after the
    /// fork, it lacks what was deleted before it and is there again.
    Result<void> takeRestore(Checkpoint &checkpoint, const StateToken &fork);

private:
    bool isWanted(const Checkpoint &checkpoint) const;
    bool isFirst(const Checkpoint &checkpoint) const;
    SnapshotSpan spanFor(const Checkpoint &checkpoint) const;
    SyncProgress progressIn(const Checkpoint &checkpoint) const;
    Step askSnapshot(const Checkpoint &checkpoint);
    Step askFrames(const Checkpoint &checkpoint);
    Result<void> takeSnapshot(Checkpoint &checkpoint, const HttpReply &reply);
    Result<void> begin(Checkpoint &checkpoint, const Snapshot &snapshot);
    Result<void> takeFrames(Checkpoint &checkpoint, const HttpReply &reply);
    Result<void> loadPiece(Checkpoint &checkpoint);
    Result<void> passSections(Checkpoint &checkpoint);
    Result<void> finish(Checkpoint &checkpoint);

    Result<void> takeFault(Checkpoint &checkpoint);
    /// Another one is asked for, with what is here to be confirmed or denied by it.
    Result<void> leave(Checkpoint &checkpoint);
    Result<void> forget(Checkpoint &checkpoint);
    Result<void> beginAgain(Checkpoint &checkpoint, qint64 epoch);

    Parts m_parts;
    enum class Asked { Snapshot, Frames } m_asked = Asked::Snapshot;
    SnapshotSpan m_span;
    BlobPart m_part;
    SnapshotFrames m_frames;
    int m_loaded = 0; ///< records of the frame that is being loaded
    int m_downloads = 0; ///< in this attempt
};

} // namespace alongside
