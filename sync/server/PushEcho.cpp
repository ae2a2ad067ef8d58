// SPDX-License-Identifier: Apache-2.0
#include "sync/server/PushEcho.h"

namespace alongside {

void PushEcho::follow(const Step &step)
{
    const auto known = m_traces.find(step.record);
    if (known == m_traces.end()) {
        m_traces.insert(step.record, {step.before, step.after});
        return;
    }
    known->isWhole = known->isWhole && known->after == step.before;
    known->after = step.after;
}

void PushEcho::breakOff(const QString &record) { m_traces[record].isWhole = false; }

bool PushEcho::isKnown(const ChangedRow &row, qint64 since) const
{
    const auto trace = m_traces.constFind(row.id);
    return trace != m_traces.cend() && trace->isWhole && trace->after == row.modseq && trace->before <= since
        && row.presence == StoredRecord::Presence::There;
}

} // namespace alongside
