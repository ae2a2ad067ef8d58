// SPDX-License-Identifier: Apache-2.0
#include "sync/server/RequestJournal.h"

#include "platform/base/JsonLog.h"
#include "platform/base/Log.h"

#include <QRandomGenerator>

namespace alongside {

namespace {

/// Asked again and again while all is well, and nothing to read: the figures have it. Nor does a flood fill the log.
bool isRoutine(Route route, int status, std::optional<ServiceMetrics::Limit> limit)
{
    if (limit == ServiceMetrics::Limit::Asker) return true;
    const bool isWatched = route == Route::Health || route == Route::Ready || route == Route::Metrics;
    return (isWatched && status == 200) || status == 304;
}

double millisecondsOf(std::chrono::microseconds time) { return double(time.count()) / 1000; }

} // namespace

RequestJournal::RequestJournal(ServiceMetrics &metrics)
    : m_metrics{metrics}, m_process{QByteArray::number(QRandomGenerator::system()->generate(), 16)}
{
}

void RequestJournal::begin(HttpRequest &request)
{
    const QByteArray id = m_process + '-' + QByteArray::number(++m_requests, 16);
    request.headers.prepend(HttpHeader{idHeader, id}); // the first of a name is the one that is read
}

void RequestJournal::end(const HttpRequest &request, const Answer &answer)
{
    const Route route = routeOf(request.target);
    m_metrics.noteRequest(route, answer.status, request.body.size(), answer.bytes, answer.time);
    if (answer.limit)
        m_metrics.noteLimit(*answer.limit);
    else if (answer.status == 429)
        m_metrics.noteLimit(ServiceMetrics::Limit::Codes);
    if (isRoutine(route, answer.status, answer.limit)) return;
    const LogScope scope{headerValue(request.headers, idHeader)};
    qCInfo(serverLog).noquote() << LogEvent{"request"}
                                       .with("method", QString::fromLatin1(knownMethod(request.method)))
                                       .with("route", QString::fromLatin1(nameOf(route)))
                                       .with("status", qint64(answer.status))
                                       .with("ms", millisecondsOf(answer.time))
                                       .with("bytesIn", qint64(request.body.size()))
                                       .with("bytesOut", answer.bytes)
                                       .text();
}

} // namespace alongside
