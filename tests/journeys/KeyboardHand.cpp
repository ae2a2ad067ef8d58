// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/KeyboardHand.h"

#include <QTest>

namespace alongside {

bool KeyboardHand::press(const QString &name, Qt::Key key)
{
    if (!tabTo(name)) return false;
    QTest::keyClick(&m_coach.window(), key);
    return true;
}

bool KeyboardHand::write(const QString &name, const QString &words)
{
    if (!tabTo(name)) return false;
    for (const QChar letter : words)
        QTest::keyClick(&m_coach.window(), letter.toLatin1());
    return true;
}

bool KeyboardHand::signIn(int coach, const QString &pin)
{
    return press(QStringLiteral("coach%1").arg(coach)) && write(QStringLiteral("pinPad"), pin)
        && m_coach.waitFor([this] { return !m_coach.screens().session()->isLocked(); });
}

bool KeyboardHand::tabTo(const QString &name)
{
    constexpr int mostStops = 200;
    QStringList passed;
    if (!m_coach.waitFor([&] { return m_coach.item(name) != nullptr; })) qWarning("%s does not come", qPrintable(name));
    for (int stops = 0; stops < mostStops && !isAt(name); ++stops) {
        QTest::keyClick(&m_coach.window(), Qt::Key_Tab);
        passed.append(m_coach.focusedName());
    }
    if (!isAt(name)) qWarning("%s is not among %s", qPrintable(name), qPrintable(passed.join(u' ')));
    return isAt(name);
}

bool KeyboardHand::isAt(const QString &name) const
{
    const QQuickItem *item = m_coach.window().activeFocusItem();
    while (item && item->objectName() != name)
        item = item->parentItem();
    return item;
}

} // namespace alongside
