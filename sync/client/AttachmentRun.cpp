// SPDX-License-Identifier: Apache-2.0
#include "sync/client/AttachmentRun.h"

#include "platform/sql/Transaction.h"
#include "sync/client/Checkpoint.h"
#include "sync/client/ReplyCheck.h"
#include "sync/protocol/Wire.h"

namespace alongside {

namespace {

constexpr int notFound = 404;

QString holderText(const QString &device, qint64 epoch) { return QStringLiteral("%1/%2").arg(device).arg(epoch); }

} // namespace

AttachmentRun::AttachmentRun(const Parts &parts) : m_parts{parts} { }

AttachmentAction AttachmentRun::start()
{
    const auto opened = open();
    return opened ? goOn() : failed(opened.error());
}

Result<void> AttachmentRun::open()
{
    const auto checkpoint = Checkpoint::load(m_parts.database);
    if (!checkpoint) return checkpoint.error();
    m_account = checkpoint->account;
    m_device = checkpoint->device;
    m_epoch = checkpoint->epochOfPush(); // a tablet that only sends has no changes to hear of another one from
    m_now = m_parts.clock.now() - m_parts.clockAhead.value_or(std::chrono::seconds{0});
    if (m_device.isEmpty()) endWith(SyncReason::NotEnrolled);
    if (!m_parts.clockAhead) return {}; // a wrong clock must not make the tablet forget
    return change([](TransferQueue &queue) { return queue.prune(); });
}

TransferQueue AttachmentRun::queue() const { return {m_parts.database, holderText(m_device, m_epoch), m_now}; }

Result<void> AttachmentRun::change(const Change &work)
{
    Transaction transaction{m_parts.database};
    TransferQueue waiting = queue();
    if (const auto worked = work(waiting); !worked) return worked;
    return transaction.commit();
}

AttachmentAction AttachmentRun::take(const Result<HttpReply> &reply)
{
    Q_ASSERT_X(m_asked != Asked::Nothing, "AttachmentRun", "a reply to no request");
    if (!reply) {
        endWith(reasonOf(reply.error().kind), reply.error().detail);
        return goOn();
    }
    const auto fault = faultIn(*reply, m_nonce);
    const auto taken = fault ? takeFault(*reply, fault->reason, fault->detail) : takeSound(*reply);
    return taken ? goOn() : failed(taken.error());
}

AttachmentAction AttachmentRun::goOn()
{
    const auto action = next();
    return action ? *action : failed(action.error());
}

// What cannot be had again, then what somebody is looking at, then the rest.
Result<AttachmentAction> AttachmentRun::next()
{
    if (m_end) return AttachmentAction{*m_end};
    auto action = bringNext();
    if (action && !*action) action = askAbout(ChunkStore::Rank::First);
    if (action && !*action) action = fetchNext();
    if (action && !*action) action = askAbout(ChunkStore::Rank::Last);
    if (!action) return action.error();
    if (*action) return **action;
    endWith(SyncReason::Done);
    return AttachmentAction{*m_end};
}

Result<std::optional<AttachmentAction>> AttachmentRun::askAbout(ChunkStore::Rank upTo)
{
    const auto offers = queue().offers(upTo, chunk::mostAsked);
    if (!offers) return offers.error();
    if (offers->isEmpty()) return std::optional<AttachmentAction>{};
    m_offers = *offers;
    QStringList chunks;
    for (const TransferQueue::Offer &offer : m_offers)
        chunks += offer.chunks;
    chunks.removeDuplicates();
    return std::optional{send(m_parts.requests.askMissing({m_account, chunks}), Asked::Missing)};
}

Result<std::optional<AttachmentAction>> AttachmentRun::fetchNext()
{
    const auto piece = queue().nextPiece();
    if (!piece) return piece.error();
    if (!*piece) return std::optional<AttachmentAction>{};
    m_piece = **piece;
    return std::optional{send(m_parts.requests.fetch(m_account, m_piece.chunk), Asked::Fetch)};
}

Result<std::optional<AttachmentAction>> AttachmentRun::bringNext()
{
    while (!m_lacking.isEmpty()) {
        const auto bytes = queue().bytesOf(m_lacking.first());
        if (!bytes) return bytes.error();
        if (*bytes) return std::optional{send(m_parts.requests.bring(m_account, **bytes), Asked::Bring)};
        // A disk has lost it: that is said, and the rest goes on.
        const QString lost = m_lacking.takeFirst();
        const auto noted = change([&](TransferQueue &) { return ChunkStore{m_parts.database}.noteLost(lost); });
        if (!noted) return noted.error();
    }
    return std::optional<AttachmentAction>{};
}

Result<void> AttachmentRun::takeFault(const HttpReply &reply, SyncReason reason, const QString &detail)
{
    if (m_asked == Asked::Fetch && reason == SyncReason::Refused && reply.status == notFound)
        return change([this](TransferQueue &queue) { return queue.noteAbsent(m_piece.record); });
    if (m_asked == Asked::Bring && detail == QLatin1String{problem::damaged})
        takeDamaged();
    else if (detail == QLatin1String{problem::storageFull})
        endWith(SyncReason::ServiceFull, detail);
    else
        endWith(reason, detail);
    return {};
}

Result<void> AttachmentRun::takeSound(const HttpReply &reply)
{
    switch (m_asked) {
    case Asked::Missing:
        return takeMissing(reply);
    case Asked::Bring:
        return takeBrought(reply);
    case Asked::Fetch:
        return takeFetched(reply);
    case Asked::Nothing:
        break;
    }
    Q_UNREACHABLE();
}

Result<void> AttachmentRun::takeMissing(const HttpReply &reply)
{
    const auto answer = m_parts.requests.missingIn(reply);
    if (!answer) {
        endWith(answer.error().kind == ErrorKind::Corrupt ? SyncReason::Damaged : SyncReason::Refused,
            answer.error().detail);
        return {};
    }
    if (!wasAskedAbout(answer->missing)) {
        endWith(SyncReason::Damaged, QStringLiteral("the answer names a chunk that nobody asked about"));
        return {};
    }
    const QSet<QString> missing{answer->missing.begin(), answer->missing.end()};
    const auto noted = change([&](TransferQueue &queue) { return noteAnswer(queue, missing, answer->epoch); });
    if (missing.intersects(m_brought))
        endWith(SyncReason::Refused, QStringLiteral("a chunk that was taken is missing"));
    // Of another epoch than the records': they have to hear of it first.
    if (answer->epoch != m_epoch) endWith(SyncReason::Done, QStringLiteral("a new epoch"));
    return noted;
}

// A chunk's name that was changed on its way would leave the chunk itself out of what is missing.
bool AttachmentRun::wasAskedAbout(const QStringList &chunks) const
{
    QSet<QString> asked;
    for (const TransferQueue::Offer &offer : m_offers)
        asked.unite({offer.chunks.cbegin(), offer.chunks.cend()});
    return asked.contains({chunks.cbegin(), chunks.cend()});
}

Result<void> AttachmentRun::noteAnswer(TransferQueue &queue, const QSet<QString> &missing, qint64 epoch)
{
    for (const TransferQueue::Offer &offer : std::as_const(m_offers)) {
        QStringList lacking = offer.chunks;
        lacking.removeIf([&](const QString &chunk) { return !missing.contains(chunk); });
        m_lacking += lacking;
        if (!lacking.isEmpty()) {
            if (const auto noted = queue.noteLacking(offer.record); !noted) return noted;
            continue;
        }
        const auto isNews = queue.noteThere(offer.record, holderText(m_device, epoch));
        if (!isNews) return isNews.error();
        m_sent += *isNews ? 1 : 0;
    }
    m_lacking.removeDuplicates();
    return {};
}

Result<void> AttachmentRun::takeBrought(const HttpReply &reply)
{
    const auto answer = m_parts.requests.broughtIn(reply);
    if (!answer || answer->chunk != m_lacking.first()) {
        takeDamaged();
        return {};
    }
    m_brought.insert(m_lacking.takeFirst());
    return {};
}

Result<void> AttachmentRun::takeFetched(const HttpReply &reply)
{
    if (chunkIdOf(reply.body) != m_piece.chunk) {
        takeDamaged();
        if (!m_end) return {};
        return change([this](TransferQueue &queue) { return queue.askLater(m_piece.record); });
    }
    return change([&](TransferQueue &queue) -> Result<void> {
        const auto whole = queue.take(m_piece.chunk, reply.body);
        if (!whole) return whole.error();
        m_fetched += int(whole->size());
        for (const RecordName &record : *whole)
            if (!m_changedTypes.contains(record.type)) m_changedTypes.append(record.type);
        return {};
    });
}

// Once more, and no more often: the same request comes next again.
void AttachmentRun::takeDamaged()
{
    if (++m_damaged > SyncTuning::damagedInTransfer)
        endWith(SyncReason::Damaged, QStringLiteral("%1 chunks arrived damaged").arg(m_damaged));
}

AttachmentAction AttachmentRun::send(HttpRequest request, Asked asked)
{
    m_asked = asked;
    m_nonce = newNonce(m_parts.ids);
    request.headers.append(HttpHeader{wire::nonceHeader, m_nonce});
    return request;
}

void AttachmentRun::endWith(SyncReason reason, const QString &detail)
{
    if (!m_end) m_end = SyncOutcome{reason, m_parts.clock.now(), m_sent, m_fetched, detail};
}

AttachmentAction AttachmentRun::failed(const Error &error)
{
    endWith(reasonOf(error.kind), QStringLiteral("%1: %2").arg(nameOf(error.kind), error.detail));
    return *m_end;
}

} // namespace alongside
