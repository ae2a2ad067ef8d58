// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/StatementWatch.h"
#include "sync/server/ServiceMetrics.h"

namespace alongside {

/// Notes statements that took long in the log, as they are written and without a value, and counts those that failed.
class StatementJournal final : public StatementWatch {
public:
    StatementJournal(std::chrono::milliseconds slow, ServiceMetrics &metrics) : StatementWatch{slow}, m_metrics{metrics}
    {
    }

    void tookLong(const Run &run) override;
    void failed(ErrorKind kind) override { m_metrics.noteFailure(kind); }

private:
    ServiceMetrics &m_metrics;
};

} // namespace alongside
