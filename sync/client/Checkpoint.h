// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"
#include "sync/client/History.h"
#include "sync/client/SyncTuning.h"
#include "sync/protocol/Messages.h"
#include "sync/protocol/Snapshot.h"

namespace alongside {

/// How far this tablet is with its service. A value: loaded, changed, and saved in the transaction of what it counts.
struct Checkpoint {
    QString account;
    QString device; ///< empty: not enrolled
    QString token; ///< the device's, a second copy for when the keychain that holds it is lost
    StateToken cursor; ///< everything up to here is on this tablet
    qint64 pushEpoch = 0; ///< what pushes go by that travel without changes; 0: the cursor's epoch
    qint64 epochOfPush() const { return pushEpoch > 0 ? pushEpoch : cursor.epoch; }
    qint64 ackedSeq = 0; ///< the highest that the service has acknowledged
    qint64 forgottenSeq = 0; ///< the highest that was pruned from the outbox: seqs are never used twice
    QString cloned; ///< the opId that another tablet holds with other content; empty: none

    QString scope; ///< the service's word for the set of types; empty: not asked yet
    QStringList types; ///< the kinds of the scope
    QStringList lostTypes; ///< kinds to purge once the outbox is drained
    QStringList gainedTypes; ///< kinds to fetch from the beginning
    StateToken gainedCursor; ///< how far that is
    enum class Log {
        Clean,
        HoldsPurged, ///< the file is still to be written anew, and the write-ahead log to be emptied
        Rewritten, ///< only the log is
    } log = Log::Clean;
    enum class Refetch { None, Running } refetch = Refetch::None; ///< Running: sync_unseen lists what may be gone

    QStringList manifestTypes; ///< kinds whose manifest is still to be read
    QString manifestAfter; ///< the last id that was read of the first of them
    qint64 manifestSince = 0; ///< what has no higher revision is here as it is

    History history;
    std::optional<Snapshot> snapshot; ///< that is being loaded; nothing: none is under way
    qint64 snapshotFrom = 0; ///< what was deleted up to this modseq is not known here: a snapshot began without it
    qint64 snapshotFrame = 0; ///< the next of its frames, counted over all sections
    qint64 snapshotRecords = 0; ///< in the frames of it that are loaded
    int snapshotFaults = 0; ///< how often one could not be used, since the last that was loaded to its end
    /// What the changes go on from is not here yet: the first section is still to be loaded.
    bool isRecentMissing() const;

    int minWrite = 0; ///< the oldest schema whose mutations the service takes
    int minRead = 0; ///< the oldest schema that can read what it sends
    qint64 requestBytes = SyncTuning::assumedRequestBytes;
    qint64 pageBytes = SyncTuning::pageBytes;
    qint64 pushBytes = SyncTuning::firstPushBytes;
    QByteArray etag; ///< of the last idle check after which everything was fetched
    std::optional<Instant> heldAskedAt; ///< when all that is held had been asked about, this device's clock
    qint64 heldAskedSeq = 0; ///< up to where it has been asked about since; 0: the next round begins at its front
    QString prunedOn; ///< the service's date when the outbox was last pruned, ISO 8601
    std::optional<Instant> receivedAt; ///< the last acknowledgement, this device's clock

    static Result<Checkpoint> load(Database &database);
    /// Only device, forgottenSeq and requestBytes, which every tap needs; the rest is as in a new one.
    static Result<Checkpoint> loadForSealing(Database &database);
    Result<void> save(Database &database) const;

    bool operator==(const Checkpoint &) const = default;
};

} // namespace alongside
