// SPDX-License-Identifier: Apache-2.0
#include "tests/app/service/console/SignOnDesk.h"
#include "tests/support/Must.h"
#include "tests/support/ResultMatchers.h"

#include <QTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What becomes of the tablets of somebody whom the provider renews no more, or knows again.
class tst_WorkAccountTablets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsShutOutThereIsEmptiedAndThenShutOutHere();
    void whoIsRenewedNoMoreIsSignedOutAndKeepsTheirTablets();
    void aCodeThatNobodyHasUsedGoesWithTheAccount();
    void whoComesBackInTimeGoesOn();
    void whoComesBackWithoutARefreshTokenGoesOn();
    void aTabletThatIsSharedMeanwhileIsGivenBack();
    void aTabletThatOthersUseIsLeftToThem();
    void aProviderThatIsAwayShutsNobodyOut();
};

void tst_WorkAccountTablets::whoIsShutOutThereIsEmptiedAndThenShutOutHere()
{
    SignOnDesk there{SignOnWatch::WhenShut::ShutOut};
    const QString coach = there.bringRuthIn();
    const QString tablet = there.desk.addTablet(u"Hers"_s, coach);
    const QString others = there.desk.addTablet(u"Another's"_s, there.desk.coachIn(Role::Coach));
    for (int hour = 0; hour < 3; ++hour)
        there.anHourLater(); // each time with another refresh token
    QCOMPARE(there.provider.asked("/token"), 4);
    QCOMPARE(there.desk.stateOf(tablet), Device::State::Active);

    there.provider.shut(ruth.subject);
    there.desk.clock().advance(SignOnWatch::every);
    TestBrowser browser{there.desk};
    QVERIFY(browser.signIn(coach));
    QCOMPARE(browser.get("/console").status, 200);
    there.ask();
    QCOMPARE(there.desk.stateOf(tablet), Device::State::Draining);
    QCOMPARE(browser.get("/console").status, 303); // signed out

    there.desk.clock().advance(SignOnWatch::emptiedFor - 2 * SignOnWatch::every);
    there.anHourLater();
    QCOMPARE(there.desk.stateOf(tablet), Device::State::Draining);
    there.anHourLater();
    QCOMPARE(there.desk.stateOf(tablet), Device::State::Revoked);
    QCOMPARE(there.desk.stateOf(others), Device::State::Active);
}

void tst_WorkAccountTablets::whoIsRenewedNoMoreIsSignedOutAndKeepsTheirTablets()
{
    SignOnDesk there;
    const QString coach = there.bringRuthIn();
    const QString tablet = there.desk.addTablet(u"Hers"_s, coach);

    there.provider.shut(ruth.subject); // or her sign-in there has run out: it says the same
    there.desk.clock().advance(SignOnWatch::every);
    TestBrowser browser{there.desk};
    QVERIFY(browser.signIn(coach));
    there.ask();

    QCOMPARE(browser.get("/console").status, 303);
    const auto lines = must(there.desk.service().members().audit.lines(there.desk.account().id));
    QCOMPARE(lines.last().event, u"outsideAccountShut"_s);
    there.desk.clock().advance(SignOnWatch::emptiedFor);
    there.ask();
    QCOMPARE(there.desk.stateOf(tablet), Device::State::Active);
}

void tst_WorkAccountTablets::aCodeThatNobodyHasUsedGoesWithTheAccount()
{
    SignOnDesk there;
    auto &admissions = there.desk.service().members().admissions;
    const QString account = there.desk.account().id;
    const QString coach = there.desk.coachIn(Role::Manager);
    const QString other = there.desk.coachIn(Role::Coach);
    there.expect(coach, ruth.email);
    QCOMPARE(there.visit(there.browser, ruth).status, 200);
    const QString own = must(admissions.makeEnrolCode(account, {coach}, coach));
    const QString shared = must(admissions.makeEnrolCode(account, {other, coach}, coach));
    const QString others = must(admissions.makeEnrolCode(account, {other}, coach));

    there.provider.shut(ruth.subject);
    there.anHourLater();

    const auto enrol = [&](const QString &code) {
        return admissions.enrol({code, u"A tablet"_s, QByteArray(32, 'k'), 1});
    };
    VERIFY_FAILS(enrol(own), ErrorKind::Rejected);
    VERIFY_OK(enrol(shared));
    VERIFY_OK(enrol(others));
}

void tst_WorkAccountTablets::whoComesBackInTimeGoesOn()
{
    SignOnDesk there{SignOnWatch::WhenShut::ShutOut};
    const QString coach = there.bringRuthIn();
    const QString tablet = there.desk.addTablet(u"Hers"_s, coach);
    const QString former = there.desk.addTablet(u"Her former one"_s, coach);
    must(there.desk.service().members().devices.setState(there.desk.account().id, former, Device::State::Draining));
    there.provider.shut(ruth.subject); // she has another password, say: what it gave before holds no more
    there.anHourLater();
    QCOMPARE(there.desk.stateOf(tablet), Device::State::Draining);

    there.provider.open(ruth.subject);
    QCOMPARE(there.visit(there.browser, ruth).status, 200);

    QCOMPARE(there.desk.stateOf(tablet), Device::State::Active);
    QCOMPARE(there.desk.stateOf(former), Device::State::Draining); // that was somebody else's wish
    there.desk.clock().advance(SignOnWatch::emptiedFor);
    there.anHourLater();
    QCOMPARE(there.desk.stateOf(tablet), Device::State::Active);
}

void tst_WorkAccountTablets::whoComesBackWithoutARefreshTokenGoesOn()
{
    SignOnDesk there{SignOnWatch::WhenShut::ShutOut};
    const QString coach = there.bringRuthIn();
    const QString tablet = there.desk.addTablet(u"Hers"_s, coach);
    there.provider.shut(ruth.subject);
    there.anHourLater();
    QCOMPARE(there.desk.stateOf(tablet), Device::State::Draining);

    there.provider.open(ruth.subject);
    there.provider.grant(u"openid email"_s);
    QCOMPARE(there.visit(there.browser, ruth).status, 200);
    QCOMPARE(there.desk.stateOf(tablet), Device::State::Active);

    there.desk.clock().advance(SignOnWatch::every); // nobody is asked with what held no more
    must(there.watch.step());
    QVERIFY(!there.watch.isWaiting());
    QCOMPARE(there.desk.stateOf(tablet), Device::State::Active);
}

void tst_WorkAccountTablets::aTabletThatIsSharedMeanwhileIsGivenBack()
{
    SignOnDesk there{SignOnWatch::WhenShut::ShutOut};
    const QString coach = there.bringRuthIn();
    const QString tablet = there.desk.addTablet(u"On the table"_s, coach);
    there.provider.shut(ruth.subject);
    there.anHourLater();
    auto &members = there.desk.service().members();
    const Device device = must(members.devices.find(there.desk.account().id, tablet)).value();
    QCOMPARE(device.state, Device::State::Draining);

    must(members.devices.addCoach(device, there.desk.coachIn(Role::Coach)));
    there.provider.open(ruth.subject);
    QCOMPARE(there.visit(there.browser, ruth).status, 200);

    QCOMPARE(there.desk.stateOf(tablet), Device::State::Active);
}

void tst_WorkAccountTablets::aTabletThatOthersUseIsLeftToThem()
{
    SignOnDesk there{SignOnWatch::WhenShut::ShutOut};
    const QString coach = there.bringRuthIn();
    const QString tablet = there.desk.addTablet(u"On the table"_s, coach);
    auto &members = there.desk.service().members();
    const Device device = must(members.devices.find(there.desk.account().id, tablet)).value();
    must(members.devices.addCoach(device, there.desk.coachIn(Role::Coach)));

    there.provider.shut(ruth.subject);
    there.anHourLater();

    QCOMPARE(there.desk.stateOf(tablet), Device::State::Active);
    QCOMPARE(must(members.audit.lines(there.desk.account().id)).last().event, u"outsideAccountShut"_s);
}

void tst_WorkAccountTablets::aProviderThatIsAwayShutsNobodyOut()
{
    SignOnDesk there{SignOnWatch::WhenShut::ShutOut};
    const QString coach = there.bringRuthIn();
    const QString tablet = there.desk.addTablet(u"Hers"_s, coach);

    for (const HttpReply &answer : {HttpReply{500, {}, {}}, HttpReply{401, {}, R"({"error":"invalid_client"})"},
             HttpReply{400, {}, R"({"error":"invalid_request"})"}, HttpReply{200, {}, "<html>"}}) {
        there.provider.answer("/token", answer);
        there.anHourLater();
        QCOMPARE(there.desk.stateOf(tablet), Device::State::Active);
    }
}

QTEST_GUILESS_MAIN(tst_WorkAccountTablets)
#include "tst_WorkAccountTablets.moc"
