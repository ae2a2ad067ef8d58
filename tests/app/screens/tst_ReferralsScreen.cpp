// SPDX-License-Identifier: Apache-2.0
#include "app/domain/referral/ReferralRoute.h"
#include "app/records/DecisionFields.h"
#include "app/records/RecordFields.h"
#include "app/records/ReferralFields.h"
#include "app/records/ReferralKinds.h"
#include "app/store/ReferralStore.h"
#include "sync/client/Outbox.h"
#include "tests/app/screens/InterviewTablet.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace alongside {

/// Referrals on the real store: made from a person's page and from an interview, taken further, asked about.
class ReferralsScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysThatNobodyHasAskedThePerson();
    void keepsAReferralThatIsBegunAndMakesIt();
    void isOneWhenTheButtonIsTouchedTwice();
    void isTakenFurtherStepByStep();
    void keepsItsPlaceWhenTheTabletLocksOrAnotherIsOpened();
    void saysWhyAStepCannotBeTaken();
    void goesNoFurtherOnceThePersonSaysNo();
    void asksFirstAboutWhatIsLateForLongest();
    void keepsWhatWasHeardAndAsksAgain();
    void givesAwayAPackWithHowToTalk();
    void isMadeFromAnInterviewInOneTap();
    void showsNothingToACoachWhoMayNotRefer();
};

namespace {

using Screen = ReferralForm;
using Edit = ReferralEditor;

QString idOfGiven(const char *name) { return givenDay::id(QString::fromUtf8(name)); }

Decision yesOfShan()
{
    return {.id = {idOfGiven("yes of Shan")},
        .person = {idOfGiven("Shan")},
        .purpose = purpose::refer,
        .about = QStringLiteral("The college"),
        .explained = QStringLiteral("With pictures"),
        .said = QStringLiteral("Nodded"),
        .answer = Decision::Answer::Yes,
        .by = {idOfGiven("M. Hicks")},
        .at = *instantFromText(QStringLiteral("2026-11-12T10:00:00.000Z"))};
}

QList<Record> agreed()
{
    const Decision yes = yesOfShan();
    const Consent consent{.person = yes.person, .purpose = purpose::refer, .givenAt = yes.at};
    return {{kind::decision, yes.id.text, 2, fieldsOf(yes)},
        {kind::consent, making(kind::consent, {}, fieldsOf(consent)).id, 2, fieldsOf(consent)}};
}

Record sent(const char *person, int daysAgo)
{
    Referral referral{.person = {idOfGiven(person)},
        .origin = QStringLiteral("o"),
        .route = route::health,
        .destination = QStringLiteral("The surgery"),
        .reason = QStringLiteral("Eyes"),
        .state = Referral::State::Sent,
        .sentOn = givenDay::friday.addDays(-30),
        .chaseOn = givenDay::friday.addDays(-daysAgo)};
    referral.id = referralIdOf(referral.person, referral.origin);
    return {kind::referral, referral.id.text, 2, fieldsOf(referral)};
}

/// Key coach M. Hicks at Shan's page.
class ReferringTablet : public InterviewTablet {
public:
    explicit ReferringTablet(const QList<Record> &more = agreed()) : InterviewTablet{more} { open(); }

    void open()
    {
        screens->people()->person()->open(idOfGiven("Shan"));
        settle();
    }
    ReferralsScreen &referrals() { return *screens->referrals(); }
    ReferralForm &form() { return *referrals().form(); }
    ReferralEditor &editor() { return *referrals().editor(); }
    void begin()
    {
        form().chooseRoute(int(everyRoute().indexOf(route::college)));
        form().type(Screen::Reason, QStringLiteral("Wants to cook"));
        settle();
    }
    void make()
    {
        begin();
        form().make();
        settle();
        editor().open(referrals().ofPerson()->lines().first().referralId);
    }
    void takeStep(int place, const QString &words = {})
    {
        editor().chooseStep(place);
        if (!words.isEmpty()) editor().type(Edit::Answer, words);
        editor().takeStep();
        settle();
    }
    int mutations() { return int(must(Outbox{file->reader()}.waiting()).size()); }
    QString standing() { return referrals().ofPerson()->lines().first().standing; }
};

} // namespace

void ReferralsScreenTest::saysThatNobodyHasAskedThePerson()
{
    ReferringTablet tablet{QList<Record>{}};
    tablet.begin();

    QVERIFY(tablet.form().refusal().startsWith(QStringLiteral("Nobody has asked Shan yet.")));
    tablet.form().make();
    tablet.settle();

    QCOMPARE(tablet.referrals().ofPerson()->count(), 0);
    QVERIFY(!tablet.form().problem().isEmpty());
    QVERIFY(tablet.form().hasDraft());
}

void ReferralsScreenTest::keepsAReferralThatIsBegunAndMakesIt()
{
    ReferringTablet tablet;
    tablet.begin();

    tablet.restart();
    tablet.comeIn();
    tablet.open();
    QCOMPARE(tablet.form().texts().at(Screen::Reason), QStringLiteral("Wants to cook"));
    QCOMPARE(tablet.form().yes(), 0); // the only one
    QCOMPARE(tablet.form().refusal(), QString{});
    const int before = tablet.mutations();
    tablet.form().make();
    tablet.settle();

    QCOMPARE(tablet.mutations(), before + 1);
    QVERIFY(!tablet.form().hasDraft());
    QCOMPARE(tablet.referrals().ofPerson()->lines().first().route, QStringLiteral("College or training"));
    QCOMPARE(tablet.standing(), QStringLiteral("Written, still to be sent"));
}

void ReferralsScreenTest::isOneWhenTheButtonIsTouchedTwice()
{
    ReferringTablet tablet;
    tablet.begin();
    tablet.form().make();
    tablet.form().make();
    tablet.settle();
    QCOMPARE(must(ReferralStore{tablet.file->reader()}.all()).size(), 1);

    tablet.editor().open(tablet.referrals().ofPerson()->lines().first().referralId);
    tablet.editor().type(Edit::Chased, QStringLiteral("On their list"));
    tablet.editor().noteChase(2);
    tablet.editor().noteChase(2);
    tablet.settle();
    QCOMPARE(tablet.editor().chases().size(), 1);

    tablet.editor().type(Edit::Place, QStringLiteral("Walsall College"));
    tablet.editor().chooseStep(0);
    tablet.editor().leave(); // the button takes the focus
    tablet.editor().takeStep();
    tablet.editor().takeStep();
    tablet.settle();
    QCOMPARE(tablet.editor().problem(), QString{});
    QCOMPARE(tablet.standing(), QStringLiteral("Sent Fri 20 Nov, no answer yet"));
}

void ReferralsScreenTest::keepsItsPlaceWhenTheTabletLocksOrAnotherIsOpened()
{
    ReferringTablet tablet;
    tablet.make();
    const ReferralId id{tablet.editor().referralId()};
    const auto place = [&] { return must(ReferralStore{tablet.file->reader()}.find(id))->destination; };

    tablet.editor().type(Edit::Place, QStringLiteral("Walsall College"));
    tablet.editor().open(id.text);
    tablet.settle();
    QCOMPARE(place(), QStringLiteral("Walsall College"));

    tablet.editor().type(Edit::Place, QStringLiteral("Gower College"));
    tablet.session.lock();
    tablet.settle();
    QCOMPARE(place(), QStringLiteral("Gower College"));
}

void ReferralsScreenTest::isTakenFurtherStepByStep()
{
    ReferringTablet tablet;
    tablet.make();
    tablet.editor().type(Edit::Place, QStringLiteral("Walsall College"));
    tablet.editor().leave();
    tablet.settle();

    tablet.takeStep(0);
    QCOMPARE(tablet.standing(), QStringLiteral("Sent Fri 20 Nov, no answer yet"));
    QCOMPARE(tablet.referrals().ofPerson()->lines().first().destination, QStringLiteral("Walsall College"));
    tablet.takeStep(0, QStringLiteral("A place from January"));
    QCOMPARE(tablet.standing(), QStringLiteral("Accepted Fri 20 Nov"));
    tablet.takeStep(0, QStringLiteral("Began in January"));

    QCOMPARE(tablet.standing(), QStringLiteral("Ended Fri 20 Nov: Began in January"));
    QVERIFY(!tablet.editor().movesOn());
    QVERIFY(tablet.editor().facts().contains(QStringLiteral("They said: A place from January")));
}

void ReferralsScreenTest::saysWhyAStepCannotBeTaken()
{
    ReferringTablet tablet;
    tablet.make();

    tablet.editor().chooseStep(0);
    QCOMPARE(tablet.editor().refusal(), QStringLiteral("Say where to exactly, before it is sent."));
    tablet.editor().type(Edit::Place, QStringLiteral("Walsall College"));
    tablet.editor().setStepDay(QStringLiteral("2026-11-21"));
    QCOMPARE(tablet.editor().refusal(), QStringLiteral("That day is still to come."));
    tablet.editor().setStepDay(QStringLiteral("2026-11-20"));
    QCOMPARE(tablet.editor().refusal(), QString{});

    // Another tablet was quicker.
    const ReferralId id{tablet.editor().referralId()};
    Referral there = *must(ReferralStore{tablet.file->reader()}.find(id));
    there.state = Referral::State::Withdrawn;
    tablet.write({{kind::referral, id.text, 3, fieldsOf(there)}});
    tablet.editor().takeStep();
    tablet.settle();

    QVERIFY(!tablet.editor().problem().isEmpty());
    QCOMPARE(must(ReferralStore{tablet.file->reader()}.find(id))->state, Referral::State::Withdrawn);
}

void ReferralsScreenTest::goesNoFurtherOnceThePersonSaysNo()
{
    ReferringTablet tablet;
    tablet.make();
    tablet.editor().type(Edit::Place, QStringLiteral("Walsall College"));
    tablet.settle();

    DecisionsScreen &decisions = *tablet.screens->people()->person()->decisions();
    decisions.beginWithdrawal(purpose::refer);
    decisions.typeWithdrawal(QStringLiteral("no"));
    decisions.withdraw();
    tablet.settle();

    QVERIFY(tablet.editor().stopSentence().startsWith(QStringLiteral("Shan has said no")));
    tablet.editor().chooseStep(0);
    QVERIFY(!tablet.editor().refusal().isEmpty());
    QVERIFY(!tablet.editor().pack()->refusal().isEmpty());
    QCOMPARE(tablet.editor().steps(), QStringList{QStringLiteral("Withdraw it")});
    tablet.takeStep(0, QStringLiteral("Shan said no"));
    QCOMPARE(tablet.standing(), QStringLiteral("Withdrawn Fri 20 Nov: Shan said no"));
}

void ReferralsScreenTest::asksFirstAboutWhatIsLateForLongest()
{
    ReferringTablet tablet{{sent("Aisha", 2), sent("Craig", 9), sent("Daljit", -3)}};

    const QList<ReferralLine> &late = tablet.referrals().late()->lines();
    QCOMPARE(late.size(), 2);
    QVERIFY(late.first().name.startsWith(QStringLiteral("Craig")));
    QCOMPARE(late.first().chase, QStringLiteral("Ask how it stands: 9 days late"));
    QCOMPARE(tablet.referrals().open()->count(), 1);
    QCOMPARE(tablet.referrals().countSentence(), QStringLiteral("3 referrals wait, 2 late"));
}

void ReferralsScreenTest::keepsWhatWasHeardAndAsksAgain()
{
    ReferringTablet tablet{{sent("Craig", 9)}};
    tablet.editor().open(tablet.referrals().late()->lines().first().referralId);

    tablet.editor().type(Edit::Chased, QStringLiteral("On their list"));
    tablet.editor().noteChase(2);
    tablet.settle();

    QCOMPARE(tablet.editor().chases(), QStringList{QStringLiteral("Fri 20 Nov: On their list")});
    QCOMPARE(tablet.editor().texts().at(Edit::Chased), QString{});
    QCOMPARE(tablet.referrals().late()->count(), 0);
    QCOMPARE(tablet.editor().chase(), QStringLiteral("Ask how it stands by Fri 4 Dec"));
}

void ReferralsScreenTest::givesAwayAPackWithHowToTalk()
{
    ReferringTablet tablet;
    tablet.make();

    tablet.editor().pack()->save(ReferralPackScreen::Fhir);
    tablet.settle();

    QVERIFY(!tablet.editor().pack()->outcome().isEmpty());
    const QDir folder{tablet.documents()};
    QFile file{folder.filePath(folder.entryList({QStringLiteral("*.json")}).value(0))};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject bundle = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(bundle.value(QStringLiteral("resourceType")).toString(), QStringLiteral("Bundle"));
    QVERIFY(QJsonDocument{bundle}.toJson().contains("Makaton"));
}

void ReferralsScreenTest::isMadeFromAnInterviewInOneTap()
{
    InterviewTablet tablet{
        {}, R"({"resourceType": "Questionnaire", "url": "https://alongside.example/fhir/Questionnaire/way",
"version": "1", "status": "active", "title": "Way", "item": [
{"linkId": "ways", "type": "group", "text": "Ways",
 "extension": [{"url": "https://alongside.example/fhir/part", "valueCode": "referrals"}],
 "item": [{"linkId": "route", "type": "choice", "text": "Route",
   "extension": [{"url": "https://alongside.example/fhir/reversed", "valueString": "Rather not?"},
                 {"url": "https://alongside.example/fhir/decision", "valueCode": "refer"}],
   "answerOption": [{"valueCoding": {"code": "health", "display": "Health"}}]}]}]})"};
    tablet.start("Shan");
    tablet.question("route").choose(0);
    tablet.question("route").answerReversed(1);
    tablet.question("route").sayWho(int(AnsweredBy::Person));
    tablet.question("route").sayHow(int(AnsweredHow::Pointed));
    tablet.settle();
    tablet.interview().openPart(1);
    InterviewReferrals &referrals = *tablet.end().toRefer();
    QCOMPARE(referrals.routes(), QStringList{QStringLiteral("Health")});
    QCOMPARE(referrals.whys(), QStringList{QStringLiteral("Record their decision below first.")});
    referrals.make(0); // the button rests
    tablet.end().decisions()->record(0);
    tablet.settle();
    QCOMPARE(referrals.whys(), QStringList{QString{}});

    referrals.make(0);
    referrals.make(0); // a second touch
    tablet.settle();

    const auto made = must(ReferralStore{tablet.file->reader()}.all());
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().route, route::health);
    QCOMPARE(made.first().review, tablet.interview().review().id);
    QVERIFY(made.first().reason.contains(QStringLiteral("Health")));
    QCOMPARE(made.first().chaseOn, givenDay::friday.addDays(14));
    QCOMPARE(referrals.standings(), QStringList{QStringLiteral("Written, still to be sent")});
}

void ReferralsScreenTest::showsNothingToACoachWhoMayNotRefer()
{
    ScreenTablet tablet{{sent("Craig", 9)}};
    tablet.screens->people()->person()->open(idOfGiven("Craig"));
    tablet.settle();

    QVERIFY(!tablet.screens->referrals()->mayRefer());
    QCOMPARE(tablet.screens->referrals()->ofPerson()->count(), 0);
    QCOMPARE(tablet.screens->referrals()->late()->count(), 0);
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::ReferralsScreenTest)
#include "tst_ReferralsScreen.moc"
