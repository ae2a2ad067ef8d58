// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/Codec.h"

#include "sync/protocol/IJson.h"
#include "sync/protocol/JsonReader.h"

#include <QJsonDocument>

namespace alongside {

namespace {

const QString usingName = QStringLiteral("using");
const QString callsName = QStringLiteral("methodCalls");
const QString responsesName = QStringLiteral("methodResponses");
const QString sessionStateName = QStringLiteral("sessionState");
const QString createdIdsName = QStringLiteral("createdIds");

QString coreCapability() { return QStringLiteral("urn:ietf:params:jmap:core"); }

QJsonArray capabilities() { return {coreCapability(), QString::fromLatin1(syncCapability)}; }

Result<QJsonObject> parse(const QByteArray &body)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return Error{ErrorKind::Corrupt, QStringLiteral("not JSON at byte %1").arg(parsing.offset)};
    if (!document.isObject()) return Error{ErrorKind::Rejected, QStringLiteral("not a JSON object")};
    return document.object();
}

Result<Invocation> invocationFromJson(const QJsonValue &json)
{
    const QJsonArray parts = json.toArray();
    if (parts.size() != 3 || !parts[0].isString() || !parts[1].isObject() || !parts[2].isString())
        return Error{ErrorKind::Rejected, QStringLiteral("an invocation is [name, arguments, id]")};
    return Invocation{parts[0].toString(), parts[1].toObject(), parts[2].toString()};
}

Result<QList<Invocation>> invocationsFromJson(const QJsonArray &array)
{
    QList<Invocation> invocations;
    for (const QJsonValue &value : array) {
        Result<Invocation> invocation = invocationFromJson(value);
        if (!invocation) return invocation.error();
        invocations.append(*std::move(invocation));
    }
    return invocations;
}

QJsonArray toJson(const QList<Invocation> &invocations)
{
    QJsonArray array;
    for (const Invocation &invocation : invocations)
        array.append(QJsonArray{invocation.name, invocation.arguments, invocation.callId});
    return array;
}

QByteArray compact(const QJsonObject &json) { return QJsonDocument{json}.toJson(QJsonDocument::Compact); }

QByteArray quoted(const QString &text)
{
    const QByteArray inArray = QJsonDocument{QJsonArray{text}}.toJson(QJsonDocument::Compact);
    return inArray.sliced(1, inArray.size() - 2);
}

} // namespace

QByteArray encodeRequest(const QList<Invocation> &calls)
{
    return compact({{usingName, capabilities()}, {callsName, toJson(calls)}});
}

Result<ApiRequest> decodeApiRequest(const QByteArray &body)
{
    const Result<QJsonObject> json = parse(body);
    if (!json) return json.error();
    if (!isIJson(body)) return Error{ErrorKind::Corrupt, QStringLiteral("not I-JSON")};
    JsonReader reader{*json};
    ApiRequest request;
    request.capabilities = reader.texts(usingName);
    const QJsonArray calls = reader.array(callsName);
    if (reader.has(createdIdsName)) request.createdIds = reader.object(createdIdsName);
    if (!reader.isSound()) return reader.error();
    for (const QString &capability : request.capabilities)
        if (!capabilities().contains(capability))
            return Error{ErrorKind::TooNew, QStringLiteral("a capability that is not offered")};
    Result<QList<Invocation>> invocations = invocationsFromJson(calls);
    if (!invocations) return invocations.error();
    request.calls = *std::move(invocations);
    return request;
}

Result<QList<Invocation>> decodeRequest(const QByteArray &body)
{
    Result<ApiRequest> request = decodeApiRequest(body);
    if (!request) return request.error();
    return std::move(request->calls);
}

QByteArray encodeResponse(const QList<Invocation> &responses, const QString &sessionState)
{
    return compact({{responsesName, toJson(responses)}, {sessionStateName, sessionState}});
}

QByteArray encodeResponse(
    const QList<InvocationText> &responses, const QString &sessionState, const std::optional<QJsonObject> &createdIds)
{
    QByteArrayList parts;
    for (const InvocationText &response : responses)
        parts.append('[' + quoted(response.name) + ',' + response.arguments + ',' + quoted(response.callId) + ']');
    const QByteArray created = createdIds ? "\"createdIds\":" + compact(*createdIds) + ',' : QByteArray{};
    return '{' + created + "\"methodResponses\":[" + parts.join(',') + "],\"sessionState\":" + quoted(sessionState)
        + '}';
}

Result<QList<Invocation>> decodeResponse(const QByteArray &body)
{
    const Result<QJsonObject> json = parse(body);
    if (!json) return json.error();
    JsonReader reader{*json};
    const QJsonArray responses = reader.array(responsesName);
    if (!reader.isSound()) return reader.error();
    return invocationsFromJson(responses);
}

} // namespace alongside
