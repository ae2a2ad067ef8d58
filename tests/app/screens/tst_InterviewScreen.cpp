// SPDX-License-Identifier: Apache-2.0
#include "tests/app/screens/InterviewTablet.h"

#include <QTest>

namespace alongside {

/// An interview in the coach's view, on the real store.
class InterviewScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsOnePageWithLastTimesAnswerBesideIt();
    void saysSavedOnlyWhenTheAnswerIsOnDisk();
    void keepsEachAnswerAcrossARestartAndResumesAtTheSameQuestion();
    void asksWhatFollowsFromAnAnswerAndKeepsWhatIsHiddenAgain();
    void keepsWhatIsTypedLetterByLetterAndHalfAnAnswerToo();
    void countsAskedWithoutAnswerAsComplete();
    void asksWhoAnsweredAndHowWithoutADefault();
    void saysWhoAndHowOnceForAPage();
    void keepsBothAnswersOfAYesThatIsAskedTwice();
    void keepsWhatWasSeenApartFromWhatItMeans();
    void addsOneMoreOfAGroup();
    void saysInWordsWhatItCannotShow();
    void isForKeyCoachesOnly();
    void saysWhichSittingItIs();
    void saysHowToWriteAnAnswer();
    void showsWhichThingsOfAFormAreMissing();

    void endsWithWhatIsOpenReferralsAndTheNextReview();
    void takesEveryWayOfAgreeingAndVoidsItByALaterChange();
    void finishesWithQuestionsLeftOpen();
    void listsWhoIsBegunDueAndDone();
    void readsTheListOnlyWhileItIsSeen();
};

namespace {

using interviewTablet::id;

constexpr int yes = 0;
constexpr int no = 1;

} // namespace

void InterviewScreenTest::showsOnePageWithLastTimesAnswerBesideIt()
{
    InterviewTablet tablet{givenForm::completedReview(QStringLiteral("Shan"), {2025, 11, 20})};

    tablet.start("Shan");

    QCOMPARE(tablet.interview().title(), QStringLiteral("Reassessment of Shan"));
    QCOMPARE(tablet.interview().parts()->count(), 3);
    QCOMPARE(tablet.shown(), (QStringList{"work", "move", "likes", "hours", "since"}));
    QCOMPARE(tablet.question("work").lastTime(), QStringLiteral("No"));
    QCOMPARE(tablet.question("move").lastTime(), QString{});
    QCOMPARE(tablet.interview().lastTimeWhen(), QStringLiteral("20 Nov 2025"));
}

void InterviewScreenTest::saysWhichSittingItIs()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    QVERIFY2(tablet.interview().subtitle().startsWith(QStringLiteral("First sitting · begun")),
        qPrintable(tablet.interview().subtitle()));
    tablet.given().give();
    tablet.given().stop();
    tablet.given().giveBack(); // "I want to stop": the sitting is over
    tablet.comeIn();
    tablet.screens->interviews()->close();
    tablet.settle();

    tablet.resume("Shan");

    QVERIFY2(tablet.interview().subtitle().startsWith(QStringLiteral("Sitting 2 · begun")),
        qPrintable(tablet.interview().subtitle()));
}

void InterviewScreenTest::saysHowToWriteAnAnswer()
{
    InterviewTablet tablet{
        {}, R"({"resourceType": "Questionnaire", "url": "https://alongside.example/fhir/Questionnaire/n",
"version": "1", "status": "active", "item": [{"linkId": "number", "type": "string", "text": "National Insurance number?",
 "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/entryFormat", "valueString": "AB 12 34 56 C"}]},
{"linkId": "other", "type": "string", "text": "Other?"}]})"};
    tablet.start("Shan");

    QCOMPARE(tablet.question("number").hint(), QStringLiteral("AB 12 34 56 C"));
    QCOMPARE(tablet.question("other").hint(), QString{});
}

void InterviewScreenTest::showsWhichThingsOfAFormAreMissing()
{
    InterviewTablet tablet{
        {}, R"({"resourceType": "Questionnaire", "url": "https://alongside.example/fhir/Questionnaire/n",
"version": "1", "status": "active", "item": [{"linkId": "office", "type": "open-choice", "text": "Which office?",
 "answerValueSet": "http://example.org/ValueSet/offices"}]})"};
    tablet.start("Shan");

    QVERIFY(!tablet.interview().formSentence().isEmpty());
    QCOMPARE(tablet.interview().formNotes(),
        QStringList{QStringLiteral("“Which office?”: its choices are not in the form (offices).")});
}

void InterviewScreenTest::saysSavedOnlyWhenTheAnswerIsOnDisk()
{
    InterviewTablet tablet;
    tablet.start("Shan");

    tablet.question("work").choose(yes);
    QCOMPARE(tablet.question("work").picked(), QList<int>{yes});
    QCOMPARE(tablet.question("work").saved(), QString{});
    QCOMPARE(tablet.interview().saved(), QString{});
    tablet.settle();

    QCOMPARE(tablet.question("work").saved(), QStringLiteral("Saved 09:00"));
    QCOMPARE(tablet.interview().saved(), QStringLiteral("Saved 09:00"));
    QVERIFY(tablet.stored("work").isAnswered());
}

void InterviewScreenTest::keepsEachAnswerAcrossARestartAndResumesAtTheSameQuestion()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    tablet.question("work").choose(no);
    tablet.interview().next();
    tablet.settle();

    tablet.restart();
    tablet.comeIn();
    tablet.resume("Shan");

    QVERIFY(tablet.interview().isFilledByStaff());
    tablet.interview().back();
    QCOMPARE(tablet.question("work").picked(), QList<int>{no});
    QCOMPARE(must(InterviewStore{tablet.file->reader()}.ofPerson(PersonId{id("Shan")})).size(), 1);
}

void InterviewScreenTest::asksWhatFollowsFromAnAnswerAndKeepsWhatIsHiddenAgain()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    QuestionEditor *work = &tablet.question("work");

    tablet.question("move").choose(yes);
    QVERIFY(tablet.shown().contains(QStringLiteral("why")));
    QCOMPARE(&tablet.question("work"), work); // its row stays, and with it the cursor
    tablet.question("why").type(QStringLiteral("More sun"));
    tablet.question("why").leave();
    tablet.question("move").choose(no);
    tablet.settle();

    QVERIFY(!tablet.shown().contains(QStringLiteral("why")));
    QVERIFY(tablet.stored("why").isAnswered());
    tablet.question("move").choose(yes);
    QCOMPARE(tablet.question("why").text(), QStringLiteral("More sun"));
}

void InterviewScreenTest::keepsWhatIsTypedLetterByLetterAndHalfAnAnswerToo()
{
    InterviewTablet tablet;
    tablet.start("Shan");

    tablet.question("hours").type(QStringLiteral("1"));
    tablet.question("hours").type(QStringLiteral("16h"));
    QCOMPARE(tablet.question("hours").saved(), QString{});
    tablet.settle();
    QCOMPARE(tablet.question("hours").saved(), QStringLiteral("Saved 09:00"));
    QVERIFY(!tablet.question("hours").problem().isEmpty());

    tablet.restart(); // as after a flat battery
    tablet.comeIn();
    tablet.resume("Shan");
    QCOMPARE(tablet.question("hours").text(), QStringLiteral("16h"));
    tablet.question("hours").type(QStringLiteral("160"));
    QCOMPARE(tablet.question("hours").problem(), QStringLiteral("That is more than it can be: 40 is the most."));
    tablet.question("hours").type(QStringLiteral("16"));
    tablet.question("hours").leave();
    tablet.settle();
    QCOMPARE(tablet.stored("hours").value.first().toObject().value("valueInteger").toInt(), 16);
    QCOMPARE(tablet.question("hours").problem(), QString{});
}

void InterviewScreenTest::countsAskedWithoutAnswerAsComplete()
{
    InterviewTablet tablet;
    tablet.start("Shan");

    tablet.question("work").say(QuestionEditor::NoAnswer);
    tablet.question("move").say(QuestionEditor::NotFound);
    tablet.settle();

    QCOMPARE(tablet.interview().parts()->lines().first().done, 2);
    QCOMPARE(tablet.stored("work").without, NoAnswer::AskedNoAnswer);
    tablet.interview().openPart(2);
    QCOMPARE(tablet.end().open(), QStringList{}); // the required one was asked

    tablet.interview().openPart(0);
    tablet.question("work").say(QuestionEditor::NoAnswer); // again: taken back
    tablet.interview().openPart(2);
    QCOMPARE(tablet.end().open(), QStringList{QStringLiteral("Do you like your work?")});
}

void InterviewScreenTest::asksWhoAnsweredAndHowWithoutADefault()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    QVERIFY(!tablet.question("work").wantsSource());

    tablet.question("work").choose(yes);
    QCOMPARE(tablet.question("work").answeredBy(), -1);
    QVERIFY(tablet.question("work").wantsSource());
    tablet.question("work").sayWho(int(AnsweredBy::PersonWithSupport));
    QVERIFY(tablet.question("work").wantsSource());
    tablet.question("work").sayHow(int(AnsweredHow::Pointed));
    tablet.question("work").sayHow(int(AnsweredHow::Looked));
    tablet.settle();

    QVERIFY(!tablet.question("work").wantsSource());
    QCOMPARE(tablet.question("work").sourceWords(), QStringLiteral("Shan with support · Pointed, Looked"));
    QCOMPARE(tablet.stored("work").how, (QList<AnsweredHow>{AnsweredHow::Pointed, AnsweredHow::Looked}));
}

void InterviewScreenTest::saysWhoAndHowOnceForAPage()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    tablet.question("work").choose(yes);
    tablet.question("work").sayWho(int(AnsweredBy::Advocate));
    tablet.question("likes").choose(0);
    QCOMPARE(tablet.interview().unsourced(), 2);

    tablet.interview().sayWho(int(AnsweredBy::Person));
    tablet.interview().sayHow(int(AnsweredHow::Signed));
    tablet.settle();

    QCOMPARE(tablet.interview().unsourced(), 0);
    QCOMPARE(tablet.stored("likes").by, std::optional{AnsweredBy::Person});
    QCOMPARE(tablet.stored("work").by, std::optional{AnsweredBy::Advocate}); // what was said of it alone stays
}

void InterviewScreenTest::keepsBothAnswersOfAYesThatIsAskedTwice()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    QVERIFY(!tablet.question("move").isReversedAsked());

    tablet.question("move").choose(yes);
    QVERIFY(tablet.question("move").isReversedAsked());
    QCOMPARE(tablet.question("move").reversedWords(), QStringLiteral("Would you rather stay?"));
    tablet.question("move").answerReversed(yes);
    tablet.settle();

    QVERIFY(!tablet.question("move").reversedNote().isEmpty());
    QCOMPARE(tablet.stored("move").reversed->asked, QStringLiteral("Would you rather stay?"));
    tablet.question("move").choose(no);
    tablet.settle();
    QVERIFY(tablet.stored("move").reversed.has_value());
}

void InterviewScreenTest::keepsWhatWasSeenApartFromWhatItMeans()
{
    InterviewTablet tablet;
    tablet.start("Shan");

    tablet.question("work").typeSeen(QStringLiteral("Smiled at the garden"));
    tablet.question("work").typeMeans(QStringLiteral("Likes it"));
    tablet.question("work").leave();
    tablet.settle();

    QCOMPARE(tablet.stored("work").seen, QStringLiteral("Smiled at the garden"));
    QCOMPARE(tablet.stored("work").means, QStringLiteral("Likes it"));
    QVERIFY(!tablet.stored("work").isAnswered());
}

void InterviewScreenTest::addsOneMoreOfAGroup()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    tablet.interview().openPart(1);
    QCOMPARE(tablet.interview().repeats(), QStringList{QStringLiteral("Job")});
    const auto places = [&] { return tablet.shown().filter(QStringLiteral("/employer")); };
    QCOMPARE(places().size(), 1);

    tablet.interview().addRepeat(0);
    QCOMPARE(places().size(), 2);
    for (const QString &place : places()) {
        tablet.interview().questions()->find(place)->type(QStringLiteral("Garden centre"));
        tablet.interview().questions()->find(place)->leave();
    }
    tablet.settle();

    tablet.restart();
    tablet.comeIn();
    tablet.resume("Shan");
    QCOMPARE(places().size(), 2);
}

void InterviewScreenTest::saysInWordsWhatItCannotShow()
{
    InterviewTablet tablet;
    tablet.start("Shan");

    tablet.interview().openPart(1);
    tablet.interview().next();

    QCOMPARE(tablet.question("payslip").kind(), QuestionEditor::Unknown);
    QCOMPARE(tablet.question("payslip").unknownSentence(),
        QStringLiteral("This app cannot show this kind of question yet (attachment)."));
    QCOMPARE(tablet.question("sure").kind(), QuestionEditor::Slider);
    tablet.question("sure").step(1);
    QCOMPARE(tablet.question("sure").text(), QStringLiteral("5"));
}

void InterviewScreenTest::isForKeyCoachesOnly()
{
    InterviewTablet tablet;
    tablet.signIn(QStringLiteral("M. Hicks"), {QStringLiteral("coach"), QStringLiteral("relief")});
    tablet.screens->interviews()->readAgain();

    QVERIFY(!tablet.screens->interviews()->mayInterview());
    QCOMPARE(tablet.screens->interviews()->rows()->count(), 0);
    tablet.start("Shan");
    QVERIFY(!tablet.interview().isOpen());
}

void InterviewScreenTest::endsWithWhatIsOpenReferralsAndTheNextReview()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    tablet.question("move").choose(yes);
    tablet.interview().openPart(2);
    QVERIFY(tablet.interview().isAtEnd());

    QCOMPARE(tablet.end().open(),
        (QStringList{
            QStringLiteral("Do you like your work?"), QStringLiteral("Would you like to work somewhere else?")}));
    QCOMPARE(tablet.end().openWhys(),
        (QStringList{QStringLiteral("No answer yet"), QStringLiteral("Not asked the other way round yet")}));
    QCOMPARE(tablet.end().referrals(), QStringList{QStringLiteral("Another place")});
    tablet.end().typeOutcome(QStringLiteral("Tries the garden centre"));
    tablet.settle();
    QCOMPARE(tablet.end().outcomeSaved(), QStringLiteral("Saved 09:00"));
    tablet.end().chooseNextReview(QStringLiteral("2027-05-20"));
    tablet.settle();

    QCOMPARE(tablet.end().nextReview(), QStringLiteral("2027-05-20"));
    QCOMPARE(tablet.end().outcome(), QStringLiteral("Tries the garden centre"));
    tablet.interview().openQuestion(tablet.end().openKey(0));
    QVERIFY(tablet.shown().contains(QStringLiteral("work")));
}

void InterviewScreenTest::takesEveryWayOfAgreeingAndVoidsItByALaterChange()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    tablet.question("work").choose(yes);
    tablet.interview().openPart(2);

    for (int way = 0; way < tablet.end().agreements().size(); ++way) {
        tablet.end().chooseAgreement(way);
        if (tablet.end().draws())
            tablet.end().keepDrawing({QVariant{QVariantList{QPointF{1, 1}, QPointF{20, 9}}}}, {200, 80});
        tablet.settle();
        QVERIFY2(tablet.end().agreementSentence().contains(tablet.end().agreements().at(way)),
            qPrintable(QString::number(way)));
    }
    tablet.interview().openPart(0);
    tablet.question("work").choose(no);
    tablet.settle();
    tablet.interview().openPart(2);

    QCOMPARE(tablet.end().agreementSentence(), QString{});
    QCOMPARE(tablet.end().voidSentence(),
        QStringLiteral(
            "Something was changed after Shan agreed, so that does not count any more. Read it to them again."));
}

void InterviewScreenTest::finishesWithQuestionsLeftOpen()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    tablet.interview().openPart(2);

    tablet.end().finish();
    tablet.settle();

    QVERIFY(tablet.end().isFinished());
    QCOMPARE(tablet.end().finishedSentence(), QStringLiteral("Finished 09:00. No day is set for the next review."));
    QCOMPARE(tablet.end().open().size(), 1);
}

void InterviewScreenTest::listsWhoIsBegunDueAndDone()
{
    InterviewTablet tablet{givenForm::completedReview(QStringLiteral("Craig"), {2025, 11, 20})};
    tablet.start("Shan");
    tablet.screens->interviews()->close();
    tablet.settle();
    InterviewsScreen &all = *tablet.screens->interviews();
    all.setFilter(InterviewsScreen::Everybody);

    QCOMPARE(all.rows()->lines().first().personId, id("Shan"));
    QCOMPARE(all.rows()->lines().first().act, QStringLiteral("Go on"));
    QCOMPARE(all.rows()->lines().last().personId, id("Craig"));
    QCOMPARE(all.rows()->lines().last().standing, int(InterviewRows::Done));
    all.setSearchText(QStringLiteral("ais"));
    QCOMPARE(all.rows()->count(), 1);
    all.setFilter(InterviewsScreen::BegunOnly);
    all.setSearchText({});
    QCOMPARE(all.rows()->count(), 1);
}

void InterviewScreenTest::readsTheListOnlyWhileItIsSeen()
{
    InterviewTablet tablet;
    InterviewsScreen &all = *tablet.screens->interviews();
    all.setFilter(InterviewsScreen::Everybody);
    const int before = all.rows()->count();
    all.goBehind();

    tablet.write(givenDay::more(1));
    tablet.screens->readChanged({kind::person});
    QCOMPARE(all.rows()->count(), before);
    all.comeToFront();
    QCOMPARE(all.rows()->count(), before + 1);

    tablet.start("Shan");
    tablet.write(givenDay::more(2));
    tablet.screens->readChanged({kind::person});
    QCOMPARE(all.rows()->count(), before + 1); // an interview stands before it
    all.close();
    tablet.settle();
    QCOMPARE(all.rows()->count(), before + 2);
    QCOMPARE(all.rows()->lines().first().personId, id("Shan"));
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::InterviewScreenTest)
#include "tst_InterviewScreen.moc"
