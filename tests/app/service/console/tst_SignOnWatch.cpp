// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/StatementWatch.h"
#include "tests/app/service/console/SignOnDesk.h"
#include "tests/support/Must.h"
#include "tests/support/ResultMatchers.h"

#include <QTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The question whether a provider still knows somebody, and what its answer says and does not.
class tst_SignOnWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTokenThatEndsWithTheSignInIsNotKept_data();
    void aTokenThatEndsWithTheSignInIsNotKept();
    void anAnswerFromBeforeASignInIsLeftOff();
    void anAnswerThatCannotBeWrittenIsWrittenLater();
    void aRefreshTokenIsUsedByOneProcess();
    void anAnswerThatIsLostShutsNobodyOut_data();
    void anAnswerThatIsLostShutsNobodyOut();
    void aLostAnswerIsForgottenWithTheNext();
    void whoGivesNothingToAskWithIsNotAskedAbout();
    void aQuestionReadsNoMoreOfTheAuditThanItNeeds();
};

namespace {

/// How many lines of the audit are read.
class AuditReading final : public StatementWatch {
public:
    AuditReading() : StatementWatch{0ms} { }
    void tookLong(const Run &run) override
    {
        if (run.sql.contains(u"FROM audit"_s)) rows += run.rows;
    }
    void failed(ErrorKind) override { }

    qint64 rows = 0;
};

} // namespace

void tst_SignOnWatch::aTokenThatEndsWithTheSignInIsNotKept_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("granted") << u"openid email offline_access"_s << true;
    QTest::newRow("not granted") << u"openid email"_s << false;
}

void tst_SignOnWatch::aTokenThatEndsWithTheSignInIsNotKept()
{
    QFETCH(QString, scope);
    QFETCH(bool, isKept);
    SignOnDesk there;
    there.expect(there.desk.coachIn(Role::Manager), ruth.email);
    there.provider.grant(scope);

    QCOMPARE(there.visit(there.browser, ruth).status, 200);

    QCOMPARE(!there.ruthsAccount().refresh.isEmpty(), isKept);
}

void tst_SignOnWatch::anAnswerFromBeforeASignInIsLeftOff()
{
    SignOnDesk there{SignOnWatch::WhenShut::ShutOut};
    const QString coach = there.bringRuthIn();
    const QString tablet = there.desk.addTablet(u"Hers"_s, coach);
    there.provider.shut(ruth.subject);
    there.desk.clock().advance(SignOnWatch::every);
    must(there.watch.step());
    QTRY_COMPARE(there.provider.asked("/token"), 2); // and has answered, which nobody has read yet

    there.provider.open(ruth.subject);
    there.desk.clock().advance(1s);
    QCOMPARE(there.visit(there.browser, ruth).status, 200);
    const OutsideAccount signedIn = there.ruthsAccount();
    while (there.watch.isWaiting())
        must(there.watch.step());

    QCOMPARE(there.browser.get("/console").status, 200);
    QCOMPARE(there.ruthsAccount(), signedIn);
    QCOMPARE(there.desk.stateOf(tablet), Device::State::Active);
}

void tst_SignOnWatch::anAnswerThatCannotBeWrittenIsWrittenLater()
{
    SignOnDesk there;
    there.bringRuthIn();
    const QByteArray former = there.ruthsAccount().refresh;
    there.desk.clock().advance(SignOnWatch::every);
    must(there.watch.step());
    {
        const StoreThatRefuses refusal{there.desk.service().database()};
        Result<void> done;
        while (done)
            done = there.watch.step();
        QVERIFY(there.watch.isWaiting());
    }
    must(there.watch.step());

    QVERIFY(!there.watch.isWaiting());
    const QByteArray next = there.ruthsAccount().refresh;
    QVERIFY(!next.isEmpty() && next != former);
    QCOMPARE(there.provider.asked("/token"), 2);
}

void tst_SignOnWatch::aRefreshTokenIsUsedByOneProcess()
{
    SignOnDesk there;
    there.bringRuthIn();
    there.desk.clock().advance(SignOnWatch::every);
    OutsideAccount one = there.ruthsAccount();
    OutsideAccount other = one;

    QVERIFY(must(there.outside.claim(one, there.desk.clock().now())));
    QVERIFY(!must(there.outside.claim(other, there.desk.clock().now())));
}

void tst_SignOnWatch::anAnswerThatIsLostShutsNobodyOut_data()
{
    QTest::addColumn<bool>("isTheProcessNew");
    QTest::newRow("the process ended before it was written") << true;
    QTest::newRow("it was cut short on its way") << false;
}

// The token that is kept was good once (RFC 6749 §6): that the provider knows it no more says nothing of the account.
void tst_SignOnWatch::anAnswerThatIsLostShutsNobodyOut()
{
    QFETCH(bool, isTheProcessNew);
    SignOnDesk there{SignOnWatch::WhenShut::ShutOut};
    const QString coach = there.bringRuthIn();
    const QString tablet = there.desk.addTablet(u"Hers"_s, coach);
    there.desk.clock().advance(SignOnWatch::every);
    if (isTheProcessNew) {
        SignOnWatch ending{there.line, there.outside, there.desk.service().members(), there.desk.clock(),
            SignOnWatch::WhenShut::ShutOut};
        must(ending.step());
        QTRY_COMPARE(there.provider.asked("/token"), 2);
    } else {
        there.provider.loseAnswers(1);
        there.ask();
    }
    QVERIFY(there.ruthsAccount().unanswered);

    there.desk.clock().advance(SignOnWatch::every);
    TestBrowser browser{there.desk};
    QVERIFY(browser.signIn(coach));
    there.ask();

    const OutsideAccount known = there.ruthsAccount();
    QVERIFY(known.refresh.isEmpty() && !known.shutSince && !known.unanswered);
    QCOMPARE(there.desk.stateOf(tablet), Device::State::Active);
    QCOMPARE(browser.get("/console").status, 303); // she signs in again, and is asked about again
    const auto lines = must(there.desk.service().members().audit.lines(there.desk.account().id));
    QCOMPARE(lines.last().event, u"outsideAccountLost"_s);
    QCOMPARE(there.visit(there.browser, ruth).status, 200);
    there.provider.shut(ruth.subject);
    there.anHourLater();
    QCOMPARE(there.desk.stateOf(tablet), Device::State::Draining);
}

void tst_SignOnWatch::aLostAnswerIsForgottenWithTheNext()
{
    SignOnDesk there{SignOnWatch::WhenShut::ShutOut};
    const QString coach = there.bringRuthIn();
    const QString tablet = there.desk.addTablet(u"Hers"_s, coach);
    there.provider.takeAgain(); // one that takes the former token for a while
    there.provider.loseAnswers(1);
    there.anHourLater();
    QVERIFY(there.ruthsAccount().unanswered);

    there.anHourLater();
    QVERIFY(!there.ruthsAccount().unanswered);
    QVERIFY(there.ruthsAccount().vouched == there.desk.clock().now());

    there.provider.shut(ruth.subject);
    there.anHourLater();
    QCOMPARE(there.desk.stateOf(tablet), Device::State::Draining);
}

void tst_SignOnWatch::whoGivesNothingToAskWithIsNotAskedAbout()
{
    SignOnDesk there{SignOnWatch::WhenShut::ShutOut};
    there.provider.grant(u"openid email"_s);
    there.bringRuthIn();
    QVERIFY(there.ruthsAccount().vouched == there.desk.clock().now());

    const QString page = QString::fromUtf8(there.browser.get("/console/devices").body);
    QVERIFY2(page.contains(u"not asked about again before the next sign-in"_s), qPrintable(page));

    there.desk.clock().advance(SignOnWatch::every);
    must(there.watch.step());

    QVERIFY(!there.watch.isWaiting());
}

void tst_SignOnWatch::aQuestionReadsNoMoreOfTheAuditThanItNeeds()
{
    SignOnDesk there{SignOnWatch::WhenShut::ShutOut};
    const QString coach = there.bringRuthIn();
    const QString account = there.desk.account().id;
    const QString tablet = there.desk.addTablet(u"Hers"_s, coach);
    auto &members = there.desk.service().members();
    must(members.devices.setState(account, tablet, Device::State::Draining)); // it is looked up whose wish that was
    for (int line = 0; line < 100; ++line)
        must(members.audit.note({account, u"exported"_s, coach}));
    AuditReading reading;
    watchStatements(there.desk.service().database(), &reading);

    there.anHourLater();

    watchStatements(there.desk.service().database(), nullptr);
    QCOMPARE(reading.rows, 1);
    QCOMPARE(there.desk.stateOf(tablet), Device::State::Draining);
}

QTEST_GUILESS_MAIN(tst_SignOnWatch)
#include "tst_SignOnWatch.moc"
