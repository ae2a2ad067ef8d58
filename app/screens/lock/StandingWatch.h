// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/screens/lock/TabletDoor.h"

#include <QPointer>
#include <QTimer>

namespace alongside {

/// While the file is closed nothing is synced, and whoever has found or taken the tablet gives no PIN: so it asks by
/// itself, now and then, whether it was reported lost.
class StandingWatch : public QObject {
    Q_OBJECT
public:
    using ConnectTo = std::function<std::unique_ptr<HttpTransport>(const QUrl &)>;

    StandingWatch(TabletDoor &door, ConnectTo connectTo, IdSource &ids, QObject *parent = nullptr);

    /// A quarter of an hour: what can be read until then is what could be read before the loss was noticed.
    static constexpr std::chrono::minutes interval{15};
    /// Now, and called by a timer.
    void ask();

private:
    TabletDoor &m_door;
    ConnectTo m_connectTo;
    IdSource &m_ids;
    QTimer m_timer;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<Enrolment> m_question;
};

} // namespace alongside
