// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/lock/TabletSession.h"
#include "app/store/TabletFile.h"

namespace alongside {

/// Fourteen days without contact lock what is older and what is more than the register needs, until the next contact
/// (protocol.md, Keys and devices). Nothing is removed, and recording goes on.
class HistoryLock : public QObject {
    Q_OBJECT
public:
    HistoryLock(TabletFile &file, const Clock &clock, TabletSession &session, QObject *parent = nullptr);

    /// After an attempt to sync, and called by a timer.
    void look();

Q_SIGNALS:
    /// What may be shown is another.
    void changed();

private:
    TabletFile &m_file;
    const Clock &m_clock;
    TabletSession &m_session;
    QTimer m_timer;
};

} // namespace alongside
