// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"
#include "app/store/CoachStore.h"
#include "sync/client/Checkpoint.h"
#include "sync/protocol/Codec.h"
#include "sync/protocol/Wire.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/LockedTablet.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <limits>

namespace alongside {

using namespace std::chrono_literals;
using Step = LockScreen::Step;

namespace {

QString hicks() { return givenDay::id(QStringLiteral("M. Hicks")); }

QString lewis() { return givenDay::id(QStringLiteral("R. Lewis")); }

QString relief() { return givenDay::id(QStringLiteral("P. Relief")); }

HttpReply answer(const HttpRequest &request, int status, const QJsonObject &body)
{
    return {.status = status,
        .headers = {{wire::nonceHeader, headerValue(request.headers, wire::nonceHeader)},
            {"Content-Type", "application/json"}},
        .body = QJsonDocument{body}.toJson(QJsonDocument::Compact)};
}

Result<HttpReply> enrolsInto(const QString &account, const HttpRequest &request)
{
    EnrolReply reply;
    reply.account = account;
    reply.accountName = QStringLiteral("Walsall");
    reply.device = QStringLiteral("d9");
    reply.token = QStringLiteral("token of d9");
    reply.coach = hicks();
    reply.coachName = QStringLiteral("M. Hicks");
    reply.epoch = 1;
    return answer(request, 200, toJson(reply));
}

/// A service that enrols whoever asks as the tablet d9 of M. Hicks.
Result<HttpReply> enrolsAnybody(const HttpRequest &request) { return enrolsInto(QStringLiteral("service"), request); }

QByteArray keyOfferedIn(const HttpRequest &request)
{
    return enrolRequestFromJson(QJsonDocument::fromJson(request.body).object())->fileKey;
}

Record coachUntil(const QString &name, QDate to)
{
    Record coach{.type = kind::coach, .id = givenDay::id(name), .revision = 1, .fields = {}};
    coach.fields = {{QStringLiteral("name"), name}, {QStringLiteral("roles"), QJsonArray{QStringLiteral("coach")}},
        {QStringLiteral("to"), to.toString(Qt::ISODate)}};
    return coach;
}

void writeTo(LockedTablet &tablet, const QList<Record> &records)
{
    const auto write = [records](Database &database) { return givenDay::write(database, records); };
    QVERIFY(tablet.door->file()->writer().run(DatabaseThread::Urgency::Tap, write).result());
}

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

/// As many bytes from its beginning on become 'x'. What the file holds now.
QByteArray overwrite(const QString &path, qsizetype bytes)
{
    QByteArray content = contentOf(path);
    std::fill_n(content.begin(), std::min(bytes, content.size()), 'x');
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) qFatal("cannot write the file");
    return content;
}

/// M. Hicks has a new code in hand and has given the PIN.
void giveThePinToJoinAgain(LockedTablet &tablet)
{
    tablet.lock->setServer(QStringLiteral("http://127.0.0.1:1"));
    tablet.door->noteAnswer(SyncReason::SignedOut);
    tablet.lock->startJoinAgain();
    tablet.lock->choose(hicks());
    tablet.enter(LockedTablet::hicksPin);
}

} // namespace

class LockScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksWhoYouAreAndOpensWithSixDigits();
    void saysThatAWrongPinIsWrongAndDeletesNothing();
    void restsTheKeypadAfterThreeWrongPinsAlsoAfterARestart();
    void switchesCoachWithoutANetwork();
    void locksAfterFiveMinutesWithoutATouch();
    void saysHowManyWaitBeforeAnybodyHasComeIn();
    void recoversAForgottenPinWithAOneTimeCodeAndWithoutANetwork();
    void recoversWhenTheKeychainIsGoneToo();
    void letsAColleagueIn();
    void offersColleaguesUntilTheirLastDay();
    void letsNoColleagueInWithoutThePinOfTheCoach();
    void closesTheDoorThatNobodyGoesThrough_data();
    void closesTheDoorThatNobodyGoesThrough();
    void keepsTheDoorOpenForWhoeverIsTyping();
    void ignoresTheAnswerToAPinThatWasLeft();
    void ignoresTheAnswerToACodeThatWasLeft();
    void asksForThePinAgainWhenItCannotBeKept();
    void spendsNoSecondCodeWhenANewTabletCannotKeepThePin();
    void asksForTheSameDigitsTwice();
    void joinsAServiceWithAOneTimeCode();
    void saysWhyACodeWasNotTaken();
    void costsNoSecondCodeWhenTheReplyIsLost();
    void asksForACodeAgainWhenItStoppedBeforeThePinWasKept();
    void saysThatTheServiceKnowsTheTabletNoMoreUntilItDoes();
    void joinsAgainAndKeepsFileAndPins();
    void joinsAgainOnlyBehindAPin();
    void keepsTheOldIdentityWhenTheCodeIsAnotherServices();
    void closesTheDoorWhenNobodyTypesTheNewCode();
    void signsInACoachWhoIsNewHereWithACode();
    void leavesADamagedFileAlone();
    void saysThatTheFileIsWrongAndNotThePin_data();
    void saysThatTheFileIsWrongAndNotThePin();
    void saysWhenNoKeychainGuardsTheSecrets();
};

void LockScreenTest::asksWhoYouAreAndOpensWithSixDigits()
{
    LockedTablet tablet;
    QCOMPARE(tablet.lock->step(), Step::ChooseCoach);
    QCOMPARE(tablet.lock->coaches()->count(), 2);
    QVERIFY(tablet.session->isLocked());

    tablet.lock->choose(hicks());
    QCOMPARE(tablet.lock->prompt(), QStringLiteral("M. Hicks, enter your PIN"));
    tablet.enter(LockedTablet::hicksPin);

    QVERIFY(!tablet.session->isLocked());
    QCOMPARE(tablet.session->coachName(), QStringLiteral("M. Hicks"));
    QCOMPARE(tablet.session->coachInitials(), QStringLiteral("MH"));
    QVERIFY(tablet.session->maySeePlacements());
    QVERIFY(tablet.door->file() != nullptr);
}

void LockScreenTest::saysThatAWrongPinIsWrongAndDeletesNothing()
{
    LockedTablet tablet;

    tablet.lock->choose(hicks());
    tablet.enter(QStringLiteral("000000"));

    QCOMPARE(tablet.lock->message(), QStringLiteral("That is not the right PIN."));
    QCOMPARE(tablet.lock->digits(), 0);
    QVERIFY(tablet.session->isLocked());
    tablet.enter(LockedTablet::hicksPin);
    QVERIFY(!tablet.session->isLocked());
}

void LockScreenTest::restsTheKeypadAfterThreeWrongPinsAlsoAfterARestart()
{
    LockedTablet tablet;
    tablet.lock->choose(hicks());
    for (int attempt = 0; attempt < 3; ++attempt)
        tablet.enter(QStringLiteral("000000"));
    QCOMPARE(tablet.lock->pauseSeconds(), 5);

    tablet.restart();
    tablet.lock->choose(hicks());
    QCOMPARE(tablet.lock->pauseSeconds(), 5);
    tablet.lock->enter(LockedTablet::hicksPin);
    QCOMPARE(tablet.lock->digits(), 0);

    tablet.clock.advance(5s);
    tablet.lock->choose(hicks());
    QCOMPARE(tablet.lock->pauseSeconds(), 0);
    tablet.enter(LockedTablet::hicksPin);
    QVERIFY(!tablet.session->isLocked());
}

void LockScreenTest::switchesCoachWithoutANetwork()
{
    LockedTablet tablet;
    tablet.lock->choose(hicks());
    tablet.enter(LockedTablet::hicksPin);
    const TabletFile *open = tablet.door->file();

    tablet.session->lock();
    QCOMPARE(tablet.lock->step(), Step::ChooseCoach);
    tablet.lock->choose(lewis());
    tablet.enter(LockedTablet::lewisPin);

    QCOMPARE(tablet.session->coachId(), lewis());
    QCOMPARE(tablet.door->file(), open); // sync went on behind the lock
}

void LockScreenTest::locksAfterFiveMinutesWithoutATouch()
{
    LockedTablet tablet;
    tablet.lock->choose(hicks());
    tablet.enter(LockedTablet::hicksPin);

    tablet.clock.advance(4min);
    QMouseEvent touch{QEvent::MouseButtonPress, {}, {}, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier};
    tablet.session->eventFilter(this, &touch);
    tablet.clock.advance(4min);
    tablet.session->lockWhenIdle();
    QVERIFY(!tablet.session->isLocked());
    tablet.clock.advance(1min);
    tablet.session->lockWhenIdle();
    QVERIFY(tablet.session->isLocked());
}

void LockScreenTest::saysHowManyWaitBeforeAnybodyHasComeIn()
{
    LockedTablet tablet;
    QVERIFY(tablet.lock->waitingSentence().isEmpty());
    tablet.door->keepWaiting(3);

    tablet.restart();

    QCOMPARE(tablet.lock->waitingSentence(), QStringLiteral("3 waiting: unlock to send"));
    tablet.lock->choose(hicks());
    tablet.enter(LockedTablet::hicksPin);
    QVERIFY(tablet.lock->waitingSentence().isEmpty());
}

void LockScreenTest::recoversAForgottenPinWithAOneTimeCodeAndWithoutANetwork()
{
    LockedTablet tablet;
    tablet.lock->choose(hicks());
    tablet.lock->forgotPin();
    QCOMPARE(tablet.lock->step(), Step::Recover);
    QCOMPARE(tablet.lock->challenge(), 0);

    tablet.lock->recover(tablet.nameOfCode(1)); // another number's
    tablet.waitForAnswer();
    QCOMPARE(tablet.lock->step(), Step::Recover);
    QVERIFY(tablet.lock->message().startsWith(QStringLiteral("That is not code number 0")));

    tablet.lock->recover(tablet.nameOfCode(0).toLower());
    tablet.waitForAnswer();
    QCOMPARE(tablet.lock->step(), Step::NewPin);
    tablet.enter(QStringLiteral("111222"));
    tablet.enter(QStringLiteral("111222"));
    QCOMPARE(tablet.session->coachName(), QStringLiteral("M. Hicks"));

    tablet.restart();
    tablet.lock->choose(hicks());
    tablet.enter(QStringLiteral("111222"));
    QVERIFY(!tablet.session->isLocked());
    tablet.session->lock();
    tablet.lock->choose(hicks());
    tablet.lock->forgotPin();
    QCOMPARE(tablet.lock->challenge(), 1); // the first is spent
}

void LockScreenTest::recoversWhenTheKeychainIsGoneToo()
{
    LockedTablet tablet;

    tablet.loseKeychain();
    QCOMPARE(tablet.lock->step(), Step::ChooseCoach);
    tablet.lock->choose(hicks());
    tablet.enter(LockedTablet::hicksPin);
    QVERIFY(tablet.session->isLocked()); // the PIN alone opens nothing

    tablet.lock->forgotPin();
    tablet.lock->recover(tablet.nameOfCode(0));
    tablet.waitForAnswer();
    tablet.enter(QStringLiteral("111222"));
    tablet.enter(QStringLiteral("111222"));
    QVERIFY(!tablet.session->isLocked());
    QCOMPARE(tablet.session->coachName(), QStringLiteral("M. Hicks"));
}

void LockScreenTest::letsAColleagueIn()
{
    LockedTablet tablet;
    tablet.lock->startAddColleague();
    QVERIFY(!tablet.lock->message().isEmpty()); // nobody is signed in

    tablet.lock->choose(hicks());
    tablet.enter(LockedTablet::hicksPin);
    tablet.lock->startAddColleague();
    QVERIFY(tablet.session->isLocked());
    QCOMPARE(tablet.lock->prompt(), QStringLiteral("M. Hicks, enter your PIN to let a colleague in"));
    tablet.enter(LockedTablet::hicksPin);
    QCOMPARE(tablet.lock->step(), Step::ChooseColleague);
    QVERIFY(tablet.session->isLocked());
    QCOMPARE(tablet.lock->colleagues()->count(), 1);
    tablet.lock->chooseColleague(relief());
    tablet.enter(QStringLiteral("555666"));
    tablet.enter(QStringLiteral("555666"));

    QCOMPARE(tablet.session->coachName(), QStringLiteral("P. Relief"));
    QVERIFY(!tablet.session->maySeePlacements());
    QCOMPARE(tablet.lock->coaches()->count(), 3);
}

void LockScreenTest::offersColleaguesUntilTheirLastDay()
{
    LockedTablet tablet;
    tablet.lock->choose(hicks());
    tablet.enter(LockedTablet::hicksPin);
    const QDate today = tablet.clock.today();
    writeTo(tablet,
        {coachUntil(QStringLiteral("Left"), today.addDays(-1)), coachUntil(QStringLiteral("Last day"), today),
            coachUntil(QStringLiteral("Leaves soon"), today.addDays(1))});

    tablet.lock->startAddColleague();
    tablet.enter(LockedTablet::hicksPin);

    QStringList offered;
    for (const CoachChoices::Coach &colleague : tablet.lock->colleagues()->coaches())
        offered.append(colleague.name);
    QCOMPARE(
        offered, (QStringList{QStringLiteral("Last day"), QStringLiteral("Leaves soon"), QStringLiteral("P. Relief")}));
}

void LockScreenTest::letsNoColleagueInWithoutThePinOfTheCoach()
{
    LockedTablet tablet;
    tablet.lock->choose(hicks());
    tablet.enter(LockedTablet::hicksPin);

    tablet.lock->startAddColleague();
    tablet.lock->chooseColleague(relief());
    QCOMPARE(tablet.lock->step(), Step::EnterPin);
    tablet.enter(QStringLiteral("000000"));

    QCOMPARE(tablet.lock->step(), Step::EnterPin);
    QCOMPARE(tablet.lock->message(), QStringLiteral("That is not the right PIN."));
    tablet.lock->back();
    tablet.lock->choose(hicks());
    tablet.enter(LockedTablet::hicksPin);
    QVERIFY(!tablet.session->isLocked()); // what the PIN was for is forgotten with the way back
}

void LockScreenTest::closesTheDoorThatNobodyGoesThrough_data()
{
    QTest::addColumn<int>("digits");
    QTest::newRow("no colleague chosen") << -1;
    QTest::newRow("no PIN chosen") << 0;
    QTest::newRow("a PIN half chosen") << 3;
    QTest::newRow("the PIN not given again") << 6;
}

void LockScreenTest::closesTheDoorThatNobodyGoesThrough()
{
    QFETCH(const int, digits);
    LockedTablet tablet;
    tablet.lock->choose(hicks());
    tablet.enter(LockedTablet::hicksPin);
    tablet.lock->startAddColleague();
    tablet.enter(LockedTablet::hicksPin);
    if (digits >= 0) tablet.lock->chooseColleague(relief());
    for (int digit = 0; digit < digits; ++digit)
        tablet.lock->digit(5);

    tablet.clock.advance(59s);
    tablet.lock->giveUpWhenIdle();
    QVERIFY(tablet.lock->step() != Step::ChooseCoach);
    tablet.clock.advance(1s);
    tablet.lock->giveUpWhenIdle();

    QCOMPARE(tablet.lock->step(), Step::ChooseCoach);
    QVERIFY(tablet.session->isLocked());
    QVERIFY(tablet.lock->message().contains(QStringLiteral("for a while")));
    QCOMPARE(tablet.lock->coaches()->count(), 2);
}

void LockScreenTest::keepsTheDoorOpenForWhoeverIsTyping()
{
    LockedTablet tablet;
    tablet.lock->choose(hicks());
    tablet.enter(LockedTablet::hicksPin);
    tablet.lock->startAddColleague();
    tablet.enter(LockedTablet::hicksPin);
    tablet.lock->chooseColleague(relief());

    tablet.clock.advance(50s);
    tablet.lock->digit(5);
    tablet.clock.advance(50s);
    tablet.lock->giveUpWhenIdle();

    QCOMPARE(tablet.lock->step(), Step::NewPin);
    QCOMPARE(tablet.lock->digits(), 1);
}

void LockScreenTest::ignoresTheAnswerToAPinThatWasLeft()
{
    LockedTablet tablet;
    tablet.lock->choose(hicks());
    tablet.lock->enter(LockedTablet::hicksPin);

    tablet.lock->back();
    tablet.hearLateAnswers();

    QVERIFY(tablet.session->isLocked());
    QCOMPARE(tablet.lock->step(), Step::ChooseCoach);
    QVERIFY(tablet.door->file() == nullptr);
}

void LockScreenTest::ignoresTheAnswerToACodeThatWasLeft()
{
    LockedTablet tablet;
    tablet.lock->choose(hicks());
    tablet.lock->forgotPin();
    tablet.lock->recover(tablet.nameOfCode(0));

    tablet.lock->back();
    tablet.lock->choose(lewis());
    tablet.hearLateAnswers();

    QCOMPARE(tablet.lock->step(), Step::EnterPin);
    QCOMPARE(tablet.lock->chosenId(), lewis());
    tablet.enter(LockedTablet::lewisPin);
    QCOMPARE(tablet.session->coachId(), lewis());
}

void LockScreenTest::asksForThePinAgainWhenItCannotBeKept()
{
    LockedTablet tablet;
    tablet.lock->choose(hicks());
    tablet.lock->forgotPin();
    tablet.lock->recover(tablet.nameOfCode(0));
    tablet.waitForAnswer();
    tablet.enter(QStringLiteral("111222"));

    tablet.loseKeyFile();
    tablet.enter(QStringLiteral("111222"));
    QVERIFY(tablet.session->isLocked());
    QVERIFY(!tablet.lock->message().isEmpty());

    tablet.findKeyFile();
    tablet.enter(QStringLiteral("111222"));
    QVERIFY(!tablet.session->isLocked());
    QCOMPARE(tablet.session->coachName(), QStringLiteral("M. Hicks"));
}

void LockScreenTest::spendsNoSecondCodeWhenANewTabletCannotKeepThePin()
{
    LockedTablet tablet{LockedTablet::Enrolled::No};
    tablet.service = enrolsAnybody;
    tablet.lock->setServer(QStringLiteral("http://127.0.0.1:1"));
    tablet.lock->enrol(QStringLiteral("CODE"));
    tablet.waitForAnswer();
    tablet.service = nullptr; // whatever follows needs no service
    tablet.enter(QStringLiteral("111222"));

    tablet.loseKeyFile();
    tablet.enter(QStringLiteral("111222"));
    QVERIFY(tablet.session->isLocked());
    QVERIFY(!tablet.lock->message().isEmpty());

    tablet.findKeyFile();
    tablet.enter(QStringLiteral("111222"));
    QVERIFY(!tablet.session->isLocked());
    tablet.restart();
    QCOMPARE(tablet.lock->coaches()->count(), 1);
}

void LockScreenTest::asksForTheSameDigitsTwice()
{
    LockedTablet tablet;
    tablet.lock->choose(hicks());
    tablet.enter(LockedTablet::hicksPin);
    tablet.lock->startAddColleague();
    tablet.enter(LockedTablet::hicksPin);
    tablet.lock->chooseColleague(relief());

    tablet.enter(QStringLiteral("555666"));
    QCOMPARE(tablet.lock->step(), Step::SameAgain);
    tablet.enter(QStringLiteral("555667"));

    QCOMPARE(tablet.lock->step(), Step::NewPin);
    QVERIFY(tablet.session->isLocked());
    QCOMPARE(tablet.lock->message(), QStringLiteral("Those were not the same six digits. Choose again."));
}

void LockScreenTest::joinsAServiceWithAOneTimeCode()
{
    LockedTablet tablet{LockedTablet::Enrolled::No};
    QCOMPARE(tablet.lock->step(), Step::Enrol);
    tablet.service = enrolsAnybody;

    tablet.lock->setServer(QStringLiteral("http://127.0.0.1:1"));
    tablet.lock->enrol(QStringLiteral(" CODE "));
    tablet.waitForAnswer();
    QCOMPARE(tablet.lock->prompt(), QStringLiteral("M. Hicks, choose a PIN of six digits"));
    tablet.enter(QStringLiteral("111222"));
    tablet.enter(QStringLiteral("111222"));

    QVERIFY(!tablet.session->isLocked());
    QCOMPARE(tablet.door->token(), QStringLiteral("token of d9"));
    tablet.restart();
    QCOMPARE(tablet.lock->step(), Step::ChooseCoach);
    QCOMPARE(tablet.lock->server(), QStringLiteral("http://127.0.0.1:1"));
    tablet.lock->choose(hicks());
    tablet.enter(QStringLiteral("111222"));
    QVERIFY(!tablet.session->isLocked());
}

void LockScreenTest::saysWhyACodeWasNotTaken()
{
    LockedTablet tablet{LockedTablet::Enrolled::No};
    tablet.lock->setServer(QStringLiteral("http://127.0.0.1:1"));

    tablet.lock->enrol(QStringLiteral("CODE"));
    tablet.waitForAnswer();
    QCOMPARE(tablet.lock->message(),
        QStringLiteral("The service did not answer. Check the signal and the address, then try again."));

    tablet.service = [](const HttpRequest &) -> Result<HttpReply> {
        return HttpReply{.status = 200, .headers = {}, .body = "<html>"};
    };
    tablet.lock->enrol(QStringLiteral("CODE"));
    tablet.waitForAnswer();
    QVERIFY(tablet.lock->message().startsWith(QStringLiteral("Something else answered")));
    QCOMPARE(tablet.lock->step(), Step::Enrol);
}

void LockScreenTest::costsNoSecondCodeWhenTheReplyIsLost()
{
    LockedTablet tablet{LockedTablet::Enrolled::No};
    QByteArrayList offered;
    tablet.service = [&offered](const HttpRequest &request) -> Result<HttpReply> {
        offered.append(keyOfferedIn(request));
        if (offered.size() == 1) return Error{ErrorKind::Offline, QStringLiteral("the reply was lost")};
        return enrolsAnybody(request);
    };
    tablet.lock->setServer(QStringLiteral("http://127.0.0.1:1"));

    for (int attempt = 0; attempt < 2; ++attempt) {
        tablet.lock->enrol(QStringLiteral("CODE"));
        tablet.waitForAnswer();
    }

    QCOMPARE(offered.size(), 2);
    QCOMPARE(offered[1], offered[0]);
    QCOMPARE(tablet.lock->step(), Step::NewPin);
    tablet.lock->back();
    tablet.lock->setServer(QStringLiteral("http://127.0.0.1:2"));
    tablet.lock->enrol(QStringLiteral("CODE"));
    tablet.waitForAnswer();
    QVERIFY(offered[2] != offered[0]); // another service gets a key of its own
}

void LockScreenTest::asksForACodeAgainWhenItStoppedBeforeThePinWasKept()
{
    LockedTablet tablet{LockedTablet::Enrolled::No};
    tablet.service = enrolsAnybody;
    tablet.lock->setServer(QStringLiteral("http://127.0.0.1:1"));
    tablet.lock->enrol(QStringLiteral("CODE"));
    tablet.waitForAnswer();
    tablet.enter(QStringLiteral("111222"));

    tablet.lock->enter(QStringLiteral("111222"));
    tablet.restart();

    QCOMPARE(tablet.lock->step(), Step::Enrol);
    tablet.lock->enrol(QStringLiteral("CODE"));
    tablet.waitForAnswer();
    tablet.enter(QStringLiteral("111222"));
    tablet.enter(QStringLiteral("111222"));
    QVERIFY(!tablet.session->isLocked());
}

void LockScreenTest::saysThatTheServiceKnowsTheTabletNoMoreUntilItDoes()
{
    LockedTablet tablet;
    QVERIFY(tablet.lock->refusedSentence().isEmpty());

    tablet.door->noteAnswer(SyncReason::NeedsEnrolment);
    tablet.door->noteAnswer(SyncReason::Offline); // says nothing about it
    tablet.restart();
    QVERIFY(tablet.lock->refusedSentence().contains(QStringLiteral("everything is kept here")));

    tablet.door->noteAnswer(SyncReason::Done);
    QVERIFY(tablet.lock->refusedSentence().isEmpty());
}

void LockScreenTest::joinsAgainAndKeepsFileAndPins()
{
    LockedTablet tablet;
    giveThePinToJoinAgain(tablet);
    QCOMPARE(tablet.lock->step(), Step::Enrol);
    QVERIFY(tablet.session->isLocked());
    QByteArray offered;
    tablet.service = [&offered](const HttpRequest &request) -> Result<HttpReply> {
        offered = keyOfferedIn(request);
        return enrolsAnybody(request);
    };

    tablet.lock->enrol(QStringLiteral("CODE"));
    tablet.waitForAnswer();

    QCOMPARE(tablet.lock->message(), QString{});
    QCOMPARE(tablet.session->coachId(), hicks());
    QVERIFY(tablet.lock->refusedSentence().isEmpty());
    QCOMPARE(tablet.door->token(), QStringLiteral("token of d9"));
    QCOMPARE(Checkpoint::load(tablet.door->file()->reader())->device, QStringLiteral("d9"));
    KeyFile keys{tablet.paths().keys(), **tablet.vault->read(QStringLiteral("deviceSecret")), tablet.clock, tablet.ids};
    QCOMPARE(offered, *keys.unwrap(hicks(), LockedTablet::hicksPin));
    tablet.restart();
    tablet.lock->choose(lewis());
    tablet.enter(LockedTablet::lewisPin);
    QCOMPARE(tablet.session->coachId(), lewis());
    QCOMPARE(tablet.door->token(), QStringLiteral("token of d9"));
}

void LockScreenTest::joinsAgainOnlyBehindAPin()
{
    LockedTablet tablet;
    tablet.door->noteAnswer(SyncReason::SignedOut);
    int asked = 0;
    tablet.service = [&asked](const HttpRequest &request) -> Result<HttpReply> {
        ++asked;
        return enrolsAnybody(request);
    };

    tablet.lock->startJoinAgain();
    tablet.lock->enrol(QStringLiteral("CODE"));
    tablet.lock->choose(hicks());
    QCOMPARE(tablet.lock->prompt(), QStringLiteral("M. Hicks, enter your PIN, then the code"));
    tablet.lock->enrol(QStringLiteral("CODE"));
    tablet.enter(QStringLiteral("000000"));
    tablet.lock->enrol(QStringLiteral("CODE"));

    QCOMPARE(tablet.lock->step(), Step::EnterPin);
    tablet.hearLateAnswers();
    QCOMPARE(asked, 0);
    QVERIFY(tablet.session->isLocked());
}

void LockScreenTest::keepsTheOldIdentityWhenTheCodeIsAnotherServices()
{
    LockedTablet tablet;
    giveThePinToJoinAgain(tablet);
    const Checkpoint before = *Checkpoint::load(tablet.door->file()->reader());
    tablet.service = [](const HttpRequest &request) { return enrolsInto(QStringLiteral("elsewhere"), request); };

    tablet.lock->enrol(QStringLiteral("CODE"));
    tablet.waitForAnswer();

    QVERIFY(!tablet.lock->message().isEmpty());
    QVERIFY(*Checkpoint::load(tablet.door->file()->reader()) == before);
    QCOMPARE(tablet.lock->step(), Step::Enrol);
    tablet.lock->back();
    tablet.lock->choose(hicks());
    tablet.lock->forgotPin();
    tablet.lock->recover(tablet.nameOfCode(0)); // the codes are still those of before
    tablet.waitForAnswer();
    QCOMPARE(tablet.lock->step(), Step::NewPin);
}

void LockScreenTest::closesTheDoorWhenNobodyTypesTheNewCode()
{
    LockedTablet tablet;
    giveThePinToJoinAgain(tablet);

    tablet.clock.advance(LockScreen::newcomerLimit); // somebody is on the telephone
    tablet.lock->giveUpWhenIdle();
    QCOMPARE(tablet.lock->step(), Step::Enrol);
    tablet.clock.advance(LockScreen::codeLimit - LockScreen::newcomerLimit);
    tablet.lock->giveUpWhenIdle();

    QCOMPARE(tablet.lock->step(), Step::ChooseCoach);
    QVERIFY(tablet.session->isLocked());
    QVERIFY(!tablet.lock->joinsAgain());
}

void LockScreenTest::signsInACoachWhoIsNewHereWithACode()
{
    LockedTablet tablet;
    // The service gives the file's key out of escrow; here it is what M. Hicks's PIN opens.
    KeyFile keys{tablet.paths().keys(), **tablet.vault->read(QStringLiteral("deviceSecret")), tablet.clock, tablet.ids};
    const QByteArray fileKey = *keys.unwrap(hicks(), LockedTablet::hicksPin);
    tablet.service = [fileKey](const HttpRequest &request) -> Result<HttpReply> {
        return answer(request, 200,
            toJson(SignInReply{.coach = relief(), .coachName = QStringLiteral("P. Relief"), .fileKey = fileKey}));
    };

    tablet.lock->startSignInWithCode();
    tablet.lock->signInWithCode(QStringLiteral("CODE"));
    tablet.waitForAnswer();
    tablet.enter(QStringLiteral("555666"));
    tablet.enter(QStringLiteral("555666"));

    QCOMPARE(tablet.session->coachName(), QStringLiteral("P. Relief"));
}

void LockScreenTest::leavesADamagedFileAlone()
{
    LockedTablet tablet;
    QFile file{tablet.paths().store()};
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 cut = file.size() - 1000;
    QVERIFY(file.resize(cut));
    file.close();
    tablet.restart();

    tablet.lock->choose(hicks());
    tablet.enter(LockedTablet::hicksPin);

    QVERIFY(tablet.session->isLocked());
    QCOMPARE(tablet.lock->message(),
        QStringLiteral(
            "The tablet's file is damaged, or another tablet's. Nothing has been deleted: ring your supervisor."));
    QCOMPARE(QFile{tablet.paths().store()}.size(), cut);
}

void LockScreenTest::saysThatTheFileIsWrongAndNotThePin_data()
{
    QTest::addColumn<qsizetype>("bytes");
    QTest::newRow("a damaged first page") << qsizetype{1024};
    QTest::newRow("another file") << std::numeric_limits<qsizetype>::max();
}

void LockScreenTest::saysThatTheFileIsWrongAndNotThePin()
{
    QFETCH(const qsizetype, bytes);
    LockedTablet tablet;
    const QByteArray wrong = overwrite(tablet.paths().store(), bytes);
    tablet.restart();

    tablet.lock->choose(hicks());
    tablet.enter(LockedTablet::hicksPin);
    const QString afterPin = tablet.lock->message();
    tablet.lock->forgotPin();
    tablet.lock->recover(tablet.nameOfCode(0));
    tablet.waitForAnswer();
    tablet.enter(QStringLiteral("111222"));
    tablet.enter(QStringLiteral("111222"));

    const QString sentence = QStringLiteral(
        "The tablet's file is damaged, or another tablet's. Nothing has been deleted: ring your supervisor.");
    QCOMPARE(afterPin, sentence);
    QCOMPARE(tablet.lock->message(), sentence);
    QVERIFY(tablet.session->isLocked());
    QCOMPARE(contentOf(tablet.paths().store()), wrong);
}

void LockScreenTest::saysWhenNoKeychainGuardsTheSecrets()
{
    LockedTablet tablet;

    QVERIFY(tablet.lock->guardSentence().contains(QStringLiteral("no keychain")));
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::LockScreenTest)
#include "tst_LockScreen.moc"
