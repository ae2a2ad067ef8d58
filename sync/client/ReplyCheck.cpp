// SPDX-License-Identifier: Apache-2.0
#include "sync/client/ReplyCheck.h"

#include "platform/net/HttpDate.h"
#include "sync/protocol/ProblemTypes.h"
#include "sync/protocol/Wire.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace alongside {

namespace {

constexpr int nonceBytes = 12;
constexpr int networkAuthenticationRequired = 511; // RFC 6585 §6: only a captive portal says so

bool isBusy(int status) { return status == 429 || (status >= 500 && status != networkAuthenticationRequired); }

// A part of what was asked for is right too (RFC 9110 §15.3.7): whoever asked for one sees what it is of.
bool isSound(int status) { return status == 200 || status == 206 || status == 304; }

QString statusText(int status) { return QStringLiteral("status %1").arg(status); }

// RFC 7807 problem details: their type says which refusal it is.
QString problemIn(const HttpReply &reply)
{
    const QString type = QJsonDocument::fromJson(reply.body).object().value(QStringLiteral("type")).toString();
    return type.isEmpty() ? statusText(reply.status) : type;
}

// Only its own word makes a tablet forget: a 401 of any other kind is a token that is not known.
ReplyFault shutOut(const HttpReply &reply)
{
    const QString type = problemIn(reply);
    if (type == QLatin1String{problem::lost}) return {SyncReason::Lost, statusText(reply.status)};
    if (type == QLatin1String{problem::revoked}) return {SyncReason::Revoked, statusText(reply.status)};
    return {SyncReason::SignedOut, statusText(reply.status)};
}

} // namespace

QByteArray newNonce(IdSource &ids) { return ids.secret(nonceBytes).toHex(); }

std::optional<ReplyFault> faultIn(const HttpReply &reply, const QByteArray &nonce)
{
    const bool isFromService = headerValue(reply.headers, wire::nonceHeader) == nonce;
    if (isBusy(reply.status)) return ReplyFault{SyncReason::ServiceBusy, statusText(reply.status)};
    if (!isFromService) return ReplyFault{SyncReason::CaptivePortal, statusText(reply.status)};
    if (isSound(reply.status)) return std::nullopt;
    if (reply.status == 401) return shutOut(reply);
    return ReplyFault{SyncReason::Refused, problemIn(reply)};
}

std::optional<std::chrono::seconds> clockAhead(const HttpReply &reply, Instant now)
{
    const auto theirs = httpDate(headerValue(reply.headers, "Date"));
    if (!theirs) return std::nullopt;
    return std::chrono::floor<std::chrono::seconds>(now - *theirs);
}

} // namespace alongside
