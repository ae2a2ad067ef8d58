// SPDX-License-Identifier: Apache-2.0
#include "sync/client/Attempt.h"

namespace alongside {

bool Attempt::mayPush(const Checkpoint &checkpoint) const
{
    return checkpoint.minWrite <= m_schema.version() && service == Service::UpToDate;
}

bool Attempt::mayPull(const Checkpoint &checkpoint) const
{
    return checkpoint.minRead <= m_schema.version() && !checkpoint.types.isEmpty();
}

bool Attempt::isAppTooOld(const Checkpoint &checkpoint) const
{
    return qMax(checkpoint.minRead, checkpoint.minWrite) > m_schema.version();
}

std::optional<Instant> Attempt::atService() const
{
    if (!clockAhead) return std::nullopt;
    return now() - *clockAhead;
}

void Attempt::endWith(SyncReason reason, const QString &detail)
{
    if (!m_ending) m_ending = Ending{reason, detail};
}

void Attempt::takeRefusal(const QString &error)
{
    const bool isNews = error == QLatin1String("forbidden") && m_scopeAsked == ScopeAsked::No;
    if (!isNews) endWith(SyncReason::Refused, error);
    m_scopeAsked = ScopeAsked::BecauseForbidden;
    session = Session::Stale;
}

} // namespace alongside
