// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/net/HttpTransport.h"
#include "sync/server/ServiceMetrics.h"

#include <optional>

namespace alongside {

/// What is noted of each request that was answered: figures, and one event in the log. Any thread.
class RequestJournal {
public:
    /// The name that a request has in the log, by which the lines about it are found. Set here; what a client sends
    /// under it is thrown away.
    static constexpr char idHeader[] = "Alongside-Request";

    explicit RequestJournal(ServiceMetrics &metrics);

    /// Gives it a name of its own.
    void begin(HttpRequest &request);
    struct Answer {
        int status = 0;
        qint64 bytes = 0; ///< of the body
        std::chrono::microseconds time{0};
        std::optional<ServiceMetrics::Limit> limit = {};
    };
    void end(const HttpRequest &request, const Answer &answer);

    Gauge &openStreams() { return m_metrics.openStreams; }

private:
    ServiceMetrics &m_metrics;
    QByteArray m_process; ///< tells processes, and runs of one, apart
    std::atomic<quint64> m_requests = 0;
};

} // namespace alongside
