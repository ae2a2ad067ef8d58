// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/Journey.h"

#include "platform/device/KeyFile.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/support/FakeBoot.h"
#include "tests/support/FakeIds.h"

#include <QDir>
#include <QTest>

namespace alongside {

namespace {

constexpr int lookPatience = 10000; // ms; a busy machine, not a wish

QQuickItem *find(QQuickItem *below, const std::function<bool(const QQuickItem &)> &fits)
{
    if (!below->isVisible()) return nullptr;
    if (fits(*below)) return below;
    const QList<QQuickItem *> children = below->childItems();
    for (auto child = children.crbegin(); child != children.crend(); ++child) // what is on top comes last
        if (QQuickItem *found = find(*child, fits)) return found;
    return nullptr;
}

/// Its own name, or that of what it is a part of.
QString nameAround(const QQuickItem *item)
{
    while (item && item->objectName().isEmpty())
        item = item->parentItem();
    return item ? item->objectName() : QString{};
}

QPoint middleOf(const QQuickItem &item) { return item.mapToScene(item.boundingRect().center()).toPoint(); }

} // namespace

Journey::Journey(const QList<Record> &more, TabletDevices devices) : m_devices{std::move(devices)}
{
    const FakeClock clock;
    FakeIds ids;
    m_enrolled = EnrolledFolder::make(AppPaths{m_folder.path()}, clock, ids, more);
    start();
}

Journey::Journey(TabletDevices devices, const QUrl &service) : m_devices{std::move(devices)}, m_service{service}
{
    start();
}

Journey::~Journey()
{
    const QString folder = qEnvironmentVariable("ALONGSIDE_JOURNEY_PICTURES");
    if (!QTest::currentTestFailed() || folder.isEmpty()) return; // nobody wants to see it
    const QString name = QLatin1String{QTest::currentTestFunction()} + QStringLiteral(".png");
    m_tablet->window()->grabWindow().save(QDir{folder}.filePath(name));
}

void Journey::start()
{
    StartOptions options;
    options.folder = m_folder.path();
    options.network = m_service.isEmpty() ? StartOptions::Network::None : StartOptions::Network::Use;
    options.server = m_service;
    auto clock = std::make_unique<FakeClock>();
    m_clock = clock.get();
    auto boot = std::make_unique<FakeBoot>(*clock);
    m_tablet = std::make_unique<Composition>(options, std::move(clock), std::move(boot), m_devices);
    if (auto started = m_tablet->start(); !started) qFatal("%s", qPrintable(started.error().detail));
    m_tablet->screens().settings()->setMotion(AppSettings::Motion::None);
    if (auto shown = m_tablet->show(); !shown) qFatal("%s", qPrintable(shown.error().detail));
}

void Journey::restart()
{
    m_tablet.reset();
    start();
}

bool Journey::waitFor(const std::function<bool()> &condition) const { return QTest::qWaitFor(condition, lookPatience); }

QQuickItem *Journey::item(const QString &name) const
{
    return find(
        m_tablet->window()->contentItem(), [&name](const QQuickItem &each) { return each.objectName() == name; });
}

bool Journey::reads(const QString &text) const
{
    return waitFor([&] {
        return find(m_tablet->window()->contentItem(), [&text](const QQuickItem &each) {
            return each.property("text").toString().contains(text);
        }) != nullptr;
    });
}

bool Journey::tap(const QString &name)
{
    if (!waitFor([&] { return canBeTouched(name); })) return false;
    QTest::mouseClick(m_tablet->window(), Qt::LeftButton, Qt::NoModifier, middleOf(*item(name)));
    return true;
}

/// On the screen, ready, and where it will stay: drawing a picture lays out what has changed.
bool Journey::canBeTouched(const QString &name) const
{
    const QQuickItem *found = item(name);
    if (!found || !found->isEnabled()) return false;
    const QPoint before = middleOf(*found);
    m_tablet->window()->grabWindow();
    const QRect window{{}, m_tablet->window()->size()};
    return item(name) == found && middleOf(*found) == before && window.contains(before);
}

QStringList Journey::touchable() const
{
    QStringList names;
    m_tablet->window()->grabWindow();
    QList<const QQuickItem *> left{m_tablet->window()->contentItem()};
    while (!left.isEmpty()) {
        const QQuickItem *item = left.takeFirst();
        if (!item->isVisible()) continue;
        const bool isControl = item->inherits("QQuickAbstractButton") || item->inherits("QQuickTextField")
            || item->inherits("QQuickTextArea") || item->inherits("QQuickSlider");
        if (isControl && item->isEnabled()) names.append(nameAround(item));
        for (const QQuickItem *child : item->childItems())
            left.append(child);
    }
    return names;
}

QString Journey::focusedName() const { return nameAround(m_tablet->window()->activeFocusItem()); }

void Journey::tapTogether(const QString &first, const QString &second)
{
    static QPointingDevice *glass = QTest::createTouchDevice();
    const QPoint one = middleOf(*item(first));
    const QPoint two = middleOf(*item(second));
    QTest::touchEvent(m_tablet->window(), glass).press(1, one);
    QTest::touchEvent(m_tablet->window(), glass).stationary(1).press(2, two);
    QTest::touchEvent(m_tablet->window(), glass).release(1, one).release(2, two);
}

bool Journey::type(const QString &name, const QString &text)
{
    if (!tap(name)) return false;
    for (const QChar letter : text)
        QTest::keyClick(m_tablet->window(), letter.toLatin1());
    return true;
}

bool Journey::reach(const char *name)
{
    const QString called = QString::fromUtf8(name);
    if (!waitFor([&] { return item(called) != nullptr; })) return false;
    item(called)->forceActiveFocus(Qt::TabFocusReason);
    return tap(called);
}

bool Journey::write(const char *name, const char *text)
{
    return reach(name) && type(QString::fromUtf8(name), QString::fromUtf8(text));
}

bool Journey::enterPin(const QString &pin)
{
    for (const QChar digit : pin)
        if (!tap(QStringLiteral("pinKey") + digit)) return false;
    return waitFor([this] { return !screens().lockScreen()->isBusy(); });
}

bool Journey::signIn(int coach, const QString &pin)
{
    return tap(QStringLiteral("coach%1").arg(coach)) && enterPin(pin)
        && waitFor([this] { return !screens().session()->isLocked(); });
}

QString Journey::stateOf(const QString &person)
{
    const RegisterLine *line = reg().rows()->find(givenDay::id(person));
    if (!line) return QStringLiteral("not shown");
    return line->state == RegisterRows::Unmarked ? QStringLiteral("unmarked") : line->codeLabel;
}

QString Journey::codeOf(int number) const { return KeyFile::codeAsText(m_enrolled.codes.at(number)); }

} // namespace alongside
