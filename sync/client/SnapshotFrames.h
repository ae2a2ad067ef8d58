// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/client/Checkpoint.h"
#include "sync/client/RemoteStore.h"

namespace alongside {

/// What was downloaded of a snapshot and is not loaded yet, from the checkpoint's next frame on: bytes become a frame,
/// a frame becomes pieces of one commit each. In memory only: what is cut is asked for again.
class SnapshotFrames {
public:
    /// What to ask for next: the rest of a frame, and whole ones after it while they are within the bytes of a request.
    BlobPart next(const Checkpoint &checkpoint) const;
    void add(const QByteArray &bytes) { m_bytes += bytes; }
    void forget();

    /// Unpacks the next frame when all of it is here and nothing of the one before is left. Corrupt: it is damaged.
    Result<void> unpack(const Checkpoint &checkpoint);
    bool hasPiece() const { return !m_pieces.isEmpty(); }
    /// One commit's records. When hasPiece() is false afterwards, the frame is through.
    QList<RecordColumns> takePiece() { return m_pieces.takeFirst(); }

private:
    QByteArray m_bytes;
    QList<QList<RecordColumns>> m_pieces;
};

} // namespace alongside
