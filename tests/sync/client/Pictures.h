// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Transaction.h"
#include "sync/client/AttachmentRun.h"
#include "sync/client/ChunkStore.h"
#include "tests/support/PictureKinds.h"
#include "tests/support/TestTablet.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace alongside {

inline RecordName pictureName(int number)
{
    return {
        QStringLiteral("Picture"), QStringLiteral("01930000-0000-7000-8000-%1").arg(number, 12, 16, QLatin1Char('0'))};
}

/// As large as a photo: several chunks, no two alike.
inline QByteArray photoOf(int number, qint64 size = 2 * chunk::usualBytes + 100)
{
    QByteArray bytes;
    for (qint64 block = 0; bytes.size() < size; ++block)
        bytes += QCryptographicHash::hash(
            QByteArray::number(number) + '/' + QByteArray::number(block), QCryptographicHash::Sha256);
    return bytes.left(size);
}

inline QStringList chunkIdsOf(const QByteArray &bytes)
{
    QStringList ids;
    for (const QByteArray &piece : chunksOf(bytes))
        ids.append(chunkIdOf(piece));
    return ids;
}

/// What a coach does who takes a picture: the record and its bytes, in one transaction.
inline Result<void> takePicture(
    TestTablet &tablet, int number, const QByteArray &bytes, ChunkStore::Rank rank = ChunkStore::Rank::Last)
{
    const RecordName name = pictureName(number);
    const Operation adding{Operation::Kind::Add, name.type, name.id, {},
        {{QStringLiteral("person"), pictureName(1).id},
            {QStringLiteral("chunks"), QJsonArray::fromStringList(chunkIdsOf(bytes))}}};
    Transaction transaction{tablet.database()};
    TestSink sink{tablet.database()};
    ChangeRecorder recorder{tablet.database(), sink, pictureKinds(), tablet.clock()};
    if (const auto recorded = recorder.record(tablet.identity().coach, {adding}); !recorded) return recorded.error();
    if (const auto kept = ChunkStore{tablet.database()}.keep(name, rank, bytes); !kept) return kept;
    return transaction.commit();
}

inline Result<void> openPicture(TestTablet &tablet, int number, const QByteArray &bytes)
{
    Transaction transaction{tablet.database()};
    const auto wanted =
        ChunkStore{tablet.database()}.want(pictureName(number), ChunkStore::Rank::Last, chunkIdsOf(bytes));
    return wanted ? transaction.commit() : wanted;
}

/// The bytes as they are on the tablet; nothing while a piece is not here.
inline std::optional<QByteArray> pictureOn(TestTablet &tablet, int number)
{
    const auto bytes = ChunkStore{tablet.database()}.read(pictureName(number));
    if (!bytes) qFatal("%s", qPrintable(bytes.error().detail));
    return *bytes;
}

/// One attempt at the bytes of attachments, to its end. The services of tests keep their own time: it is the tablet's.
inline SyncOutcome transfer(TestTablet &tablet)
{
    FakeIds ids{77};
    const ChunkRequests requests{tablet.identity().token};
    AttachmentRun run{{tablet.database(), requests, tablet.clock(), ids, std::chrono::seconds{0}}};
    AttachmentAction action = run.start();
    while (const auto *request = std::get_if<HttpRequest>(&action))
        action = run.take(tablet.network().carry(*request));
    return std::get<SyncOutcome>(action);
}

} // namespace alongside
