// SPDX-License-Identifier: Apache-2.0
#include "app/screens/register/TapPolicy.h"

#include <QTouchEvent>

#include <algorithm>
#include <utility>

namespace alongside {

namespace {

int contactsIn(const QTouchEvent &event)
{
    return int(std::count_if(event.points().begin(), event.points().end(),
        [](const QEventPoint &point) { return point.state() != QEventPoint::Released; }));
}

} // namespace

TapPolicy::TapPolicy(const Clock &clock, QObject *parent) : QObject{parent}, m_clock{clock} { }

bool TapPolicy::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
        setContacts(contactsIn(*static_cast<QTouchEvent *>(event)));
        break;
    case QEvent::TouchCancel:
        setContacts(0);
        break;
    case QEvent::MouseButtonPress: // a mouse has one point; what the glass did before is over
        m_mostAtOnce = m_contacts;
        break;
    case QEvent::KeyPress: // a key is nobody's second finger
        m_mostAtOnce = 0;
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void TapPolicy::setContacts(int contacts)
{
    const int before = std::exchange(m_contacts, contacts);
    m_mostAtOnce = before == 0 ? contacts : std::max(m_mostAtOnce, contacts);
    if (before != 0 && contacts == 0) m_lifted = m_clock.monotonic();
}

bool TapPolicy::isSecond(const QString &row)
{
    const auto now = m_clock.monotonic();
    const bool isSecond = row == m_lastRow && now - m_lastTouch < secondTouch;
    m_lastRow = row;
    m_lastTouch = now;
    return isSecond;
}

bool TapPolicy::isOneTouch() const { return m_mostAtOnce <= 1 || isGlassAtRest(); }

bool TapPolicy::isGlassAtRest() const { return m_contacts == 0 && m_clock.monotonic() - m_lifted >= secondTouch; }

} // namespace alongside
