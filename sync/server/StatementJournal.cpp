// SPDX-License-Identifier: Apache-2.0
#include "sync/server/StatementJournal.h"

#include "platform/base/JsonLog.h"
#include "platform/base/Log.h"

namespace alongside {

namespace {
constexpr int longestSql = 600; // characters: enough to find it in the source
}

void StatementJournal::tookLong(const Run &run)
{
    m_metrics.noteSlowStatement();
    qCWarning(serverLog).noquote() << LogEvent{"slowStatement"}
                                          .with("ms", qint64(run.time.count()))
                                          .with("rows", run.rows)
                                          .with("sql", run.sql.left(longestSql))
                                          .text();
}

} // namespace alongside
