// SPDX-License-Identifier: Apache-2.0
#include "sync/server/HttpBody.h"

#include "platform/base/Zstd.h"
#include "sync/protocol/Wire.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr qsizetype longestNonce = 64;
constexpr qsizetype worthPacking = 200; // below, the frame and a header cost what packing saves

bool isJson(const HttpRequest &request)
{
    const QByteArray type = headerValue(request.headers, "Content-Type").toLower();
    return type.left(type.indexOf(';')).trimmed() == "application/json" || type.trimmed() == "application/json";
}

bool refuses(const QByteArrayList &parameters)
{
    for (const QByteArray &parameter : parameters.mid(1)) {
        const QByteArray weight = parameter.trimmed();
        if (weight.startsWith("q=") && weight.mid(2).toDouble() == 0.0) return true;
    }
    return false;
}

bool acceptsZstd(const HttpRequest &request)
{
    for (const QByteArray &coding : headerValue(request.headers, "Accept-Encoding").toLower().split(',')) {
        const QByteArrayList parts = coding.split(';');
        if (parts.first().trimmed() == "zstd") return !refuses(parts);
    }
    return false;
}

} // namespace

std::variant<QByteArray, Problem> unpackedBody(const HttpRequest &request, qint64 maxBytes)
{
    if (!isJson(request)) return Problem::notOfTypeJson();
    if (request.body.size() > maxBytes) return Problem::tooLarge(maxBytes);
    const QByteArray coding = headerValue(request.headers, "Content-Encoding").trimmed().toLower();
    if (coding.isEmpty() || coding == "identity") return request.body;
    if (coding != "zstd") return Problem::unsupportedMediaType(QStringLiteral("the only coding is zstd"));
    Result<QByteArray> plain = zstdDecompressed(request.body, maxBytes);
    if (plain) return *std::move(plain);
    if (plain.error().kind == ErrorKind::Rejected) return Problem::tooLarge(maxBytes);
    return Problem::notJson(QStringLiteral("the body is not a whole zstd stream"));
}

void repeatNonce(const HttpRequest &request, HttpReply &reply)
{
    const QByteArray nonce = headerValue(request.headers, wire::nonceHeader);
    const bool isHarmless = std::all_of(nonce.begin(), nonce.end(), [](char byte) {
        return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
            || byte == '-' || byte == '_';
    });
    if (isHarmless && !nonce.isEmpty() && nonce.size() <= longestNonce)
        reply.headers.append(HttpHeader{wire::nonceHeader, nonce});
}

void packBody(const HttpRequest &request, HttpReply &reply)
{
    const QByteArray type = headerValue(reply.headers, "Content-Type");
    const bool isPacked = type == "application/zstd" || type == "application/octet-stream"; // a photo, say
    // A page has a secret beside words that others wrote: its size would tell, letter by letter, what the secret is.
    if (type.startsWith("text/html")) return;
    if (isPacked || reply.body.size() < worthPacking || !acceptsZstd(request)) return;
    const QByteArray packed = zstdCompressed(reply.body);
    if (packed.size() >= reply.body.size()) return;
    reply.body = packed;
    reply.headers.append(HttpHeader{"Content-Encoding", "zstd"});
    reply.headers.append(HttpHeader{"Vary", "Accept-Encoding"});
}

} // namespace alongside
