// SPDX-License-Identifier: Apache-2.0
#include "app/screens/lock/HistoryLock.h"

#include "platform/base/Log.h"
#include "sync/client/Contact.h"

namespace alongside {

HistoryLock::HistoryLock(TabletFile &file, const Clock &clock, TabletSession &session, QObject *parent)
    : QObject{parent}, m_file{file}, m_clock{clock}, m_session{session}
{
    m_timer.setInterval(std::chrono::minutes{10});
    connect(&m_timer, &QTimer::timeout, this, &HistoryLock::look);
    connect(&session, &TabletSession::signedIn, this, &HistoryLock::look);
    m_timer.start();
    look();
}

void HistoryLock::look()
{
    const auto alone = Contact{m_file.reader()}.isTooLongAgo(m_clock.now());
    if (!alone) {
        qCWarning(appLog) << "when the last contact was cannot be read:" << alone.error().detail;
        return; // as it was
    }
    const auto history = *alone ? TabletSession::History::Locked : TabletSession::History::Open;
    if (history == m_session.history()) return; // nothing to show
    m_session.setHistory(history);
    Q_EMIT changed();
}

} // namespace alongside
