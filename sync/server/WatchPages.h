// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Clock.h"
#include "platform/net/HttpTransport.h"
#include "platform/sql/Database.h"
#include "sync/server/ServiceMetrics.h"

#include <functional>
#include <optional>

namespace alongside {

/// What those who watch the service read: whether it can serve, and its figures. Nothing here names anybody; what
/// stands between the service and other machines keeps it to this one all the same. One thread.
class WatchPages {
public:
    /// What the program knows of itself.
    struct Program {
        QByteArray version;
        /// When the file was last backed up; nothing where that is not known.
        std::function<std::optional<Instant>()> lastBackup;
    };
    WatchPages(Database &database, const ServiceMetrics &metrics, const Clock &clock, Program program);

    /// 200: that it is answered at all is what it says, whatever becomes of the database. Any thread.
    static HttpReply alive();
    /// 200 when the database answers and has this version's tables, otherwise 503 and a word. Where something of it was
    /// found to be damaged since the process began the word says so, and the status does not: what is whole goes on.
    HttpReply ready();
    /// The text format of Prometheus (MetricsText).
    HttpReply metrics();

private:
    struct Standing {
        QList<std::pair<QByteArray, qint64>> devices; ///< by state
        qint64 held = 0;
    };
    Result<void> readiness();
    Result<Standing> readStanding();
    void writeStanding(MetricsText &text);
    void writeProgram(MetricsText &text) const;

    Database &m_database;
    const ServiceMetrics &m_metrics;
    const Clock &m_clock;
    Program m_program;
    std::optional<Standing> m_standing; ///< as it was read last; nothing: the database did not answer
    std::chrono::milliseconds m_readAgain{0}; ///< on the monotonic clock
};

} // namespace alongside
