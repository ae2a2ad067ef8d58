// SPDX-License-Identifier: Apache-2.0
#include "sync/client/SyncEngine.h"

#include "sync/client/Contact.h"

namespace alongside {

SyncEngine::SyncEngine(Database &database, Parts parts)
    : m_database{database}, m_parts{std::move(parts)}, m_sink{m_parts.makeSink(database)}
{
}

Result<SyncStep> SyncEngine::begin(const QString &token)
{
    m_run.reset();
    m_remote = std::make_unique<JmapRemoteStore>(token, m_parts.schema);
    m_run = std::make_unique<SyncRun>(
        SyncRun::Parts{m_database, *m_sink, m_parts.schema, *m_remote, m_parts.clock, m_parts.ids});
    return stepTo(m_run->start());
}

Result<SyncStep> SyncEngine::take(const Result<HttpReply> &reply)
{
    Q_ASSERT_X(m_run, "SyncEngine", "a reply before begin");
    return stepTo(m_run->take(reply));
}

Result<SyncStep> SyncEngine::goOn()
{
    Q_ASSERT_X(m_run, "SyncEngine", "goes on before begin");
    return stepTo(m_run->goOn());
}

Result<LedgerCounts> SyncEngine::ledger() { return DayLedger{m_database, m_parts.clock, m_parts.uncounted}.counts(); }

Result<SyncStep> SyncEngine::stepTo(SyncAction action)
{
    const auto counts = ledger();
    if (!counts) return counts.error();
    const auto *outcome = std::get_if<SyncOutcome>(&action);
    // However it ended: whoever is told that an app is too old has not been kept from its service.
    if (outcome && m_run->heard() == SyncRun::Heard::Service)
        if (const auto noted = Contact{m_database}.note(outcome->at); !noted) return noted.error();
    return SyncStep{std::move(action), m_run->progress(), m_run->takeChangedTypes(), *counts, m_run->clockAhead(),
        m_run->history(), m_run->state()};
}

} // namespace alongside
