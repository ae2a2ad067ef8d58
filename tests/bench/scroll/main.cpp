// SPDX-License-Identifier: Apache-2.0
//
// What a coach sees of five years: the real tablet in a window of its own opens people and scrolls everybody and one
// person's timeline. Each line of JSON is one act.
#include "app/UnattendedStart.h"
#include "platform/device/SoundReader.h"
#include "tests/bench/scroll/Hand.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>

using namespace alongside;
using namespace alongside::bench;

namespace {

constexpr double pixelsAFrame = 60; // a quick flick
constexpr double frame = 1000.0 / 60;

double quantile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(qsizetype(double(values.size() - 1) * share));
}

void print(const char *what, const Scroll &seen)
{
    const auto late = std::count_if(seen.frames.begin(), seen.frames.end(), [](double each) { return each > frame; });
    const auto own = std::count_if(seen.own.begin(), seen.own.end(), [](double each) { return each > frame; });
    std::printf(
        "{\"what\":\"%s\",\"entries\":%d,\"frames\":%lld,\"late\":%lld,\"ownLate\":%lld,\"p50\":%.2f,\"p99\":%.2f,"
        "\"ownP50\":%.2f,\"ownP99\":%.2f,\"lines\":%d,\"allocations\":%.0f}\n",
        what, seen.entries, qlonglong(seen.frames.size()), qlonglong(late), qlonglong(own), quantile(seen.frames, 0.5),
        quantile(seen.frames, 0.99), quantile(seen.own, 0.5), quantile(seen.own, 0.99), seen.lines,
        double(seen.allocations) / double(std::max<qsizetype>(1, seen.frames.size())));
    std::fflush(stdout);
}

void signIn(Composition &tablet, const QString &pin, const Hand &hand)
{
    bool isIn = false;
    UnattendedStart start{tablet, pin};
    QObject::connect(&start, &UnattendedStart::done, [&] { isIn = true; });
    QObject::connect(&start, &UnattendedStart::failed, [](const QString &why) { qFatal("%s", qPrintable(why)); });
    start.signIn();
    hand.waitUntil([&] { return isIn; });
}

/// A tablet keeps thirteen weeks by itself; the years before are asked for.
void fetchYears(SyncScheduler &sync)
{
    QEventLoop loop;
    QObject::connect(&sync, &SyncScheduler::attemptEnded, &loop, &QEventLoop::quit);
    if (!sync.status().last) loop.exec();
    while (sync.status().history.from.isValid()) {
        sync.fetchOlder();
        loop.exec();
    }
}

QList<double> openPeople(Composition &tablet, Hand &hand, int people)
{
    QList<double> taken;
    QList<QString> ids;
    for (const PeopleLine &line : tablet.screens().work()->people()->rows()->lines().mid(0, people))
        ids.append(line.personId);
    for (const QString &id : ids) {
        QElapsedTimer timer;
        timer.start();
        tablet.screens().openPerson(id);
        hand.waitForPicture();
        taken.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return taken;
}

int measure(Composition &tablet, const QString &pin)
{
    Hand hand{*tablet.window()};
    signIn(tablet, pin, hand);
    if (!tablet.options().server.isEmpty()) fetchYears(*tablet.sync());
    tablet.screens().setPage(TabletScreens::Page::People);
    tablet.screens().work()->readAgain();
    print("people", hand.scroll(hand.find(QStringLiteral("peopleList")), pixelsAFrame));

    const QList<double> opened = openPeople(tablet, hand, 40);
    std::printf("{\"what\":\"open\",\"p50\":%.2f,\"p99\":%.2f}\n", quantile(opened, 0.5), quantile(opened, 0.99));
    QMetaObject::invokeMethod(&hand.find(QStringLiteral("allVisits")), "clicked");
    print("timeline", hand.scroll(hand.find(QStringLiteral("timelineList")), pixelsAFrame));
    return EXIT_SUCCESS;
}

} // namespace

/// The same options as alongside-tablet: --data, --day, --sign-in, --pin-file, and --server or --offline.
int main(int argc, char **argv)
{
    SoundReader::chooseBackend();
    QGuiApplication application{argc, argv};
    const auto options = StartOptions::from(application.arguments());
    if (!options) qFatal("%s", qPrintable(options.error().detail));
    const auto pin = options->pin();
    if (!pin) qFatal("%s", qPrintable(pin.error().detail));
    Composition tablet{*options};
    if (auto started = tablet.start(); !started) qFatal("%s", qPrintable(started.error().detail));
    tablet.screens().settings()->setMotion(AppSettings::Motion::None);
    if (auto shown = tablet.show(); !shown) qFatal("%s", qPrintable(shown.error().detail));
    return measure(tablet, *pin);
}
