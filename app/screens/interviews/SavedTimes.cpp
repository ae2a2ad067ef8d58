// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/SavedTimes.h"

namespace alongside {

void SavedTimes::start(const QStringList &fields)
{
    for (const QString &field : fields)
        ++m_inFlight[field];
    m_inFlightAll += int(fields.size());
}

void SavedTimes::endSaved(const QStringList &fields, Instant at)
{
    end(fields);
    for (const QString &field : fields)
        m_at.insert(field, at);
    m_last = at;
}

void SavedTimes::endRefused(const QStringList &fields)
{
    end(fields);
    for (const QString &field : fields)
        m_at.remove(field);
}

void SavedTimes::end(const QStringList &fields)
{
    for (const QString &field : fields)
        --m_inFlight[field];
    m_inFlightAll -= int(fields.size());
}

void SavedTimes::forget()
{
    m_at.clear();
    m_last.reset();
}

std::optional<Instant> SavedTimes::of(const QString &field) const
{
    const auto at = m_at.constFind(field);
    return at == m_at.cend() || isWriting(field) ? std::nullopt : std::optional{*at};
}

} // namespace alongside
