// SPDX-License-Identifier: Apache-2.0
#include "sync/client/HeldDesk.h"

#include "platform/base/Zstd.h"
#include "sync/client/ReplyCheck.h"
#include "sync/client/RequestHeaders.h"
#include "sync/client/SyncTuning.h"
#include "sync/protocol/Codec.h"
#include "sync/protocol/Wire.h"

namespace alongside {

namespace {

HttpRequest requestFor(const QString &token, const Invocation &call, const QByteArray &nonce)
{
    HttpRequest request{"POST", wire::apiPath,
        {bearer(token), jsonBody(), {"Content-Encoding", "zstd"}, {wire::nonceHeader, nonce}},
        zstdCompressed(encodeRequest({call}))};
    request.timeout = SyncTuning::requestTimeout;
    return request;
}

template <typename T>
HeldDesk::Answer<T> answerIn(
    const Result<HttpReply> &reply, const QByteArray &nonce, Result<T> (*read)(const QJsonObject &))
{
    if (!reply) return reasonOf(reply.error().kind);
    if (const auto fault = faultIn(*reply, nonce)) return fault->reason;
    const auto responses = decodeResponse(reply->body);
    if (!responses || responses->size() != 1) return SyncReason::Damaged;
    const Invocation &response = responses->first();
    if (response.name == QLatin1String{wire::errorMethod}) return SyncReason::Refused;
    Result<T> answer = read(response.arguments);
    if (!answer) return SyncReason::Damaged;
    return *std::move(answer);
}

} // namespace

HeldDesk::HeldDesk(HttpTransport &transport, IdSource &ids) : m_transport{transport}, m_ids{ids} { }

void HeldDesk::ask(const Identity &identity, Done<HeldList> done)
{
    call<HeldList>(identity.token, wire::heldMethod, {{QStringLiteral("accountId"), identity.account}},
        heldListFromJson, std::move(done));
}

void HeldDesk::decide(const QString &token, const HeldDecision &decision, Done<HeldOutcome> done)
{
    call<HeldOutcome>(token, wire::decideMethod, toJson(decision), heldOutcomeFromJson, std::move(done));
}

void HeldDesk::askWhyAside(const Identity &identity, const QStringList &opIds, Done<AsideList> done)
{
    call<AsideList>(identity.token, wire::whyAsideMethod, toJson(AsideRequest{identity.account, opIds}),
        asideListFromJson, std::move(done));
}

template <typename T>
void HeldDesk::call(const QString &token, const char *method, const QJsonObject &arguments,
    Result<T> (*read)(const QJsonObject &), Done<T> done)
{
    const QByteArray nonce = newNonce(m_ids);
    const Invocation invocation{QString::fromLatin1(method), arguments, QStringLiteral("0")};
    m_transport.send(requestFor(token, invocation, nonce),
        [here = std::weak_ptr{m_here}, nonce, read, done = std::move(done)](const Result<HttpReply> &reply) {
            if (here.expired()) return; // the screen has gone: nobody waits for it
            done(answerIn(reply, nonce, read));
        });
}

} // namespace alongside
