// SPDX-License-Identifier: Apache-2.0
#include "sync/server/MethodCalls.h"

#include "platform/base/Log.h"
#include "sync/protocol/Wire.h"
#include "sync/server/ChunkDoor.h"
#include "sync/server/ServiceMetrics.h"
#include "sync/server/TypeArguments.h"

namespace alongside {

namespace {

InvocationText errorOf(const Invocation &call, const MethodError &error)
{
    return {QString::fromLatin1(wire::errorMethod), canonicalJson(toJson(error)), call.callId};
}

InvocationText failed(const Invocation &call, const Error &error)
{
    qCWarning(serverLog).noquote() << call.name << "failed:" << nameOf(error.kind) << error.detail;
    const QString why = error.kind == ErrorKind::Corrupt ? QStringLiteral("storageDamaged") : nameOf(error.kind);
    return errorOf(call, {QStringLiteral("serverFail"), why, {}});
}

InvocationText invalid(const Invocation &call, const Error &error)
{
    return errorOf(call, {QStringLiteral("invalidArguments"), error.detail, {}});
}

QByteArray textOf(const QByteArray &text) { return text; }
QByteArray textOf(const QJsonObject &json) { return canonicalJson(json); }
QByteArray textOf(const MissingReply &reply) { return canonicalJson(toJson(reply)); }
QByteArray textOf(const PushReply &reply) { return canonicalJson(toJson(reply)); }

template <typename T> InvocationText respond(const Invocation &call, const Answer<T> &answer)
{
    if (!answer) return failed(call, answer.error());
    if (const auto *error = std::get_if<MethodError>(&*answer)) return errorOf(call, *error);
    return {call.name, textOf(std::get<T>(*answer)), call.callId};
}

} // namespace

InvocationText MethodCalls::answer(const Invocation &call)
{
    const auto real = m_results.resolved(call.arguments);
    const auto *error = std::get_if<MethodError>(&real);
    const InvocationText response =
        error ? errorOf(call, *error) : answerReal({call.name, std::get<QJsonObject>(real), call.callId});
    const bool isRefused = response.name == QLatin1String{wire::errorMethod};
    if (m_metrics)
        m_metrics->noteCall(call.name, isRefused ? ServiceMetrics::Call::Refused : ServiceMetrics::Call::Answered);
    m_results.add(response);
    return response;
}

bool MethodCalls::hasOptedInto(const QString &method) const
{
    const bool isCore = method.startsWith(QLatin1String{"Core/"});
    return m_capabilities.contains(
        isCore ? QStringLiteral("urn:ietf:params:jmap:core") : QString::fromLatin1(syncCapability));
}

InvocationText MethodCalls::answerReal(const Invocation &call)
{
    if (!hasOptedInto(call.name)) return errorOf(call, {QStringLiteral("unknownMethod"), {}, {}});
    if (call.name == QLatin1String{"Core/echo"}) return {call.name, canonicalJson(call.arguments), call.callId};
    if (call.name == QLatin1String{wire::pushMethod}) return push(call);
    if (call.name == QLatin1String{wire::changesMethod}) return changes(call);
    if (call.name == QLatin1String{wire::snapshotMethod}) return snapshot(call);
    if (call.name == QLatin1String{wire::manifestMethod}) return manifest(call);
    if (call.name == QLatin1String{wire::declareGapMethod}) return declareGap(call);
    if (call.name == QLatin1String{wire::heldMethod}) return held(call);
    if (call.name == QLatin1String{wire::decideMethod}) return decide(call);
    if (call.name == QLatin1String{wire::whyAsideMethod}) return whyAside(call);
    if (call.name == QLatin1String{wire::missingMethod}) return missing(call);
    return ofType(call);
}

InvocationText MethodCalls::missing(const Invocation &call)
{
    const Result<MissingRequest> request = missingRequestFromJson(call.arguments);
    if (!request) return invalid(call, request.error());
    return respond(call, ChunkDoor{m_service, m_device}.missing(*request));
}

bool MethodCalls::needsTime(const Invocation &call)
{
    if (call.name != QLatin1String{wire::snapshotMethod} || !hasOptedInto(call.name)) return false;
    const Result<SnapshotRequest> request = snapshotRequestFromJson(call.arguments);
    return request && m_service.prepareSnapshot(m_device, *request) == SyncService::Preparation::UnderWay;
}

InvocationText MethodCalls::push(const Invocation &call)
{
    const Result<PushRequest> request = pushRequestFromJson(call.arguments);
    if (!request) return invalid(call, request.error());
    const Answer<PushReply> answer = m_service.push(m_device, *request, m_echo);
    const auto *reply = answer ? std::get_if<PushReply>(&*answer) : nullptr;
    if (m_metrics && reply) m_metrics->notePush(request->mutations.size(), *reply);
    return respond(call, answer);
}

InvocationText MethodCalls::changes(const Invocation &call)
{
    const Result<ChangesRequest> request = changesRequestFromJson(call.arguments);
    if (!request) return invalid(call, request.error());
    return respond(call, m_service.changes(m_device, *request, m_echo));
}

InvocationText MethodCalls::snapshot(const Invocation &call)
{
    const Result<SnapshotRequest> request = snapshotRequestFromJson(call.arguments);
    if (!request) return invalid(call, request.error());
    return respond(call, m_service.snapshot(m_device, *request));
}

InvocationText MethodCalls::manifest(const Invocation &call)
{
    const Result<ManifestRequest> request = manifestRequestFromJson(call.arguments);
    if (!request) return invalid(call, request.error());
    return respond(call, m_service.manifest(m_device, *request));
}

InvocationText MethodCalls::declareGap(const Invocation &call)
{
    const Result<GapRequest> request = gapRequestFromJson(call.arguments);
    if (!request) return invalid(call, request.error());
    return respond(call, m_service.declareGap(m_device, *request));
}

InvocationText MethodCalls::held(const Invocation &call)
{
    return respond(call, m_service.held(m_device, call.arguments.value(QStringLiteral("accountId")).toString()));
}

InvocationText MethodCalls::decide(const Invocation &call)
{
    const Result<HeldDecision> decision = heldDecisionFromJson(call.arguments);
    if (!decision) return invalid(call, decision.error());
    return respond(call, m_service.decide(m_device, *decision));
}

InvocationText MethodCalls::whyAside(const Invocation &call)
{
    const Result<AsideRequest> request = asideRequestFromJson(call.arguments);
    if (!request) return invalid(call, request.error());
    return respond(call, m_service.whyAside(m_device, *request));
}

InvocationText MethodCalls::ofType(const Invocation &call)
{
    const QString type = call.name.section(QLatin1Char('/'), 0, 0);
    const QString method = call.name.mid(type.size());
    const RecordKind *kind = m_service.schema().find(type);
    if (kind && method == QLatin1String{"/get"}) {
        const auto fault = faultInGet(*kind, call.arguments);
        return fault ? errorOf(call, *fault) : respond(call, m_service.get(m_device, type, call.arguments));
    }
    if (kind && method == QLatin1String{"/changes"}) {
        const auto fault = faultInChanges(call.arguments);
        return fault ? errorOf(call, *fault) : respond(call, m_service.typeChanges(m_device, type, call.arguments));
    }
    return errorOf(call, {QStringLiteral("unknownMethod"), {}, {}});
}

} // namespace alongside
