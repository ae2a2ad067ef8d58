// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>

namespace alongside {

/// A bug that a world plants, to show that its invariants would find it. The product has no switch for any.
enum class PlantedBug {
    None,
    WatermarkAsMaximum, ///< the service misses a mutation and acknowledges the highest seq that it has
    DeleteOnAcknowledgement, ///< the outbox forgets what is received
    LastWriterWins, ///< the service asks nobody where people differ
    SharedModseq, ///< records of one mutation share a position, and a page that ends among them skips the rest
    NoReceipts, ///< the service does not remember what it has taken
    CursorBeforeRows, ///< the cursor moves on, now and then without the page's rows
    PurgeWithoutDraining, ///< a kind that is lost goes with what waits of it
    InvalidationTakesOutbox, ///< where the service cannot calculate changes, the tablet starts anew with nothing
    SynchronousOff, ///< commits do not wait for the disk
    MaskedReceipts, ///< a push marks everything waiting as received, edits made in flight included
    HiddenRemovals, ///< pages do not tell what is gone
    SnapshotOverNewer, ///< a row of a snapshot takes the place of a newer revision
    CloneNotNoticed, ///< the service takes any opId that it knows for received, whatever it says
    NoRename, ///< an opId that somebody else holds is offered again and again
    RevocationNotObeyed, ///< the service goes on as if a device were not revoked
    EpochKept, ///< after a failover the service goes on under the same epoch
    TombstonesDropped, ///< the service forgets at once what was removed
    OlderAppErases, ///< what an older app does not know goes when it writes
    NoUpCast, ///< the service takes an older app's words as they are
    SentBeforeLastChunk, ///< the service says that it has all of a picture when its last chunk is still to come
    BytesTakenForGranted, ///< the service goes by what it noted of a chunk, whatever became of its bytes
    LossNotSaid, ///< a tablet that has lost what the service lacks too says nothing of it
    EchoSwallows, ///< what a push has changed is left out as its own, also where somebody else's change is in it
};

struct BugName {
    PlantedBug bug;
    const char *name;
};

inline constexpr std::array plantedBugs{
    BugName{PlantedBug::WatermarkAsMaximum, "the watermark is the maximum"},
    BugName{PlantedBug::DeleteOnAcknowledgement, "the outbox is deleted on acknowledgement"},
    BugName{PlantedBug::LastWriterWins, "the last writer wins"},
    BugName{PlantedBug::SharedModseq, "records share a modseq across the end of a page"},
    BugName{PlantedBug::NoReceipts, "the service keeps no receipts"},
    BugName{PlantedBug::CursorBeforeRows, "the cursor moves before the rows"},
    BugName{PlantedBug::PurgeWithoutDraining, "a lost kind is purged without draining"},
    BugName{PlantedBug::InvalidationTakesOutbox, "invalidating the cache takes the outbox"},
    BugName{PlantedBug::SynchronousOff, "commits do not wait for the disk"},
    BugName{PlantedBug::MaskedReceipts, "everything waiting is marked as received"},
    BugName{PlantedBug::HiddenRemovals, "removals are hidden from pages"},
    BugName{PlantedBug::SnapshotOverNewer, "a snapshot's row replaces a newer revision"},
    BugName{PlantedBug::CloneNotNoticed, "a clone is not noticed"},
    BugName{PlantedBug::NoRename, "a clone's opIds are not renamed"},
    BugName{PlantedBug::RevocationNotObeyed, "a revoked device is served"},
    BugName{PlantedBug::EpochKept, "a failover keeps the epoch"},
    BugName{PlantedBug::TombstonesDropped, "removals are forgotten at once"},
    BugName{PlantedBug::OlderAppErases, "an older app erases fields that it does not know"},
    BugName{PlantedBug::NoUpCast, "an older app's words are not translated"},
    BugName{PlantedBug::SentBeforeLastChunk, "a picture counts as sent before its last chunk"},
    BugName{PlantedBug::BytesTakenForGranted, "the service does not look for a chunk's bytes"},
    BugName{PlantedBug::LossNotSaid, "a picture that is lost is not said to be lost"},
    BugName{PlantedBug::EchoSwallows, "an echo swallows somebody else's change"},
};

} // namespace alongside
