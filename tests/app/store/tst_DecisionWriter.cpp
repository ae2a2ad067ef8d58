// SPDX-License-Identifier: Apache-2.0
#include "app/store/DecisionWriter.h"

#include "app/store/ActionStore.h"
#include "app/store/AttachmentStore.h"
#include "app/store/ConsentStore.h"
#include "app/store/DecisionDraft.h"
#include "app/store/DecisionStore.h"
#include "app/store/DraftStore.h"
#include "app/store/ObjectionDraft.h"
#include "app/store/ObjectionStore.h"
#include "app/store/PersonStore.h"
#include "sync/client/Outbox.h"
#include "tests/app/store/StoredDay.h"
#include "tests/support/FakeIds.h"
#include "tests/support/ResultMatchers.h"

using namespace alongside;
using namespace std::chrono_literals;

namespace {

/// A coach with Aisha, who decides.
class Conversation {
public:
    Decision about(const QString &purpose, Decision::Answer answer)
    {
        return {.person = day.aisha.id,
            .purpose = purpose,
            .explained = QStringLiteral("With pictures"),
            .said = QStringLiteral("Nodded"),
            .answer = answer};
    }
    Result<Decision> decide(const Decision &decision)
    {
        Act act = day.actOf(day.hicks);
        return DecisionWriter{act, m_ids}.decide(decision);
    }
    Result<Decision> decideIn(const DecisionOrigin &origin, const Coach &coach, const Decision &decision)
    {
        Act act = day.actOf(coach);
        return DecisionWriter{act, m_ids}.decideIn(origin, decision);
    }
    Result<Consent> withdraw(const QString &purpose, const QString &stop = {})
    {
        Act act = day.actOf(day.lewis);
        return DecisionWriter{act, m_ids}.withdraw(
            {.person = day.aisha.id, .purpose = purpose, .words = QStringLiteral("No more"), .stop = stop});
    }
    Result<Objection> object(const QString &words)
    {
        Act act = day.actOf(day.hicks);
        return ObjectionWriter{act, m_ids}.object(day.aisha.id, QStringLiteral("goodAt"), words);
    }
    Consent consent(const QString &purpose) { return *ConsentStore{day.database()}.find(day.aisha.id, purpose); }
    Result<Attachment> takePhoto()
    {
        Act act = day.actOf(day.hicks);
        return AttachmentKeeper{act, m_ids}.setFace(
            day.aisha.id, {.bytes = "jpeg", .mediaType = QStringLiteral("image/jpeg"), .thumbnail = "small"});
    }
    QString thumbnail() { return (*PersonStore{day.database()}.find(day.aisha.id))->face; }
    QList<Mutation> mutations() { return *Outbox{day.database()}.waiting(); }

    StoredDay day;

private:
    FakeIds m_ids{7};
};

} // namespace

class tst_DecisionWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsADecisionAndWhatFollowsFromItInOneMutation()
    {
        Conversation aisha;

        const auto decided = aisha.decide(aisha.about(purpose::photo, Decision::Answer::Yes));

        VERIFY_OK(decided);
        QCOMPARE(*DecisionStore{aisha.day.database()}.of(aisha.day.aisha.id), QList<Decision>{*decided});
        QCOMPARE(aisha.consent(purpose::photo).state(), Consent::State::Given);
        QCOMPARE(aisha.consent(purpose::share).state(), Consent::State::NotAsked);
        QCOMPARE(aisha.mutations().size(), 1);
    }

    void refusesWhatIsNotYetADecision()
    {
        Conversation aisha;
        Decision decision = aisha.about(purpose::photo, Decision::Answer::Yes);
        decision.capacity = Decision::Capacity::Lacks;

        VERIFY_FAILS(aisha.decide(decision), ErrorKind::Rejected);

        QCOMPARE(aisha.mutations().size(), 0);
    }

    void isOneDecisionAtTwoTouchesAndTwoOnTwoTablets()
    {
        const DecisionOrigin origin{{QStringLiteral("review")}, QStringLiteral("college")};
        Conversation here, there;
        const Decision yes = here.about(purpose::refer, Decision::Answer::Yes);

        const auto first = here.decideIn(origin, here.day.hicks, yes);
        const auto again = here.decideIn(origin, here.day.hicks, yes);
        const auto apart = there.decideIn(origin, there.day.lewis, yes);

        VERIFY_OK(first);
        QCOMPARE(*again, *first);
        QCOMPARE(here.mutations().size(), 1);
        QVERIFY(apart->id != first->id);
        QVERIFY(origin.isOf(*first) && origin.isOf(*apart));
        QVERIFY(!(DecisionOrigin{origin.review, QStringLiteral("work")}.isOf(*first)));
    }

    void endsTheDraftThatItWas()
    {
        Conversation aisha;
        const DraftOwner owner = decisionDraftOwner(aisha.day.aisha.id, aisha.day.hicks.id);
        const DecisionDraft draft{DecisionDraftField::Said, QStringLiteral("Nodded"), {}, {}};
        VERIFY_OK(DraftStore{aisha.day.database()}.keep(owner, QList<DecisionDraft>{draft}));

        VERIFY_OK(aisha.decide(aisha.about(purpose::move, Decision::Answer::No)));

        QCOMPARE(DraftStore{aisha.day.database()}.of<DecisionDraft>(owner)->size(), 0);
    }

    void stopsAThingThatIsTakenBackAndBeginsItAgain()
    {
        Conversation aisha;
        VERIFY_OK(aisha.decide(aisha.about(purpose::share, Decision::Answer::Yes)));
        aisha.day.clock().advance(-1h); // a wrong clock

        VERIFY_OK(aisha.withdraw(purpose::share));
        QCOMPARE(aisha.consent(purpose::share).state(), Consent::State::Ended);
        QCOMPARE(aisha.consent(purpose::share).endedBy, aisha.day.lewis.id);
        QCOMPARE(aisha.consent(purpose::share).endedWords, QStringLiteral("No more"));

        VERIFY_OK(aisha.decide(aisha.about(purpose::share, Decision::Answer::Yes)));
        QCOMPARE(aisha.consent(purpose::share).state(), Consent::State::Given);
    }

    void showsNoPhotoAndTakesNoneOfSomebodyWhoSaidNo()
    {
        Conversation aisha;
        VERIFY_OK(aisha.takePhoto());
        QVERIFY(!aisha.thumbnail().isEmpty());

        VERIFY_OK(aisha.withdraw(purpose::photo));

        QCOMPARE(aisha.thumbnail(), QString{});
        QCOMPARE(AttachmentStore{aisha.day.database()}.faces()->size(), 0);
        QVERIFY(!*AttachmentStore{aisha.day.database()}.faceOf(aisha.day.aisha.id));
        VERIFY_FAILS(aisha.takePhoto(), ErrorKind::Rejected);

        VERIFY_OK(aisha.decide(aisha.about(purpose::photo, Decision::Answer::Yes)));
        QVERIFY(!aisha.thumbnail().isEmpty());
    }

    void asksSomebodyToStopWhatPeopleDo()
    {
        Conversation aisha;

        VERIFY_OK(aisha.withdraw(purpose::refer, QStringLiteral("Stop the referral")));

        const auto actions = ActionStore{aisha.day.database()}.toDoFor(aisha.day.aisha.id);
        VERIFY_OK(actions);
        QCOMPARE(actions->size(), 1);
        QCOMPARE(actions->first().words, QStringLiteral("Stop the referral"));
        QCOMPARE(actions->first().due, given::friday);
        QCOMPARE(aisha.mutations().size(), 1);
    }

    void keepsWordForWordWhatIsNotRightUntilItIsAnswered()
    {
        Conversation aisha;
        const QString words = QStringLiteral(" I dont like gardning\nI like cars! ");

        const auto said = aisha.object(words);
        VERIFY_OK(said);
        ObjectionStore store{aisha.day.database()};
        QCOMPARE(store.of(aisha.day.aisha.id)->first().words, words);
        QVERIFY(store.of(aisha.day.aisha.id)->first().isOpen());

        FakeIds ids{9};
        Act act = aisha.day.actOf(aisha.day.lewis);
        VERIFY_FAILS(ObjectionWriter(act, ids).answer(said->id, QStringLiteral(" ")), ErrorKind::Rejected);
        VERIFY_OK(ObjectionWriter(act, ids).answer(said->id, QStringLiteral("We have changed it.")));

        const Objection answered = store.of(aisha.day.aisha.id)->first();
        QVERIFY(!answered.isOpen());
        QCOMPARE(answered.words, words);
        QCOMPARE(answered.answer, QStringLiteral("We have changed it."));
        QCOMPARE(answered.answeredBy, aisha.day.lewis.id);
    }

    void objectsToNothingWithoutAWord()
    {
        Conversation aisha;

        VERIFY_FAILS(aisha.object(QStringLiteral(" \n")), ErrorKind::Rejected);
    }
};

QTEST_GUILESS_MAIN(tst_DecisionWriter)
#include "tst_DecisionWriter.moc"
