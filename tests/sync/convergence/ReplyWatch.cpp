// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/ReplyWatch.h"

#include "platform/base/Zstd.h"
#include "sync/protocol/Snapshot.h"
#include "sync/protocol/Wire.h"

namespace alongside {

namespace {

constexpr qsizetype mostBytes = 1 << 24;

QByteArray plainBody(const HttpReply &reply)
{
    if (headerValue(reply.headers, "Content-Encoding") != "zstd") return reply.body;
    const auto plain = zstdDecompressed(reply.body, mostBytes);
    return plain ? *plain : QByteArray{};
}

qsizetype recordsIn(const ChangesPage &page)
{
    qsizetype count = 0;
    for (const RecordColumns &columns : page.records)
        count += columns.ids.size();
    for (const DestroyedRecords &destroyed : page.destroyed)
        count += destroyed.ids.size();
    return count;
}

// A Conflict is of the kind that it is about.
QStringList typesIn(const RecordColumns &columns)
{
    if (columns.type != QLatin1String("Conflict")) return {columns.type};
    QStringList types;
    for (const QJsonValue &type : columns.values.value(columns.fields.indexOf(QStringLiteral("type"))))
        types.append(type.toString());
    return types;
}

} // namespace

void ReplyWatch::look(const HttpRequest &request, const HttpReply &reply, const QStringList &scope)
{
    if (request.target != wire::apiPath || reply.status != 200) return;
    const auto responses = decodeResponse(plainBody(reply));
    check(bool(responses), QStringLiteral("an answer cannot be read"));
    if (!responses) return;
    // What was handed out before is still all that there is up to there.
    check(countUpTo(m_handedOut.modseq) <= m_handedOut.records,
        QStringLiteral("a change appeared below cursor %1").arg(m_handedOut.modseq));
    for (const Invocation &response : *responses) {
        if (response.name == QLatin1String{wire::snapshotMethod}) lookAtSnapshot(response.arguments);
        if (response.name != QLatin1String{wire::changesMethod}) continue;
        const auto page = changesPageFromJson(response.arguments);
        check(bool(page), QStringLiteral("a page cannot be read"));
        if (!page) continue;
        lookAtPage(*page, scope);
        lookAtSize(*page, response.arguments);
    }
}

void ReplyWatch::lookAtPage(const ChangesPage &page, const QStringList &scope)
{
    for (const RecordColumns &columns : page.records) {
        for (const QString &type : typesIn(columns))
            check(scope.contains(type), QStringLiteral("a page gave away a %1").arg(type));
        for (const qint64 revision : columns.revisions)
            check(revision <= page.newState.modseq, QStringLiteral("a page holds what is beyond its state"));
    }
    for (const DestroyedRecords &destroyed : page.destroyed)
        check(scope.contains(destroyed.type), QStringLiteral("a page told of a removed %1").arg(destroyed.type));
    noteHandedOut(page.newState);
}

// Changes go on from its state.
void ReplyWatch::lookAtSnapshot(const QJsonObject &arguments)
{
    const auto snapshot = snapshotFromJson(arguments);
    check(bool(snapshot), QStringLiteral("a snapshot cannot be read"));
    if (snapshot) noteHandedOut(snapshot->state);
}

void ReplyWatch::noteHandedOut(const StateToken &state)
{
    if (state.modseq >= m_handedOut.modseq) m_handedOut = {state.modseq, countUpTo(state.modseq)};
}

void ReplyWatch::lookAtSize(const ChangesPage &page, const QJsonObject &arguments)
{
    const qint64 bytes = canonicalJson(arguments).size();
    check(bytes <= m_server.config().maxPageBytes || recordsIn(page) <= 1,
        QStringLiteral("a page has %1 bytes and %2 records").arg(bytes).arg(recordsIn(page)));
}

qint64 ReplyWatch::countUpTo(qint64 modseq)
{
    const auto count = m_server.database().first(
        QStringLiteral("SELECT count(*) FROM record WHERE account = ? AND modseq <= ?"),
        [](const Row &row) { return row.integer(0); }, m_server.account(), modseq);
    return count && *count ? **count : 0;
}

void ReplyWatch::check(bool holds, const QString &breach)
{
    ++m_looks;
    if (!holds && !m_breaches.contains(breach)) m_breaches.append(breach);
}

} // namespace alongside
