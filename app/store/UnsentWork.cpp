// SPDX-License-Identifier: Apache-2.0
#include "app/store/UnsentWork.h"

#include "sync/client/Outbox.h"

namespace alongside {

Result<int> UnsentWork::count()
{
    const Result<int> waiting = Outbox{m_database}.waitingCount();
    if (!waiting) return waiting;
    const auto beside = m_database.first(
        QStringLiteral("SELECT (SELECT COUNT(*) FROM draft) "
                       "+ (SELECT COUNT(*) FROM visit_clock) "
                       "+ (SELECT COUNT(*) FROM sync_attachment WHERE isWhole = 1 AND holder IS NULL)"),
        [](const Row &row) { return int(row.integer(0)); });
    if (!beside) return beside.error();
    return *waiting + beside->value_or(0);
}

} // namespace alongside
