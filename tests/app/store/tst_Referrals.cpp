// SPDX-License-Identifier: Apache-2.0
#include "app/domain/referral/ReferralRoute.h"
#include "app/records/DecisionFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/records/ReferralFields.h"
#include "app/records/ReferralKinds.h"
#include "app/store/ConflictStore.h"
#include "app/store/DecisionWriter.h"
#include "app/store/DraftStore.h"
#include "app/store/ReferralStore.h"
#include "app/store/ReferralWriter.h"
#include "sync/client/Outbox.h"
#include "tests/app/store/StoredDay.h"
#include "tests/app/store/SyncedTablet.h"
#include "tests/support/Must.h"
#include "tests/support/ResultMatchers.h"

#include <QLoggingCategory>

using namespace alongside;
using namespace std::chrono_literals;
using State = Referral::State;

namespace {

/// A key coach who refers Aisha, on a tablet without a network.
class Referring {
public:
    Decision says(Decision::Answer answer)
    {
        Act act = day.actOf(day.hicks);
        day.clock().advance(1min);
        return must(DecisionWriter{act, m_ids}.decide({.person = day.aisha.id,
            .purpose = purpose::refer,
            .explained = QStringLiteral("With pictures"),
            .said = QStringLiteral("Nodded"),
            .answer = answer}));
    }
    void takesItBack()
    {
        Act act = day.actOf(day.lewis);
        day.clock().advance(1min);
        must(DecisionWriter{act, m_ids}.withdraw(
            {.person = day.aisha.id, .purpose = purpose::refer, .words = QStringLiteral("No"), .stop = {}}));
    }
    Referral toCollege(const DecisionId &decision)
    {
        return {.person = day.aisha.id,
            .route = route::college,
            .destination = QStringLiteral("Coleg Sir Gâr"),
            .reason = QStringLiteral("Wants to learn catering"),
            .decision = decision,
            .chaseOn = given::friday.addDays(14)};
    }
    Result<Referral> make(const Referral &referral)
    {
        Act act = day.actOf(day.hicks);
        return ReferralWriter(act, m_ids).make(referral);
    }
    Result<Referral> step(const ReferralId &id, State to, const QString &words = {}, QDate on = given::friday)
    {
        Act act = day.actOf(day.hicks);
        return ReferralWriter(act, m_ids).step(id, {to, on, words});
    }
    Referral stored(const ReferralId &id) { return *must(ReferralStore{day.database()}.find(id)); }
    int mutations() { return int(must(Outbox{day.database()}.waiting()).size()); }

    StoredDay day;
    FakeIds m_ids{7};
};

Consent agreed(const PersonId &person) { return {.person = person, .purpose = purpose::refer, .givenAt = Instant{}}; }

} // namespace

/// Referrals: what may follow what, with whose yes, on the tablet and at the service.
class tst_Referrals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("alongside.*=false")); }

    void takesStepsOfTheTableAndNoOther_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        for (const State from : everyReferralState)
            for (const State to : everyReferralState)
                QTest::addRow("%d to %d", int(from), int(to)) << int(from) << int(to);
    }
    void takesStepsOfTheTableAndNoOther()
    {
        QFETCH(const int, from);
        QFETCH(const int, to);
        static const QSet<QPair<int, int>> legal{{int(State::Made), int(State::Sent)},
            {int(State::Made), int(State::Withdrawn)}, {int(State::Sent), int(State::Accepted)},
            {int(State::Sent), int(State::Declined)}, {int(State::Sent), int(State::Withdrawn)},
            {int(State::Accepted), int(State::Ended)}, {int(State::Accepted), int(State::Withdrawn)}};
        const Referral referral{.destination = QStringLiteral("College"), .state = State(from)};
        const ReferralWish wish{State(to), given::friday, QStringLiteral("Began in spring")};

        const auto refusal = refusalOf(referral, wish, agreed({}), given::friday);

        if (legal.contains({from, to}))
            QVERIFY(!refusal);
        else
            QCOMPARE(refusal, ReferralRefusal::NotAStep);
        QCOMPARE(referralStateFromText(toText(State(to))), State(to));
    }

    void knowsWhichDaysAStepCanHave()
    {
        const Referral sent{.destination = QStringLiteral("College"), .state = State::Sent, .sentOn = given::friday};
        const auto refusalOn = [&sent](QDate day) {
            return refusalOf(sent, {State::Accepted, day, {}}, agreed({}), given::friday.addDays(7));
        };

        QCOMPARE(refusalOn({}), ReferralRefusal::NoDay);
        QCOMPARE(refusalOn(given::friday.addDays(-1)), ReferralRefusal::TooEarly);
        QVERIFY(!refusalOn(given::friday));
        QVERIFY(!refusalOn(given::friday.addDays(7)));
        QCOMPARE(refusalOn(given::friday.addDays(8)), ReferralRefusal::InTheFuture);
    }

    void isOverdueTheDayAfterItsDayWhileSomebodyWaits()
    {
        Referral referral{.chaseOn = given::friday};
        for (const State state : everyReferralState) {
            referral.state = state;
            const bool waits = state == State::Made || state == State::Sent || state == State::Accepted;
            QVERIFY(!referral.isOverdue(given::friday));
            QCOMPARE(referral.isOverdue(given::friday.addDays(1)), waits);
        }
        const QList<Referral> order = inChaseOrder(
            {{.route = QStringLiteral("none")}, {.route = QStringLiteral("later"), .chaseOn = given::friday.addDays(1)},
                {.route = QStringLiteral("first"), .chaseOn = given::friday}});
        QCOMPARE(order.first().route, QStringLiteral("first"));
        QCOMPARE(order.last().route, QStringLiteral("none"));
    }

    void knowsTheRouteThatAnAnswerMeans()
    {
        for (const QString &code : everyRoute())
            QCOMPARE(routeOfAnswer(QStringLiteral("route"), code), code);
        QCOMPARE(routeOfAnswer(QStringLiteral("college"), QStringLiteral("yes")), route::college);
        QCOMPARE(routeOfAnswer(QStringLiteral("another"), QStringLiteral("yes")), QString{});
    }

    void isMadeWithADecisionInOneMutationAndEndsItsDrafts()
    {
        Referring aisha;
        const Decision yes = aisha.says(Decision::Answer::Yes);
        const DraftOwner owner = referralDraftOwner(aisha.day.aisha.id, aisha.day.hicks.id);
        const QList<ReferralDraft> drafts{{ReferralField::Reason, QStringLiteral("Wants to learn catering"), {}, {}}};
        VERIFY_OK(DraftStore{aisha.day.database()}.keep(owner, drafts));
        const int before = aisha.mutations();

        const auto made = aisha.make(aisha.toCollege(yes.id));

        VERIFY_OK(made);
        QCOMPARE(aisha.stored(made->id), *made);
        QCOMPARE(aisha.mutations(), before + 1);
        QCOMPARE(must(DraftStore{aisha.day.database()}.of<ReferralDraft>(owner)).size(), 0);
    }

    void isNotMadeWithoutAYesThatStands()
    {
        Referring aisha;
        VERIFY_FAILS(aisha.make(aisha.toCollege({})), ErrorKind::Rejected);
        const Decision yes = aisha.says(Decision::Answer::Yes);
        VERIFY_FAILS(aisha.make(aisha.toCollege({})), ErrorKind::Rejected); // whose yes?
        aisha.takesItBack();
        VERIFY_FAILS(aisha.make(aisha.toCollege(yes.id)), ErrorKind::Rejected);

        const Decision again = aisha.says(Decision::Answer::Yes);

        VERIFY_FAILS(aisha.make(aisha.toCollege(yes.id)), ErrorKind::Rejected); // that one was taken back
        VERIFY_OK(aisha.make(aisha.toCollege(again.id)));
    }

    void goesNoFurtherOnceThePersonSaysNoAndCanBeWithdrawn()
    {
        Referring aisha;
        const ReferralId id = must(aisha.make(aisha.toCollege(aisha.says(Decision::Answer::Yes).id))).id;
        aisha.takesItBack();

        VERIFY_FAILS(aisha.step(id, State::Sent), ErrorKind::Rejected);
        VERIFY_FAILS(aisha.step(id, State::Withdrawn), ErrorKind::Rejected); // nobody said why
        VERIFY_OK(aisha.step(id, State::Withdrawn, QStringLiteral("Aisha said no")));

        QCOMPARE(aisha.stored(id).state, State::Withdrawn);
        QCOMPARE(aisha.stored(id).outcome, QStringLiteral("Aisha said no"));
    }

    void goesAllTheWayWithOneMutationAStep()
    {
        Referring aisha;
        const ReferralId id = must(aisha.make(aisha.toCollege(aisha.says(Decision::Answer::Yes).id))).id;
        const int before = aisha.mutations();

        VERIFY_OK(aisha.step(id, State::Sent));
        VERIFY_OK(aisha.step(id, State::Accepted, QStringLiteral("A place from January")));
        VERIFY_OK(aisha.step(id, State::Ended, QStringLiteral("Began on 11 January")));

        const Referral ended = aisha.stored(id);
        QCOMPARE(ended.state, State::Ended);
        QCOMPARE(ended.answer, QStringLiteral("A place from January"));
        QCOMPARE(ended.outcome, QStringLiteral("Began on 11 January"));
        QCOMPARE(ended.sentOn, given::friday);
        QCOMPARE(aisha.mutations(), before + 3);
        VERIFY_FAILS(aisha.step(id, State::Sent), ErrorKind::Rejected);
    }

    void keepsWhatWasHeardWhenSomebodyAskedHowItStands()
    {
        Referring aisha;
        const ReferralId id = must(aisha.make(aisha.toCollege(aisha.says(Decision::Answer::Yes).id))).id;
        Act act = aisha.day.actOf(aisha.day.hicks);
        ReferralWriter writer{act, aisha.m_ids};

        VERIFY_OK(writer.chase(id, QStringLiteral("They have it on the list"), given::friday.addDays(7)));
        VERIFY_OK(writer.chase(id, QStringLiteral("Ring in January"), {}));

        const Referral referral = aisha.stored(id);
        QCOMPARE(referral.chases.size(), 2);
        QCOMPARE(referral.chases.first().words, QStringLiteral("They have it on the list"));
        QVERIFY(!referral.chaseOn.isValid());
    }

    void sealsAtTheStartWhatWasTypedAsItsPlace()
    {
        Referring aisha;
        const ReferralId id = must(aisha.make(aisha.toCollege(aisha.says(Decision::Answer::Yes).id))).id;
        const QList<ReferralDraft> drafts{
            {ReferralField::Place, QStringLiteral("Gower College"), QStringLiteral("Coleg Sir Gâr"), {}}};
        VERIFY_OK(DraftStore{aisha.day.database()}.keep(referralDraftOwner(id, aisha.day.hicks.id), drafts));

        const auto sealed =
            ReferralWriter::sealAll(aisha.day.database(), recordKinds(), aisha.day.clock(), aisha.m_ids);

        VERIFY_OK(sealed);
        QCOMPARE(*sealed, 1);
        QCOMPARE(aisha.stored(id).destination, QStringLiteral("Gower College"));
        QCOMPARE(*ReferralWriter::sealAll(aisha.day.database(), recordKinds(), aisha.day.clock(), aisha.m_ids), 0);
    }

    void leavesAPlaceThatWasTypedAndPutBackAsItCameMeanwhile()
    {
        Referring aisha;
        const ReferralId id = must(aisha.make(aisha.toCollege(aisha.says(Decision::Answer::Yes).id))).id;
        const DraftOwner owner = referralDraftOwner(id, aisha.day.hicks.id);
        const auto typed = [](const char *text, const char *base) {
            return ReferralDraft{ReferralField::Place, QString::fromLatin1(text), QString::fromLatin1(base), {}};
        };
        Act act = aisha.day.actOf(aisha.day.hicks);
        VERIFY_OK(DraftStore{aisha.day.database()}.keep(owner, QList{typed("Gower College", "College")}));
        VERIFY_OK(ReferralWriter(act, aisha.m_ids).seal(id));
        const int before = aisha.mutations();

        VERIFY_OK(DraftStore{aisha.day.database()}.keep(owner, QList{typed("College ", "College")}));
        VERIFY_OK(ReferralWriter(act, aisha.m_ids).seal(id));

        QCOMPARE(aisha.stored(id).destination, QStringLiteral("Gower College"));
        QCOMPARE(aisha.mutations(), before);
        QCOMPARE(must(DraftStore{aisha.day.database()}.of<ReferralDraft>(owner)).size(), 0);
    }

    void keepsWordsThatAreTypedForAnotherStep()
    {
        Referring aisha;
        const ReferralId id = must(aisha.make(aisha.toCollege(aisha.says(Decision::Answer::Yes).id))).id;
        const DraftOwner owner = referralDraftOwner(id, aisha.day.hicks.id);
        const QList<ReferralDraft> drafts{{ReferralField::Answer, QStringLiteral("From January"), {}, {}}};
        VERIFY_OK(DraftStore{aisha.day.database()}.keep(owner, drafts));

        VERIFY_OK(aisha.step(id, State::Sent));
        QCOMPARE(must(DraftStore{aisha.day.database()}.of<ReferralDraft>(owner)).size(), 1);
        VERIFY_OK(aisha.step(id, State::Accepted, QStringLiteral("From January")));
        QCOMPARE(must(DraftStore{aisha.day.database()}.of<ReferralDraft>(owner)).size(), 0);
    }

    void isOneReferralWhenTwoTabletsMakeItFromTheSameQuestion()
    {
        Two tablets;
        const Referral one = tablets.makeFromReview(*tablets.one);
        const Referral other = tablets.makeFromReview(*tablets.other);
        QCOMPARE(other.id, one.id);
        tablets.step(*tablets.one, one.id, State::Sent);

        tablets.syncAll();

        for (SyncedTablet *tablet : {tablets.one.get(), tablets.other.get()}) {
            QCOMPARE(tablet->rowsOf(kind::referral), 1);
            QCOMPARE(tablet->rowsOf(kind::conflict), 0);
            QCOMPARE(must(ReferralStore{tablet->database()}.find(one.id))->state, State::Sent);
        }
    }

    void isAskedAboutWhenTwoTabletsHeardOtherwise()
    {
        Two tablets;
        const ReferralId id = tablets.makeFromReview(*tablets.one).id;
        tablets.step(*tablets.one, id, State::Sent);
        tablets.syncAll();

        tablets.step(*tablets.one, id, State::Accepted);
        tablets.step(*tablets.other, id, State::Declined);
        tablets.syncAll();

        QCOMPARE(tablets.one->rowsOf(kind::conflict), 1);
        tablets.chooses(*tablets.one, State::Declined);
        tablets.syncAll();

        SqlChangeLog log{tablets.server->database(), tablets.server->clock()};
        QCOMPARE(must(log.heldMutations(tablets.server->account())).size(), 0);
        for (SyncedTablet *tablet : {tablets.one.get(), tablets.other.get()}) {
            QCOMPARE(must(ReferralStore{tablet->database()}.find(id))->state, State::Declined);
            QCOMPARE(must(ConflictStore{tablet->database()}.open()).size(), 0);
        }
    }

    void isHeldByTheServiceWhenAStepIsNoneOfTheTable()
    {
        Two tablets;
        const ReferralId id = tablets.makeFromReview(*tablets.one).id;
        tablets.syncAll();
        Act careless = tablets.one->act();
        VERIFY_OK(careless.save(
            {{patching(kind::referral, id.text, {{QStringLiteral("state"), QStringLiteral("accepted")}})}}));

        tablets.syncAll();

        QCOMPARE(must(ReferralStore{tablets.other->database()}.find(id))->state, State::Made);
        SqlChangeLog log{tablets.server->database(), tablets.server->clock()};
        const auto held = log.heldMutations(tablets.server->account());
        VERIFY_OK(held);
        QCOMPARE(held->size(), 1);
        QCOMPARE(held->first().heldBecause, QStringLiteral("Referral.state is not valid"));
    }

private:
    /// Two key coaches of Shan, who said yes.
    struct Two {
        Two()
        {
            TestServer::Options options;
            options.config.fieldSteps = recordSteps();
            server = std::make_unique<TestServer>(recordKinds(), options);
            one = std::make_unique<SyncedTablet>(*server, QStringList{QStringLiteral("keyCoach")});
            other = std::make_unique<SyncedTablet>(*server, QStringList{QStringLiteral("keyCoach")});
            Act act = one->act();
            must(act.save({{making(kind::person, shan.id.text, fieldsOf(shan))}}));
            yes = must(DecisionWriter{act, ids}.decide({.person = shan.id,
                .purpose = purpose::refer,
                .explained = QStringLiteral("With pictures"),
                .said = QStringLiteral("Nodded"),
                .answer = Decision::Answer::Yes}));
            syncAll();
        }
        Referral makeFromReview(SyncedTablet &tablet)
        {
            Act act = tablet.act();
            const ReassessmentId review{QStringLiteral("019a0000-0000-7000-8000-00000000000a")};
            return must(ReferralWriter(act, ids).make({.person = shan.id,
                .origin = referralOriginOf(review, QStringLiteral("college")),
                .route = route::college,
                .destination = QStringLiteral("Coleg Sir Gâr"),
                .reason = QStringLiteral("Wants to learn catering"),
                .decision = yes.id}));
        }
        void step(SyncedTablet &tablet, const ReferralId &id, State to)
        {
            Act act = tablet.act();
            must(ReferralWriter(act, ids).step(id, {to, Clock::localDateOf(act.now()), {}}));
        }
        void chooses(SyncedTablet &tablet, State state)
        {
            const OpenConflict conflict = must(ConflictStore{tablet.database()}.open()).first();
            for (const OpenConflict::Candidate &each : conflict.candidates) {
                if (each.value[QStringLiteral("state")].toString() != toText(state)) continue;
                Act act = tablet.act();
                must(ConflictStore::settle(act, conflict, each.value));
            }
        }
        void syncAll()
        {
            for (int round = 0; round < 2; ++round)
                for (SyncedTablet *tablet : {one.get(), other.get()})
                    tablet->sync();
        }

        std::unique_ptr<TestServer> server;
        std::unique_ptr<SyncedTablet> one, other;
        const Person shan = given::person(QStringLiteral("Siân Griffiths"));
        Decision yes;
        FakeIds ids{11};
    };
};

QTEST_GUILESS_MAIN(tst_Referrals)
#include "tst_Referrals.moc"
