// SPDX-License-Identifier: Apache-2.0
#include "sync/client/ChunkRequests.h"

#include "sync/client/RequestHeaders.h"
#include "sync/client/SyncTuning.h"
#include "sync/protocol/Codec.h"
#include "sync/protocol/Wire.h"

#include <QJsonDocument>

namespace alongside {

namespace {

Error unreadable(const QString &detail) { return {ErrorKind::Corrupt, detail}; }

QByteArray inPath(const QString &text) { return text.toUtf8().toPercentEncoding(); }

} // namespace

HttpRequest ChunkRequests::to(const QByteArray &method, const QByteArray &target) const
{
    HttpRequest request{method, target, {bearer(m_token)}, {}};
    request.timeout = SyncTuning::chunkTimeout;
    return request;
}

HttpRequest ChunkRequests::askMissing(const MissingRequest &request) const
{
    HttpRequest http = to("POST", wire::apiPath);
    http.headers.append(jsonBody());
    http.body = encodeRequest({{QString::fromLatin1(wire::missingMethod), toJson(request), QStringLiteral("0")}});
    return http;
}

Result<MissingReply> ChunkRequests::missingIn(const HttpReply &reply) const
{
    const auto responses = decodeResponse(reply.body);
    if (!responses) return unreadable(responses.error().detail);
    if (responses->size() != 1) return unreadable(QStringLiteral("%1 responses to one call").arg(responses->size()));
    const Invocation &response = responses->first();
    if (response.name == QLatin1String{wire::errorMethod})
        return Error{ErrorKind::Rejected, response.arguments.value(QStringLiteral("type")).toString()};
    Result<MissingReply> missing = missingReplyFromJson(response.arguments);
    return missing ? missing : unreadable(missing.error().detail);
}

HttpRequest ChunkRequests::bring(const QString &account, const QByteArray &chunk) const
{
    HttpRequest request = to("POST", QByteArray{wire::uploadPath} + '/' + inPath(account) + '/');
    request.headers += {{"Content-Type", "application/octet-stream"}, {wire::digestHeader, contentDigestOf(chunk)}};
    request.body = chunk;
    return request;
}

Result<UploadReply> ChunkRequests::broughtIn(const HttpReply &reply) const
{
    Result<UploadReply> brought = uploadReplyFromJson(QJsonDocument::fromJson(reply.body).object());
    return brought ? brought : unreadable(brought.error().detail);
}

HttpRequest ChunkRequests::fetch(const QString &account, const QString &chunk) const
{
    return to("GET", QByteArray{wire::downloadPath} + '/' + inPath(account) + '/' + chunk.toLatin1() + "/chunk");
}

} // namespace alongside
