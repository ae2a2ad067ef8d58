// SPDX-License-Identifier: Apache-2.0
#include "app/records/InterviewFields.h"
#include "app/store/AnswerWriter.h"
#include "app/store/FormStore.h"
#include "app/store/InterviewStore.h"
#include "app/store/InterviewWriter.h"
#include "app/store/WrittenDrafts.h"
#include "sync/client/Outbox.h"
#include "tests/app/store/GivenInterview.h"
#include "tests/app/store/StoredDay.h"
#include "tests/support/FakeIds.h"
#include "tests/support/Must.h"
#include "tests/support/ResultMatchers.h"

using namespace alongside;
using namespace std::chrono_literals;

/// One tablet, its coaches and one person's review.
class tst_InterviewWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_day = std::make_unique<StoredDay>();
        publish(1);
    }

    void openingAgainGoesOnWithTheSameDraft()
    {
        const Reassessment begun = open(m_day->hicks);

        const Reassessment again = open(m_day->lewis);

        QCOMPARE(again.id, begun.id);
        QCOMPARE(again.startedBy, m_day->hicks.id);
        QCOMPARE(m_day->outboxCount(), 1);
    }

    void aChoiceIsOneMutationWithTheQuestionThatWasShown()
    {
        const Reassessment review = open(m_day->hicks);
        Act act = m_day->actOf(m_day->hicks);
        VERIFY_OK((InterviewWriter{act}.stand(review.id, QStringLiteral("q1"))));
        QCOMPARE(m_day->outboxCount(), 1); // where somebody looks is nothing to send

        VERIFY_OK((AnswerWriter{act}.keep({review.id, QStringLiteral("q1")}, given::yes())));

        QCOMPARE(m_day->outboxCount(), 2);
        QCOMPARE(lastMutation().ops.size(), 2);
        QCOMPARE(stored(review.id).position, QStringLiteral("q1"));
        QCOMPARE(answer(review.id, "q1").value, given::yes());
        QCOMPARE(answer(review.id, "q1").recordedBy, m_day->hicks.id);
        QVERIFY(!answer(review.id, "q1").by.has_value()); // nobody is taken for granted
    }

    void givingTheSameAnswerAgainSendsNothing()
    {
        const AnswerPlace place = answered("q1", given::yes());
        const int before = m_day->outboxCount();

        Act act = m_day->actOf(m_day->lewis);
        VERIFY_OK((AnswerWriter{act}.keep(place, given::yes())));

        QCOMPARE(m_day->outboxCount(), before);
        QCOMPARE(answer(place.reassessment, "q1").recordedBy, m_day->hicks.id);
    }

    void resumesAtTheSameQuestionBeforeAnythingWasSealed()
    {
        const Reassessment review = open(m_day->hicks);
        Act act = m_day->actOf(m_day->hicks);
        VERIFY_OK((InterviewWriter{act}.stand(review.id, QStringLiteral("q2"))));

        QCOMPARE(open(m_day->hicks).position, QStringLiteral("q2"));
    }

    void whatIsTypedIsOneMutationWhenItIsLeft()
    {
        const Reassessment review = open(m_day->hicks);
        const AnswerPlace place{review.id, QStringLiteral("q2")};
        Act act = m_day->actOf(m_day->hicks);
        for (const char *text : {"P", "Pa", "Paid work"})
            VERIFY_OK((AnswerWriter{act}.type(place, given::words(QString::fromLatin1(text)))));
        QCOMPARE(m_day->outboxCount(), 1);
        const AnswerDrafts drafts = must(answerDraftsOf(m_day->database(), review.id, m_day->hicks.id));
        QCOMPARE(answersWith({}, drafts).value(QStringLiteral("q2")).value, given::words(QStringLiteral("Paid work")));

        VERIFY_OK((AnswerWriter{act}.seal(place)));

        QCOMPARE(m_day->outboxCount(), 2);
        QCOMPARE(answer(review.id, "q2").value, given::words(QStringLiteral("Paid work")));
        QVERIFY(must(answerDraftsOf(m_day->database(), review.id, m_day->hicks.id)).isEmpty());
    }

    void theNextStartSealsWhatAnybodyWasTyping()
    {
        const Reassessment review = open(m_day->hicks);
        Act act = m_day->actOf(m_day->hicks);
        VERIFY_OK((AnswerWriter{act}.type({review.id, QStringLiteral("q2")}, given::words(QStringLiteral("Paid")))));
        VERIFY_OK((InterviewWriter{act}.type(review.id, InterviewDraftField::Outcome, QStringLiteral("Stay"))));

        QCOMPARE(must(sealWrittenDrafts(m_day->database(), recordKinds(), m_day->clock(), m_ids)), 2);

        QCOMPARE(answer(review.id, "q2").recordedBy, m_day->hicks.id);
        QCOMPARE(stored(review.id).outcome, QStringLiteral("Stay"));
        QCOMPARE(must(sealWrittenDrafts(m_day->database(), recordKinds(), m_day->clock(), m_ids)), 0);
    }

    void halfADateStaysTypedAndIsNeverAnAnswer()
    {
        const Reassessment review = open(m_day->hicks);
        const AnswerPlace place{review.id, QStringLiteral("q3")};
        Act act = m_day->actOf(m_day->hicks);
        VERIFY_OK((AnswerWriter{act}.typeUnfinished(place, QStringLiteral("12/"))));

        VERIFY_OK((InterviewWriter{act}.seal(review.id)));

        QCOMPARE(m_day->outboxCount(), 1);
        const AnswerDrafts drafts = must(answerDraftsOf(m_day->database(), review.id, m_day->hicks.id));
        QCOMPARE(drafts.value(QStringLiteral("q3")).first().text, QStringLiteral("12/"));
    }

    void whatAnotherTabletWroteWhileSomebodyTypedStays()
    {
        const AnswerPlace place = answered("q2", given::words(QStringLiteral("Work")));
        Act act = m_day->actOf(m_day->hicks);
        VERIFY_OK((AnswerWriter{act}.type(place, given::words(QStringLiteral("Work outdoors")))));
        Act other = m_day->actOf(m_day->lewis); // as sync would bring it
        VERIFY_OK((AnswerWriter{other}.keep(place, given::words(QStringLiteral("Work with cars")))));

        VERIFY_OK((AnswerWriter{act}.seal(place)));

        const QString both = answer(place.reassessment, "q2").value.first()[QStringLiteral("valueString")].toString();
        QVERIFY2(
            both.contains(QStringLiteral("with cars")) && both.contains(QStringLiteral("outdoors")), qPrintable(both));
    }

    void whatArrivedAndWasTypedOnIsNotWrittenTwice_data()
    {
        QTest::addColumn<AnswerDraftField>("field");
        QTest::newRow("the answer") << AnswerDraftField::Value;
        QTest::newRow("what was seen") << AnswerDraftField::Seen;
    }
    void whatArrivedAndWasTypedOnIsNotWrittenTwice()
    {
        QFETCH(const AnswerDraftField, field);
        const AnswerPlace place{open(m_day->hicks).id, QStringLiteral("q2")};
        typeAs(m_day->hicks, place, field, QStringLiteral("Likes cars"));
        typeAs(m_day->lewis, place, field, QStringLiteral("Went out")); // as sync would bring it
        Act other = m_day->actOf(m_day->lewis);
        VERIFY_OK((AnswerWriter{other}.seal(place)));

        // The field shows both now.
        typeAs(m_day->hicks, place, field, QStringLiteral("Went out\nLikes cars, and vans"));
        Act act = m_day->actOf(m_day->hicks);
        const InterviewAnswer sealed = must(AnswerWriter{act}.seal(place));

        const QString words = field == AnswerDraftField::Seen
            ? sealed.seen
            : sealed.value.first()[QStringLiteral("valueString")].toString();
        QCOMPARE(words, QStringLiteral("Went out\nLikes cars, and vans"));
    }

    void anotherAnswerIsNobodysUntilSomebodySaysWhose_data()
    {
        QTest::addColumn<std::function<Result<InterviewAnswer>(AnswerWriter &, const AnswerPlace &)>>("answer");
        QTest::addColumn<bool>("isAnother");
        using Answer = std::function<Result<InterviewAnswer>(AnswerWriter &, const AnswerPlace &)>;
        QTest::newRow("chosen") << Answer{[](AnswerWriter &writer, const AnswerPlace &place) {
            return writer.keep(place, given::words(QStringLiteral("Cars")));
        }} << true;
        QTest::newRow("no answer") << Answer{[](AnswerWriter &writer, const AnswerPlace &place) {
            return writer.keepWithout(place, NoAnswer::DoesNotKnow);
        }} << true;
        QTest::newRow("typed") << Answer{[](AnswerWriter &writer, const AnswerPlace &place) {
            must(writer.type(place, given::words(QStringLiteral("Cars"))));
            return writer.seal(place);
        }} << true;
        QTest::newRow("the same") << Answer{[](AnswerWriter &writer, const AnswerPlace &place) {
            return writer.keep(place, given::words(QStringLiteral("Vans")));
        }} << false;
        QTest::newRow("typed back") << Answer{[](AnswerWriter &writer, const AnswerPlace &place) {
            must(writer.type(place, given::words(QStringLiteral("Van"))));
            must(writer.type(place, given::words(QStringLiteral("Vans"))));
            return writer.seal(place);
        }} << false;
    }
    void anotherAnswerIsNobodysUntilSomebodySaysWhose()
    {
        const AnswerPlace place = answered("q2", given::words(QStringLiteral("Vans")));
        Act act = m_day->actOf(m_day->hicks);
        AnswerWriter writer{act};
        VERIFY_OK(writer.setSource(place, AnsweredBy::Advocate, {AnsweredHow::Spoke}));
        QFETCH(const std::function<Result<InterviewAnswer>(AnswerWriter &, const AnswerPlace &)>, answer);
        QFETCH(const bool, isAnother);
        const int before = m_day->outboxCount();

        VERIFY_OK(answer(writer, place));

        const InterviewAnswer kept = this->answer(place.reassessment, "q2");
        QCOMPARE(kept.by.has_value(), !isAnother);
        QCOMPARE(kept.how.isEmpty(), isAnother);
        QCOMPARE(m_day->outboxCount(), before + (isAnother ? 1 : 0)); // in the mutation that changed it
    }

    void whoAnsweredIsSaidOfWhatIsTypedThere()
    {
        const AnswerPlace place{open(m_day->hicks).id, QStringLiteral("q2")};
        typeAs(m_day->hicks, place, AnswerDraftField::Value, QStringLiteral("Vans"));
        Act act = m_day->actOf(m_day->hicks);

        VERIFY_OK((AnswerWriter{act}.setSource(place, AnsweredBy::Person, {AnsweredHow::Signed})));
        VERIFY_OK((AnswerWriter{act}.seal(place))); // the field was left afterwards

        QCOMPARE(answer(place.reassessment, "q2").value, given::words(QStringLiteral("Vans")));
        QCOMPARE(answer(place.reassessment, "q2").by, std::optional{AnsweredBy::Person});
    }

    void askedAndNoAnswerIsACompleteAnswer()
    {
        const AnswerPlace place = answered("q1", given::yes());
        Act act = m_day->actOf(m_day->hicks);
        for (const NoAnswer why : {NoAnswer::AskedNoAnswer, NoAnswer::NotFoundOutYet, NoAnswer::DoesNotKnow}) {
            const InterviewAnswer kept = must(AnswerWriter{act}.keepWithout(place, why));
            QVERIFY(kept.isComplete() && !kept.isAnswered());
            QCOMPARE(answer(place.reassessment, "q1").without, why);
        }
        QVERIFY(!must(AnswerWriter{act}.keepWithout(place, NoAnswer::Skipped)).isComplete());
    }

    void keepsWhoHowAndWhatWasSeenApartFromWhatItMeans()
    {
        const AnswerPlace place = answered("q1", given::yes());
        Act act = m_day->actOf(m_day->hicks);
        VERIFY_OK((AnswerWriter{act}.setSource(
            place, AnsweredBy::PersonWithSupport, {AnsweredHow::Looked, AnsweredHow::Pointed})));
        VERIFY_OK((AnswerWriter{act}.typeWords(place, AnswerDraftField::Seen, QStringLiteral("Looked at the van"))));
        VERIFY_OK((AnswerWriter{act}.typeWords(place, AnswerDraftField::Means, QStringLiteral("Wants to go out"))));
        VERIFY_OK((AnswerWriter{act}.seal(place)));

        const InterviewAnswer kept = answer(place.reassessment, "q1");
        QCOMPARE(kept.by, std::optional{AnsweredBy::PersonWithSupport});
        QCOMPARE(kept.how, (QList<AnsweredHow>{AnsweredHow::Looked, AnsweredHow::Pointed}));
        QCOMPARE(kept.seen, QStringLiteral("Looked at the van"));
        QCOMPARE(kept.means, QStringLiteral("Wants to go out"));
        QCOMPARE(kept.value, given::yes());
    }

    void bothAnswersOfAReversedCheckAreKept()
    {
        const AnswerPlace place = answered("q1", given::yes());
        Act act = m_day->actOf(m_day->hicks);
        const ReversedCheck check{QStringLiteral("Would you rather stay?"), given::no(), m_day->clock().now()};

        VERIFY_OK((AnswerWriter{act}.setReversed(place, check)));

        QCOMPARE(answer(place.reassessment, "q1").reversed, std::optional{check});
        QCOMPARE(answer(place.reassessment, "q1").value, given::yes());
    }

    void aSecondSittingBeginsWhenItIsOpenedAgain()
    {
        const Reassessment review = open(m_day->hicks);
        Act act = m_day->actOf(m_day->hicks);
        VERIFY_OK((InterviewWriter{act}.pause(review.id, SittingEvent::What::Stopped, QStringLiteral("Had enough"))));
        QVERIFY(!stored(review.id).isBeingHeld());
        m_day->clock().advance(24h);

        const Reassessment again = open(m_day->hicks);

        QCOMPARE(again.sittingsHeld(), 2);
        QVERIFY(again.isBeingHeld());
        QCOMPARE(again.sittings.at(1).why, QStringLiteral("Had enough"));
    }

    void aDraftStaysWithItsVersionOfTheForm()
    {
        const Reassessment review = open(m_day->hicks);
        publish(2);

        const Reassessment again = open(m_day->hicks);

        QCOMPARE(again.questionnaire, given::formVersion(1).id);
        QCOMPARE(must(FormStore{m_day->database()}.inUse(given::formUrl))->id, given::formVersion(2).id);
        QVERIFY(must(FormStore{m_day->database()}.document(review.questionnaire))->contains("\"version\":\"1\""));
    }

    void theNextReviewFollowsTheOneThatIsCompletedAndHasTheNewForm()
    {
        const AnswerPlace place = answered("q1", given::yes());
        Act act = m_day->actOf(m_day->hicks);
        VERIFY_OK((InterviewWriter{act}.finish(place.reassessment)));
        publish(2);
        m_day->clock().advance(24h * 365);

        const Reassessment next = open(m_day->hicks);

        QCOMPARE(next.previous, place.reassessment);
        QCOMPARE(next.questionnaire, given::formVersion(2).id);
        QVERIFY(must(InterviewStore{m_day->database()}.answersOf(next.id)).isEmpty());
        const auto lastTime = must(InterviewStore{m_day->database()}.answersOf(next.previous));
        QCOMPARE(lastTime.value(QStringLiteral("q1")).value, given::yes());
        QCOMPARE(must(InterviewStore{m_day->database()}.drafts()).size(), 1);
    }

    void aRetiredFormBeginsNothing()
    {
        FormVersion retired = given::formVersion(1);
        retired.status = FormVersion::Status::Retired;
        m_day->store(kind::questionnaire, retired.id.text, fieldsOf(retired, given::formDocument(1)));
        Act act = m_day->actOf(m_day->hicks);

        const auto opened = InterviewWriter{act}.open({.person = m_day->aisha.id, .form = given::formUrl});

        QCOMPARE(opened.error().kind, ErrorKind::NotFound);
    }

    void anOutcomeThatIsTypedOnFromAnothersKeepsEveryWordOnce()
    {
        const Reassessment review = open(m_day->hicks);
        Act act = m_day->actOf(m_day->hicks);
        VERIFY_OK((InterviewWriter{act}.type(review.id, InterviewDraftField::Outcome, QStringLiteral("Mine"))));
        VERIFY_OK((InterviewWriter{act}.seal(review.id)));
        VERIFY_OK((InterviewWriter{act}.type(review.id, InterviewDraftField::Outcome, QStringLiteral("Mine a"))));
        Reassessment theirs = must(InterviewStore{m_day->database()}.find(review.id)).value();
        theirs.outcome = QStringLiteral("Mine and theirs");
        m_day->store(kind::reassessment, review.id.text, fieldsOf(theirs));

        VERIFY_OK((InterviewWriter{act}.type(
            review.id, InterviewDraftField::Outcome, QStringLiteral("Mine and theirs and more"))));

        const Reassessment sealed = must(InterviewWriter{act}.seal(review.id));
        QCOMPARE(sealed.outcome, QStringLiteral("Mine and theirs and more"));
    }

    void finishingSealsEndsTheSittingAndHappensOnce()
    {
        const Reassessment review = open(m_day->hicks);
        Act act = m_day->actOf(m_day->hicks);
        VERIFY_OK((AnswerWriter{act}.type({review.id, QStringLiteral("q2")}, given::words(QStringLiteral("Paid")))));
        VERIFY_OK((InterviewWriter{act}.type(review.id, InterviewDraftField::Outcome, QStringLiteral("Stay"))));
        VERIFY_OK((InterviewWriter{act}.planNext(review.id, given::friday.addYears(1))));

        const Reassessment done = must(InterviewWriter{act}.finish(review.id));
        m_day->clock().advance(1h);
        const Reassessment again = must(InterviewWriter{act}.finish(review.id));

        QVERIFY(!done.isDraft() && !done.isBeingHeld());
        QCOMPARE(done.outcome, QStringLiteral("Stay"));
        QCOMPARE(done.nextReview, given::friday.addYears(1));
        QCOMPARE(answer(review.id, "q2").value, given::words(QStringLiteral("Paid")));
        QCOMPARE(again, done);
    }

    void anyFormOfAgreementHoldsUntilTheResponseIsAnother_data()
    {
        QTest::addColumn<int>("form");
        for (const Agreement::Form form : everyAgreementForm)
            QTest::newRow(qPrintable(toText(form))) << int(form);
    }
    void anyFormOfAgreementHoldsUntilTheResponseIsAnother()
    {
        QFETCH(const int, form);
        const Reassessment review = open(m_day->hicks);
        QCOMPARE(standingOf(review, "read out"), AgreementStanding::None);
        Act act = m_day->actOf(m_day->hicks);

        const Agreement agreement{.form = Agreement::Form(form), .words = QStringLiteral("Nodded")};
        const Reassessment agreed = must(InterviewWriter{act}.agree(review.id, agreement, "read out"));

        QCOMPARE(stored(review.id), agreed);
        QCOMPARE(agreed.agreement->form, Agreement::Form(form));
        QCOMPARE(standingOf(agreed, "read out"), AgreementStanding::Stands);
        QCOMPARE(standingOf(agreed, "read out, and changed"), AgreementStanding::Voided);
    }

    void aNewAgreementTakesThePlaceOfTheOldOneWhole()
    {
        const Reassessment review = open(m_day->hicks);
        Act act = m_day->actOf(m_day->hicks);
        VERIFY_OK((InterviewWriter{act}.agree(
            review.id, {.form = Agreement::Form::AgreedBy, .words = QStringLiteral("Her mother")}, "one")));

        const Reassessment agreed =
            must(InterviewWriter{act}.agree(review.id, {.form = Agreement::Form::DidNotAgree}, "other"));

        QVERIFY(agreed.agreement->words.isEmpty());
        QCOMPARE(standingOf(agreed, "other"), AgreementStanding::Stands);
    }

private:
    void publish(int version)
    {
        const Operation form = given::publishing(version);
        m_day->store(kind::questionnaire, form.id, form.set);
    }
    Reassessment open(const Coach &coach)
    {
        Act act = m_day->actOf(coach);
        return must(InterviewWriter{act}.open({.person = m_day->aisha.id, .form = given::formUrl}));
    }
    AnswerPlace answered(const char *key, const QJsonArray &value)
    {
        const AnswerPlace place{open(m_day->hicks).id, QString::fromLatin1(key)};
        Act act = m_day->actOf(m_day->hicks);
        must(AnswerWriter{act}.keep(place, value));
        return place;
    }
    void typeAs(const Coach &coach, const AnswerPlace &place, AnswerDraftField field, const QString &text)
    {
        Act act = m_day->actOf(coach);
        AnswerWriter writer{act};
        VERIFY_OK(field == AnswerDraftField::Value ? writer.type(place, given::words(text))
                                                   : writer.typeWords(place, field, text));
    }
    Reassessment stored(const ReassessmentId &id) { return *must(InterviewStore{m_day->database()}.find(id)); }
    InterviewAnswer answer(const ReassessmentId &id, const char *key)
    {
        return must(InterviewStore{m_day->database()}.answersOf(id)).value(QString::fromLatin1(key));
    }
    Mutation lastMutation() { return must(Outbox{m_day->database()}.waiting()).last(); }

    std::unique_ptr<StoredDay> m_day;
    FakeIds m_ids{3};
};

QTEST_GUILESS_MAIN(tst_InterviewWriter)
#include "tst_InterviewWriter.moc"
