// SPDX-License-Identifier: Apache-2.0
#include "sync/server/ChunkDoor.h"

#include "sync/protocol/Wire.h"
#include "sync/server/ChunkShelf.h"

#include <algorithm>

namespace alongside {

namespace {

QSet<QString> namedIn(const QList<StoredMutation> &mutations)
{
    QSet<QString> chunks;
    for (const StoredMutation &stored : mutations)
        for (const Operation &operation : stored.mutation.ops)
            for (const QJsonValue &chunk : operation.set.value(QLatin1String{wire::chunksField}).toArray())
                chunks.insert(chunk.toString());
    return chunks;
}

} // namespace

Answer<MissingReply> ChunkDoor::missing(const MissingRequest &request)
{
    using Reply = std::variant<MissingReply, MethodError>;
    if (request.account != m_device.account) return Reply{MethodError{QStringLiteral("accountNotFound"), {}, {}}};
    if (request.chunks.size() > chunk::mostAsked) return Reply{MethodError{QStringLiteral("requestTooLarge"), {}, {}}};
    const Result<qint64> epoch = m_service.epoch();
    if (!epoch) return epoch.error();
    const Result<QStringList> missing = m_service.chunks().missing(m_device.account, request.chunks);
    if (!missing) return missing.error();
    return Reply{MissingReply{m_device.account, *epoch, *missing}};
}

Result<ChunkDoor::Brought> ChunkDoor::bring(const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > chunk::mostBytes) return Brought::TooLarge;
    // What a disk has damaged may not go: what is brought does not wait for it.
    if (auto forgotten = forgetOld(); !forgotten && forgotten.error().kind != ErrorKind::Corrupt)
        return forgotten.error();
    const QString chunk = chunkIdOf(bytes);
    const Result<bool> known = m_service.chunks().has(m_device.account, chunk);
    if (!known && known.error().kind != ErrorKind::Corrupt) return known.error();
    // What a disk has left of it counts once, and as what it is brought as.
    const Result<qint64> others = m_service.chunks().bytesBeside(m_device.account, chunk);
    if (!others) return others.error();
    if ((!known || !*known) && *others + bytes.size() > m_service.config().mostChunkBytes) return Brought::Full;
    if (auto kept = m_service.chunks().keep(m_device.account, bytes); !kept) return kept.error();
    return Brought::Kept;
}

Result<std::optional<QByteArray>> ChunkDoor::fetch(const QString &chunk)
{
    const Result<AccountSession> session = m_service.session(m_device);
    if (!session) return session.error();
    const Result<QStringList> kinds = m_service.chunks().kindsNaming(m_device.account, chunk);
    if (!kinds) return kinds.error();
    const bool isTheirs =
        std::any_of(kinds->begin(), kinds->end(), [&](const QString &kind) { return session->types.contains(kind); });
    if (!isTheirs) return std::optional<QByteArray>{};
    auto bytes = m_service.chunks().read(m_device.account, chunk);
    const bool isDamaged = bytes ? *bytes && chunkIdOf(**bytes) != chunk : bytes.error().kind == ErrorKind::Corrupt;
    if (!isDamaged) return bytes;
    if (auto forgotten = m_service.chunks().forgetDamaged(m_device.account, chunk); !forgotten)
        return forgotten.error();
    return std::optional<QByteArray>{};
}

Result<void> ChunkDoor::forgetOld()
{
    const auto namedByHeld = [this]() -> Result<QSet<QString>> {
        const Result<QList<StoredMutation>> held = m_service.held(m_device.account);
        if (!held) return held.error();
        return namedIn(*held);
    };
    return m_service.chunks().forgetUnused(m_device.account, m_service.config().chunksKept, namedByHeld);
}

} // namespace alongside
