// SPDX-License-Identifier: Apache-2.0
#include "app/screens/lock/StandingWatch.h"

namespace alongside {

StandingWatch::StandingWatch(TabletDoor &door, ConnectTo connectTo, IdSource &ids, QObject *parent)
    : QObject{parent}, m_door{door}, m_connectTo{std::move(connectTo)}, m_ids{ids}
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &StandingWatch::ask);
    m_timer.start();
}

void StandingWatch::ask()
{
    const QString token = m_door.token();
    if (m_door.file() || token.isEmpty() || m_door.server().isEmpty()) return; // sync asks, or there is nothing to ask
    m_question.reset();
    m_transport = m_connectTo(m_door.server());
    m_question = std::make_unique<Enrolment>(*m_transport, m_ids);
    m_question->askStanding(token, [door = QPointer<TabletDoor>{&m_door}](SyncReason reason) {
        if (door && reason == SyncReason::Lost) door->noteAnswer(reason);
    });
}

} // namespace alongside
