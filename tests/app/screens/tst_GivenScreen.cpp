// SPDX-License-Identifier: Apache-2.0
#include "tests/app/screens/InterviewTablet.h"

#include <QTest>

namespace alongside {

/// An interview in the person's hands, also where something goes wrong or comes in between, on the real store.
class GivenScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesThePersonOneQuestionAtATimeInEasyWords();
    void asksThePersonTheOtherWayRoundAfterAYes();
    void skipsStopsAndGoesOn();
    void readsTheQuestionAndItsChoicesAloud();
    void comesBackAtTheSameQuestionByACoachsPinAndAsksWhoAnswered();
    void asksTheOtherWayRoundWhereThePersonStoppedBeforeIt();
    void goesOnToTheNextQuestionWhenItsOwnGoesAway();
    void saysWhatIsNotSavedUntilItIs();
    void tellsTheCoachWhatIsNotSaved();
    void keepsHalfANumberThatIsPassed();
    void staysInFrontWhenASecondTouchIsAnsweredLate();
    void showsWhatArrivedMeanwhileToTheCoachWhoTakesItBack();
    void closesWhenTheCoachMayNotInterviewAnyMore();
};

namespace {

constexpr int yes = 0;
constexpr int no = 1;

InterviewAnswer answered(const char *key, int place)
{
    InterviewAnswer answer;
    answer.key = QString::fromLatin1(key);
    answer.value = answers::yesOrNo(place);
    return answer;
}

} // namespace

void GivenScreenTest::givesThePersonOneQuestionAtATimeInEasyWords()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    tablet.interview().setEasyRead(true);
    tablet.settle();

    tablet.given().give();

    QCOMPARE(tablet.given().questions()->count(), 1);
    QCOMPARE(tablet.asked().asked(), QStringLiteral("Is work good?"));
    QCOMPARE(tablet.asked().picture(), QStringLiteral("qrc:/openmoji/1F6E0.png"));
    QCOMPARE(tablet.asked().lastTime(), QString{});
    QCOMPARE(tablet.given().total(), 5); // what staff fill in is not among them
    tablet.asked().choose(yes);
    tablet.settle();
    QCOMPARE(tablet.given().saved(), QStringLiteral("Saved 09:00"));
    tablet.given().next();
    QCOMPARE(tablet.given().place(), 1);
    QCOMPARE(tablet.asked().asked(), QStringLiteral("Would you like to work somewhere else?"));
}

void GivenScreenTest::asksThePersonTheOtherWayRoundAfterAYes()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    tablet.given().give();
    tablet.given().next();

    tablet.asked().choose(yes);
    tablet.given().next();
    QCOMPARE(tablet.asked().asked(), QStringLiteral("Would you rather stay?"));
    QCOMPARE(tablet.given().place(), 1); // with its question
    tablet.asked().choose(no);
    tablet.settle();

    QVERIFY(tablet.stored("move").reversed.has_value());
    tablet.given().next();
    QCOMPARE(tablet.asked().key(), QStringLiteral("why"));
    tablet.given().back();
    tablet.given().back();
    tablet.asked().choose(no);
    tablet.given().next();
    QCOMPARE(tablet.asked().key(), QStringLiteral("likes"));
}

void GivenScreenTest::skipsStopsAndGoesOn()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    tablet.given().give();
    QVERIFY(!tablet.given().isAnswered());

    tablet.given().next();
    tablet.settle();
    QCOMPARE(tablet.stored("work").without, NoAnswer::Skipped);
    tablet.given().sayDoNotKnow();
    QVERIFY(tablet.given().isAnswered());
    tablet.given().stop();
    QCOMPARE(tablet.given().step(), GivenScreen::Stopped);
    tablet.given().goOn();
    QCOMPARE(tablet.asked().key(), QStringLiteral("move"));
    for (int question = 0; question < 4; ++question)
        tablet.given().next();
    QCOMPARE(tablet.given().step(), GivenScreen::Finished);
}

void GivenScreenTest::readsTheQuestionAndItsChoicesAloud()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    tablet.given().give();

    tablet.given().listen();
    QCOMPARE(tablet.heard.said, QStringList{QStringLiteral("Do you like your work?. Yes. No")});
    QVERIFY(tablet.given().isSpeaking());
    tablet.given().next();
    QVERIFY(tablet.heard.isQuiet);

    tablet.heard.isMute = true;
    tablet.given().listen();
    QVERIFY(!tablet.given().voiceProblem().isEmpty());
}

void GivenScreenTest::comesBackAtTheSameQuestionByACoachsPinAndAsksWhoAnswered()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    tablet.given().give();
    tablet.asked().choose(yes);
    tablet.given().next();
    tablet.asked().choose(no);
    tablet.given().next();

    tablet.given().giveBack();
    QVERIFY(tablet.session.isLocked());
    QVERIFY(tablet.given().isGiven()); // until a PIN
    tablet.comeIn();

    QVERIFY(!tablet.given().isGiven());
    QVERIFY(tablet.interview().isOpen());
    QCOMPARE(tablet.interview().unsourced(), 2);
    tablet.interview().sayWho(int(AnsweredBy::Person));
    tablet.interview().sayHow(int(AnsweredHow::Pointed));
    tablet.settle();
    QCOMPARE(tablet.stored("move").by, std::optional{AnsweredBy::Person});
}

void GivenScreenTest::asksTheOtherWayRoundWhereThePersonStoppedBeforeIt()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    tablet.given().give();
    tablet.asked().choose(yes);
    tablet.given().next();
    tablet.asked().choose(yes);
    tablet.given().next();
    QCOMPARE(tablet.asked().asked(), QStringLiteral("Would you rather stay?"));
    tablet.given().stop();
    tablet.given().giveBack();
    tablet.comeIn();

    tablet.given().give();

    QCOMPARE(tablet.asked().asked(), QStringLiteral("Would you rather stay?"));
}

void GivenScreenTest::goesOnToTheNextQuestionWhenItsOwnGoesAway()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    tablet.given().give();
    tablet.given().next();
    tablet.asked().choose(yes);
    tablet.given().next();
    tablet.given().next();
    QCOMPARE(tablet.asked().key(), QStringLiteral("why"));
    tablet.settle();

    tablet.receive(answered("move", no));
    tablet.screens->interviews()->readAgain();

    QCOMPARE(tablet.asked().key(), QStringLiteral("likes"));
    QCOMPARE(tablet.given().place(), 2);
}

void GivenScreenTest::saysWhatIsNotSavedUntilItIs()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    tablet.given().give();
    tablet.refuse("Answer");

    tablet.asked().choose(yes);
    tablet.settle();
    tablet.given().stop();
    QVERIFY(!tablet.given().problem().isEmpty());

    tablet.mend();
    tablet.given().goOn();
    tablet.asked().choose(yes);
    tablet.settle();
    QCOMPARE(tablet.given().problem(), QString{});
    QVERIFY(tablet.stored("work").isAnswered());
}

void GivenScreenTest::tellsTheCoachWhatIsNotSaved()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    tablet.given().give();
    tablet.refuse("Answer");
    tablet.asked().choose(yes);
    tablet.settle();

    tablet.given().giveBack();
    tablet.comeIn();

    QVERIFY(!tablet.interview().problem().isEmpty());
}

void GivenScreenTest::keepsHalfANumberThatIsPassed()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    tablet.given().give();
    while (tablet.asked().key() != QStringLiteral("hours"))
        tablet.given().next();

    tablet.asked().type(QStringLiteral("16h"));
    tablet.given().next();
    tablet.settle();

    QCOMPARE(tablet.stored("hours").without, NoAnswer::None);
    tablet.given().back();
    QCOMPARE(tablet.asked().text(), QStringLiteral("16h"));
}

void GivenScreenTest::staysInFrontWhenASecondTouchIsAnsweredLate()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    tablet.screens->interviews()->close();
    tablet.settle();
    connect(&tablet.interview(), &InterviewScreen::turned, &tablet.given(), &GivenScreen::give);

    tablet.screens->interviews()->open(interviewTablet::id("Shan"));
    tablet.screens->interviews()->open(interviewTablet::id("Shan"));
    tablet.settle();

    QVERIFY(tablet.given().isGiven());
    QCOMPARE(tablet.given().questions()->count(), 1);
}

void GivenScreenTest::showsWhatArrivedMeanwhileToTheCoachWhoTakesItBack()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    tablet.given().give();
    tablet.asked().choose(yes);
    tablet.settle();
    tablet.given().giveBack();
    tablet.settle();

    tablet.receive(answered("move", no));
    tablet.session.signIn({.coachId = interviewTablet::id("M. Hicks"),
        .name = QStringLiteral("M. Hicks"),
        .roles = {QStringLiteral("keyCoach")},
        .ownSeed = tablet.seedOf(QStringLiteral("M. Hicks"))});

    QVERIFY(!tablet.given().isGiven());
    QCOMPARE(tablet.question("move").picked(), QList<int>{no});
}

void GivenScreenTest::closesWhenTheCoachMayNotInterviewAnyMore()
{
    InterviewTablet tablet;
    tablet.start("Shan");

    tablet.session.setHolder({.coachId = interviewTablet::id("M. Hicks"),
        .name = QStringLiteral("M. Hicks"),
        .roles = {QStringLiteral("coach")}});
    tablet.screens->interviews()->readAgain();

    QVERIFY(!tablet.interview().isOpen());
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::GivenScreenTest)
#include "tst_GivenScreen.moc"
