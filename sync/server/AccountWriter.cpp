// SPDX-License-Identifier: Apache-2.0
#include "sync/server/AccountWriter.h"

namespace alongside {

Result<AccountWriter> AccountWriter::open(ChangeLog &log, const QString &account)
{
    const Result<std::optional<qint64>> modseq = log.modseq(account);
    if (!modseq) return modseq.error();
    if (!modseq->has_value()) return Error{ErrorKind::NotFound, QStringLiteral("no such account")};
    return AccountWriter{log, account, modseq->value()};
}

Result<void> AccountWriter::write(StoredRecord record)
{
    record.record.revision = ++m_modseq;
    if (record.created == 0) record.created = m_modseq;
    return m_log.writeRecord(m_account, record);
}

Result<void> AccountWriter::keep()
{
    if (m_modseq == m_start) return {};
    return m_log.setModseq(m_account, m_modseq);
}

} // namespace alongside
