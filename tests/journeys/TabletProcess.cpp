// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/TabletProcess.h"

#include "tests/app/screens/EnrolledFolder.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/support/FakeClock.h"

#include <QGuiApplication>
#include <QTimer>

namespace alongside {

int runTablet(int argc, char *argv[], const std::function<std::unique_ptr<QObject>(Composition &)> &makeHand)
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication application{argc, argv};
    StartOptions options;
    options.folder = application.arguments().at(1);
    options.network = StartOptions::Network::None;
    Composition tablet{options, std::make_unique<FakeClock>()};
    if (auto started = tablet.start(); !started) qFatal("%s", qPrintable(started.error().detail));
    tablet.screens().settings()->setMotion(AppSettings::Motion::None);
    if (auto shown = tablet.show(); !shown) qFatal("%s", qPrintable(shown.error().detail));

    std::unique_ptr<QObject> hand;
    QObject::connect(tablet.screens().session(), &TabletSession::signedIn, &application, [&] {
        QTimer::singleShot(0, &application, [&] { hand = makeHand(tablet); }); // when every screen knows the coach
    });
    tablet.screens().lockScreen()->choose(givenDay::id(QStringLiteral("M. Hicks")));
    tablet.screens().lockScreen()->enter(EnrolledFolder::hicksPin);
    return QGuiApplication::exec();
}

QQuickItem *visibleItem(QQuickItem *below, const QString &name)
{
    if (!below->isVisible()) return nullptr;
    if (below->objectName() == name) return below;
    for (QQuickItem *child : below->childItems())
        if (QQuickItem *found = visibleItem(child, name)) return found;
    return nullptr;
}

} // namespace alongside
