// SPDX-License-Identifier: Apache-2.0
#include "sync/server/ServiceMetrics.h"

#include "sync/protocol/Wire.h"

#include <QStringList>

#include <algorithm>

namespace alongside {

namespace {

using MetricsKind = MetricsText::Kind;

const QList<QByteArray> limitNames{"codes", "waiting", "listening", "asker"};
const QList<QByteArray> callNames{"answered", "refused"};
const QList<QByteArray> mutationNames{
    "applied", "merged", "conflict", "forwarded", "held", "setAside", "erased", "refused"};

/// The methods that have a name of their own here, each with its label; then "get", "changes" of a kind, and "other".
constexpr std::array<const char *, 10> namedMethods{wire::pushMethod, wire::changesMethod, wire::snapshotMethod,
    wire::manifestMethod, wire::declareGapMethod, wire::heldMethod, wire::decideMethod, wire::whyAsideMethod,
    wire::missingMethod, "Core/echo"};
const QList<QByteArray> unnamedMethods{"Type/get", "Type/changes", "other"};

/// What a client writes is not a label: a name that is not known is "other".
size_t methodKindOf(const QString &method)
{
    for (size_t index = 0; index < namedMethods.size(); ++index)
        if (method == QLatin1String{namedMethods[index]}) return index;
    if (method.endsWith(QLatin1String{"/get"})) return namedMethods.size();
    return namedMethods.size() + (method.endsWith(QLatin1String{"/changes"}) ? 1 : 2);
}

QByteArray nameOfMethodKind(size_t kind)
{
    return kind < namedMethods.size() ? QByteArray{namedMethods[kind]} : unnamedMethods.at(kind - namedMethods.size());
}

} // namespace

void ServiceMetrics::noteRequest(
    Route route, int status, qint64 bytesIn, qint64 bytesOut, std::chrono::microseconds time)
{
    const size_t place = size_t(std::clamp(status - firstStatus, 0, int(statuses) - 1));
    m_requests[size_t(route)][place].add();
    m_times[size_t(route)].note(time);
    m_bytesIn.add(quint64(bytesIn));
    m_bytesOut.add(quint64(bytesOut));
}

void ServiceMetrics::noteCall(const QString &method, Call call) { m_calls[methodKindOf(method)][size_t(call)].add(); }

void ServiceMetrics::notePush(qsizetype sent, const PushReply &reply)
{
    for (const MutationResult &result : reply.results)
        m_mutations[size_t(result.state)].add();
    m_mutations.back().add(quint64(std::max<qsizetype>(0, sent - reply.results.size())));
}

void ServiceMetrics::writeTo(MetricsText &text) const
{
    writeRequests(text);
    writeWork(text);
}

// What never happened is left out where there are many cases, and is nought where there are few.
void ServiceMetrics::writeRequests(MetricsText &text) const
{
    text.begin(
        "alongside_requests_total", MetricsKind::Counter, "Requests that were answered, by resource and status.");
    for (int route = 0; route < routes; ++route)
        for (size_t place = 0; place < statuses; ++place)
            if (const quint64 count = m_requests[size_t(route)][place].value())
                text.sample(
                    {{"route", nameOf(Route(route))}, {"status", QByteArray::number(firstStatus + int(place))}}, count);
    text.begin("alongside_request_duration_seconds", MetricsKind::Histogram,
        "From a whole request to its reply, waiting for its turn included.");
    for (int route = 0; route < routes; ++route)
        if (m_times[size_t(route)].upToEach().back() > 0)
            text.sample({{"route", nameOf(Route(route))}}, m_times[size_t(route)]);
    text.begin("alongside_received_bytes_total", MetricsKind::Counter, "Bytes of requests' bodies, as sent.");
    text.sample({}, m_bytesIn.value());
    text.begin("alongside_sent_bytes_total", MetricsKind::Counter, "Bytes of replies' bodies, as sent.");
    text.sample({}, m_bytesOut.value());
    text.begin("alongside_limited_requests_total", MetricsKind::Counter,
        "Requests that were told to come later: wrong codes, too much that waits, enough who listen, too much of one.");
    for (size_t limit = 0; limit < m_limited.size(); ++limit)
        text.sample({{"why", limitNames.at(qsizetype(limit))}}, m_limited[limit].value());
    text.begin("alongside_event_streams", MetricsKind::Gauge, "Connections that listen for changes now.");
    text.sample({}, openStreams.value());
}

void ServiceMetrics::writeWork(MetricsText &text) const
{
    text.begin("alongside_method_calls_total", MetricsKind::Counter, "Method calls of the protocol, by kind.");
    for (size_t kind = 0; kind < m_calls.size(); ++kind)
        for (size_t call = 0; call < m_calls[kind].size(); ++call)
            if (const quint64 count = m_calls[kind][call].value())
                text.sample({{"method", nameOfMethodKind(kind)}, {"outcome", callNames.at(qsizetype(call))}}, count);
    text.begin(
        "alongside_mutations_total", MetricsKind::Counter, "Mutations that tablets sent, by what became of them.");
    for (size_t state = 0; state < m_mutations.size(); ++state)
        text.sample({{"result", mutationNames.at(qsizetype(state))}}, m_mutations[state].value());
    text.begin("alongside_database_errors_total", MetricsKind::Counter, "Statements that the database did not do.");
    for (size_t kind = 0; kind < m_failures.size(); ++kind)
        if (const quint64 count = m_failures[kind].value(); count > 0 || ErrorKind(kind) == ErrorKind::Storage)
            text.sample({{"kind", alongside::nameOf(ErrorKind(kind)).toLatin1()}}, count);
    text.begin("alongside_slow_statements_total", MetricsKind::Counter, "Statements that the log calls slow.");
    text.sample({}, m_slowStatements.value());
}

} // namespace alongside
