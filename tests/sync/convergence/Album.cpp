// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/Album.h"

#include "platform/sql/Transaction.h"
#include "sync/client/AttachmentRun.h"
#include "sync/client/ChunkStore.h"
#include "sync/protocol/Chunk.h"
#include "sync/protocol/Wire.h"
#include "tests/sync/client/Marks.h"
#include "tests/sync/convergence/Pardons.h"

namespace alongside {

namespace {

constexpr int mostRequests = 200; // of one attempt: a world has fewer than twenty pictures
const QString picture = QStringLiteral("Picture");
const QString chunksField = QString::fromLatin1(wire::chunksField);

QStringList chunkIdsOf(const QByteArray &bytes)
{
    QStringList ids;
    for (const QByteArray &piece : chunksOf(bytes))
        ids.append(chunkIdOf(piece));
    return ids;
}

} // namespace

Operation takePicture(Chance &chance, int people, int number)
{
    const QString id = QStringLiteral("01960000-0000-7000-8000-%1").arg(number, 12, 10, QLatin1Char('0'));
    return {Operation::Kind::Add, picture, id, {},
        {{QStringLiteral("person"), personId(1 + chance.below(people))},
            {chunksField, QJsonArray::fromStringList(chunkIdsOf(bytesOfPicture(id)))}}};
}

// Two chunks, each with the id in it, so that no two pictures share one and a disk can be searched for them.
QByteArray bytesOfPicture(const QString &id)
{
    QByteArray bytes = id.toUtf8();
    bytes.resize(chunk::usualBytes, '.');
    return bytes + id.toUtf8();
}

Result<void> keepPictures(Database &database, const QList<Operation> &operations)
{
    for (const Operation &operation : operations) {
        if (operation.type != picture) continue;
        const auto kept =
            ChunkStore{database}.keep({picture, operation.id}, ChunkStore::Rank::Last, bytesOfPicture(operation.id));
        if (!kept) return kept;
    }
    return {};
}

// A disk that fails, fails whoever looks too.
void Album::look(int index, const QString &id)
{
    Database &database = m_world.tablet(index).database();
    Transaction transaction{database};
    const auto wanted =
        ChunkStore{database}.want({picture, id}, ChunkStore::Rank::Last, chunkIdsOf(bytesOfPicture(id)));
    if (wanted) std::ignore = transaction.commit();
}

void Album::passTheTime(int index)
{
    const QStringList shown = shownOn(index);
    if (!shown.isEmpty() && m_world.chance().oneIn(3)) look(index, shown.at(m_world.chance().below(int(shown.size()))));
    transfer(index);
}

SyncReason Album::transfer(int index)
{
    TestTablet &tablet = m_world.tablet(index);
    const QSet<QString> before = waitingOn(index);
    FakeIds ids{m_world.chance().seed()};
    const ChunkRequests requests{tablet.identity().token};
    const auto ahead =
        std::chrono::duration_cast<std::chrono::seconds>(tablet.clock().now() - m_world.server().clock().now());
    AttachmentRun run{{tablet.database(), requests, tablet.clock(), ids, ahead}};
    AttachmentAction action = run.start();
    for (int count = 0; count < mostRequests && !std::holds_alternative<SyncOutcome>(action); ++count)
        action = run.take(tablet.network().carry(std::get<HttpRequest>(action)));

    const auto *outcome = std::get_if<SyncOutcome>(&action);
    m_world.findings().check(Invariant::WithinBudget, outcome != nullptr,
        [&] { return QStringLiteral("tablet %1 sends and fetches bytes for ever").arg(index); });
    const SyncReason reason = outcome ? outcome->reason : SyncReason::Refused;
    m_world.note(QStringLiteral("bytes of %1: %2").arg(index).arg(nameOf(reason)));
    if (!tablet.isAlive()) return reason;
    for (const QString &id : before - waitingOn(index) - saidLostBy(index))
        if (!isLostByTheOtherService(id))
            checkIsThere(
                id, QStringLiteral("tablet %1 calls %2 sent, and a chunk of it is still to come").arg(index).arg(id));
    return reason;
}

// The tablet's own service was asked, and has what it sent on.
bool Album::isLostByTheOtherService(const QString &id)
{
    return m_world.hasLostBytesOf(id) && m_world.service().isElsewhere(id);
}

QSet<QString> Album::waitingOn(int index) { return idsOn(index, QStringLiteral("isWhole = 1 AND holder IS NULL")); }

QSet<QString> Album::saidLostBy(int index)
{
    return idsOn(index, QStringLiteral("isWhole = 0 AND holder IN ('lost', 'gone')"));
}

QSet<QString> Album::idsOn(int index, const QString &condition)
{
    const auto ids =
        m_world.tablet(index).database().collect(QStringLiteral("SELECT id FROM sync_attachment WHERE ") + condition,
            [](const Row &row) { return row.text(0); });
    return ids ? QSet<QString>{ids->cbegin(), ids->cend()} : QSet<QString>{};
}

QStringList Album::shownOn(int index)
{
    QStringList ids;
    for (const Record &record : m_world.tablet(index).allShown())
        if (record.type == picture) ids.append(record.id);
    return ids;
}

void Album::checkIsThere(const QString &id, const QString &otherwise)
{
    m_world.findings().check(Invariant::AcknowledgedIsKept,
        m_world.service().hasChunks(id, chunkIdsOf(bytesOfPicture(id))), [&] { return otherwise; });
}

// A tablet that is lost takes what it had not sent along; one that has forgotten what the service had, as it must, has
// nothing to give, or to say, when the service or a disk loses it: bytes leave the tablets with the person they are of
// (seed 1254).
bool Album::mayBeMissing(const Act &act, const Operation &operation)
{
    const TabletPlace &place = m_world.place(act.tablet);
    if (place.custody == TabletPlace::Custody::Lost) return true;
    ServicePlace &service = m_world.service();
    return (service.hasRolledBack() || m_world.hasLostBytesOf(operation.id))
        && (service.hasEverMoved(operation.set.value(QStringLiteral("person")).toString()) || m_world.hasAMonthPassed()
            || service.callers().hasBeenWithout(place.coach, picture));
}

void Album::check()
{
    if (m_world.scenario().losesBytes()) mendWhatDisksHaveLost();
    QSet<QString> there;
    const QList<Record> records = m_world.service().recordsAnywhere(picture);
    for (const Record &record : records)
        there.insert(record.id);
    for (const Act &act : m_world.acts())
        for (const Operation &operation : act.mutation.ops)
            if (operation.type == picture && there.contains(operation.id) && !mayBeMissing(act, operation))
                checkIsKept(act, operation);
    for (int index = 0; index < m_world.tablets(); ++index) {
        if (m_world.isLost(index)) continue;
        checkWhoeverLooks(index);
        checkIsRightlyLost(index);
    }
}

// Somebody looks who has no copy, so that the service finds what it has not any more; a day later tablets ask about
// what they have sent, and bring it again, or find that they cannot.
void Album::mendWhatDisksHaveLost()
{
    for (int index = 0; index < m_world.tablets(); ++index)
        if (!m_world.isLost(index)) lookWithoutACopy(index);
    constexpr std::chrono::hours moreThanADay{25};
    m_world.server().clock().advance(moreThanADay);
    for (int index = 0; index < m_world.tablets(); ++index)
        m_world.tablet(index).clock().advance(moreThanADay);
    for (int index = 0; index < m_world.tablets(); ++index)
        if (!m_world.isLost(index)) transfer(index);
}

void Album::lookWithoutACopy(int index)
{
    TestTablet &tablet = m_world.tablet(index);
    const ChunkRequests requests{tablet.identity().token};
    for (const QString &id : shownOn(index))
        for (const QString &chunk : chunkIdsOf(bytesOfPicture(id)))
            std::ignore = tablet.network().carry(requests.fetch(tablet.checkpoint().account, chunk));
}

// What was said to be sent is whole on the service, or whoever made it says that it is lost.
void Album::checkIsKept(const Act &act, const Operation &operation)
{
    const QString id = operation.id;
    const bool isKept = m_world.service().isWhole(id, chunkIdsOf(bytesOfPicture(id)));
    m_world.findings().check(Invariant::AcknowledgedIsKept, isKept || saidLostBy(act.tablet).contains(id),
        [&] { return QStringLiteral("%1: a chunk of its picture is lost").arg(act.mutation.opId); });
}

// Nobody is told of a loss that is none.
void Album::checkIsRightlyLost(int index)
{
    for (const QString &id : saidLostBy(index)) {
        const bool isLost =
            m_world.hasLostBytesOf(id) && !m_world.service().isWhole(id, chunkIdsOf(bytesOfPicture(id)));
        m_world.findings().check(Invariant::CommittedIsKept, isLost,
            [&] { return QStringLiteral("tablet %1 says that picture %2 is lost").arg(index).arg(id); });
    }
}

void Album::checkWhoeverLooks(int index)
{
    TestTablet &tablet = m_world.tablet(index);
    const QStringList shown = shownOn(index);
    QStringList held;
    for (const QString &id : shown)
        if (m_world.service().isWhole(id, chunkIdsOf(bytesOfPicture(id)))) held.append(id);
    for (const QString &id : held)
        look(index, id);
    transfer(index);
    for (const QString &id : held) {
        const auto bytes = ChunkStore{tablet.database()}.read({picture, id});
        m_world.findings().check(Invariant::Convergence, bytes && *bytes == bytesOfPicture(id),
            [&] { return QStringLiteral("tablet %1 does not see picture %2").arg(index).arg(id); });
    }
}

} // namespace alongside
