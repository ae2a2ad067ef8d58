// SPDX-License-Identifier: Apache-2.0
#include "platform/base/Zstd.h"

#include <zstd.h>

#include <memory>

namespace alongside {

namespace {
constexpr int compressionLevel = 3; // the measured sweet spot for records: levels above cost time and win 2 %
}

QByteArray zstdCompressed(const QByteArray &plain)
{
    QByteArray compressed(qsizetype(ZSTD_compressBound(size_t(plain.size()))), Qt::Uninitialized);
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context{ZSTD_createCCtx(), &ZSTD_freeCCtx};
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, compressionLevel);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1); // four bytes: a flipped bit is found
    const size_t written = ZSTD_compress2(
        context.get(), compressed.data(), size_t(compressed.size()), plain.constData(), size_t(plain.size()));
    Q_ASSERT(!ZSTD_isError(written)); // cannot fail into a buffer of ZSTD_compressBound
    compressed.truncate(qsizetype(written));
    return compressed;
}

Result<QByteArray> zstdDecompressed(const QByteArray &compressed, qsizetype cap)
{
    const std::unique_ptr<ZSTD_DStream, decltype(&ZSTD_freeDStream)> stream{ZSTD_createDStream(), &ZSTD_freeDStream};
    QByteArray plain;
    QByteArray chunk(qsizetype(ZSTD_DStreamOutSize()), Qt::Uninitialized);
    ZSTD_inBuffer input{compressed.constData(), size_t(compressed.size()), 0};
    size_t remaining = 1;
    while (input.pos < input.size || remaining != 0) {
        ZSTD_outBuffer output{chunk.data(), size_t(chunk.size()), 0};
        remaining = ZSTD_decompressStream(stream.get(), &output, &input);
        if (ZSTD_isError(remaining)) return Error{ErrorKind::Corrupt, QStringLiteral("not a zstd stream")};
        if (plain.size() + qsizetype(output.pos) > cap)
            return Error{ErrorKind::Rejected, QStringLiteral("larger than %1 bytes when unpacked").arg(cap)};
        plain.append(chunk.constData(), qsizetype(output.pos));
        if (output.pos == 0 && input.pos == input.size && remaining != 0)
            return Error{ErrorKind::Corrupt, QStringLiteral("zstd stream cut short")};
    }
    return plain;
}

} // namespace alongside
