// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "sync/client/ChunkStore.h"

namespace alongside {

/// Which attachments are to be sent, asked about and fetched, in which order, and when what is here may go.
/// Every call that writes runs inside a transaction of the caller.
class TransferQueue {
public:
    /// holder: which service is spoken with: what another one had, this one may not (a restore, a new enrolment).
    /// now: by the service's clock, where it is known.
    TransferQueue(Database &database, QString holder, Instant now);

    struct Offer {
        RecordName record;
        QStringList chunks;
    };
    /// What is whole here, up to that rank, and the service has not said today that it has: the most urgent first, with
    /// so many chunks in all, but at least one offer.
    Result<QList<Offer>> offers(ChunkStore::Rank upTo, int mostChunks);
    /// The service has every chunk. Whether that is news.
    Result<bool> noteThere(const RecordName &record, const QString &holder);
    /// The service lacks a chunk: it waits again, and may not go from here.
    Result<void> noteLacking(const RecordName &record);

    struct Piece {
        RecordName record;
        QString chunk;
    };
    /// The next piece of what somebody wants to see, the latest wish first; nothing when there is none to ask for now.
    Result<std::optional<Piece>> nextPiece();
    /// Records whose last piece this was.
    Result<QList<RecordName>> take(const QString &chunk, const QByteArray &bytes);
    /// The service does not have it: its maker has not sent it yet, or it is lost here and there. It is asked for again
    /// after a while.
    Result<void> noteAbsent(const RecordName &record);
    /// It cannot be had just now. What else is to go does not wait for it.
    Result<void> askLater(const RecordName &record);

    /// Nothing where this tablet's disk has lost them.
    Result<std::optional<QByteArray>> bytesOf(const QString &chunk);
    /// Only where `now` is the service's: forgets what the service has and nobody has looked at for a month.
    Result<void> prune();

private:
    Result<QStringList> chunksOf(const RecordName &record);
    Result<QList<RecordName>> completed();

    Database &m_database;
    QString m_holder;
    qint64 m_now; // milliseconds
};

} // namespace alongside
