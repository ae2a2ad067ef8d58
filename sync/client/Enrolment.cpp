// SPDX-License-Identifier: Apache-2.0
#include "sync/client/Enrolment.h"

#include "platform/sql/Transaction.h"
#include "sync/client/Checkpoint.h"
#include "sync/client/Outbox.h"
#include "sync/client/ReplyCheck.h"
#include "sync/client/RequestHeaders.h"
#include "sync/protocol/Codec.h"
#include "sync/protocol/Wire.h"

#include <QJsonDocument>

namespace alongside {

namespace {

ErrorKind kindOf(SyncReason reason)
{
    switch (reason) {
    case SyncReason::CaptivePortal:
        return ErrorKind::Untrusted;
    case SyncReason::SignedOut:
    case SyncReason::Revoked:
    case SyncReason::Lost:
        return ErrorKind::SignedOut;
    case SyncReason::ServiceBusy:
        return ErrorKind::Wait;
    default:
        return ErrorKind::Rejected;
    }
}

HttpRequest post(const char *path, const QJsonObject &json)
{
    return {"POST", path, {jsonBody()}, QJsonDocument{json}.toJson(QJsonDocument::Compact)};
}

template <typename T>
Result<T> readReply(const Result<HttpReply> &reply, const QByteArray &nonce, Result<T> (*read)(const QJsonObject &))
{
    if (!reply) return reply.error();
    if (const auto fault = faultIn(*reply, nonce)) return Error{kindOf(fault->reason), fault->detail};
    const QJsonDocument document = QJsonDocument::fromJson(reply->body);
    if (!document.isObject()) return Error{ErrorKind::Corrupt, QStringLiteral("the answer is not JSON")};
    return read(document.object());
}

} // namespace

Enrolment::Enrolment(HttpTransport &transport, IdSource &ids) : m_transport{transport}, m_ids{ids} { }

void Enrolment::enrol(
    const EnrolRequest &request, std::function<void(Result<EnrolReply>)> done, const QString &formerToken)
{
    const QByteArray nonce = newNonce(m_ids);
    HttpRequest http = post(wire::enrolPath, toJson(request));
    http.headers.append({wire::nonceHeader, nonce});
    if (!formerToken.isEmpty()) http.headers.append(bearer(formerToken));
    m_transport.send(http, [nonce, done = std::move(done)](const Result<HttpReply> &reply) {
        done(readReply(reply, nonce, enrolReplyFromJson));
    });
}

void Enrolment::signIn(
    const QString &token, const SignInRequest &request, std::function<void(Result<SignInReply>)> done)
{
    const QByteArray nonce = newNonce(m_ids);
    HttpRequest http = post(wire::signInPath, toJson(request));
    http.headers += {bearer(token), {wire::nonceHeader, nonce}};
    m_transport.send(http, [nonce, done = std::move(done)](const Result<HttpReply> &reply) {
        done(readReply(reply, nonce, signInReplyFromJson));
    });
}

void Enrolment::askStanding(const QString &token, std::function<void(SyncReason)> done)
{
    const QByteArray nonce = newNonce(m_ids);
    const HttpRequest http{"GET", wire::statePath, {bearer(token), {wire::nonceHeader, nonce}}, {}};
    m_transport.send(http, [nonce, done = std::move(done)](const Result<HttpReply> &reply) {
        if (!reply) return done(reasonOf(reply.error().kind));
        const auto fault = faultIn(*reply, nonce);
        done(fault ? fault->reason : SyncReason::Done);
    });
}

Result<void> Enrolment::adopt(Database &database, const EnrolReply &reply)
{
    Transaction transaction{database};
    auto checkpoint = Checkpoint::load(database);
    if (!checkpoint) return checkpoint.error();
    if (!checkpoint->account.isEmpty() && checkpoint->account != reply.account)
        return Error{ErrorKind::Rejected, QStringLiteral("this file belongs to another service")};
    if (checkpoint->device != reply.device) {
        const auto renumbered = Outbox{database}.renumber();
        if (!renumbered) return renumbered.error();
        checkpoint->ackedSeq = 0;
        checkpoint->forgottenSeq = 0;
    }
    checkpoint->account = reply.account;
    checkpoint->device = reply.device;
    checkpoint->token = reply.token;
    checkpoint->cloned.clear();
    checkpoint->scope.clear(); // ask again: other coaches, other kinds
    checkpoint->etag.clear();
    if (checkpoint->cursor.modseq == 0) checkpoint->cursor.epoch = reply.epoch;
    if (const auto saved = checkpoint->save(database); !saved) return saved;
    return transaction.commit();
}

} // namespace alongside
