// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/ReplyWatch.h"

#include "platform/base/Zstd.h"
#include "sync/client/SyncTuning.h"
#include "sync/protocol/Held.h"
#include "sync/protocol/Snapshot.h"
#include "sync/protocol/Wire.h"
#include "tests/sync/convergence/PlainBody.h"

namespace alongside {

namespace {

const QString getSuffix = QStringLiteral("/get"); // RFC 8620 §5.1

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

// An idle check has them too, unless an older service answers that only says that there is news.
bool hasResponses(const HttpRequest &request, const HttpReply &reply)
{
    const bool isIdleCheck = request.target.startsWith(QByteArray{wire::statePath} + '?');
    return request.target == wire::apiPath || (isIdleCheck && plainBody(reply).contains("\"methodResponses\""));
}

} // namespace

void ReplyWatch::look(const HttpRequest &request, const HttpReply &reply, const QStringList &scope)
{
    if (reply.status != 200 || !hasResponses(request, reply)) return;
    m_findings.check(Invariant::WithinBudget, plainBody(request).size() <= m_server.config().maxRequestBytes,
        [&] { return QStringLiteral("a request of %1 bytes was taken").arg(plainBody(request).size()); });
    const auto responses = decodeResponse(plainBody(reply));
    m_findings.check(Invariant::ReplayChangesNothing, bool(responses), [] { return unreadable("an answer"); });
    if (!responses) return;
    // What was handed out before is still all that there is up to there: each change has a revision of its own.
    const bool isAllKnown = m_handedOut.revisions.contains(revisionsUpTo(m_handedOut.modseq));
    m_findings.check(Invariant::NothingBelowACursor, isAllKnown,
        [this] { return QStringLiteral("a change appeared below %1").arg(m_handedOut.modseq); });
    for (const Invocation &response : *responses) {
        if (response.name == QLatin1String{wire::snapshotMethod}) lookAtSnapshot(response.arguments, scope);
        if (response.name == QLatin1String{wire::changesMethod}) lookAtChanges(response.arguments, scope);
        if (response.name == QLatin1String{wire::heldMethod}) lookAtHeld(response.arguments, scope);
        if (response.name != QLatin1String{wire::heldMethod} && response.name.endsWith(getSuffix))
            lookAtRecords(response, scope);
        if (response.name == QLatin1String{wire::manifestMethod}) lookAtManifest(request, response.callId, scope);
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
            lookAtType(type, scope, "a page");
        for (const qint64 revision : columns.revisions)
            m_findings.check(Invariant::NothingBelowACursor, revision <= page.newState.modseq,
                [] { return QStringLiteral("a page holds what is beyond its state"); });
    }
    for (const DestroyedRecords &destroyed : page.destroyed)
        lookAtType(destroyed.type, scope, "a page's list of removed records");
    noteHandedOut(page.newState);
}

// Changes go on from its state. Whoever is told of a blob may fetch all of it.
void ReplyWatch::lookAtSnapshot(const QJsonObject &arguments, const QStringList &scope)
{
    const auto snapshot = snapshotFromJson(arguments);
    m_findings.check(Invariant::WithinBudget, bool(snapshot), [] { return unreadable("a snapshot"); });
    if (!snapshot) return;
    noteHandedOut(snapshot->state);
    for (const QByteArray &frame : framesOf(snapshot->blob)) {
        const auto text = zstdDecompressed(frame, SyncTuning::frameBytes);
        const auto records = snapshotFrameFromText(text ? *text : QByteArray{});
        m_findings.check(Invariant::WithinBudget, bool(records), [] { return unreadable("a frame"); });
        if (!records) continue;
        for (const RecordColumns &columns : *records)
            for (const QString &type : typesIn(columns))
                lookAtType(type, scope, "a snapshot");
    }
}

// A question is about a type, and in the scope of that.
void ReplyWatch::lookAtRecords(const Invocation &response, const QStringList &scope)
{
    const QString type = response.name.chopped(getSuffix.size());
    for (const QJsonValue &record : response.arguments.value(QStringLiteral("list")).toArray()) {
        const bool isQuestion = type == QLatin1String{"Conflict"};
        lookAtType(isQuestion ? record[QStringLiteral("type")].toString(type) : type, scope, "what was got by its id");
    }
}

// Whole mutations are shown: each of their operations has to be for the caller's eyes.
void ReplyWatch::lookAtHeld(const QJsonObject &arguments, const QStringList &scope)
{
    const auto list = heldListFromJson(arguments);
    m_findings.check(Invariant::WithinBudget, bool(list), [] { return unreadable("what is held"); });
    if (!list) return;
    for (const HeldBundle &bundle : list->bundles)
        for (const HeldMutation &held : bundle.mutations)
            for (const Operation &operation : held.mutation.ops)
                lookAtType(operation.type, scope, "a list of what is held");
}

// It says its type in the question only.
void ReplyWatch::lookAtManifest(const HttpRequest &request, const QString &callId, const QStringList &scope)
{
    const auto calls = decodeRequest(plainBody(request));
    for (const Invocation &call : calls ? *calls : QList<Invocation>{})
        if (call.callId == callId)
            lookAtType(call.arguments.value(QStringLiteral("type")).toString(), scope, "a manifest");
}

void ReplyWatch::lookAtType(const QString &type, const QStringList &scope, const char *where)
{
    m_findings.check(Invariant::NothingOutsideTheScope, scope.contains(type),
        [&] { return QStringLiteral("%1 gave away a %2").arg(QLatin1String{where}, type); });
}

void ReplyWatch::noteHandedOut(const StateToken &state)
{
    if (state.modseq >= m_handedOut.modseq) m_handedOut = {state.modseq, revisionsUpTo(state.modseq)};
}

void ReplyWatch::lookAtSize(const ChangesPage &page, const QJsonObject &arguments)
{
    const qint64 bytes = canonicalJson(arguments).size();
    m_findings.check(Invariant::WithinBudget, bytes <= m_server.config().maxPageBytes || recordsIn(page) <= 1,
        [&] { return QStringLiteral("a page has %1 bytes and %2 records").arg(bytes).arg(recordsIn(page)); });
}

QSet<qint64> ReplyWatch::revisionsUpTo(qint64 modseq)
{
    const auto revisions = m_server.database().collect(
        QStringLiteral("SELECT modseq FROM record WHERE account = ? AND modseq <= ?"),
        [](const Row &row) { return row.integer(0); }, m_server.account(), modseq);
    return revisions ? QSet<qint64>{revisions->cbegin(), revisions->cend()} : QSet<qint64>{};
}

QList<QByteArray> ReplyWatch::framesOf(const QString &blob)
{
    const auto frames = m_server.database().collect(
        QStringLiteral("SELECT bytes FROM snapshotFrame WHERE account = ? AND snapshot = ?"),
        [](const Row &row) { return row.blob(0); }, m_server.account(), blob);
    return frames ? *frames : QList<QByteArray>{};
}

} // namespace alongside
