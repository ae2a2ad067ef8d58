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

/// A first sync: asks for a snapshot, downloads it, and loads it in commits of a bounded size. Goes on after every cut.
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
    /// Begins again from the beginning of an epoch, with what is here to be confirmed or denied.
    Result<void> drop(Checkpoint &checkpoint, qint64 epoch);

private:
    bool isWanted(const Checkpoint &checkpoint) const;
    Step askSnapshot(const Checkpoint &checkpoint);
    Step askFrames(const Checkpoint &checkpoint);
    Result<void> loadPiece(Checkpoint &checkpoint);
    Result<void> passSections(Checkpoint &checkpoint);
    Result<void> takeSnapshot(Checkpoint &checkpoint, const HttpReply &reply);
    Result<void> takeFrames(const HttpReply &reply);

    Parts m_parts;
    enum class Asked { Snapshot, Frames } m_asked = Asked::Snapshot;
    BlobPart m_part;
    SnapshotFrames m_frames;
    int m_snapshotsLeft = SyncTuning::snapshotsInAttempt;
    int m_downloads = 0; ///< in this attempt
};

} // namespace alongside
