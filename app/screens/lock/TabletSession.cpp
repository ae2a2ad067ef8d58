// SPDX-License-Identifier: Apache-2.0
#include "app/screens/lock/TabletSession.h"

#include "app/domain/Role.h"
#include "app/screens/NameTint.h"
#include "platform/device/SecretBox.h"

#include <QEvent>

namespace alongside {

TabletSession::TabletSession(const Clock &clock, QObject *parent) : QObject{parent}, m_clock{clock}
{
    m_idle.setInterval(std::chrono::seconds{10});
    connect(&m_idle, &QTimer::timeout, this, &TabletSession::lockWhenIdle);
}

void TabletSession::signIn(const Holder &holder)
{
    m_holder = holder;
    forgetOwnKeys();
    if (!holder.ownSeed.isEmpty()) m_ownKeys = keyPairFrom(holder.ownSeed);
    wipe(m_holder.ownSeed);
    m_locked = false;
    m_lastTouch = m_clock.monotonic();
    m_idle.start();
    Q_EMIT changed();
    Q_EMIT signedIn();
}

void TabletSession::setHolder(const Holder &holder)
{
    m_holder = holder;
    Q_EMIT changed();
}

void TabletSession::forgetOwnKeys()
{
    if (m_ownKeys) wipe(m_ownKeys->secretKey);
    m_ownKeys.reset();
}

QString TabletSession::coachInitials() const { return initialsOf(m_holder.name); }

int TabletSession::coachTint() const { return tintOf(m_holder.coachId); }

bool TabletSession::maySeePlacements() const
{
    static const QSet<QString> allowed =
        toTexts({Role::Coach, Role::KeyCoach, Role::Supervisor, Role::Manager, Role::SafeguardingLead});
    return m_holder.roles.intersects(allowed);
}

void TabletSession::setHistory(History history)
{
    m_history = history;
    Q_EMIT changed();
}

QString TabletSession::historySentence() const
{
    if (m_history == History::Open) return {};
    return tr("This tablet has not reached the service for 14 days, or its date is wrong, so what is older is locked. "
              "Nothing is lost: go on recording, and it opens again when there is a signal.");
}

void TabletSession::lock()
{
    if (m_locked) return; // locking twice is one lock
    Q_EMIT locking();
    m_locked = true;
    m_idle.stop();
    forgetOwnKeys();
    Q_EMIT changed();
    Q_EMIT lockedNow();
}

void TabletSession::lockWhenIdle()
{
    if (m_clock.monotonic() - m_lastTouch >= idleLimit) lock();
}

bool TabletSession::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::MouseButtonPress:
    case QEvent::KeyPress:
    case QEvent::Wheel:
        m_lastTouch = m_clock.monotonic();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace alongside
