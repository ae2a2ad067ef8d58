// SPDX-License-Identifier: Apache-2.0
#include "platform/device/KeyFile.h"
#include "tests/sync/server/WireTablet.h"

#include <QJsonDocument>
#include <QTest>

using namespace alongside;

class tst_Accounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enrolsATabletOnceForEachCode();
    void answersALostEnrolmentAgain();
    void forgivesHowACodeIsTyped();
    void forgetsACodeAfterADay();
    void makesNoCodeForNobody();
    void takesNoEnrolmentCodeForASignIn();
    void opensTheTabletForANewCoach();
    void takesASignInCodeOnOneTabletOnly();
    void slowsDownWhoGuessesCodes();
    void letsARightCodeInWhileSomebodyGuesses();
    void slowsDownATabletThatGuessesSignInCodes();
    void keepsNoTokenAndNoCodeInTheClear();
    void destroysTheKeysOfARevokedDevice();
    void givesTheRecoveryCodeOfANumber();
    void listsDevicesWithTheirCoachesAndAcknowledgement();
    void notesWhoWasSeenWithoutWritingEachTime();
    void writesAnAuditLineForEachAct();
    void addsAnAccountOnce();
};

namespace {

const QByteArray fileKey(32, 'k');
const QString wrongCode = QStringLiteral("0000-0000-0000");

/// A service with one coach, and words for its wire.
struct Service {
    Service() : coach{server.addCoach(key("Sam"), {key("coach")})} { }

    HttpReply post(const QByteArray &target, const QJsonObject &json, const QString &token = {})
    {
        HttpRequest request{"POST", target, {{"Content-Type", "application/json"}}, canonicalJson(json)};
        if (!token.isEmpty()) request.headers.append(HttpHeader{"Authorization", "Bearer " + token.toUtf8()});
        return server.handle(request);
    }
    HttpReply enrol(const QString &code, const QByteArray &ownKey = fileKey)
    {
        return post("/enrol", toJson(EnrolRequest{code, key("Tablet 3"), ownKey, 3}));
    }
    EnrolReply enrolled(const QString &code)
    {
        return *enrolReplyFromJson(QJsonDocument::fromJson(enrol(code).body).object());
    }
    QString code() { return *server.members().admissions.makeEnrolCode(server.account(), {coach}); }
    HttpReply signIn(const QString &code, const QString &token)
    {
        return post("/sign-in", toJson(SignInRequest{code}), token);
    }
    void guessTenTimes()
    {
        for (int guess = 0; guess < 10; ++guess)
            QCOMPARE(enrol(wrongCode).status, 403);
    }
    QList<Device> devices() { return *server.members().devices.all(server.account()); }

    TestServer server{testKinds()};
    QString coach;
};

} // namespace

void tst_Accounts::enrolsATabletOnceForEachCode()
{
    Service service;
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

// A POST that is silently sent twice, or whose reply is lost, costs nobody a new code.
void tst_Accounts::answersALostEnrolmentAgain()
{
    Service service;
    const QString code = service.code();
    const EnrolReply first = service.enrolled(code);
    const QString content = service.server.content();

    const EnrolReply second = service.enrolled(code);

    QCOMPARE(second.device, first.device);
    QCOMPARE(second.token, first.token);
    QCOMPARE(service.server.content(), content);
}

void tst_Accounts::forgivesHowACodeIsTyped()
{
    Service service;
    const QString code = service.code();

    QCOMPARE(code.size(), 14);
    const QString typed = QLatin1Char(' ')
        + code.toLower().replace(QLatin1Char('-'), QLatin1Char(' ')).replace(QLatin1Char('0'), QLatin1Char('o'));
    QCOMPARE(service.enrol(typed.toLower().replace(QLatin1Char('1'), QLatin1Char('l'))).status, 200);
}

void tst_Accounts::forgetsACodeAfterADay()
{
    Service service;
    const QString early = service.code();
    const QString late = service.code();

    service.server.clock().advance(std::chrono::hours{24} - std::chrono::minutes{1});
    QCOMPARE(service.enrol(early).status, 200);
    service.server.clock().advance(std::chrono::minutes{1});

    QCOMPARE(service.enrol(late, QByteArray(32, 'l')).status, 403);
    QCOMPARE(service.enrol(early).status, 403);
}

void tst_Accounts::makesNoCodeForNobody()
{
    Service service;

    QCOMPARE(service.server.members().admissions.makeEnrolCode(service.server.account(), {}).error().kind,
        ErrorKind::Rejected);
    QCOMPARE(service.server.members().admissions.makeEnrolCode(service.server.account(), {ann}).error().kind,
        ErrorKind::Rejected);
    QCOMPARE(service.server.members().admissions.makeSignInCode(key("another"), service.coach).error().kind,
        ErrorKind::Rejected);
}

void tst_Accounts::takesNoEnrolmentCodeForASignIn()
{
    Service service;
    const EnrolReply tablet = service.enrolled(service.code());

    QCOMPARE(service.signIn(service.code(), tablet.token).status, 403);
    QCOMPARE(service.enrol(*service.server.members().admissions.makeSignInCode(service.server.account(), service.coach))
                 .status,
        403);
}

void tst_Accounts::opensTheTabletForANewCoach()
{
    Service service;
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

void tst_Accounts::takesASignInCodeOnOneTabletOnly()
{
    Service service;
    const EnrolReply one = service.enrolled(service.code());
    const EnrolReply other =
        *enrolReplyFromJson(QJsonDocument::fromJson(service.enrol(service.code(), QByteArray(32, 'o')).body).object());
    const QString code = *service.server.members().admissions.makeSignInCode(service.server.account(), service.coach);

    QCOMPARE(service.signIn(code, one.token).status, 200);
    QCOMPARE(service.signIn(code, other.token).status, 403);
    QCOMPARE(service.signIn(code, key("nobody")).status, 401);
}

void tst_Accounts::slowsDownWhoGuessesCodes()
{
    Service service;
    service.guessTenTimes();

    const HttpReply slowed = service.enrol(wrongCode);
    QCOMPARE(slowed.status, 429);
    QCOMPARE(headerValue(slowed.headers, "Retry-After"), QByteArray{"900"});

    service.server.clock().advance(std::chrono::minutes{15});
    QCOMPARE(service.enrol(wrongCode).status, 403);
}

// Nobody knows who asks before they are enrolled: a stranger who guesses must not keep a new tablet out.
void tst_Accounts::letsARightCodeInWhileSomebodyGuesses()
{
    Service service;
    const QString code = service.code();
    service.guessTenTimes();

    QCOMPARE(service.enrol(code).status, 200);

    QCOMPARE(service.enrol(code, QByteArray(32, 'x')).status, 429);
}

void tst_Accounts::slowsDownATabletThatGuessesSignInCodes()
{
    Service service;
    const EnrolReply tablet = service.enrolled(service.code());
    const QString alex = service.server.addCoach(key("Alex"), {key("coach")});
    const QString code = *service.server.members().admissions.makeSignInCode(service.server.account(), alex);
    for (int guess = 0; guess < 10; ++guess)
        QCOMPARE(service.signIn(wrongCode, tablet.token).status, 403);

    QCOMPARE(service.signIn(code, tablet.token).status, 429);

    service.server.clock().advance(std::chrono::minutes{15});
    QCOMPARE(service.signIn(code, tablet.token).status, 200);
}

void tst_Accounts::keepsNoTokenAndNoCodeInTheClear()
{
    Service service;
    const QString code = service.code();
    const EnrolReply tablet = service.enrolled(code);
    const QString content = service.server.content();

    QVERIFY(!content.contains(tablet.token));
    QVERIFY(!content.contains(code));
    QVERIFY(!content.contains(QString{code}.remove(QLatin1Char('-'))));
}

void tst_Accounts::destroysTheKeysOfARevokedDevice()
{
    Service service;
    const QString code = service.code();
    const EnrolReply tablet = service.enrolled(code);
    QVERIFY(service.server.content().contains(QString::fromLatin1(fileKey.toHex().toUpper())));

    QVERIFY(service.server.members().devices.setState(service.server.account(), tablet.device, Device::State::Revoked));

    QVERIFY(!service.server.content().contains(QString::fromLatin1(fileKey.toHex().toUpper())));
    QCOMPARE(service.server.members().recovery.give(service.server.account(), tablet.device, 1).error().kind,
        ErrorKind::NotFound);
    QCOMPARE(service.enrol(code).status, 403);
    QCOMPARE(service.devices().first().state, Device::State::Revoked);
    QCOMPARE(service.server.members()
                 .devices.setState(service.server.account(), tablet.device, Device::State::Active)
                 .error()
                 .kind,
        ErrorKind::NotFound);
    QCOMPARE(service.server.members().audit.lines(service.server.account())->last().detail,
        key("revoked, received up to 0"));
    QCOMPARE(*checkServer(service.server.database()), QStringList{});
}

void tst_Accounts::givesTheRecoveryCodeOfANumber()
{
    Service service;
    const EnrolReply tablet = service.enrolled(service.code());

    const QString code = *service.server.members().recovery.give(service.server.account(), tablet.device, 7);

    // The tablet opens the seal of that number with it, through its own key file.
    QTemporaryDir folder;
    FakeClock clock;
    FakeIds ids;
    KeyFile file{folder.filePath(key("keys")), QByteArray(32, 'd'), clock, ids};
    QVERIFY(file.wrap(service.coach, key("Sam"), key("123456"), fileKey));
    QList<KeyFile::RecoveryWrap> wraps;
    for (const RecoverySeal &seal : tablet.recovery)
        wraps.append({seal.number, seal.sealed});
    QVERIFY(file.setRecoveryWraps(wraps));
    QVERIFY(!file.recover(8, code));
    QCOMPARE(*file.recover(7, code), fileKey);
    QCOMPARE(service.server.members().audit.lines(service.server.account())->last().event, key("recoveryCodeGiven"));
    QCOMPARE(service.server.members().recovery.give(service.server.account(), tablet.device, 33).error().kind,
        ErrorKind::NotFound);
}

void tst_Accounts::listsDevicesWithTheirCoachesAndAcknowledgement()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
    tablet.write(addPerson(ann, key("Ann")));

    const QList<Device> devices = *server.members().devices.all(server.account());

    QCOMPARE(devices.size(), 1);
    QCOMPARE(devices.first().id, tablet.device());
    QCOMPARE(devices.first().name, key("Tablet 1"));
    QCOMPARE(devices.first().coaches, QStringList{tablet.coach()});
    QCOMPARE(devices.first().ackedSeq, 1);
    QCOMPARE(devices.first().lastSeen, std::optional{server.clock().now()});
}

void tst_Accounts::notesWhoWasSeenWithoutWritingEachTime()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
    const auto seen = [&] { return server.members().devices.all(server.account())->first().lastSeen; };
    server.handle(tablet.request("GET", "/jmap/state"));
    const std::optional<Instant> first = seen();

    server.clock().advance(std::chrono::minutes{14});
    server.handle(tablet.request("GET", "/jmap/state"));
    QCOMPARE(seen(), first);

    server.clock().advance(std::chrono::minutes{1});
    server.handle(tablet.request("GET", "/jmap/state"));
    QCOMPARE(seen(), std::optional{server.clock().now()});
}

void tst_Accounts::writesAnAuditLineForEachAct()
{
    Service service;
    service.enrol(service.code());

    const QList<AuditLine> lines = *service.server.members().audit.lines(service.server.account());
    QStringList events;
    for (const AuditLine &line : lines)
        events.append(line.event);
    QCOMPARE(events, (QStringList{key("accountAdded"), key("enrolCodeMade"), key("deviceEnrolled")}));
}

void tst_Accounts::addsAnAccountOnce()
{
    TestServer server{testKinds()};
    const QString content = server.content();

    QCOMPARE(server.members().accounts.add({server.account(), key("Twice")}).error().kind, ErrorKind::Rejected);

    QCOMPARE(server.content(), content);
    QCOMPARE(*server.members().accounts.all(), (QList<Account>{{server.account(), key("Riverside")}}));
}

QTEST_GUILESS_MAIN(tst_Accounts)
#include "tst_Accounts.moc"
