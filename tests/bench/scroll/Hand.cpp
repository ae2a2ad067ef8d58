// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/scroll/Hand.h"

#include "tests/bench/scroll/Allocations.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

namespace alongside::bench {

namespace {

constexpr qint64 patience = 60'000; // ms

QQuickItem *below(QQuickItem *item, const QString &name)
{
    if (!item->isVisible()) return nullptr;
    if (item->objectName() == name) return item;
    for (QQuickItem *child : item->childItems())
        if (QQuickItem *found = below(child, name)) return found;
    return nullptr;
}

double milliseconds(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

} // namespace

Hand::Hand(QQuickWindow &window) : m_window{window} { }

void Hand::waitUntil(const std::function<bool()> &condition) const
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > patience) qFatal("bench: it did not come");
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

QQuickItem &Hand::find(const QString &name) const
{
    QQuickItem *found = nullptr;
    waitUntil([&] { return (found = below(m_window.contentItem(), name)) != nullptr; });
    return *found;
}

double Hand::waitForPicture()
{
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    const auto synced = QObject::connect(
        &m_window, &QQuickWindow::beforeRendering, &loop, [&] { m_own = milliseconds(timer); }, Qt::DirectConnection);
    QObject::connect(&m_window, &QQuickWindow::frameSwapped, &loop, &QEventLoop::quit);
    m_window.update();
    loop.exec();
    QObject::disconnect(synced);
    return milliseconds(timer);
}

Scroll Hand::scroll(QQuickItem &list, double pixels)
{
    Scroll seen;
    QSet<const QQuickItem *> lines;
    waitForPicture();
    const long before = allocations();
    while (!list.property("atYEnd").toBool()) {
        list.setProperty("contentY", list.property("contentY").toDouble() + pixels);
        seen.frames.append(waitForPicture());
        seen.own.append(m_own);
        for (const QQuickItem *line : list.property("contentItem").value<QQuickItem *>()->childItems())
            lines.insert(line);
    }
    seen.allocations = allocations() - before;
    seen.entries = list.property("count").toInt();
    seen.lines = int(lines.size());
    return seen;
}

} // namespace alongside::bench
