// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"
#include "sync/client/RecordName.h"

#include <QStringList>

namespace alongside {

/// The bytes of attachments on this tablet, in pieces (sync/protocol/Chunk.h): made here and not yet sent, sent not
/// long ago, or fetched because somebody looked. Every call that writes runs inside a transaction of the caller.
class ChunkStore {
public:
    /// When an attachment travels: all of a lower rank go first, whatever their age.
    enum class Rank {
        First, ///< small, and cannot be had again: signatures
        Usual,
        Last, ///< large: photos
    };

    explicit ChunkStore(Database &database) : m_database{database} { }

    /// Made on this tablet: in the transaction that records it, so that neither is saved without the other. It waits
    /// until the service has said that it has every piece.
    Result<void> keep(const RecordName &record, Rank rank, const QByteArray &bytes);
    /// Somebody looks at it: it is fetched soon where it is not here, and kept for a while where it is.
    Result<void> want(const RecordName &record, Rank rank, const QStringList &chunks);
    /// Nothing while a piece of it is not here, or is not what it was.
    Result<std::optional<QByteArray>> read(const RecordName &record);
    /// For who looks at the bytes as a whole anyway: pieces may not be what they were.
    Result<std::optional<QByteArray>> readUnchecked(const RecordName &record);
    /// This tablet's disk has lost the piece: what needs it is fetched again, and where the service says that it does
    /// not have it, is lost until somebody brings it.
    Result<void> noteLost(const QString &chunk);
    /// Attachments that were here whole, and now neither this tablet nor the service has.
    Result<int> countLost();

    /// Its record is gone. What another attachment shares stays.
    Result<void> forget(const RecordName &record);
    /// The service has no such record (any more), but perhaps another one has it now: what waits is sent first.
    Result<void> letGo(const RecordName &record);
    Result<void> forgetType(const QString &type);
    /// Whether anything of the kind is here that the service does not have yet.
    Result<bool> isAnyWaiting(const QString &type);

private:
    struct Piece {
        QString chunk;
        std::optional<QByteArray> bytes; ///< nothing where a disk has lost them
    };
    Result<QList<Piece>> piecesOf(const RecordName &record);
    Result<QList<Piece>> piecesAsTheyAre(const RecordName &record);
    static Result<std::optional<QByteArray>> joined(const Result<QList<Piece>> &pieces);
    Result<void> findLost(const RecordName &record);
    Result<void> addRow(const RecordName &record, Rank rank, const QStringList &chunks);
    Result<void> markWholeIfHere(const RecordName &record);
    Result<void> markThoseThatShare(const QStringList &chunks);
    Result<void> markWhole(const RecordName &record);

    Database &m_database;
};

} // namespace alongside
