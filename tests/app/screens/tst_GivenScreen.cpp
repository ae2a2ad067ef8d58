// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/PersonsPart.h"
#include "tests/app/screens/InterviewTablet.h"

#include <QFile>
#include <QTest>

namespace alongside {

/// An interview in the person's hands, also where something goes wrong or comes in between, on the real store.
class GivenScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesThePersonOneQuestionAtATimeInEasyWords();
    void asksThePersonTheOtherWayRoundAfterAYes();
    void asksAtMostFifteenPagesWithEveryYes();
    void skipsStopsAndGoesOn();
    void showsLastTimesAnswerToTheCoachOnly_data();
    void showsLastTimesAnswerToTheCoachOnly();
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

QByteArray ownForm()
{
    QFile file{QStringLiteral(REASSESSMENT_FORM)};
    if (!file.open(QIODevice::ReadOnly)) qFatal("no form at %s", REASSESSMENT_FORM);
    return file.readAll();
}

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
    QCOMPARE(tablet.given().questions()->count(), 2); // on the page of its question, below it
    QCOMPARE(tablet.askedAgain().asked(), QStringLiteral("Would you rather stay?"));
    QVERIFY(!tablet.given().isAnswered());
    tablet.given().listen();
    QCOMPARE(tablet.heard.said, QStringList{QStringLiteral("Would you rather stay?. Yes. No")});
    tablet.askedAgain().choose(no);
    QVERIFY(tablet.given().isAnswered());
    tablet.settle();

    QVERIFY(tablet.stored("move").reversed.has_value());
    tablet.given().next();
    QCOMPARE(tablet.asked().key(), QStringLiteral("why"));
    QCOMPARE(tablet.given().place(), 2);
    tablet.given().back();
    tablet.asked().choose(no);
    QCOMPARE(tablet.given().questions()->count(), 1);
    tablet.given().next();
    QCOMPARE(tablet.asked().key(), QStringLiteral("likes"));
}

void GivenScreenTest::asksAtMostFifteenPagesWithEveryYes()
{
    InterviewTablet tablet{{}, ownForm()};
    tablet.start("Shan");
    tablet.given().give();

    int pages = 0, again = 0;
    for (; tablet.given().step() == GivenScreen::Asking; ++pages) {
        QVERIFY2(pages < PersonsPart::mostPages, "that is one page too many");
        tablet.asked().choose(0); // the best that can be said, and each yes
        if (tablet.given().questions()->count() > 1) {
            tablet.askedAgain().choose(no);
            ++again;
        }
        QVERIFY(tablet.given().isAnswered());
        tablet.given().next();
    }

    QCOMPARE(again, 4); // paid work, help with a job, college, elsewhere
    QCOMPARE(pages, PersonsPart{*loadQuestionnaire(ownForm()).form}.pages());
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
    tablet.asked().say(QuestionEditor::DoesNotKnow);
    QVERIFY(tablet.given().isAnswered());
    tablet.given().stop();
    QCOMPARE(tablet.given().step(), GivenScreen::Stopped);
    tablet.given().goOn();
    QCOMPARE(tablet.asked().key(), QStringLiteral("move"));
    for (int question = 0; question < 4; ++question)
        tablet.given().next();
    QCOMPARE(tablet.given().step(), GivenScreen::Finished);
}

void GivenScreenTest::showsLastTimesAnswerToTheCoachOnly_data()
{
    QTest::addColumn<bool>("isEasyRead");
    QTest::newRow("standard") << false;
    QTest::newRow("easy-read") << true;
}

void GivenScreenTest::showsLastTimesAnswerToTheCoachOnly()
{
    QFETCH(bool, isEasyRead);
    InterviewTablet tablet{givenForm::completedReview(QStringLiteral("Shan"), QDate{2025, 11, 20})};
    tablet.start("Shan");
    tablet.interview().setEasyRead(isEasyRead);
    tablet.settle();
    QCOMPARE(tablet.question("work").lastTime(), QStringLiteral("No"));
    QCOMPARE(tablet.interview().lastTimeWhen(), QStringLiteral("20 Nov 2025"));

    tablet.given().give();

    QCOMPARE(tablet.asked().key(), QStringLiteral("work"));
    QCOMPARE(tablet.asked().lastTime(), QString{});
    QVERIFY(!tablet.given().isAnswered()); // nor is it taken for an answer of today
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
    tablet.given().stop();
    tablet.given().giveBack();
    tablet.comeIn();

    tablet.given().give();

    QCOMPARE(tablet.asked().key(), QStringLiteral("move"));
    QCOMPARE(tablet.askedAgain().asked(), QStringLiteral("Would you rather stay?"));
}

void GivenScreenTest::goesOnToTheNextQuestionWhenItsOwnGoesAway()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    tablet.given().give();
    tablet.given().next();
    tablet.asked().choose(yes);
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
