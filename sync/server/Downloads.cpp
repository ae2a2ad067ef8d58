// SPDX-License-Identifier: Apache-2.0
#include "sync/server/Downloads.h"

#include "platform/base/Log.h"
#include "sync/protocol/Chunk.h"
#include "sync/protocol/Wire.h"
#include "sync/server/ChunkResources.h"
#include "sync/server/Problem.h"
#include "sync/server/SyncService.h"

#include <QRegularExpression>

namespace alongside {

namespace {

struct ByteRange {
    qint64 first = 0;
    qint64 last = 0; ///< included
};

/// One range with a beginning. Whatever else a Range says may be ignored (RFC 9110 §14.2), and is.
std::optional<ByteRange> rangeIn(const HttpRequest &request, qint64 size)
{
    static const QRegularExpression form{QStringLiteral("^bytes=(\\d{1,15})-(\\d{0,15})$")};
    const auto match = form.match(QString::fromLatin1(headerValue(request.headers, "Range").trimmed()));
    if (!match.hasMatch()) return std::nullopt;
    const qint64 first = match.captured(1).toLongLong();
    const qint64 last = match.captured(2).isEmpty() ? size - 1 : match.captured(2).toLongLong();
    if (last < first && first < size) return std::nullopt;
    return ByteRange{first, std::min(last, size - 1)};
}

QByteArray contentRange(const ByteRange &range, qint64 size)
{
    return "bytes " + QByteArray::number(range.first) + '-' + QByteArray::number(range.last) + '/'
        + QByteArray::number(size);
}

HttpReply failedDownload(const Error &error)
{
    qCWarning(serverLog).noquote() << "a download failed:" << nameOf(error.kind) << error.detail;
    return Problem::outOfOrder(nameOf(error.kind)).reply();
}

} // namespace

HttpReply Downloads::answer(const HttpRequest &request, const Device &device)
{
    const QByteArrayList parts = request.target.mid(qstrlen(wire::downloadPath) + 1).split('/');
    if (parts.size() < 2 || QString::fromLatin1(parts[0]) != device.account) return Problem::notFound().reply();
    const QString blob = QString::fromLatin1(parts[1]);
    if (isChunkId(blob)) return ChunkResources{m_service, device}.download(blob);
    const Result<std::optional<Snapshot>> snapshot = m_service.snapshotFor(device, blob);
    if (!snapshot) return failedDownload(snapshot.error());
    if (!snapshot->has_value()) return Problem::notFound().reply();

    const qint64 size = (*snapshot)->size();
    const QList<HttpHeader> headers{{"Content-Type", "application/zstd"}, {"Accept-Ranges", "bytes"},
        {"ETag", '"' + blob.toLatin1() + '"'}, {"Cache-Control", "private, immutable"}};
    const std::optional<ByteRange> asked = rangeIn(request, size);
    if (asked && asked->first >= size) return {416, {{"Content-Range", "bytes */" + QByteArray::number(size)}}, {}};
    ByteRange range = asked.value_or(ByteRange{0, size - 1});
    // A part may be shorter than what was asked for (RFC 9110 §15.3.7), so that nobody waits long behind it.
    if (asked) range.last = std::min(range.last, range.first + m_config.maxPageBytes - 1);
    const Result<QByteArray> bytes = m_service.bytesOf(device, blob, range.first, range.last);
    if (!bytes) return failedDownload(bytes.error());
    HttpReply reply{asked ? 206 : 200, headers, *bytes};
    if (asked) reply.headers.append(HttpHeader{"Content-Range", contentRange(range, size)});
    return reply;
}

} // namespace alongside
