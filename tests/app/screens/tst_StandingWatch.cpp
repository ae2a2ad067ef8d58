// SPDX-License-Identifier: Apache-2.0
#include "app/screens/lock/StandingWatch.h"
#include "sync/protocol/ProblemTypes.h"
#include "sync/protocol/Wire.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/LockedTablet.h"

#include <QSignalSpy>
#include <QTest>

namespace alongside {

namespace {

/// A tablet whose service answers each question about its standing with this.
class WatchedTablet {
public:
    WatchedTablet(int status, const QByteArray &type)
    {
        tablet.kept->setValue(QStringLiteral("service/server"), QUrl{QStringLiteral("https://service.example")});
        if (!tablet.vault->write(QStringLiteral("token"), "token of d1")) qFatal("cannot write the token");
        tablet.service = [this, status, type](const HttpRequest &request) -> Result<HttpReply> {
            asked.append(headerValue(request.headers, "Authorization"));
            return HttpReply{status, {{wire::nonceHeader, headerValue(request.headers, wire::nonceHeader)}},
                "{\"type\":\"" + type + "\"}"};
        };
        watch = std::make_unique<StandingWatch>(
            *tablet.door, [this](const QUrl &) { return tablet.connect(); }, tablet.ids);
    }
    void ask()
    {
        watch->ask();
        if (!QTest::qWaitFor([this] { return !asked.isEmpty(); }, 30000)) qFatal("nothing was asked");
        QCoreApplication::processEvents(); // what comes of the answer
    }
    bool isEnrolled() const { return tablet.door->isEnrolled(); }

    LockedTablet tablet;
    QByteArrayList asked;
    std::unique_ptr<StandingWatch> watch;
};

} // namespace

/// A tablet that somebody took gives no PIN; it asks all the same.
class StandingWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void forgetsEverythingBeforeAnybodyComesIn()
    {
        WatchedTablet watched{401, problem::lost};

        watched.ask();

        QCOMPARE(watched.asked, QByteArrayList{"Bearer token of d1"});
        QVERIFY(!watched.isEnrolled());
        QVERIFY(watched.tablet.lock->message().startsWith(QStringLiteral("This tablet was reported lost")));
    }

    void forgetsNothingForAnyOtherWord_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("known") << 200 << QByteArray{};
        QTest::newRow("revoked: what waits is not known") << 401 << QByteArray{problem::revoked};
        QTest::newRow("not known") << 401 << QByteArray{problem::signedOut};
        QTest::newRow("another status") << 403 << QByteArray{problem::lost};
    }

    void forgetsNothingForAnyOtherWord()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, type);
        WatchedTablet watched{status, type};

        watched.ask();

        QCOMPARE(watched.asked.size(), 1);
        QVERIFY(watched.isEnrolled());
    }

    void asksNothingWhileTheFileIsOpen()
    {
        WatchedTablet watched{401, problem::lost};
        watched.tablet.lock->choose(givenDay::id(QStringLiteral("M. Hicks")));
        watched.tablet.enter(LockedTablet::hicksPin);
        QVERIFY(watched.tablet.door->file());

        watched.watch->ask();
        QCoreApplication::processEvents();

        QVERIFY(watched.asked.isEmpty());
        QVERIFY(watched.isEnrolled());
    }
};

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::StandingWatchTest)
#include "tst_StandingWatch.moc"
