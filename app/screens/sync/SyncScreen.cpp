// SPDX-License-Identifier: Apache-2.0
#include "app/screens/sync/SyncScreen.h"

#include "app/screens/ErrorText.h"
#include "app/screens/lock/TabletSession.h"
#include "app/screens/sync/SyncWords.h"
#include "sync/client/ChunkStore.h"

namespace alongside {

namespace {

/// Long enough that everybody who works here has seen it.
constexpr std::chrono::hours setAsideShown{7 * 24};

} // namespace

SyncScreen::SyncScreen(const WorkParts &parts, QObject *parent) : QObject{parent}, m_parts{parts}, m_whys{parts}
{
    connect(&m_whys, &AsideWhys::heard, this, &SyncScreen::showLists);
    connect(&parts.sync, &SyncScheduler::statusChanged, this, [this] { showStatus(m_parts.sync.status()); });
    connect(&parts.sync, &SyncScheduler::attemptEnded, this, &SyncScreen::answered);
}

void SyncScreen::readAgain()
{
    showLists();
    showStatus(m_parts.sync.status());
}

void SyncScreen::showStatus(const SyncStatus &status)
{
    m_ledgerSentence = SyncWords::ledger(status.ledger, m_parts.clock.today());
    m_level = status.ledger.waiting == 0;
    m_recorded = status.ledger.recorded;
    m_received = status.ledger.received;
    m_running = status.phase != SyncPhase::Idle;
    m_lastSentence = SyncWords::last(status);
    m_nextSentence = SyncWords::next(status);
    m_tabletSentence = tabletSentence(status);
    m_mayFetchOlder = status.history.from.isValid() && status.history.older == History::Older::NotAsked;
    if (m_attachments != SyncWords::attachments(status)) showLists(); // they end between two attempts
    Q_EMIT changed();
}

QString SyncScreen::tabletSentence(const SyncStatus &status) const
{
    QStringList sentences{SyncWords::tablet(m_parts.serviceName), m_parts.guardSentence};
    if (m_parts.wallClock == WorkParts::WallClock::Real) sentences.append(SyncWords::clock(status));
    sentences.append(SyncWords::history(status.history));
    sentences.append(m_parts.session.historySentence());
    sentences.removeAll(QString{});
    return sentences.join(QLatin1Char(' '));
}

void SyncScreen::showLists()
{
    const QDate today = m_parts.clock.today();
    Outbox outbox{m_parts.file.reader()};
    m_attachments = SyncWords::attachments(m_parts.sync.status());
    const auto lost = ChunkStore{m_parts.file.reader()}.countLost();
    if (const auto waiting = outbox.waiting(); waiting && lost)
        m_waiting.show(SyncWords::waiting(*waiting, today) + m_attachments + SyncWords::lost(*lost));
    if (const auto held = outbox.held()) m_held.show(SyncWords::held(*held, today));
    if (const auto aside = outbox.setAsideSince(m_parts.clock.now() - setAsideShown)) {
        m_setAside.show(SyncWords::setAside(*aside, today, m_whys.known()));
        m_whys.ask(*aside);
    }
    if (const auto open = ConflictStore{m_parts.file.reader()}.open())
        m_conflicts.show(SyncWords::conflicts(*open, today));
}

void SyncScreen::syncNow()
{
    m_asked = true;
    m_answer = tr("Asking the service…");
    Q_EMIT changed();
    m_parts.sync.syncNow();
}

void SyncScreen::fetchOlder() { m_parts.sync.fetchOlder(); }

void SyncScreen::answered(const SyncOutcome &outcome)
{
    if (std::exchange(m_asked, false)) m_answer = SyncWords::answer(outcome, m_parts.sync.status().ledger);
    readAgain();
}

} // namespace alongside
