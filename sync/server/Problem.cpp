// SPDX-License-Identifier: Apache-2.0
#include "sync/server/Problem.h"

#include "sync/protocol/Chunk.h"

#include "sync/protocol/ProblemTypes.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace alongside {

namespace {

QString jmap(const char *name) { return QStringLiteral("urn:ietf:params:jmap:error:%1").arg(QLatin1String{name}); }
QString own(const char *name)
{
    return QStringLiteral("https://alongside.example/jmap/sync1/problem/%1").arg(QLatin1String{name});
}

Problem shutOut(const char *type, const char *detail)
{
    return {401, QString::fromLatin1(type), QString::fromLatin1(detail), {}, {{"WWW-Authenticate", "Bearer"}}};
}

} // namespace

HttpReply Problem::reply() const
{
    QJsonObject json{{QStringLiteral("type"), type}, {QStringLiteral("status"), status}};
    if (!detail.isEmpty()) json.insert(QStringLiteral("detail"), detail);
    if (!limit.isEmpty()) json.insert(QStringLiteral("limit"), limit);
    HttpReply reply{
        status, {{"Content-Type", "application/problem+json"}}, QJsonDocument{json}.toJson(QJsonDocument::Compact)};
    reply.headers.append(headers);
    return reply;
}

Problem Problem::notJson(const QString &detail) { return {400, jmap("notJSON"), detail}; }

Problem Problem::notOfTypeJson()
{
    return {415, jmap("notJSON"), QStringLiteral("the body's type is not application/json")};
}

Problem Problem::notRequest(const QString &detail) { return {400, jmap("notRequest"), detail}; }

Problem Problem::unknownCapability()
{
    return {400, jmap("unknownCapability"), QStringLiteral("the request uses a capability that is not offered")};
}

Problem Problem::tooLarge(qint64 maxRequestBytes)
{
    return {413, jmap("limit"), QStringLiteral("a request has at most %1 bytes, unpacked").arg(maxRequestBytes),
        QStringLiteral("maxSizeRequest")};
}

Problem Problem::chunkTooLarge(qint64 maxBytes)
{
    return {413, jmap("limit"), QStringLiteral("a chunk has between 1 and %1 bytes").arg(maxBytes),
        QStringLiteral("maxSizeUpload")};
}

Problem Problem::storageFull(qint64 maxBytes)
{
    return {413, QString::fromLatin1(problem::storageFull),
        QStringLiteral("the service holds %1 bytes of attachments, and no more").arg(maxBytes)};
}

Problem Problem::damaged()
{
    return {400, QString::fromLatin1(problem::damaged), QStringLiteral("what arrived is not what Content-Digest says")};
}

Problem Problem::tooManyCalls(int maxCallsInRequest)
{
    return {400, jmap("limit"), QStringLiteral("a request has at most %1 calls").arg(maxCallsInRequest),
        QStringLiteral("maxCallsInRequest")};
}

Problem Problem::signedOut() { return shutOut(problem::signedOut, "the token is missing or unknown"); }

Problem Problem::revoked() { return shutOut(problem::revoked, "the device was shut out"); }

Problem Problem::lost() { return shutOut(problem::lost, "the device was reported lost"); }

Problem Problem::notFound() { return {404, own("notFound"), QStringLiteral("there is nothing here")}; }

Problem Problem::methodNotAllowed(const QByteArray &allowed)
{
    return {405, own("methodNotAllowed"), QStringLiteral("this resource does not know the method"), {},
        {{"Allow", allowed}}};
}

Problem Problem::unsupportedMediaType(const QString &detail)
{
    return {415, own("unsupportedMediaType"), detail, {}, {{"Accept-Encoding", "zstd"}}};
}

Problem Problem::wrongCode()
{
    return {403, own("wrongCode"), QStringLiteral("the code is wrong, used or out of date")};
}

Problem Problem::wait(const QString &seconds)
{
    return {429, own("wait"), QStringLiteral("too many wrong codes"), {}, {{"Retry-After", seconds.toLatin1()}}};
}

Problem Problem::busy()
{
    return {503, own("busy"), QStringLiteral("too many requests are waiting"), {}, {{"Retry-After", "2"}}};
}

Problem Problem::tooManyAtOnce()
{
    return {429, jmap("limit"), QStringLiteral("enough of yours is waiting: the others have their turn"),
        QStringLiteral("maxConcurrentRequests"), {{"Retry-After", "2"}}};
}

Problem Problem::enoughListen()
{
    return {503, own("busy"), QStringLiteral("enough listen already: poll"), {}, {{"Retry-After", "300"}}};
}

Problem Problem::databaseAway()
{
    return {503, own("databaseAway"), QStringLiteral("the service's database does not answer; nothing was changed"), {},
        {{"Retry-After", "5"}}};
}

Problem Problem::storageDamaged()
{
    return {500, own("storageDamaged"),
        QStringLiteral("a part of the service's database is damaged, and this needs it; nothing was changed: whoever "
                       "keeps the service puts a backup back")};
}

Problem Problem::ofDatabase(const Error &error)
{
    if (error.kind == ErrorKind::Offline) return databaseAway();
    return error.kind == ErrorKind::Corrupt ? storageDamaged() : outOfOrder(nameOf(error.kind));
}

Problem Problem::outOfOrder(const QString &errorName)
{
    return {500, own("outOfOrder"),
        QStringLiteral("the service could not do this (%1); nothing was changed").arg(errorName)};
}

} // namespace alongside
