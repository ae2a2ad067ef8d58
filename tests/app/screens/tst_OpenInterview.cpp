// SPDX-License-Identifier: Apache-2.0
#include "tests/app/screens/InterviewTablet.h"

#include <QJsonDocument>
#include <QTest>

namespace alongside {

/// What is answered and typed in a review, on a disk that refuses it and beside another tablet.
class OpenInterviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysSavedOfNoWordsThatTheDiskRefused();
    void writesRefusedWordsWithTheNextThingThatIsWritten();
    void keepsRefusedWordsUntilItIsOpenedAgain();
    void showsRefusedWordsToNobodyElse();
    void saysNothingIsSavedWhereNothingWasTyped();
    void anotherAnswerIsNobodysOnTheScreenToo();
    void keepsAnAddedRepeatWhenSomethingArrives();
    void keepsARepeatThatHoldsHalfAnAnswer();
    void takesARepeatAwayAndPutsItBack();
    void aRepeatThatWasTakenAwayStaysAway();
    void keepsADayAndAQuantityAsTheyAreChosen();
    void showsTheAnswersByAnotherFormWhenTheServiceSaysSo();
    void opensNothingBehindTheLock();
    void triesRefusedWordsAgainEveryMinute();
    void showsNobodysAnswersWhenTheyCannotBeRead();
    void beginsWithWhatTheFormProposes_data();
    void beginsWithWhatTheFormProposes();
    void proposesOnceOnly();
    void asksNobodyForASourceOfWhatCannotBeAnswered();
};

namespace {

const QString words = QStringLiteral("More sun");

/// The question that words are typed to is on the page.
class WordsTablet : public InterviewTablet {
public:
    WordsTablet()
    {
        start("Shan");
        question("move").choose(0);
        settle();
    }
    QuestionEditor &why() { return question("why"); }
    void typeRefused()
    {
        refuse("draft");
        why().type(words);
        why().leave();
        settle();
    }
};

QStringList jobs(InterviewTablet &tablet) { return tablet.shown().filter(QStringLiteral("/employer")); }

QuestionEditor &job(InterviewTablet &tablet, int place)
{
    return *tablet.interview().questions()->find(jobs(tablet).at(place));
}

/// Two jobs with their words, on the page.
void giveTwoJobs(InterviewTablet &tablet)
{
    tablet.start("Shan");
    tablet.interview().openPart(1);
    tablet.interview().addRepeat(0);
    job(tablet, 0).type(QStringLiteral("Garden centre"));
    job(tablet, 0).leave();
    job(tablet, 1).type(QStringLiteral("Café"));
    job(tablet, 1).typeSeen(QStringLiteral("Pointed at the van"));
    job(tablet, 1).leave();
    tablet.settle();
}

QuestionEditor &headOf(InterviewTablet &tablet, const QString &place)
{
    return *tablet.interview().questions()->find(place.left(place.indexOf(QLatin1Char('/'))));
}

/// A day, and a quantity in one of two units.
QByteArray measured()
{
    return R"({"resourceType": "Questionnaire", "url": "https://alongside.example/fhir/Questionnaire/measured",
"version": "1", "status": "active", "title": "Measured", "item": [
{"linkId": "since", "type": "date", "text": "Since when?"},
{"linkId": "far", "type": "quantity", "text": "How far?", "extension": [
 {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption",
  "valueCoding": {"system": "http://unitsofmeasure.org", "code": "[mi_i]", "display": "miles"}},
 {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption",
  "valueCoding": {"system": "http://unitsofmeasure.org", "code": "km", "display": "km"}}]}]})";
}

/// First answers of every kind.
QByteArray proposing()
{
    return R"form({"resourceType": "Questionnaire", "url": "https://alongside.example/fhir/Questionnaire/proposing",
"version": "1", "status": "active", "title": "Proposing", "item": [
{"linkId": "works", "type": "boolean", "text": "Do you work?", "initial": [{"valueBoolean": true}]},
{"linkId": "likes", "type": "choice", "repeats": true, "text": "What do you like?", "answerOption": [
 {"valueCoding": {"code": "garden", "display": "Gardening"}, "initialSelected": true},
 {"valueCoding": {"code": "cars", "display": "Cars"}},
 {"valueCoding": {"code": "art", "display": "Art"}, "initialSelected": true}]},
{"linkId": "held", "type": "date", "text": "When is this?", "extension": [{"valueExpression":
 {"language": "text/fhirpath", "expression": "today()"},
 "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression"}]},
{"linkId": "round", "type": "integer", "text": "Round", "readOnly": true, "initial": [{"valueInteger": 3}]},
{"linkId": "jobs", "type": "group", "repeats": true, "text": "Job", "item": [
 {"linkId": "days", "type": "integer", "text": "Days a week?", "initial": [{"valueInteger": 2}]}]}]})form";
}

QString textOf(const InterviewAnswer &answer)
{
    return answer.value.first().toObject().value(QStringLiteral("valueString")).toString();
}

} // namespace

void OpenInterviewTest::saysSavedOfNoWordsThatTheDiskRefused()
{
    WordsTablet tablet;
    tablet.why().type(QStringLiteral("More"));
    tablet.settle();
    QCOMPARE(tablet.why().saved(), QStringLiteral("Saved 09:00"));

    tablet.typeRefused();
    tablet.screens->interviews()->readAgain();

    QCOMPARE(tablet.why().saved(), QString{});
    QCOMPARE(tablet.interview().saved(), QString{});
    QCOMPARE(tablet.why().text(), words);
}

void OpenInterviewTest::writesRefusedWordsWithTheNextThingThatIsWritten()
{
    WordsTablet tablet;
    tablet.typeRefused();
    tablet.mend();

    tablet.question("work").choose(0);
    tablet.settle();
    tablet.settle();
    QCOMPARE(tablet.why().saved(), QStringLiteral("Saved 09:00"));
    tablet.why().leave();
    tablet.settle();

    QCOMPARE(textOf(tablet.stored("why")), words);
}

void OpenInterviewTest::keepsRefusedWordsUntilItIsOpenedAgain()
{
    WordsTablet tablet;
    tablet.typeRefused();
    tablet.screens->interviews()->close();
    tablet.settle();
    tablet.mend();

    tablet.resume("Shan");
    tablet.interview().openPart(0);
    QCOMPARE(tablet.why().text(), words);
    tablet.why().leave();
    tablet.settle();

    QCOMPARE(textOf(tablet.stored("why")), words);
}

void OpenInterviewTest::showsRefusedWordsToNobodyElse()
{
    WordsTablet tablet;
    tablet.typeRefused();
    tablet.screens->interviews()->close();
    tablet.settle();
    tablet.mend();

    tablet.signIn(QStringLiteral("R. Lewis"), {QStringLiteral("keyCoach")});
    tablet.screens->interviews()->readAgain();
    tablet.resume("Shan");
    tablet.interview().openPart(0);

    QCOMPARE(tablet.why().text(), QString{});
}

void OpenInterviewTest::saysNothingIsSavedWhereNothingWasTyped()
{
    WordsTablet tablet;

    tablet.why().leave();
    tablet.settle();

    QCOMPARE(tablet.why().saved(), QString{});
}

void OpenInterviewTest::anotherAnswerIsNobodysOnTheScreenToo()
{
    WordsTablet tablet;
    tablet.question("move").sayWho(int(AnsweredBy::Advocate));
    tablet.question("move").sayHow(int(AnsweredHow::Spoke));
    QVERIFY(!tablet.question("move").wantsSource());

    tablet.question("move").choose(1);
    QVERIFY(tablet.question("move").wantsSource());
    tablet.settle();

    QVERIFY(!tablet.stored("move").by.has_value());
    QVERIFY(tablet.question("move").wantsSource());
}

void OpenInterviewTest::keepsAnAddedRepeatWhenSomethingArrives()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    tablet.interview().openPart(1);

    tablet.interview().addRepeat(0);
    tablet.settle();
    tablet.screens->interviews()->readAgain();

    QCOMPARE(jobs(tablet).size(), 2);
}

void OpenInterviewTest::keepsARepeatThatHoldsHalfAnAnswer()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    tablet.interview().openPart(1);
    tablet.interview().addRepeat(0);
    tablet.interview().questions()->find(jobs(tablet).last())->say(QuestionEditor::NotFound);
    tablet.interview().addRepeat(0);
    tablet.interview().questions()->find(jobs(tablet).last())->typeSeen(QStringLiteral("Pointed at the van"));
    tablet.settle();

    tablet.restart();
    tablet.comeIn();
    tablet.resume("Shan");
    tablet.interview().openPart(1);

    QCOMPARE(jobs(tablet).size(), 2); // the two in which something is
}

void OpenInterviewTest::takesARepeatAwayAndPutsItBack()
{
    InterviewTablet tablet;
    giveTwoJobs(tablet);
    const QStringList before = jobs(tablet);

    headOf(tablet, before.at(1)).remove();
    QCOMPARE(jobs(tablet), QStringList{before.at(0)});
    QCOMPARE(tablet.interview().removedSentence(), QStringLiteral("Taken away: Job"));
    tablet.settle();
    QVERIFY(tablet.stored(qPrintable(before.at(1))).isUntouched());

    tablet.interview().putBack();
    tablet.settle();
    QCOMPARE(jobs(tablet), before);
    QCOMPARE(job(tablet, 1).text(), QStringLiteral("Café"));
    QCOMPARE(textOf(tablet.stored(qPrintable(before.at(1)))), QStringLiteral("Café"));
    QCOMPARE(tablet.stored(qPrintable(before.at(1))).seen, QStringLiteral("Pointed at the van"));
    QCOMPARE(tablet.interview().removedSentence(), QString{});
}

void OpenInterviewTest::aRepeatThatWasTakenAwayStaysAway()
{
    InterviewTablet tablet;
    giveTwoJobs(tablet);
    const QStringList before = jobs(tablet);

    headOf(tablet, before.at(0)).remove();
    tablet.settle();
    tablet.screens->interviews()->readAgain();
    QCOMPARE(jobs(tablet), QStringList{before.at(1)});
    tablet.restart();
    tablet.comeIn();
    tablet.resume("Shan");
    tablet.interview().openPart(1);

    QCOMPARE(jobs(tablet), QStringList{before.at(1)});
    headOf(tablet, before.at(1)).remove(); // the last one: an empty one takes its place
    QCOMPARE(jobs(tablet).size(), 1);
    QCOMPARE(job(tablet, 0).text(), QString{});
    QVERIFY(!headOf(tablet, jobs(tablet).at(0)).isRemovable());
}

void OpenInterviewTest::keepsADayAndAQuantityAsTheyAreChosen()
{
    InterviewTablet tablet{{}, measured()};
    tablet.start("Shan");

    tablet.question("since").chooseDay(QStringLiteral("2026-10-05"));
    tablet.question("far").type(QStringLiteral("3"));
    tablet.question("far").chooseUnit(1);
    tablet.question("far").leave();
    tablet.settle();

    QCOMPARE(tablet.question("since").day(), QStringLiteral("2026-10-05"));
    QCOMPARE(
        tablet.stored("since").value.first().toObject().value("valueDate").toString(), QStringLiteral("2026-10-05"));
    const QJsonObject far = tablet.stored("far").value.first().toObject().value("valueQuantity").toObject();
    QCOMPARE(far.value("value").toDouble(), 3.0);
    QCOMPARE(far.value("code").toString(), QStringLiteral("km"));
}

void OpenInterviewTest::showsTheAnswersByAnotherFormWhenTheServiceSaysSo()
{
    const Record other = givenForm::released(measured());
    InterviewTablet tablet{{other}};
    tablet.start("Shan");
    tablet.question("since").chooseDay(QStringLiteral("2026-10-05"));
    tablet.settle();

    Reassessment changed = tablet.storedReview();
    changed.questionnaire = {other.id};
    tablet.receive(changed);
    tablet.screens->interviews()->readAgain();

    QCOMPARE(tablet.shown(), (QStringList{"since", "far"}));
    QCOMPARE(tablet.question("since").day(), QStringLiteral("2026-10-05"));
}

void OpenInterviewTest::opensNothingBehindTheLock()
{
    InterviewTablet tablet;
    tablet.screens->interviews()->open(interviewTablet::id("Shan"));
    tablet.screens->interviews()->start();

    tablet.session.lock(); // before the disk has answered
    tablet.settle();

    QVERIFY(!tablet.interview().isOpen());
}

void OpenInterviewTest::triesRefusedWordsAgainEveryMinute()
{
    WordsTablet tablet;
    tablet.typeRefused();
    tablet.mend();

    const auto aMinuteLater = [&tablet] {
        tablet.screens->interviews()->tick();
        return tablet.why().saved();
    };

    QTRY_COMPARE(aMinuteLater(), QStringLiteral("Saved 09:00")); // the last refusal may be on its way at the first
}

void OpenInterviewTest::showsNobodysAnswersWhenTheyCannotBeRead()
{
    WordsTablet tablet;
    const Reassessment review = tablet.interview().review();
    must(
        tablet.file->writer()
            .run(DatabaseThread::Urgency::Tap,
                [](Database &database) { return database.execute(QStringLiteral("ALTER TABLE draft RENAME TO gone")); })
            .result());

    tablet.interview().open(review);

    QVERIFY(!tablet.interview().isOpen());
    QVERIFY(!tablet.interview().problem().isEmpty());
}

void OpenInterviewTest::beginsWithWhatTheFormProposes_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("initial") << QByteArray{"works"} << QByteArray{R"([{"valueBoolean":true}])"};
    QTest::newRow("initialSelected")
        << QByteArray{"likes"}
        << QByteArray{
               R"([{"valueCoding":{"code":"garden","display":"Gardening"}},{"valueCoding":{"code":"art","display":"Art"}}])"};
    QTest::newRow("initialExpression") << QByteArray{"held"} << QByteArray{R"([{"valueDate":"2026-11-20"}])"};
    QTest::newRow("read only") << QByteArray{"round"} << QByteArray{R"([{"valueInteger":3}])"};
    QTest::newRow("first repeat") << QByteArray{"jobs#1/days"} << QByteArray{R"([{"valueInteger":2}])"};
}

void OpenInterviewTest::beginsWithWhatTheFormProposes()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    InterviewTablet tablet{{}, proposing()};

    tablet.start("Shan");

    const InterviewAnswer answer = tablet.stored(key.constData());
    QCOMPARE(QJsonDocument{answer.value}.toJson(QJsonDocument::Compact), value);
    QVERIFY(!answer.by.has_value()); // nobody has said it
    tablet.restart();
    tablet.comeIn();
    tablet.resume("Shan");
    QCOMPARE(tablet.stored(key.constData()), answer);
}

void OpenInterviewTest::proposesOnceOnly()
{
    InterviewTablet tablet{{}, proposing()};
    tablet.start("Shan");
    tablet.question("likes").choose(0);
    tablet.question("likes").choose(2); // both are taken back
    tablet.question("works").choose(1);
    tablet.settle();

    tablet.restart();
    tablet.comeIn();
    tablet.resume("Shan");

    QCOMPARE(tablet.question("likes").picked(), QList<int>{});
    QCOMPARE(tablet.question("works").picked(), QList<int>{1});
}

void OpenInterviewTest::asksNobodyForASourceOfWhatCannotBeAnswered()
{
    InterviewTablet tablet{{}, proposing()};
    tablet.start("Shan");

    QVERIFY(tablet.question("works").wantsSource());
    QVERIFY(!tablet.question("round").wantsSource());
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::OpenInterviewTest)
#include "tst_OpenInterview.moc"
