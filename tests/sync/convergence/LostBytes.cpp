// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/LostBytes.h"

#include "sync/protocol/Chunk.h"

namespace alongside {

QString SoundChunk::picture() const
{
    constexpr int letters = 36; // of a UUID
    return QString::fromUtf8(bytes.left(letters));
}

QList<SoundChunk> soundChunks(Database &database, const QString &sql)
{
    auto chunks = database.collect(sql, [](const Row &row) {
        return SoundChunk{row.text(0), row.text(1), row.blob(2)};
    });
    if (!chunks) return {};
    chunks->removeIf([](const SoundChunk &chunk) { return chunkIdOf(chunk.bytes) != chunk.id; });
    return *chunks;
}

std::optional<QByteArray> whatIsLeftOf(const QByteArray &bytes, Chance &chance)
{
    QByteArray left = bytes;
    switch (chance.below(3)) {
    case 0:
        return std::nullopt;
    case 1:
        left.chop(1);
        return left;
    default:
        left.back() = char(left.back() ^ 1);
        return left;
    }
}

} // namespace alongside
