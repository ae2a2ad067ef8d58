// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/lock/TabletSession.h"

namespace alongside {

/// How long sync goes on behind the lock: twelve hours from the last unlock (protocol.md, Keys and devices). A tablet
/// that nobody has come back to then closes its file, as if it had been switched off. By whichever clock runs: the one
/// stands still while the tablet sleeps, the other can be set.
class SyncLease : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::hours length{12};

    SyncLease(const TabletSession &session, const Clock &clock, QObject *parent = nullptr);

    /// Called by a timer.
    void look();

Q_SIGNALS:
    /// The screen is locked, and the time is over. Once for each unlock.
    void ended();

private:
    void begin();

    const TabletSession &m_session;
    const Clock &m_clock;
    QTimer m_timer;
    std::chrono::milliseconds m_begunMonotonic{0};
    Instant m_begunAt;
};

} // namespace alongside
