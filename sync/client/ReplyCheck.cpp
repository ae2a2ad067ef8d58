// SPDX-License-Identifier: Apache-2.0
#include "sync/client/ReplyCheck.h"

#include "sync/protocol/Wire.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace alongside {

namespace {

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

} // namespace

std::optional<ReplyFault> faultIn(const HttpReply &reply, const QByteArray &nonce)
{
    const bool isFromService = headerValue(reply.headers, wire::nonceHeader) == nonce;
    if (isBusy(reply.status)) return ReplyFault{SyncReason::ServiceBusy, statusText(reply.status)};
    if (!isFromService) return ReplyFault{SyncReason::CaptivePortal, statusText(reply.status)};
    if (isSound(reply.status)) return std::nullopt;
    if (reply.status == 401) return ReplyFault{SyncReason::SignedOut, statusText(reply.status)};
    return ReplyFault{SyncReason::Refused, problemIn(reply)};
}

std::optional<std::chrono::seconds> clockAhead(const HttpReply &reply, Instant now)
{
    const QString date = QString::fromLatin1(headerValue(reply.headers, "Date"));
    QDateTime theirs = QLocale::c().toDateTime(date, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!theirs.isValid()) return std::nullopt;
    theirs.setTimeSpec(Qt::UTC);
    return std::chrono::floor<std::chrono::seconds>(
        now - Instant{std::chrono::milliseconds{theirs.toMSecsSinceEpoch()}});
}

} // namespace alongside
