// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/convergence/PlantedService.h"

#include "platform/base/Zstd.h"
#include "sync/client/RecordRows.h"
#include "sync/protocol/Chunk.h"
#include "sync/protocol/Wire.h"
#include "tests/sync/convergence/PlainBody.h"

#include <algorithm>

namespace alongside {

namespace {

void dropHeader(HttpRequest &request, const QByteArray &name)
{
    request.headers.removeIf([&](const HttpHeader &header) { return header.name.toLower() == name.toLower(); });
}

// An idle check that only asks whether there is anything new, as of an older app: pages are asked for where bugs are.
HttpRequest withoutNews(HttpRequest request)
{
    if (request.target.startsWith(QByteArray{wire::statePath} + '?')) request.target = wire::statePath;
    return request;
}

/// Revisions that mutations have given out which were applied as they were sent.
QSet<qint64> revisionsOf(const PushReply &pushed)
{
    QSet<qint64> revisions;
    for (const MutationResult &result : pushed.results)
        if (result.state == MutationResult::State::Applied && result.first > 0)
            for (qint64 revision = result.first; revision <= result.last; ++revision)
                revisions.insert(revision);
    return revisions;
}

// Whatever a push has changed is left out of a page as its own.
void swallow(ChangesPage &page, const PushReply &pushed)
{
    const QSet<qint64> own = revisionsOf(pushed);
    for (RecordColumns &columns : page.records) {
        RecordColumns left{columns.type, {}, {}, columns.fields, decltype(columns.values)(columns.fields.size())};
        for (qsizetype row = 0; row < columns.ids.size(); ++row) {
            if (own.contains(columns.revisions.at(row)))
                page.own.append(columns.revisions.at(row));
            else
                appendRow(left, columns, row);
        }
        columns = left;
    }
    std::sort(page.own.begin(), page.own.end());
}

void hideLastMissing(Invocation &response)
{
    auto reply = missingReplyFromJson(response.arguments);
    if (!reply || reply->missing.isEmpty()) return;
    reply->missing.removeLast();
    response.arguments = toJson(*reply);
}

bool isOf(const Invocation &invocation, const char *method) { return invocation.name == QLatin1String{method}; }

} // namespace

const RecordSchema &kindsOfService(const Scenario &scenario)
{
    const WorldKinds &kinds = WorldKinds::of(scenario);
    if (scenario.bug == PlantedBug::NoUpCast) return kinds.newest;
    return scenario.bug == PlantedBug::LastWriterWins ? kinds.lastWriterWins : kinds.service;
}

/// A request in the clear: its calls, and its push if it has one.
struct PlantedService::Exchange {
    HttpRequest request;
    QList<Invocation> calls;
    std::optional<PushRequest> push;
    int missed = 0; ///< mutations that the service never saw, from the front

    static std::optional<Exchange> read(const HttpRequest &request)
    {
        Exchange exchange{request, {}, {}, 0};
        const auto calls = decodeRequest(plainBody(request));
        if (!calls) return std::nullopt;
        exchange.calls = *calls;
        dropHeader(exchange.request, "Content-Encoding");
        dropHeader(exchange.request, "Accept-Encoding");
        for (const Invocation &call : *calls)
            if (isOf(call, wire::pushMethod))
                if (const auto push = pushRequestFromJson(call.arguments)) exchange.push = *push;
        return exchange;
    }

    bool mayLeaveOut() const
    {
        return std::any_of(calls.cbegin(), calls.cend(), [](const Invocation &call) {
            const auto changes = changesRequestFromJson(call.arguments);
            return isOf(call, wire::changesMethod) && changes && changes->own == ChangesRequest::Own::LeftOut;
        });
    }

    void write(const RecordSchema &kinds)
    {
        for (Invocation &call : calls)
            if (push && isOf(call, wire::pushMethod)) call.arguments = toJson(*push, kinds);
        request.body = encodeRequest(calls);
    }
};

PlantedService::PlantedService(TestServer &server, const Scenario &scenario)
    : m_server{server}, m_kinds{WorldKinds::of(scenario)}, m_bug{scenario.bug}, m_chance{scenario.seed}
{
}

HttpReply PlantedService::answer(const HttpRequest &request)
{
    static const QSet<PlantedBug> planted{PlantedBug::WatermarkAsMaximum, PlantedBug::SharedModseq,
        PlantedBug::NoReceipts, PlantedBug::HiddenRemovals, PlantedBug::CloneNotNoticed, PlantedBug::TombstonesDropped,
        PlantedBug::OlderAppErases, PlantedBug::SentBeforeLastChunk, PlantedBug::BytesTakenForGranted,
        PlantedBug::EchoSwallows};
    if (!planted.contains(m_bug)) return m_server.handle(request);
    return request.target == wire::apiPath ? answerInFull(request) : m_server.handle(withoutNews(request));
}

HttpReply PlantedService::answerInFull(const HttpRequest &request)
{
    auto exchange = Exchange::read(request);
    if (!exchange) return m_server.handle(request); // damaged on its way
    if (exchange->push && m_bug == PlantedBug::NoReceipts) forgetReceipts(*exchange->push);
    if (exchange->push && m_bug == PlantedBug::WatermarkAsMaximum) missFirst(*exchange);
    if (exchange->push && m_bug == PlantedBug::CloneNotNoticed) missOther(*exchange);
    if (m_bug == PlantedBug::TombstonesDropped) run(QStringLiteral("DELETE FROM record WHERE gone = 1"));
    const std::optional<PushRequest> push = exchange->push;
    exchange->write(m_kinds.newest);
    HttpReply reply = m_server.handle(exchange->request);
    if (push && m_bug == PlantedBug::OlderAppErases) eraseUnknown(*push);
    auto responses = decodeResponse(reply.body);
    if (!responses) return reply;
    change(*responses, *exchange);
    reply.body = encodeResponse(*responses, QString{});
    return reply;
}

void PlantedService::change(QList<Invocation> &responses, const Exchange &exchange)
{
    std::optional<PushReply> pushed;
    for (Invocation &response : responses) {
        if (auto reply = pushReplyFromJson(response.arguments); reply && isOf(response, wire::pushMethod)) {
            for (int count = 0; count < exchange.missed; ++count)
                reply->results.prepend(MutationResult{});
            response.arguments = toJson(*reply);
            pushed = *reply;
        }
        if (isOf(response, wire::changesMethod)) changePage(response, exchange, pushed);
        if (isOf(response, wire::missingMethod) && m_bug == PlantedBug::SentBeforeLastChunk) hideLastMissing(response);
        if (isOf(response, wire::missingMethod) && m_bug == PlantedBug::BytesTakenForGranted) hideWhatIsNoted(response);
    }
}

void PlantedService::changePage(Invocation &response, const Exchange &exchange, const std::optional<PushReply> &pushed)
{
    auto page = changesPageFromJson(response.arguments);
    if (!page) return;
    if (m_bug == PlantedBug::HiddenRemovals) page->destroyed.clear();
    if (m_bug == PlantedBug::SharedModseq && page->hasMore) skipToEndOfMutation(*page);
    if (m_bug == PlantedBug::EchoSwallows && pushed && exchange.mayLeaveOut()) swallow(*page, *pushed);
    response.arguments = toJson(*page);
}

// As if nothing of the push had ever come.
void PlantedService::forgetReceipts(const PushRequest &push)
{
    for (const Mutation &mutation : push.mutations)
        run(QStringLiteral("DELETE FROM mutation WHERE opId = '%1' AND state <> 'held'").arg(mutation.opId));
    if (push.mutations.isEmpty()) return;
    const Mutation &first = push.mutations.first();
    run(QStringLiteral("UPDATE deviceAccount SET acked = min(acked, %1) WHERE device = '%2'")
            .arg(first.seq - 1)
            .arg(first.opId.section(QLatin1Char('.'), 0, 0)));
}

// Now and then one is not stored, and the next one is taken all the same.
void PlantedService::missFirst(Exchange &exchange)
{
    QList<Mutation> &mutations = exchange.push->mutations;
    if (mutations.size() < 2 || !m_chance.oneIn(4)) return;
    const Mutation missed = mutations.takeFirst();
    exchange.missed = 1;
    run(QStringLiteral("UPDATE deviceAccount SET acked = %1 WHERE acked = %1 - 1 AND device = '%2'")
            .arg(missed.seq)
            .arg(missed.opId.section(QLatin1Char('.'), 0, 0)));
}

// What it knows under an opId is taken for this.
void PlantedService::missOther(Exchange &exchange)
{
    QList<Mutation> &mutations = exchange.push->mutations;
    while (!mutations.isEmpty()) {
        const Mutation &first = mutations.first();
        const auto hash = m_server.database().first(
            QStringLiteral("SELECT hash FROM mutation WHERE opId = ?"), [](const Row &row) { return row.blob(0); },
            first.opId);
        if (!hash || !*hash || **hash == hashOf(first)) return;
        run(QStringLiteral("UPDATE deviceAccount SET acked = %1 WHERE acked = %1 - 1 AND device = '%2'")
                .arg(first.seq)
                .arg(first.opId.section(QLatin1Char('.'), 0, 0)));
        mutations.removeFirst();
        ++exchange.missed;
    }
}

// As if it wrote the whole record as it knows it.
void PlantedService::eraseUnknown(const PushRequest &push)
{
    for (const Mutation &mutation : push.mutations) {
        if (mutation.schema != m_kinds.older.version()) continue;
        for (const Operation &operation : mutation.ops) {
            const auto stored = m_server.service().find(m_server.account(), operation.id);
            if (!stored || !*stored) continue;
            QJsonObject fields = (*stored)->fields;
            fields.remove(QStringLiteral("workplace"));
            std::ignore = m_server.database().run(
                QStringLiteral("UPDATE record SET doc = ? WHERE id = ?"), canonicalJson(fields), operation.id);
        }
    }
}

void PlantedService::skipToEndOfMutation(ChangesPage &page)
{
    const auto last = m_server.database().first(
        QStringLiteral("SELECT max(lastModseq) FROM mutation WHERE firstModseq <= ? AND lastModseq > ?"),
        [](const Row &row) { return row.integer(0); }, page.newState.modseq, page.newState.modseq);
    if (last && *last) page.newState.modseq = std::max(page.newState.modseq, **last);
}

void PlantedService::hideWhatIsNoted(Invocation &response)
{
    auto reply = missingReplyFromJson(response.arguments);
    if (!reply) return;
    reply->missing.removeIf([this, account = reply->account](const QString &chunk) {
        const auto noted = m_server.database().first(
            QStringLiteral("SELECT 1 FROM chunk WHERE account = ? AND id = ?"), [](const Row &) { return true; },
            account, chunk);
        return noted && *noted;
    });
    response.arguments = toJson(*reply);
}

// A disk that fails, fails the bug too.
void PlantedService::run(const QString &sql) { std::ignore = m_server.database().run(sql); }

} // namespace alongside
