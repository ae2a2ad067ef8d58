// SPDX-License-Identifier: Apache-2.0
#include "app/store/VisitWriter.h"

#include "app/domain/VisitPlan.h"
#include "app/records/VisitFields.h"
#include "app/store/ActionStore.h"
#include "app/store/DraftStore.h"
#include "app/store/NoteStore.h"
#include "app/store/VisitClockStore.h"
#include "app/store/VisitStore.h"
#include "tests/app/store/StoredDay.h"
#include "tests/support/FakeBoot.h"
#include "tests/support/FakeIds.h"
#include "tests/support/ResultMatchers.h"

using namespace alongside;
using namespace std::chrono_literals;

namespace {

using Field = VisitDraft::Field;

const PlacementId cafe{QStringLiteral("019a0000-0000-7000-8000-0000000000b1")};
const PlacementId garage{QStringLiteral("019a0000-0000-7000-8000-0000000000b2")};

/// A day with M. Hicks, who visits Aisha.
class VisitedDay : public StoredDay {
public:
    ClockReading reading() { return {clock().now(), m_boot.sinceBoot(), m_boot.boot()}; }

    template <typename Do> auto as(const Coach &coach, Do what)
    {
        Act act = actOf(coach);
        VisitWriter writer{act, ids};
        return what(writer);
    }
    Visit begin()
    {
        return must(as(hicks, [&](VisitWriter &writer) { return writer.begin(beginning()); }));
    }
    VisitWriter::Beginning beginning()
    {
        return {.person = aisha.id, .workplace = goscote.id.text, .reading = reading()};
    }
    void type(const VisitId &visit, Field field, const char *text, const QString &base = {})
    {
        const VisitDraft draft{field, QString::fromUtf8(text), base, clock().now()};
        const auto kept = DraftStore{database()}.keep(draftOwner(visit, hicks.id), QList<VisitDraft>{draft});
        if (!kept) qFatal("%s", qPrintable(describe(kept.error())));
    }
    Visit seal(const VisitId &visit)
    {
        return must(as(hicks, [&](VisitWriter &writer) { return writer.sealEverything(visit); }));
    }
    /// Aisha, so many days from now.
    void plan(int days, const PlacementId &placement = {})
    {
        const VisitWriter::Plan plan{
            .person = aisha.id, .placement = placement, .day = given::friday.addDays(days), .saidOn = given::friday};
        must(as(hicks, [&](VisitWriter &writer) { return writer.plan(plan); }));
    }
    /// Days from now on which Aisha is to be visited.
    QList<int> open()
    {
        QList<int> days;
        for (const VisitPlan &plan : openPlans(must(VisitStore{database()}.forPlans(given::friday))))
            days.append(int(given::friday.daysTo(plan.date)));
        return days;
    }
    QList<VisitDraft> drafts(const VisitId &visit)
    {
        return must(DraftStore{database()}.of<VisitDraft>(draftOwner(visit, hicks.id)));
    }

    template <typename T> static T must(Result<T> result)
    {
        if (!result) qFatal("%s", qPrintable(describe(result.error())));
        return *std::move(result);
    }
    static void must(const Result<void> &result)
    {
        if (!result) qFatal("%s", qPrintable(describe(result.error())));
    }

    FakeIds ids{7};

private:
    FakeBoot m_boot{clock()};
};

} // namespace

class tst_VisitWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void beginsOneVisitHoweverOftenItIsAsked()
    {
        VisitedDay day;
        const Visit first = day.begin();
        day.clock().advance(1min);

        const Visit again = day.begin();

        QCOMPARE(again, first);
        QCOMPARE(day.outboxCount(), 1);
        QCOMPARE(day.must(VisitClockStore{day.database()}.running()).size(), 1);
    }

    void endsItWithItsClockAndGoesOnAsItWas()
    {
        VisitedDay day;
        const Visit begun = day.begin();
        const auto clock = day.must(VisitClockStore{day.database()}.find(begun.id));
        const Instant end = *begun.start + 42min;

        const Visit ended =
            day.must(day.as(day.hicks, [&](VisitWriter &writer) { return writer.end(begun.id, {end}); }));
        QCOMPARE(*ended.length(), 42);
        QVERIFY(!day.must(VisitClockStore{day.database()}.find(begun.id)));

        const Visit goingOn =
            day.must(day.as(day.hicks, [&](VisitWriter &writer) { return writer.goOn(begun.id, clock); }));
        QVERIFY(goingOn.isGoingOn());
        QCOMPARE(day.must(VisitClockStore{day.database()}.find(begun.id)), clock);
    }

    void makesOneMutationOfEverythingThatWasTyped()
    {
        VisitedDay day;
        const Visit begun = day.begin();
        day.type(begun.id, Field::Seen, "Washed three cars");
        day.type(begun.id, Field::MinutesOnJob, "30");
        day.type(begun.id, Field::Note, "Ask about gloves");
        day.type(begun.id, Field::Action, "Ring the depot");

        const Visit sealed = day.seal(begun.id);

        QCOMPARE(day.outboxCount(), 2); // begun, and this
        QCOMPARE(sealed.seen, QStringLiteral("Washed three cars"));
        QCOMPARE(sealed.minutes.of(Support::OnJob), std::optional{30});
        QCOMPARE(day.must(NoteStore{day.database()}.ofVisit(begun.id)).size(), 1);
        QCOMPARE(day.must(ActionStore{day.database()}.ofVisit(begun.id)).first().coach, day.hicks.id);
        QVERIFY(day.drafts(begun.id).isEmpty());
        QCOMPARE(day.seal(begun.id), sealed);
        QCOMPARE(day.outboxCount(), 2);
    }

    void leavesMinutesThatAreNoNumberForLater()
    {
        VisitedDay day;
        const Visit begun = day.begin();
        day.type(begun.id, Field::MinutesTravel, "1o");

        const Visit sealed = day.seal(begun.id);

        QVERIFY(!sealed.minutes.of(Support::Travel));
        QCOMPARE(day.drafts(begun.id).size(), 1);
        QCOMPARE(day.outboxCount(), 1);
    }

    void keepsWhatSomebodyElseWroteWhileThisOneTyped()
    {
        VisitedDay day;
        Visit visit = day.begin();
        day.type(visit.id, Field::Seen, "Early");
        visit = day.seal(visit.id);
        QJsonObject fields = fieldsOf(visit);
        fields.insert(QStringLiteral("seen"), QStringLiteral("Early\nUsed the new hose"));
        day.store(kind::visit, visit.id.text, fields);

        day.type(visit.id, Field::Seen, "Early and cheerful", QStringLiteral("Early"));

        QCOMPARE(day.seal(visit.id).seen, QStringLiteral("Early\nUsed the new hose\nand cheerful"));
    }

    void sealsEverybodysWordsInTheirOwnNameAtTheStart()
    {
        VisitedDay day;
        const Visit begun = day.begin();
        day.type(begun.id, Field::Seen, "Half a sent");
        const VisitDraft note{Field::Note, QStringLiteral("Brought a friend"), {}, day.clock().now()};
        VERIFY_OK(DraftStore{day.database()}.keep(draftOwner(begun.id, day.lewis.id), QList<VisitDraft>{note}));

        const auto sealed = VisitWriter::sealAll(day.database(), recordKinds(), day.clock(), day.ids);

        VERIFY_OK(sealed);
        QCOMPARE(*sealed, 2);
        QCOMPARE((*day.must(VisitStore{day.database()}.find(begun.id))).seen, QStringLiteral("Half a sent"));
        QCOMPARE(day.must(NoteStore{day.database()}.ofVisit(begun.id)).first().by, day.lewis.id);
        QCOMPARE(*VisitWriter::sealAll(day.database(), recordKinds(), day.clock(), day.ids), 0);
    }

    void keepsTheWordsOfAVisitThatIsNotHere()
    {
        VisitedDay day;
        day.type({QStringLiteral("gone")}, Field::Seen, "Still my words");

        const auto sealed = VisitWriter::sealAll(day.database(), recordKinds(), day.clock(), day.ids);

        VERIFY_OK(sealed);
        QCOMPARE(day.drafts({QStringLiteral("gone")}).size(), 1);
    }

    void namesWhatACorrectionCorrects()
    {
        VisitedDay day;
        const Visit begun = day.begin();
        day.type(begun.id, Field::Note, "Left at nine");
        day.seal(begun.id);
        const Note first = day.must(NoteStore{day.database()}.ofVisit(begun.id)).first();
        day.clock().advance(1min);

        day.type(begun.id, Field::Correction, "Left at ten", first.id.text);
        day.seal(begun.id);

        const QList<NoteThread> threads = threadsOf(day.must(NoteStore{day.database()}.ofVisit(begun.id)));
        QCOMPARE(threads.size(), 1);
        QCOMPARE(threads.first().note.words, QStringLiteral("Left at nine"));
        QCOMPARE(threads.first().latest().words, QStringLiteral("Left at ten"));
    }

    void finishesAnActionAndTakesItUpAgain()
    {
        VisitedDay day;
        const Visit begun = day.begin();
        day.type(begun.id, Field::Action, "Ring the depot");
        day.must(day.as(day.hicks, [&](VisitWriter &writer) {
            return writer.seal(
                begun.id, {Field::Action}, {.owner = Action::Owner::Employer, .due = given::friday.addDays(7)});
        }));
        const auto toDo = [&day] { return day.must(ActionStore{day.database()}.toDoFor(day.aisha.id)); };
        QCOMPARE(toDo().size(), 1);
        const Action action = toDo().first();
        QCOMPARE(action.owner, Action::Owner::Employer);
        QVERIFY(action.coach.isEmpty());

        VERIFY_OK(day.as(day.lewis, [&](VisitWriter &writer) { return writer.finish(action.id); }));
        QCOMPARE(toDo().size(), 0);
        VERIFY_OK(day.as(day.hicks, [&](VisitWriter &writer) { return writer.takeUpAgain(action.id); }));
        QCOMPARE(toDo(), QList<Action>{action});
    }

    void findsTheVisitsSomebodyWasPartOfLatestFirst()
    {
        VisitedDay day;
        const Visit first = day.begin();
        VERIFY_OK(day.as(day.hicks, [&](VisitWriter &writer) { return writer.end(first.id, {*first.start + 10min}); }));
        day.clock().advance(24h);
        VisitWriter::Beginning beginning = day.beginning();
        beginning.person = day.craig.id;
        beginning.others = {day.aisha.id};
        const Visit second = day.must(day.as(day.hicks, [&](VisitWriter &writer) { return writer.begin(beginning); }));

        const QList<Visit> visits = day.must(VisitStore{day.database()}.ofPerson(day.aisha.id));

        QCOMPARE(visits.size(), 2);
        QCOMPARE(visits.first().id, second.id);
        QCOMPARE(day.must(VisitStore{day.database()}.ofPerson(day.craig.id)).size(), 1);
        QCOMPARE(day.must(VisitStore{day.database()}.goingOn(day.hicks.id)).size(), 1);
    }

    void readsWhatThePlansNeedOfEverybody()
    {
        VisitedDay day;
        const Visit visit = day.begin();
        VERIFY_OK(day.as(
            day.hicks, [&](VisitWriter &writer) { return writer.planNext(visit.id, given::friday.addDays(14)); }));

        const auto visits = day.must(VisitStore{day.database()}.forPlans(given::friday));

        QCOMPARE(openPlans(visits).size(), 1);
        QCOMPARE(openPlans(visits).first().date, given::friday.addDays(14));
    }

    void plansAnotherDayThanTheVisitOfThatDaySaid()
    {
        VisitedDay day;
        day.plan(0); // for today, and it was met
        const Visit visit = day.begin();
        day.must(day.as(
            day.hicks, [&](VisitWriter &writer) { return writer.planNext(visit.id, given::friday.addDays(14)); }));
        QCOMPARE(day.open(), QList<int>{14});

        day.plan(5, cafe);

        QCOMPARE(day.open(), QList<int>{5});
        const auto plan = day.must(VisitStore{day.database()}.planFor(day.aisha.id, day.hicks.id));
        QVERIFY(plan);
        QCOMPARE(plan->placement, cafe);
    }

    void keepsOnePlanOfACoachInOneMutation()
    {
        VisitedDay day;
        day.plan(3, cafe);

        day.plan(6, garage);

        QCOMPARE(day.outboxCount(), 2);
        const auto plans = day.database().collect(
            QStringLiteral("SELECT \"placement\" FROM \"Visit\""), [](const Row &row) { return row.text(0); });
        QCOMPARE(day.must(plans), QStringList{garage.text});
    }

    void bringsNoOlderDayBackWhenAPlanIsWithdrawn()
    {
        VisitedDay day;
        const Visit visit = day.begin();
        day.must(day.as(
            day.hicks, [&](VisitWriter &writer) { return writer.planNext(visit.id, given::friday.addDays(14)); }));
        day.plan(5);

        VERIFY_FAILS(day.as(day.lewis, [&](VisitWriter &writer) { return writer.withdrawPlan(day.aisha.id); }),
            ErrorKind::NotFound); // it is not hers
        day.must(day.as(day.hicks, [&](VisitWriter &writer) { return writer.withdrawPlan(day.aisha.id); }));

        QCOMPARE(day.open(), QList<int>{});
        QVERIFY(!day.must(VisitStore{day.database()}.find(visit.id))->nextVisit.isValid());
    }
};

QTEST_GUILESS_MAIN(tst_VisitWriter)
#include "tst_VisitWriter.moc"
