// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/ResponseJson.h"
#include "app/records/AttachmentFields.h"
#include "app/records/DecisionFields.h"
#include "app/store/AttachmentStore.h"
#include "app/store/DecisionStore.h"
#include "app/store/DecisionWriter.h"
#include "app/store/DraftStore.h"
#include "tests/app/screens/InterviewTablet.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>

namespace alongside {

/// The end of an interview on the real store: what comes of it, what is written there, and what is said to it.
class InterviewEndTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsANoAsNoReferral();
    void listsARouteThatWasNotAskedTheOtherWayRound();
    void offersNoRouteOnceTheySaidNoToBeingReferred();
    void keepsTheOutcomeOnTheScreenUntilTheDiskTakesIt();
    void keepsARefusedOutcomeUntilItIsOpenedAgain();
    void showsAnotherTabletsOutcomeOnceItsOwnIsSealed();
    void emptiesTheWordsOfAnotherWayOfAgreeing();
    void hasNoEndBeforeTheFormIsHere();
    void opensAFinishedOneAtItsEndWithoutASitting();
    void finishesWithRefusedWordsOrNotAtAll();
    void makesADecisionOfAYesAtATouch();
    void makesOneDecisionAtTwoQuickTouches();
    void knowsADecisionByTheIdThatItHadBefore();
    void saysSoWhenTheyHaveSaidOtherwiseSince();
    void decidesAnewWhenAnotherRouteIsChosen();
    void makesNoDecisionOfWhatTheyDidNotSayThemselves();
    void beginsADecisionOnTheirPageWhereSomebodyElseDecided();
    void keepsAVoiceAsAnAgreement();
    void keepsAVoiceAsAVoiceWhenAnotherWayIsChosen();
    void keepsAVoiceInTheReviewInWhichItWasSpoken();
    void triesAVoiceAgainThatTheDiskRefusedAlsoAfterThePageWasLeft();
    void keepsAVoiceOnceHoweverOftenItsAgreementWasRefused();
    void finishesWithARefusedVoiceOrNotAtAll();
    void asksForTheBytesOfAnAgreementThatWasGivenElsewhere();
    void isQuietWhenTheTabletIsGivenOrLocked();
    void readsMyReviewAloud();
    void drawsTheMarkOnThePaper();
    void voidsAnAgreementWhereAnythingSaidIsChanged_data();
    void voidsAnAgreementWhereAnythingSaidIsChanged();
    void keepsAnAgreementThatWasMadeToTheAnswersAlone();
};

namespace {

constexpr int yes = 0;
constexpr int no = 1;
constexpr int agreedBy = int(Agreement::Form::AgreedBy);
constexpr int didNotAgree = int(Agreement::Form::DidNotAgree);

/// A yes or no, and a route, each asked the other way round too.
QByteArray routes()
{
    return R"({"resourceType": "Questionnaire", "url": "https://alongside.example/fhir/Questionnaire/routes",
"version": "1", "status": "active", "title": "Routes", "item": [
{"linkId": "ways", "type": "group", "text": "Ways",
 "extension": [{"url": "https://alongside.example/fhir/part", "valueCode": "referrals"}],
 "item": [
  {"linkId": "college", "type": "choice", "text": "Would you like to go to college?",
   "extension": [{"url": "https://alongside.example/fhir/reversed", "valueString": "Would you rather not?"}],
   "answerOption": [{"valueCoding": {"code": "yes", "display": "Yes"}}, {"valueCoding": {"code": "no", "display": "No"}}]},
  {"linkId": "route", "type": "choice", "text": "Route",
   "extension": [{"url": "https://alongside.example/fhir/reversed", "valueString": "Rather not have this?"},
                 {"url": "https://alongside.example/fhir/decision", "valueCode": "refer"}],
   "answerOption": [{"valueCoding": {"code": "health", "display": "Health"}},
                    {"valueCoding": {"code": "advice", "display": "Advice"}}]}]}]})";
}

class FakeMicrophone final : public Microphone {
public:
    bool isThere() const override { return true; }
    Result<void> start() override
    {
        isOn = true;
        return {};
    }
    QByteArray stop() override
    {
        isOn = false;
        return QByteArray(bytesPerSecond, 's');
    }

    bool isOn = false;
};

class FakeLoudspeaker final : public Loudspeaker {
public:
    Result<void> play(const QByteArray &, std::function<void()> done) override
    {
        m_done = std::move(done);
        return {};
    }
    void stop() override { std::exchange(m_done, {})(); }
    bool isOn() const { return bool(m_done); }

private:
    std::function<void()> m_done;
};

/// At the end of an interview with Shan, who is about to agree in their own voice.
class VoiceTablet : public InterviewTablet {
public:
    VoiceTablet()
    {
        microphone = &hears;
        loudspeaker = &plays;
        restart();
        comeIn();
        start("Shan");
        shan = interview().review().id;
        interview().openPart(2);
        end().chooseAgreement(int(Agreement::Form::Voice));
        end().spoken()->voice()->start();
    }
    std::optional<Agreement> agreementOf(const ReassessmentId &review)
    {
        return must(InterviewStore{file->reader()}.find(review)).value_or(Reassessment{}).agreement;
    }
    int voices()
    {
        const auto count = [](const Row &row) { return int(row.integer(0)); };
        return must(file->reader().first(QStringLiteral("SELECT count(*) FROM \"Attachment\""), count)).value_or(-1);
    }

    FakeMicrophone hears;
    FakeLoudspeaker plays;
    ReassessmentId shan;
};

/// Shan would like another place, and would not rather stay.
void sayYesToAnotherPlace(InterviewTablet &tablet, AnsweredBy by)
{
    tablet.start("Shan");
    tablet.question("move").choose(yes);
    tablet.question("move").answerReversed(no);
    tablet.question("move").sayWho(int(by));
    tablet.question("move").sayHow(int(AnsweredHow::Pointed));
    tablet.settle();
    tablet.interview().openPart(2);
}

/// Shan takes this route, and not rather not, as they say themselves.
void takeRoute(InterviewTablet &tablet, int route)
{
    tablet.interview().openQuestion(QStringLiteral("route"));
    tablet.question("route").choose(route);
    tablet.question("route").answerReversed(no);
    tablet.question("route").sayWho(int(AnsweredBy::Person));
    tablet.question("route").sayHow(int(AnsweredHow::Pointed));
    tablet.settle();
    tablet.interview().openPart(1);
}

QList<Decision> decisionsOf(InterviewTablet &tablet, const char *person)
{
    return must(DecisionStore{tablet.file->reader()}.of(PersonId{interviewTablet::id(person)}));
}

} // namespace

void InterviewEndTest::countsANoAsNoReferral()
{
    InterviewTablet tablet{{}, routes()};
    tablet.start("Shan");

    tablet.question("college").choose(no);
    QVERIFY(!tablet.question("college").isReversedAsked());
    QCOMPARE(tablet.end().referrals(), QStringList{});

    tablet.question("college").choose(yes);
    QVERIFY(tablet.question("college").isReversedAsked());
    QCOMPARE(tablet.end().referrals(), QStringList{QStringLiteral("Would you like to go to college?")});
}

void InterviewEndTest::offersNoRouteOnceTheySaidNoToBeingReferred()
{
    InterviewTablet tablet{{}, routes()};
    tablet.start("Shan");
    tablet.question("college").choose(yes);
    QCOMPARE(tablet.end().referrals().size(), 1);
    QVERIFY(tablet.end().referralStop().isEmpty());

    tablet.screens->people()->person()->open(interviewTablet::id("Shan"));
    DecisionsScreen &decisions = *tablet.screens->people()->person()->decisions();
    decisions.beginWithdrawal(purpose::refer);
    decisions.typeWithdrawal(QStringLiteral("no more"));
    decisions.withdraw();
    tablet.settle();

    QCOMPARE(tablet.end().referrals(), QStringList{});
    QVERIFY2(tablet.end().referralStop().startsWith(QStringLiteral("Shan said no")),
        qPrintable(tablet.end().referralStop()));
}

void InterviewEndTest::listsARouteThatWasNotAskedTheOtherWayRound()
{
    InterviewTablet tablet{{}, routes()};
    tablet.start("Shan");

    tablet.question("route").choose(0);
    QVERIFY(tablet.question("route").isReversedAsked());
    tablet.interview().openPart(1);
    QCOMPARE(tablet.end().referrals(), QStringList{QStringLiteral("Health")});
    QCOMPARE(tablet.end().open(), QStringList{QStringLiteral("Route")});
    QCOMPARE(tablet.end().openWhys(), QStringList{QStringLiteral("Not asked the other way round yet")});

    tablet.interview().openQuestion(tablet.end().openKey(0));
    tablet.question("route").answerReversed(no);
    tablet.interview().openPart(1);
    QCOMPARE(tablet.end().open(), QStringList{});
}

void InterviewEndTest::keepsTheOutcomeOnTheScreenUntilTheDiskTakesIt()
{
    const QString words = QStringLiteral("Tries the garden centre");
    InterviewTablet tablet;
    tablet.start("Shan");
    tablet.interview().openPart(2);
    tablet.refuse("draft");

    tablet.end().typeOutcome(words);
    tablet.end().leave();
    tablet.settle();
    QCOMPARE(tablet.end().outcome(), words);
    QCOMPARE(tablet.end().outcomeSaved(), QString{});
    QVERIFY(!tablet.end().problem().isEmpty());

    tablet.mend();
    tablet.end().leave();
    tablet.settle();
    QCOMPARE(tablet.end().outcomeSaved(), QStringLiteral("Saved 09:00"));
    QCOMPARE(tablet.end().problem(), QString{});
    QCOMPARE(tablet.storedReview().outcome, words);
}

void InterviewEndTest::keepsARefusedOutcomeUntilItIsOpenedAgain()
{
    const QString words = QStringLiteral("Tries the garden centre");
    InterviewTablet tablet;
    tablet.start("Shan");
    tablet.interview().openPart(2);
    tablet.refuse("draft");
    tablet.end().typeOutcome(words);
    tablet.screens->interviews()->close(); // before the refusal is known
    tablet.settle();
    tablet.start("Craig");
    QCOMPARE(tablet.end().outcome(), QString{});

    tablet.resume("Shan");
    tablet.interview().openPart(2);
    QCOMPARE(tablet.end().outcome(), words);
    QVERIFY(tablet.end().unkeptSentence().contains(QStringLiteral("the outcome")));
    tablet.mend();
    tablet.screens->interviews()->close();
    tablet.settle();

    tablet.resume("Shan");
    QCOMPARE(tablet.storedReview().outcome, words);
    QCOMPARE(tablet.end().unkeptSentence(), QString{});
}

void InterviewEndTest::showsAnotherTabletsOutcomeOnceItsOwnIsSealed()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    tablet.interview().openPart(2);
    tablet.end().typeOutcome(QStringLiteral("Mine"));
    tablet.end().leave();
    tablet.settle();

    Reassessment theirs = tablet.storedReview();
    theirs.outcome = QStringLiteral("Theirs");
    tablet.receive(theirs);
    tablet.screens->interviews()->readAgain();
    QCOMPARE(tablet.end().outcome(), QStringLiteral("Theirs"));

    tablet.end().typeOutcome(QStringLiteral("Theirs and mine"));
    tablet.screens->interviews()->readAgain();
    QCOMPARE(tablet.end().outcome(), QStringLiteral("Theirs and mine"));
    tablet.end().leave();
    tablet.settle();
    QCOMPARE(tablet.storedReview().outcome, QStringLiteral("Theirs and mine"));
}

void InterviewEndTest::emptiesTheWordsOfAnotherWayOfAgreeing()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    tablet.interview().openPart(2);
    tablet.end().chooseAgreement(agreedBy);
    tablet.end().typeAgreement(QStringLiteral("Her sister"));
    tablet.settle();
    tablet.end().leave();
    tablet.settle();
    QCOMPARE(tablet.storedReview().agreement->words, QStringLiteral("Her sister"));

    tablet.end().chooseAgreement(didNotAgree);
    tablet.settle();

    QCOMPARE(tablet.end().agreementWords(), QString{});
    QCOMPARE(int(tablet.storedReview().agreement->form), didNotAgree);
    QCOMPARE(tablet.storedReview().agreement->words, QString{});
}

void InterviewEndTest::hasNoEndBeforeTheFormIsHere()
{
    InterviewTablet tablet;
    const Record late = givenForm::released(routes());
    Reassessment begun;
    begun.person = PersonId{interviewTablet::id("Craig")};
    begun.form = QStringLiteral("https://alongside.example/fhir/Questionnaire/routes");
    begun.id = {reassessmentIdOf(begun.person, begun.form, {})};
    begun.questionnaire = {late.id};
    begun.startedAt = tablet.clock.now();
    begun.startedBy = CoachId{interviewTablet::id("M. Hicks")};
    tablet.receive(begun);

    tablet.resume("Craig");
    QVERIFY(tablet.interview().isOpen());
    QVERIFY(!tablet.interview().formSentence().isEmpty());
    QVERIFY(!tablet.interview().isAtEnd());

    tablet.write({late});
    tablet.screens->interviews()->readAgain();
    QCOMPARE(tablet.shown(), (QStringList{"college", "route"}));
    QCOMPARE(tablet.interview().formSentence(), QString{});
}

void InterviewEndTest::opensAFinishedOneAtItsEndWithoutASitting()
{
    InterviewTablet tablet{givenForm::completedReview(QStringLiteral("Shan"), {2025, 11, 20})};

    tablet.resume("Shan");
    QVERIFY(tablet.screens->interviews()->hasLast());
    tablet.screens->interviews()->openLast();
    tablet.settle();

    QVERIFY(tablet.interview().isAtEnd());
    QVERIFY(tablet.end().isFinished());
    QCOMPARE(tablet.storedReview().sittingsHeld(), 0);
    tablet.interview().openPart(0);
    QCOMPARE(tablet.question("work").picked(), QList<int>{no});
}

void InterviewEndTest::finishesWithRefusedWordsOrNotAtAll()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    tablet.question("move").choose(yes);
    tablet.settle();
    tablet.refuse("draft");
    tablet.question("why").type(QStringLiteral("More sun"));
    tablet.interview().openPart(2);
    tablet.end().typeOutcome(QStringLiteral("Tries the garden centre"));
    tablet.settle();

    tablet.end().finish();
    tablet.settle();
    QVERIFY(!tablet.end().isFinished());
    QVERIFY(tablet.end().unkeptSentence().startsWith(QStringLiteral("Not saved yet: Why is that?, the outcome.")));

    tablet.mend();
    tablet.end().finish();
    tablet.settle();
    QVERIFY(tablet.end().isFinished());
    QCOMPARE(tablet.end().unkeptSentence(), QString{});
    QCOMPARE(tablet.storedReview().outcome, QStringLiteral("Tries the garden centre"));
    QVERIFY(tablet.stored("why").isAnswered());
}

void InterviewEndTest::makesADecisionOfAYesAtATouch()
{
    InterviewTablet tablet;
    sayYesToAnotherPlace(tablet, AnsweredBy::PersonWithSupport);
    QCOMPARE(tablet.end().referrals(), QStringList{QStringLiteral("Another place")});
    QCOMPARE(tablet.end().decisions()->open(), QStringList{QStringLiteral("Another place")});
    QCOMPARE(tablet.end().decisions()->openWhys(), QStringList{QString{}});

    tablet.end().decisions()->record(0);
    tablet.settle();

    const QList<Decision> decided = decisionsOf(tablet, "Shan");
    QCOMPARE(decided.size(), 1);
    QCOMPARE(decided.first().purpose, purpose::move);
    QCOMPARE(decided.first().answer, Decision::Answer::Yes);
    QCOMPARE(decided.first().capacity, Decision::Capacity::Assumed);
    QVERIFY(decided.first().explained.contains(QStringLiteral("Would you rather stay?")));
    QCOMPARE(tablet.end().decisions()->open(), QStringList{});
    QVERIFY(tablet.end().decisions()->recorded().first().contains(QStringLiteral("apacity")));
}

void InterviewEndTest::makesOneDecisionAtTwoQuickTouches()
{
    InterviewTablet tablet;
    sayYesToAnotherPlace(tablet, AnsweredBy::Person);

    tablet.end().decisions()->record(0);
    tablet.end().decisions()->record(0);
    tablet.settle();

    QCOMPARE(decisionsOf(tablet, "Shan").size(), 1);
    QCOMPARE(tablet.end().decisions()->problem(), QString{});
}

void InterviewEndTest::knowsADecisionByTheIdThatItHadBefore()
{
    InterviewTablet tablet;
    sayYesToAnotherPlace(tablet, AnsweredBy::Person);
    const DecisionOrigin origin{tablet.interview().review().id, QStringLiteral("move")};
    const Decision before{.id = origin.formerId(),
        .person = PersonId{interviewTablet::id("Shan")},
        .purpose = purpose::move,
        .about = QStringLiteral("Another place"),
        .explained = QStringLiteral("At the reassessment"),
        .said = QStringLiteral("Yes"),
        .answer = Decision::Answer::Yes,
        .by = CoachId{interviewTablet::id("M. Hicks")},
        .at = tablet.clock.now()};

    tablet.write({{kind::decision, before.id.text, 2, fieldsOf(before)}});
    tablet.screens->interviews()->readAgain();

    QCOMPARE(decisionsOf(tablet, "Shan"), QList<Decision>{before});
    QCOMPARE(tablet.end().decisions()->open(), QStringList{}); // nobody is asked once more
    QCOMPARE(tablet.end().decisions()->recorded().size(), 1);
    QVERIFY(!tablet.end().decisions()->recorded().first().contains(QStringLiteral("otherwise")));
    QVERIFY(!(DecisionOrigin{origin.review, QStringLiteral("work")}.isOf(before)));
}

void InterviewEndTest::saysSoWhenTheyHaveSaidOtherwiseSince()
{
    InterviewTablet tablet;
    sayYesToAnotherPlace(tablet, AnsweredBy::Person);
    tablet.end().decisions()->record(0);
    tablet.settle();

    tablet.interview().openQuestion(QStringLiteral("move"));
    tablet.question("move").choose(no);
    tablet.settle();
    tablet.interview().openPart(2);
    QCOMPARE(tablet.end().decisions()->open(), QStringList{});
    const QStringList recorded = tablet.end().decisions()->recorded();
    QCOMPARE(recorded.size(), 1);
    QVERIFY(recorded.first().endsWith(QStringLiteral("Said otherwise since: take it back on Shan’s page.")));

    const auto withdraw = [&tablet](Database &database) {
        Act act{database, recordKinds(), tablet.clock, CoachId{interviewTablet::id("M. Hicks")}};
        return DecisionWriter{act, tablet.ids}.withdraw(
            {.person = PersonId{interviewTablet::id("Shan")}, .purpose = purpose::move});
    };
    must(tablet.file->writer().run(DatabaseThread::Urgency::Tap, withdraw).result());
    tablet.screens->interviews()->readAgain();
    QVERIFY(tablet.end().decisions()->recorded().first().endsWith(QStringLiteral("Taken back since.")));
}

void InterviewEndTest::decidesAnewWhenAnotherRouteIsChosen()
{
    InterviewTablet tablet{{}, routes()};
    tablet.start("Shan");
    takeRoute(tablet, 0);
    tablet.end().decisions()->record(0);
    tablet.settle();
    QCOMPARE(tablet.end().decisions()->open(), QStringList{});

    takeRoute(tablet, 1);
    QCOMPARE(tablet.end().decisions()->open(), QStringList{QStringLiteral("Advice")});
    QVERIFY(tablet.end().decisions()->recorded().first().contains(QStringLiteral("Said otherwise since")));
    tablet.end().decisions()->record(0);
    tablet.settle();

    QCOMPARE(decisionsOf(tablet, "Shan").size(), 2);
    QCOMPARE(tablet.end().decisions()->recorded().size(), 2);
}

void InterviewEndTest::makesNoDecisionOfWhatTheyDidNotSayThemselves()
{
    InterviewTablet tablet;
    sayYesToAnotherPlace(tablet, AnsweredBy::FamilyOrCarer);

    tablet.end().decisions()->record(0);
    tablet.settle();

    QVERIFY(decisionsOf(tablet, "Shan").isEmpty());
    QVERIFY(tablet.end().decisions()->openWhys().first().startsWith(QStringLiteral("Somebody else said it")));
}

void InterviewEndTest::beginsADecisionOnTheirPageWhereSomebodyElseDecided()
{
    InterviewTablet tablet{{}, givenForm::document().replace(R"({"linkId": "jobs")", R"({"linkId": "decided",
        "type": "choice", "text": "How?", "answerOption": [{"valueCoding": {"code": "best-interests"}}]},
        {"linkId": "capacity", "type": "text", "text": "Why?"}, {"linkId": "jobs")")};
    sayYesToAnotherPlace(tablet, AnsweredBy::FamilyOrCarer);
    tablet.interview().openQuestion(QStringLiteral("decided"));
    tablet.question("decided").choose(0);
    tablet.question("capacity").type(QStringLiteral("Assessed on 3 November"));
    tablet.question("capacity").leave();
    tablet.settle();
    tablet.interview().openPart(2);
    QCOMPARE(tablet.end().decisions()->beginnings(), QStringList{QStringLiteral("Begin it on Shan’s page")});

    tablet.end().decisions()->begin(0);
    QTRY_COMPARE(tablet.end().decisions()->beginnings(), QStringList{QString{}});

    const PersonId shan{interviewTablet::id("Shan")};
    const auto typed = must(DraftStore{tablet.file->reader()}.of<DecisionDraft>(
        decisionDraftOwner(shan, CoachId{interviewTablet::id("M. Hicks")})));
    const Decision begun = decisionFrom(typed, shan);
    QCOMPARE(begun.purpose, purpose::move);
    QCOMPARE(begun.capacity, Decision::Capacity::Lacks);
    QCOMPARE(begun.capacityWhy, QStringLiteral("Assessed on 3 November"));
    QCOMPARE(begun.decidedBy, Decision::DecidedBy::BestInterests);
    QVERIFY(tablet.end().decisions()->openWhys().first().startsWith(QStringLiteral("Begun on Shan’s page")));
    tablet.screens->people()->person()->open(shan.text);
    tablet.settle();
    QCOMPARE(tablet.screens->people()->person()->decisions()->texts().value(int(DecisionDraftField::CapacityWhy)),
        QStringLiteral("Assessed on 3 November"));
}

void InterviewEndTest::keepsAVoiceAsAnAgreement()
{
    FakeMicrophone microphone;
    InterviewTablet tablet;
    tablet.microphone = &microphone;
    tablet.restart();
    tablet.comeIn();
    tablet.start("Shan");
    tablet.interview().openPart(2);

    tablet.end().chooseAgreement(int(Agreement::Form::Voice));
    tablet.settle();
    QVERIFY(tablet.end().speaks());
    QVERIFY(!tablet.storedReview().agreement); // nothing is said yet
    tablet.end().spoken()->voice()->start();
    tablet.end().spoken()->voice()->stop();
    tablet.settle();

    const auto agreement = tablet.storedReview().agreement;
    QVERIFY(agreement && agreement->form == Agreement::Form::Voice);
    const auto kept = must(AttachmentStore{tablet.file->reader()}.find(agreement->attachment));
    QCOMPARE(kept->purpose, Attachment::Purpose::Voice);
    QVERIFY(must(AttachmentStore{tablet.file->reader()}.bytesOf(*kept))->startsWith("RIFF"));
}

void InterviewEndTest::keepsAVoiceAsAVoiceWhenAnotherWayIsChosen()
{
    VoiceTablet tablet;

    tablet.end().chooseAgreement(int(Agreement::Form::Signature));
    QVERIFY(!tablet.hears.isOn);
    tablet.session.lock();
    tablet.settle();
    QCOMPARE(tablet.agreementOf(tablet.shan)->form, Agreement::Form::Voice);

    VoiceTablet other;
    other.end().chooseAgreement(didNotAgree);
    other.session.lock();
    other.settle();
    QCOMPARE(other.agreementOf(other.shan)->form, Agreement::Form::DidNotAgree);
    QVERIFY(other.agreementOf(other.shan)->attachment.isEmpty());
}

void InterviewEndTest::triesAVoiceAgainThatTheDiskRefusedAlsoAfterThePageWasLeft()
{
    VoiceTablet tablet;
    tablet.refuse("Attachment");
    tablet.end().spoken()->voice()->stop();
    tablet.settle();
    QTRY_VERIFY(tablet.end().unkeptSentence().contains(QStringLiteral("drawn or spoken")));
    tablet.screens->interviews()->close();
    tablet.settle();
    QVERIFY(!tablet.agreementOf(tablet.shan));

    tablet.mend();
    const auto aMinuteLater = [&tablet] {
        tablet.screens->interviews()->tick();
        return tablet.agreementOf(tablet.shan).has_value();
    };
    QTRY_VERIFY(aMinuteLater()); // the last refusal may be on its way at the first

    const auto agreement = tablet.agreementOf(tablet.shan);
    QVERIFY(agreement && agreement->form == Agreement::Form::Voice);
    QVERIFY(must(AttachmentStore{tablet.file->reader()}.find(agreement->attachment)).has_value());
    tablet.screens->interviews()->tick();
    tablet.settle();
    QCOMPARE(tablet.agreementOf(tablet.shan)->attachment, agreement->attachment); // once
}

void InterviewEndTest::keepsAVoiceOnceHoweverOftenItsAgreementWasRefused()
{
    VoiceTablet tablet;
    tablet.refuse("Reassessment");
    tablet.end().spoken()->voice()->stop();
    tablet.settle();
    QTRY_VERIFY(tablet.end().unkeptSentence().contains(QStringLiteral("drawn or spoken")));
    for (int minute = 0; minute < 2; ++minute) {
        tablet.screens->interviews()->tick();
        tablet.settle();
        QTRY_VERIFY(tablet.end().unkeptSentence().contains(QStringLiteral("drawn or spoken")));
    }
    QCOMPARE(tablet.voices(), 0); // both or neither

    tablet.mend();
    tablet.screens->interviews()->tick();
    tablet.settle();

    QTRY_VERIFY(tablet.agreementOf(tablet.shan));
    QCOMPARE(tablet.voices(), 1);
}

void InterviewEndTest::finishesWithARefusedVoiceOrNotAtAll()
{
    VoiceTablet tablet;
    tablet.refuse("Attachment");
    tablet.end().spoken()->voice()->stop();
    tablet.settle();
    QTRY_VERIFY(tablet.end().unkeptSentence().contains(QStringLiteral("drawn or spoken")));

    tablet.end().finish();
    tablet.settle();
    QTRY_VERIFY(tablet.end().unkeptSentence().contains(QStringLiteral("drawn or spoken")));
    QVERIFY(!tablet.end().isFinished());

    tablet.mend();
    tablet.end().finish();
    tablet.settle();
    QTRY_VERIFY(tablet.end().isFinished());
    QCOMPARE(tablet.agreementOf(tablet.shan)->form, Agreement::Form::Voice);
    QCOMPARE(tablet.end().unkeptSentence(), QString{});
    tablet.screens->interviews()->tick();
    tablet.settle();
    QCOMPARE(tablet.voices(), 1);
}

void InterviewEndTest::asksForTheBytesOfAnAgreementThatWasGivenElsewhere()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    Attachment signature;
    signature.id = {interviewTablet::id("signature")};
    signature.person = PersonId{interviewTablet::id("Shan")};
    signature.purpose = Attachment::Purpose::Signature;
    signature.mediaType = QStringLiteral("image/png");
    signature.size = 9000;
    signature.hash = QString(64, u'a');
    signature.chunks = {QString(64, u'b')};
    signature.by = {interviewTablet::id("R. Lewis")};
    Reassessment agreed = tablet.storedReview();
    agreed.agreement = Agreement{.form = Agreement::Form::Signature, .attachment = signature.id};
    tablet.write({{kind::attachment, signature.id.text, 1, fieldsOf(signature)}});
    tablet.receive(agreed);
    tablet.screens->interviews()->readAgain();

    tablet.interview().openPart(9); // the end
    tablet.settle();

    const auto wanted = must(tablet.file->reader().first(
        QStringLiteral("SELECT count(*) FROM sync_attachment WHERE type = ? AND id = ?"),
        [](const Row &row) { return row.integer(0); }, kind::attachment, signature.id.text));
    QCOMPARE(wanted.value_or(0), 1);
}

void InterviewEndTest::keepsAVoiceInTheReviewInWhichItWasSpoken()
{
    VoiceTablet tablet;

    tablet.screens->interviews()->close();
    tablet.settle();
    tablet.start("Craig");

    QVERIFY(!tablet.hears.isOn);
    QCOMPARE(tablet.agreementOf(tablet.shan)->form, Agreement::Form::Voice);
    QVERIFY(tablet.interview().review().id != tablet.shan);
    QVERIFY(!tablet.storedReview().agreement);
}

void InterviewEndTest::isQuietWhenTheTabletIsGivenOrLocked()
{
    VoiceTablet tablet;
    tablet.given().give();
    tablet.settle();
    QVERIFY(!tablet.hears.isOn);
    QCOMPARE(tablet.agreementOf(tablet.shan)->form, Agreement::Form::Voice);
    tablet.given().giveBack();
    tablet.comeIn();
    tablet.interview().openPart(2);

    tablet.end().spoken()->hear();
    QVERIFY(tablet.plays.isOn());
    tablet.given().give();
    QVERIFY(!tablet.plays.isOn());
    tablet.given().giveBack();
    tablet.comeIn();
    tablet.interview().openPart(2);

    tablet.end().spoken()->hear();
    QVERIFY(tablet.plays.isOn());
    tablet.session.lock();
    QVERIFY(!tablet.plays.isOn());
}

void InterviewEndTest::readsMyReviewAloud()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    tablet.question("work").choose(yes);
    tablet.interview().openPart(2);

    tablet.end().papers()->listen();
    QVERIFY(tablet.end().papers()->isSpeaking());
    QVERIFY(tablet.heard.said.first().contains(QStringLiteral("Is work good?")));
    tablet.end().papers()->listen();

    QVERIFY(!tablet.end().papers()->isSpeaking());
}

void InterviewEndTest::drawsTheMarkOnThePaper()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    tablet.interview().openPart(2);
    tablet.end().chooseAgreement(int(Agreement::Form::Mark));
    tablet.end().keepDrawing({QVariant{QVariantList{QPointF{1, 1}, QPointF{20, 9}}}}, {200, 80});
    tablet.settle();

    QVERIFY(!tablet.end().papers()->agreementPicture().isNull());
}

void InterviewEndTest::voidsAnAgreementWhereAnythingSaidIsChanged_data()
{
    using Touch = std::function<void(InterviewTablet &)>;
    QTest::addColumn<Touch>("change");
    QTest::addColumn<bool>("isVoid");
    const auto row = [](const char *name, const Touch &change, bool isVoid) {
        QTest::newRow(name) << change << isVoid;
    };
    row(
        "answer", [](InterviewTablet &tablet) { tablet.question("work").choose(no); }, true);
    row(
        "the other way round", [](InterviewTablet &tablet) { tablet.question("move").answerReversed(yes); }, true);
    row(
        "does not know", [](InterviewTablet &tablet) { tablet.question("hours").say(QuestionEditor::DoesNotKnow); },
        true);
    row(
        "why there is no answer",
        [](InterviewTablet &tablet) { tablet.question("since").say(QuestionEditor::NotFound); }, true);
    row(
        "who said it",
        [](InterviewTablet &tablet) { tablet.question("work").sayWho(int(AnsweredBy::PersonWithSupport)); }, false);
    row(
        "skipped", [](InterviewTablet &tablet) { tablet.question("likes").say(QuestionEditor::Skipped); }, false);
}

void InterviewEndTest::voidsAnAgreementWhereAnythingSaidIsChanged()
{
    QFETCH(std::function<void(InterviewTablet &)>, change);
    QFETCH(bool, isVoid);
    InterviewTablet tablet;
    tablet.start("Shan");
    tablet.question("work").choose(yes);
    tablet.question("move").choose(yes);
    tablet.question("move").answerReversed(no);
    tablet.question("since").say(QuestionEditor::NoAnswer);
    tablet.interview().openPart(2);
    tablet.end().chooseAgreement(agreedBy);
    tablet.settle();
    QVERIFY(!tablet.end().agreementSentence().isEmpty());

    tablet.interview().openPart(0);
    change(tablet);
    tablet.settle();
    tablet.interview().openPart(2);

    QCOMPARE(!tablet.end().voidSentence().isEmpty(), isVoid);
    QCOMPARE(tablet.end().agreementSentence().isEmpty(), isVoid);
}

/// Over the response itself, as it was rendered before what is said beside it was part of that.
void InterviewEndTest::keepsAnAgreementThatWasMadeToTheAnswersAlone()
{
    InterviewTablet tablet;
    tablet.start("Shan");
    tablet.question("move").choose(yes);
    tablet.question("move").answerReversed(no);
    tablet.settle();
    Reassessment agreed = tablet.storedReview();
    const QJsonObject response =
        responseJson(AnswerSheet{loadQuestionnaire(givenForm::document()).form, QDate{2026, 11, 20},
                         {{QStringLiteral("move"), answers::yesOrNo(yes)}}},
            {.id = agreed.id.text,
                .status = ResponseHeading::Status::Completed,
                .subject = QStringLiteral("Patient/") + agreed.person.text});
    agreed.agreement = Agreement{.form = Agreement::Form::Mark,
        .hash = hashOfRendered(QJsonDocument{response}.toJson(QJsonDocument::Compact)),
        .at = agreed.startedAt,
        .takenBy = agreed.startedBy};
    tablet.receive(agreed);

    tablet.screens->interviews()->readAgain();
    tablet.interview().openPart(2);
    QVERIFY(!tablet.end().agreementSentence().isEmpty());
    QCOMPARE(tablet.end().voidSentence(), QString{});

    tablet.interview().openPart(0);
    tablet.question("work").choose(no);
    tablet.settle();
    tablet.interview().openPart(2);
    QVERIFY(!tablet.end().voidSentence().isEmpty());
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::InterviewEndTest)
#include "tst_InterviewEnd.moc"
