// SPDX-License-Identifier: Apache-2.0
#include "app/screens/lock/SyncLease.h"

namespace alongside {

SyncLease::SyncLease(const TabletSession &session, const Clock &clock, QObject *parent)
    : QObject{parent}, m_session{session}, m_clock{clock}
{
    m_timer.setInterval(std::chrono::minutes{1});
    connect(&m_timer, &QTimer::timeout, this, &SyncLease::look);
    connect(&session, &TabletSession::signedIn, this, &SyncLease::begin);
    connect(&session, &TabletSession::lockedNow, this, &SyncLease::look);
}

void SyncLease::begin()
{
    m_begunMonotonic = m_clock.monotonic();
    m_begunAt = m_clock.now();
    m_timer.start();
}

void SyncLease::look()
{
    const auto passed = std::max(m_clock.monotonic() - m_begunMonotonic, m_clock.now() - m_begunAt);
    if (!m_timer.isActive() || !m_session.isLocked() || passed < length) return; // somebody works, or may come back
    m_timer.stop();
    Q_EMIT ended();
}

} // namespace alongside
