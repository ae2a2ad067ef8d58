// SPDX-License-Identifier: Apache-2.0
#include "sync/client/JmapRemoteStore.h"

#include "platform/base/Zstd.h"
#include "sync/client/RequestHeaders.h"
#include "sync/client/SyncTuning.h"
#include "sync/protocol/Wire.h"

#include <QJsonDocument>

namespace alongside {

namespace {

const QString pushCall = QStringLiteral("push");
const QString changesCall = QStringLiteral("changes");
const QString onlyCall = QStringLiteral("0");

constexpr int partialContent = 206;

QString text(const char *word) { return QString::fromLatin1(word); }

Error unreadable(const QString &detail) { return {ErrorKind::Corrupt, detail}; }

template <typename T>
Result<std::optional<T>> readIf(bool present, Result<T> (*read)(const QJsonObject &), const QJsonObject &json)
{
    if (!present) return std::optional<T>{};
    Result<T> message = read(json);
    if (!message) return unreadable(message.error().detail);
    return std::optional<T>{*std::move(message)};
}

// The one response to a request with one call; a method-level error is an Error.
Result<QJsonObject> argumentsOfOnly(const HttpReply &reply)
{
    const auto responses = decodeResponse(reply.body);
    if (!responses) return unreadable(responses.error().detail);
    if (responses->size() != 1) return unreadable(QStringLiteral("%1 responses to one call").arg(responses->size()));
    const Invocation &response = responses->first();
    if (response.name == text(wire::errorMethod))
        return Error{ErrorKind::Rejected, response.arguments.value(QStringLiteral("type")).toString()};
    return response.arguments;
}

// RFC 9110 §14.4: whether a part begins where it was asked to, and is not longer.
bool isPartOf(const HttpReply &reply, const BlobPart &asked)
{
    const QByteArray range = headerValue(reply.headers, "Content-Range");
    return range.startsWith("bytes " + QByteArray::number(asked.first) + '-') && reply.body.size() <= asked.length;
}

// RFC 8620 §5.1: id and properties in one object, without its revision.
Record recordIn(QJsonObject json, const QString &type, qint64 revision)
{
    const QString id = json.take(QStringLiteral("id")).toString();
    return {type, id, revision, json};
}

} // namespace

JmapRemoteStore::JmapRemoteStore(QString token, const RecordSchema &schema)
    : m_token{std::move(token)}, m_schema{schema}
{
}

HttpRequest JmapRemoteStore::get(const QByteArray &target) const
{
    HttpRequest request{"GET", target, {bearer(m_token)}, {}};
    request.timeout = SyncTuning::requestTimeout;
    return request;
}

HttpRequest JmapRemoteStore::post(const QList<Invocation> &calls) const
{
    HttpRequest request = get(wire::apiPath);
    request.method = "POST";
    request.headers += {jsonBody(), {"Content-Encoding", "zstd"}};
    request.body = zstdCompressed(encodeRequest(calls));
    return request;
}

HttpRequest JmapRemoteStore::askSession() const { return get(wire::sessionPath); }

Result<AccountSession> JmapRemoteStore::sessionIn(const HttpReply &reply, const QString &account) const
{
    const QJsonObject capability =
        QJsonDocument::fromJson(reply.body)
            .object()[QStringLiteral("accounts")][account][QStringLiteral("accountCapabilities")][text(syncCapability)]
            .toObject();
    if (capability.isEmpty()) return unreadable(QStringLiteral("the session does not have the account"));
    return accountSessionFromJson(capability);
}

HttpRequest JmapRemoteStore::askWhetherNew(const QByteArray &etag, const ChangesRequest &changes) const
{
    Q_ASSERT(changes.types.isEmpty() && changes.deletions == ChangesRequest::Deletions::Needed);
    HttpRequest request = get(wire::statePath + QByteArray{"?since="} + changes.since.text().toLatin1()
        + "&maxBytes=" + QByteArray::number(changes.maxBytes));
    if (!etag.isEmpty()) request.headers.append({"If-None-Match", etag});
    return request;
}

HttpRequest JmapRemoteStore::askExchange(const ExchangeRequest &request) const
{
    QList<Invocation> calls;
    if (request.push) calls.append({text(wire::pushMethod), toJson(*request.push, m_schema), pushCall});
    if (request.changes) calls.append({text(wire::changesMethod), toJson(*request.changes), changesCall});
    return post(calls);
}

Result<ExchangeReply> JmapRemoteStore::exchangeIn(const HttpReply &reply) const
{
    const auto responses = decodeResponse(reply.body);
    if (!responses) return unreadable(responses.error().detail);
    ExchangeReply exchange;
    for (const Invocation &response : *responses) {
        const bool isPush = response.callId == pushCall;
        const bool isError = response.name == text(wire::errorMethod);
        const auto error = readIf(isError, methodErrorFromJson, response.arguments);
        const auto push = readIf(isPush && !isError, pushReplyFromJson, response.arguments);
        const auto changes = readIf(!isPush && !isError, changesPageFromJson, response.arguments);
        if (!error) return error.error();
        if (!push) return push.error();
        if (!changes) return changes.error();
        if (*error) (isPush ? exchange.pushError : exchange.changesError) = *error;
        if (*push) exchange.push = *push;
        if (*changes) exchange.changes = *changes;
    }
    return exchange;
}

HttpRequest JmapRemoteStore::askRecords(const FetchRequest &request) const
{
    const QJsonObject arguments{{QStringLiteral("accountId"), request.account},
        {QStringLiteral("ids"), QJsonArray::fromStringList(request.ids)}};
    return post({{request.type + QStringLiteral("/get"), arguments, onlyCall}});
}

Result<FetchReply> JmapRemoteStore::recordsIn(const HttpReply &reply, const FetchRequest &asked) const
{
    const auto arguments = argumentsOfOnly(reply);
    if (!arguments) return arguments.error();
    const auto state = StateToken::fromText(arguments->value(QStringLiteral("state")).toString());
    if (!state) return unreadable(QStringLiteral("records without a state"));
    FetchReply fetched;
    for (const QJsonValue &record : arguments->value(QStringLiteral("list")).toArray())
        fetched.found.append(recordIn(record.toObject(), asked.type, state->modseq));
    for (const QJsonValue &id : arguments->value(QStringLiteral("notFound")).toArray())
        fetched.notFound.append(id.toString());
    return fetched;
}

HttpRequest JmapRemoteStore::askManifest(const ManifestRequest &request) const
{
    return post({{text(wire::manifestMethod), toJson(request), onlyCall}});
}

Result<ManifestPart> JmapRemoteStore::manifestIn(const HttpReply &reply) const
{
    const auto arguments = argumentsOfOnly(reply);
    if (!arguments) return arguments.error();
    Result<ManifestPart> part = manifestPartFromJson(*arguments);
    if (!part) return unreadable(part.error().detail);
    return part;
}

HttpRequest JmapRemoteStore::askSnapshot(const SnapshotRequest &request) const
{
    return post({{text(wire::snapshotMethod), toJson(request), onlyCall}});
}

Result<Snapshot> JmapRemoteStore::snapshotIn(const HttpReply &reply) const
{
    const auto arguments = argumentsOfOnly(reply);
    if (!arguments) return arguments.error();
    Result<Snapshot> snapshot = snapshotFromJson(*arguments);
    if (!snapshot) return unreadable(snapshot.error().detail);
    return snapshot;
}

HttpRequest JmapRemoteStore::askFrames(const BlobPart &part) const
{
    const QByteArray blob = part.account.toUtf8().toPercentEncoding() + '/' + part.blob.toUtf8().toPercentEncoding();
    HttpRequest request = get(QByteArray{wire::downloadPath} + '/' + blob + "/snapshot");
    const QByteArray last = QByteArray::number(part.first + part.length - 1);
    request.headers.append({"Range", "bytes=" + QByteArray::number(part.first) + '-' + last});
    return request;
}

// Who does not know ranges answers with the whole blob, and status 200 (RFC 9110 §14.2).
Result<QByteArray> JmapRemoteStore::framesIn(const HttpReply &reply, const BlobPart &asked) const
{
    const bool isPart = reply.status == partialContent;
    if (isPart && !isPartOf(reply, asked)) return unreadable(QStringLiteral("another part than was asked for"));
    const QByteArray bytes = isPart ? reply.body : reply.body.mid(asked.first, asked.length);
    if (bytes.isEmpty()) return unreadable(QStringLiteral("a part of a snapshot is empty"));
    return bytes;
}

HttpRequest JmapRemoteStore::declareGap(const GapRequest &gap) const
{
    return post({{text(wire::declareGapMethod), toJson(gap), onlyCall}});
}

Result<void> JmapRemoteStore::gapIn(const HttpReply &reply) const
{
    const auto arguments = argumentsOfOnly(reply);
    if (!arguments) return arguments.error();
    return {};
}

} // namespace alongside
