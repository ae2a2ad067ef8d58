// SPDX-License-Identifier: Apache-2.0
// A frame of a snapshot, as it is downloaded. The first byte says whether it is packed already, the second in what
// pieces it arrives; the rest is the frame.
#include "platform/base/Zstd.h"
#include "sync/client/SnapshotFrames.h"
#include "sync/client/SyncTuning.h"
#include "tests/fuzz/FuzzTarget.h"

namespace alongside {

namespace {

Checkpoint loading(qsizetype size)
{
    Checkpoint checkpoint;
    checkpoint.account = QStringLiteral("riverside");
    checkpoint.snapshot = Snapshot{QStringLiteral("blob"), {4, 5003}, QStringLiteral("s"), {{1, {size}}}};
    return checkpoint;
}

/// The frame, arriving in pieces; each time it asks for what is missing.
void download(SnapshotFrames &frames, const Checkpoint &checkpoint, const QByteArray &frame, int pieceBytes)
{
    for (qsizetype at = 0; at < frame.size(); at += pieceBytes) {
        const BlobPart part = frames.next(checkpoint);
        if (part.first != at || part.first + part.length != frame.size()) broken("another part is asked for");
        if (frames.unpack(checkpoint) && frames.hasPiece()) broken("a frame is unpacked before all of it is here");
        frames.add(frame.mid(at, pieceBytes));
    }
}

void checkPiece(const QList<RecordColumns> &piece)
{
    qsizetype rows = 0;
    for (const RecordColumns &table : piece) {
        rows += table.ids.size();
        if (table.revisions.size() != table.ids.size()) broken("a record without a revision");
        if (table.ids.contains(QString{})) broken("a record without an id");
        if (table.values.size() != table.fields.size()) broken("a field without values");
        for (const FieldValues &values : table.values)
            if (values.size() != table.ids.size()) broken("a column is not as long as its table");
    }
    if (rows > SyncTuning::rowsInCommit) broken("more records than a commit has");
}

} // namespace

void takeInput(const QByteArray &input)
{
    if (input.size() < 3) return; // no frame
    const QByteArray rest = input.mid(2);
    const QByteArray frame = uchar(input.at(0)) & 1 ? rest : zstdCompressed(rest);
    const Checkpoint checkpoint = loading(frame.size());
    SnapshotFrames frames;
    download(frames, checkpoint, frame, 1 + 16 * uchar(input.at(1)));
    const auto unpacked = frames.unpack(checkpoint);
    if (unpacked && !frames.hasPiece()) broken("a frame came to nothing");
    while (frames.hasPiece())
        checkPiece(frames.takePiece());
}

} // namespace alongside
