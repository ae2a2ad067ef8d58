// SPDX-License-Identifier: Apache-2.0
#include "sync/client/SnapshotFrames.h"

#include "platform/base/Zstd.h"
#include "sync/client/RecordRows.h"

#include <numeric>

namespace alongside {

namespace {

const Error damaged{ErrorKind::Corrupt, QStringLiteral("a damaged frame of a snapshot")};

/// Tables one after another, cut where a commit is full.
QList<QList<RecordColumns>> inCommits(const QList<RecordColumns> &tables)
{
    QList<QList<RecordColumns>> commits{
        QList<RecordColumns>{}}; // a frame without records is one commit too: it moves on
    qsizetype rows = 0;
    for (const RecordColumns &table : tables) {
        if (rows + table.ids.size() <= SyncTuning::rowsInCommit) {
            commits.last().append(table);
            rows += table.ids.size();
            continue;
        }
        commits.last().append(emptyLike(table));
        for (qsizetype row = 0; row < table.ids.size(); ++row) {
            if (rows == SyncTuning::rowsInCommit) {
                commits.append(QList<RecordColumns>{emptyLike(table)});
                rows = 0;
            }
            appendRow(commits.last().last(), table, row);
            ++rows;
        }
    }
    return commits;
}

Result<QList<RecordColumns>> tablesIn(const QByteArray &frame)
{
    const auto plain = zstdDecompressed(frame, SyncTuning::frameBytes);
    if (!plain) return damaged;
    auto tables = snapshotFrameFromText(*plain);
    if (!tables) return damaged;
    return tables;
}

} // namespace

BlobPart SnapshotFrames::next(const Checkpoint &checkpoint) const
{
    const Snapshot &snapshot = *checkpoint.snapshot;
    const QList<qint64> frames = snapshot.frames();
    const auto frame = frames.cbegin() + checkpoint.snapshotFrame;
    const qint64 start = std::accumulate(frames.cbegin(), frame, qint64{0});
    qint64 end = start + *frame;
    for (auto more = frame + 1; more != frames.cend() && end + *more - start <= SyncTuning::snapshotBytes; ++more)
        end += *more;
    const qint64 first = start + m_bytes.size();
    return {checkpoint.account, snapshot.blob, first, end - first};
}

void SnapshotFrames::forget()
{
    m_bytes.clear();
    m_pieces.clear();
}

Result<void> SnapshotFrames::unpack(const Checkpoint &checkpoint)
{
    const qint64 size = checkpoint.snapshot->frames().at(checkpoint.snapshotFrame);
    if (hasPiece() || m_bytes.size() < size) return {};
    const auto tables = tablesIn(m_bytes.left(size));
    m_bytes.remove(0, size);
    if (!tables) return tables.error();
    m_pieces = inCommits(*tables);
    return {};
}

} // namespace alongside
