// SPDX-License-Identifier: Apache-2.0
#include "sync/server/ChunkResources.h"

#include "platform/base/Log.h"
#include "sync/protocol/Codec.h"
#include "sync/protocol/Wire.h"
#include "sync/server/ChunkDoor.h"
#include "sync/server/Problem.h"

namespace alongside {

namespace {

constexpr qsizetype longestMediaType = 127; // RFC 6838 §4.2, for either half

HttpReply failed(const Error &error)
{
    qCWarning(serverLog).noquote() << "a chunk failed:" << nameOf(error.kind) << error.detail;
    return Problem::ofDatabase(error).reply();
}

bool isPacked(const HttpRequest &request)
{
    const QByteArray coding = headerValue(request.headers, "Content-Encoding").trimmed().toLower();
    return !coding.isEmpty() && coding != "identity";
}

/// RFC 9530 §2: one bit on the way makes it another chunk, which nobody would ever ask for.
bool isAsAnnounced(const HttpRequest &request)
{
    const QByteArray digest = headerValue(request.headers, wire::digestHeader).trimmed();
    return digest.isNull() || digest == contentDigestOf(request.body);
}

/// /jmap/upload/<account>, with or without a slash behind it.
bool isTheirs(const HttpRequest &request, const Device &device)
{
    QByteArray account = request.target.mid(qstrlen(wire::uploadPath) + 1);
    if (account.endsWith('/')) account.chop(1);
    return QString::fromUtf8(account) == device.account;
}

} // namespace

HttpReply ChunkResources::upload(const HttpRequest &request)
{
    if (!isTheirs(request, m_device)) return Problem::notFound().reply();
    if (isPacked(request)) return Problem::unsupportedMediaType(QStringLiteral("a chunk has no coding")).reply();
    if (!isAsAnnounced(request)) return Problem::damaged().reply();
    const Result<ChunkDoor::Brought> brought = ChunkDoor{m_service, m_device}.bring(request.body);
    if (!brought) return failed(brought.error());
    switch (*brought) {
    case ChunkDoor::Brought::Kept:
        return taken(request);
    case ChunkDoor::Brought::TooLarge:
        return Problem::chunkTooLarge(chunk::mostBytes).reply();
    case ChunkDoor::Brought::Full:
        return Problem::storageFull(m_service.config().mostChunkBytes).reply();
    }
    Q_UNREACHABLE();
}

HttpReply ChunkResources::taken(const HttpRequest &request)
{
    const QByteArray type = headerValue(request.headers, "Content-Type").left(longestMediaType);
    const UploadReply reply{m_device.account, chunkIdOf(request.body), QString::fromLatin1(type), request.body.size()};
    return {200, {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}}, canonicalJson(toJson(reply))};
}

HttpReply ChunkResources::download(const QString &chunk)
{
    const Result<std::optional<QByteArray>> bytes = ChunkDoor{m_service, m_device}.fetch(chunk);
    if (!bytes) return failed(bytes.error());
    if (!bytes->has_value()) return Problem::notFound().reply();
    return {200,
        {{"Content-Type", "application/octet-stream"}, {"X-Content-Type-Options", "nosniff"},
            {"Content-Disposition", "attachment"}, {"Content-Security-Policy", "default-src 'none'; sandbox"},
            {"ETag", '"' + chunk.toLatin1() + '"'}, {"Cache-Control", "private, immutable, max-age=31536000"}},
        **bytes};
}

} // namespace alongside
