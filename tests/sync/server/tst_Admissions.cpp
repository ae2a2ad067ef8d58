// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/server/CodeDesk.h"

using namespace alongside;

class tst_Admissions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enrolsATabletOnceForEachCode();
    void answersALostEnrolmentAgain();
    void bringsItsCoachesAlongWhenATabletJoinsAgain();
    void bringsNobodyAlongFromALostTablet();
    void forgivesHowACodeIsTyped();
    void forgetsACodeAfterADay();
    void makesNoCodeForNobody();
    void writesDownWhoMadeACodeAndForWhom();
    void takesNoEnrolmentCodeForASignIn();
    void opensTheTabletForANewCoach();
    void takesASignInCodeOnOneTabletOnly();
    void slowsDownWhoGuessesCodes();
    void letsARightCodeInWhileSomebodyGuesses();
    void slowsDownATabletThatGuessesSignInCodes();
    void goesOnCountingWrongCodesAfterARestart();
    void keepsNoPauseLongerThanItsTimeWhenTheClockIsPutBack();
    void keepsNoTokenAndNoCodeInTheClear();
};

void tst_Admissions::enrolsATabletOnceForEachCode()
{
    CodeDesk service;
    const QString code = service.code();

    const EnrolReply reply = service.enrolled(code);
    QCOMPARE(reply.account, service.server.account());
    QCOMPARE(reply.accountName, key("Riverside"));
    QCOMPARE(reply.coach, service.coach);
    QCOMPARE(reply.coachName, key("Sam"));
    QCOMPARE(reply.epoch, 1);
    QCOMPARE(reply.recovery.size(), 32);
    QVERIFY(reply.token.size() >= 43);
    const QString content = service.server.content();

    QCOMPARE(service.enrol(code, QByteArray(32, 'x')).status, 403);
    QCOMPARE(service.server.content(), content);
    QCOMPARE(service.devices().size(), 1);
}

void tst_Admissions::answersALostEnrolmentAgain()
{
    CodeDesk service;
    const QString code = service.code();
    const EnrolReply first = service.enrolled(code);
    const QString content = service.server.content();

    const EnrolReply second = service.enrolled(code);

    QCOMPARE(second.device, first.device);
    QCOMPARE(second.token, first.token);
    QCOMPARE(service.server.content(), content);
}

void tst_Admissions::bringsItsCoachesAlongWhenATabletJoinsAgain()
{
    CodeDesk service;
    const EnrolReply before = service.enrolled(service.code());
    const QString money = service.server.addCoach(key("Money"), {key("earnings")});
    const QString leaver = service.server.addCoach(key("Leaver"), {key("supervisor")});
    for (const QString &coach : {money, leaver})
        QCOMPARE(service
                     .signIn(*service.server.members().admissions.makeSignInCode(service.server.account(), coach),
                         before.token)
                     .status,
            200);
    QVERIFY(service.server.service().writeAsService(
        service.server.account(), {{Operation::Kind::Remove, key("Coach"), leaver, {}, {}}}));
    QVERIFY(service.server.members().devices.setState(service.server.account(), before.device, Device::State::Revoked));

    const HttpReply again =
        service.post("/enrol", toJson(EnrolRequest{service.code(), key("Tablet 3"), fileKey, 3}), before.token);

    QCOMPARE(again.status, 200);
    const EnrolReply reply = *enrolReplyFromJson(QJsonDocument::fromJson(again.body).object());
    QVERIFY(reply.device != before.device);
    QCOMPARE((*service.server.members().devices.find(service.server.account(), reply.device))->coaches,
        QStringList({service.coach, money}));
}

void tst_Admissions::bringsNobodyAlongFromALostTablet()
{
    CodeDesk service;
    const EnrolReply before = service.enrolled(service.code());
    const QString other = service.server.addCoach(key("Other"), {key("coach")});
    QVERIFY(service.server.members().devices.setState(service.server.account(), before.device, Device::State::Lost));

    const HttpReply again = service.post("/enrol",
        toJson(EnrolRequest{*service.server.members().admissions.makeEnrolCode(service.server.account(), {other}),
            key("Tablet 3"), QByteArray(32, 'n'), 3}),
        before.token);

    QCOMPARE(again.status, 200);
    const EnrolReply reply = *enrolReplyFromJson(QJsonDocument::fromJson(again.body).object());
    QCOMPARE(
        (*service.server.members().devices.find(service.server.account(), reply.device))->coaches, QStringList{other});
}

void tst_Admissions::forgivesHowACodeIsTyped()
{
    CodeDesk service;
    const QString code = service.code();

    QCOMPARE(code.size(), 14);
    const QString typed = QLatin1Char(' ')
        + code.toLower().replace(QLatin1Char('-'), QLatin1Char(' ')).replace(QLatin1Char('0'), QLatin1Char('o'));
    QCOMPARE(service.enrol(typed.toLower().replace(QLatin1Char('1'), QLatin1Char('l'))).status, 200);
}

void tst_Admissions::forgetsACodeAfterADay()
{
    CodeDesk service;
    const QString early = service.code();
    const QString late = service.code();

    service.server.clock().advance(std::chrono::hours{24} - std::chrono::minutes{1});
    QCOMPARE(service.enrol(early).status, 200);
    service.server.clock().advance(std::chrono::minutes{1});

    QCOMPARE(service.enrol(late, QByteArray(32, 'l')).status, 403);
    QCOMPARE(service.enrol(early).status, 403);
}

void tst_Admissions::makesNoCodeForNobody()
{
    CodeDesk service;

    QCOMPARE(service.server.members().admissions.makeEnrolCode(service.server.account(), {}).error().kind,
        ErrorKind::Rejected);
    QCOMPARE(service.server.members().admissions.makeEnrolCode(service.server.account(), {ann}).error().kind,
        ErrorKind::Rejected);
    QCOMPARE(service.server.members().admissions.makeSignInCode(key("another"), service.coach).error().kind,
        ErrorKind::Rejected);
}

void tst_Admissions::writesDownWhoMadeACodeAndForWhom()
{
    CodeDesk service;
    const QString manager = service.server.addCoach(key("Manager"), {key("manager")});
    const QString other = service.server.addCoach(key("Other"), {key("coach")});
    const auto lines = [&] { return *service.server.members().audit.lines(service.server.account()); };

    const QString code =
        *service.server.members().admissions.makeEnrolCode(service.server.account(), {service.coach, other}, manager);

    QCOMPARE(lines().last().event, key("enrolCodeMade"));
    QCOMPARE(lines().last().subject, service.coach + u' ' + other);
    QCOMPARE(lines().last().detail, manager);
    const EnrolReply tablet = service.enrolled(code);
    QCOMPARE(lines().last().event, key("deviceEnrolled"));
    QCOMPARE(lines().last().subject, tablet.device);
    QCOMPARE(lines().last().detail, service.coach + u' ' + other);
}

void tst_Admissions::takesNoEnrolmentCodeForASignIn()
{
    CodeDesk service;
    const EnrolReply tablet = service.enrolled(service.code());

    QCOMPARE(service.signIn(service.code(), tablet.token).status, 403);
    QCOMPARE(service.enrol(*service.server.members().admissions.makeSignInCode(service.server.account(), service.coach))
                 .status,
        403);
}

void tst_Admissions::opensTheTabletForANewCoach()
{
    CodeDesk service;
    const EnrolReply tablet = service.enrolled(service.code());
    const QString alex = service.server.addCoach(key("Alex"), {key("coach")});
    const QString code = *service.server.members().admissions.makeSignInCode(service.server.account(), alex);

    const HttpReply first = service.signIn(code, tablet.token);
    const QString content = service.server.content();
    const HttpReply again = service.signIn(code, tablet.token);

    QCOMPARE(
        *signInReplyFromJson(QJsonDocument::fromJson(first.body).object()), (SignInReply{alex, key("Alex"), fileKey}));
    QCOMPARE(again.body, first.body);
    QCOMPARE(service.server.content(), content);
    QCOMPARE(service.devices().first().coaches.size(), 2);
}

void tst_Admissions::takesASignInCodeOnOneTabletOnly()
{
    CodeDesk service;
    const EnrolReply one = service.enrolled(service.code());
    const EnrolReply other =
        *enrolReplyFromJson(QJsonDocument::fromJson(service.enrol(service.code(), QByteArray(32, 'o')).body).object());
    const QString code = *service.server.members().admissions.makeSignInCode(service.server.account(), service.coach);

    QCOMPARE(service.signIn(code, one.token).status, 200);
    QCOMPARE(service.signIn(code, other.token).status, 403);
    QCOMPARE(service.signIn(code, key("nobody")).status, 401);
}

void tst_Admissions::slowsDownWhoGuessesCodes()
{
    CodeDesk service;
    service.guessTenTimes();

    const HttpReply slowed = service.enrol(wrongCode);
    QCOMPARE(slowed.status, 429);
    QCOMPARE(headerValue(slowed.headers, "Retry-After"), QByteArray{"900"});

    service.server.clock().advance(std::chrono::minutes{15});
    QCOMPARE(service.enrol(wrongCode).status, 403);
}

void tst_Admissions::letsARightCodeInWhileSomebodyGuesses()
{
    CodeDesk service;
    const QString code = service.code();
    service.guessTenTimes();

    QCOMPARE(service.enrol(code).status, 200);

    QCOMPARE(service.enrol(code, QByteArray(32, 'x')).status, 429);
}

void tst_Admissions::slowsDownATabletThatGuessesSignInCodes()
{
    CodeDesk service;
    const EnrolReply tablet = service.enrolled(service.code());
    const QString alex = service.server.addCoach(key("Alex"), {key("coach")});
    const QString code = *service.server.members().admissions.makeSignInCode(service.server.account(), alex);
    for (int guess = 0; guess < 10; ++guess)
        QCOMPARE(service.signIn(wrongCode, tablet.token).status, 403);

    QCOMPARE(service.signIn(code, tablet.token).status, 429);

    service.server.clock().advance(std::chrono::minutes{15});
    QCOMPARE(service.signIn(code, tablet.token).status, 200);
}

// And so for all processes of one database.
void tst_Admissions::goesOnCountingWrongCodesAfterARestart()
{
    CodeDesk service;
    for (int guess = 0; guess < 10; ++guess) {
        service.server.restart();
        QCOMPARE(service.enrol(wrongCode).status, 403);
    }
    service.server.restart();

    QCOMPARE(service.enrol(wrongCode).status, 429);
}

void tst_Admissions::keepsNoPauseLongerThanItsTimeWhenTheClockIsPutBack()
{
    CodeDesk service;
    service.guessTenTimes();

    service.server.clock().setWallClock(service.server.clock().now() - std::chrono::hours{24 * 365});

    const HttpReply slowed = service.enrol(wrongCode);
    QCOMPARE(slowed.status, 429);
    QCOMPARE(headerValue(slowed.headers, "Retry-After"), QByteArray{"900"});
}

void tst_Admissions::keepsNoTokenAndNoCodeInTheClear()
{
    CodeDesk service;
    const QString code = service.code();
    const EnrolReply tablet = service.enrolled(code);
    const QString content = service.server.content();

    QVERIFY(!content.contains(tablet.token));
    QVERIFY(!content.contains(code));
    QVERIFY(!content.contains(QString{code}.remove(QLatin1Char('-'))));
}

QTEST_GUILESS_MAIN(tst_Admissions)
#include "tst_Admissions.moc"
