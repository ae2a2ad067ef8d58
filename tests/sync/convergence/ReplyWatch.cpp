// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/ReplyWatch.h"

#include "platform/base/Zstd.h"
#include "sync/protocol/Snapshot.h"
#include "sync/protocol/Wire.h"
#include "tests/sync/convergence/PlainBody.h"

namespace alongside {

namespace {

qsizetype recordsIn(const ChangesPage &page)
{
    qsizetype count = 0;
    for (const RecordColumns &columns : page.records)
        count += columns.ids.size();
    for (const DestroyedRecords &destroyed : page.destroyed)
        count += destroyed.ids.size();
    return count;
}

QString unreadable(const char *what) { return QStringLiteral("%1 cannot be read").arg(QLatin1String{what}); }

// A Conflict is of the kind that it is about.
QStringList typesIn(const RecordColumns &columns)
{
    if (columns.type != QLatin1String("Conflict")) return {columns.type};
    QStringList types;
    for (const QJsonValue &type : columns.values.value(columns.fields.indexOf(QStringLiteral("type"))).toArray())
        types.append(type.toString());
    return types;
}

} // namespace

void ReplyWatch::look(const HttpRequest &request, const HttpReply &reply, const QStringList &scope)
{
    if (request.target != wire::apiPath || reply.status != 200) return;
    const auto responses = decodeResponse(plainBody(reply));
    m_findings.check(Invariant::ReplayChangesNothing, bool(responses), [] { return unreadable("an answer"); });
    if (!responses) return;
    // What was handed out before is still all that there is up to there.
    m_findings.check(Invariant::NothingBelowACursor, countUpTo(m_handedOut.modseq) <= m_handedOut.records,
        [this] { return QStringLiteral("a change appeared below %1").arg(m_handedOut.modseq); });
    for (const Invocation &response : *responses) {
        if (response.name == QLatin1String{wire::snapshotMethod}) lookAtSnapshot(response.arguments);
        if (response.name == QLatin1String{wire::changesMethod}) lookAtChanges(response.arguments, scope);
    }
}

void ReplyWatch::lookAtChanges(const QJsonObject &arguments, const QStringList &scope)
{
    const auto page = changesPageFromJson(arguments);
    m_findings.check(Invariant::WithinBudget, bool(page), [] { return unreadable("a page"); });
    if (!page) return;
    lookAtPage(*page, scope);
    lookAtSize(*page, arguments);
}

void ReplyWatch::lookAtPage(const ChangesPage &page, const QStringList &scope)
{
    for (const RecordColumns &columns : page.records) {
        for (const QString &type : typesIn(columns))
            m_findings.check(Invariant::NothingOutsideTheScope, scope.contains(type),
                [&] { return QStringLiteral("a page gave away a %1").arg(type); });
        for (const qint64 revision : columns.revisions)
            m_findings.check(Invariant::NothingBelowACursor, revision <= page.newState.modseq,
                [] { return QStringLiteral("a page holds what is beyond its state"); });
    }
    for (const DestroyedRecords &destroyed : page.destroyed)
        m_findings.check(Invariant::NothingOutsideTheScope, scope.contains(destroyed.type),
            [&] { return QStringLiteral("a page told of a removed %1").arg(destroyed.type); });
    noteHandedOut(page.newState);
}

// Changes go on from its state.
void ReplyWatch::lookAtSnapshot(const QJsonObject &arguments)
{
    const auto snapshot = snapshotFromJson(arguments);
    m_findings.check(Invariant::WithinBudget, bool(snapshot), [] { return unreadable("a snapshot"); });
    if (snapshot) noteHandedOut(snapshot->state);
}

void ReplyWatch::noteHandedOut(const StateToken &state)
{
    if (state.modseq >= m_handedOut.modseq) m_handedOut = {state.modseq, countUpTo(state.modseq)};
}

void ReplyWatch::lookAtSize(const ChangesPage &page, const QJsonObject &arguments)
{
    const qint64 bytes = canonicalJson(arguments).size();
    m_findings.check(Invariant::WithinBudget, bytes <= m_server.config().maxPageBytes || recordsIn(page) <= 1,
        [&] { return QStringLiteral("a page has %1 bytes and %2 records").arg(bytes).arg(recordsIn(page)); });
}

qint64 ReplyWatch::countUpTo(qint64 modseq)
{
    const auto count = m_server.database().first(
        QStringLiteral("SELECT count(*) FROM record WHERE account = ? AND modseq <= ?"),
        [](const Row &row) { return row.integer(0); }, m_server.account(), modseq);
    return count && *count ? **count : 0;
}

} // namespace alongside
