// SPDX-License-Identifier: Apache-2.0
#include "app/domain/NeedHistory.h"
#include "app/domain/Note.h"
#include "app/domain/VisitPlan.h"
#include "tests/support/Given.h"

#include <QTest>

using namespace alongside;
using namespace std::chrono_literals;

/// What an ended visit still offers to be said, which plans are open, and which note is the last word.
class tst_Visit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsHowOftenANeedWasMet()
    {
        const QString time = QStringLiteral("time");
        Visit met = on(-7);
        met.needs = {{time, true}, {QStringLiteral("makaton"), false}};
        Visit notMet = on(-3);
        notMet.needs = {{time, false}};
        Visit ofCraig = on(-2);
        ofCraig.person = craig.id;
        ofCraig.others = {shan.id};
        ofCraig.needs = {{time, false}}; // his

        const NeedHistory history = historyOfNeed(time, shan.id, {ofCraig, notMet, met, on(-1)});

        QCOMPARE(history, (NeedHistory{.said = 2, .met = 1, .lastNotMet = given::friday.addDays(-3)}));
    }

    void offersWhatIsEmptyAndNoMore()
    {
        const Visit empty = ended();

        QCOMPARE(gapsIn(empty, {}),
            (QList<VisitGap>{
                VisitGap::Minutes, VisitGap::Seen, VisitGap::PersonsView, VisitGap::Purpose, VisitGap::NextVisit}));
        QCOMPARE(gapsIn(full(), atEmployer), QList<VisitGap>{});
    }

    void asksForAnEmployersViewOnlyWhereThereIsOne()
    {
        Visit visit = full();
        visit.employersView.clear();

        QCOMPARE(gapsIn(visit, {}), QList<VisitGap>{});
        QCOMPARE(gapsIn(visit, atEmployer), QList<VisitGap>{VisitGap::EmployersView});
    }

    void asksWhetherANeedWasMetOnlyWhereThereIsOne()
    {
        Visit visit = full();
        visit.communicationMet.reset();

        QCOMPARE(gapsIn(visit, {}), QList<VisitGap>{});
        QCOMPARE(gapsIn(visit, atEmployer), QList<VisitGap>{VisitGap::Communication});
    }

    void asksForMinutesUntilTheWholeVisitIsSharedOut()
    {
        Visit visit = full();
        visit.minutes.set(Support::Travel, 2);

        QCOMPARE(visit.minutes.total(), 42);
        QCOMPARE(*visit.length(), 43);
        QCOMPARE(gapsIn(visit, atEmployer), QList<VisitGap>{VisitGap::Minutes});
    }

    void isOpenUntilAVisitMeetsThePlan()
    {
        const Visit first = on(-10, -3);
        QCOMPARE(openPlans({first}).size(), 1);
        QCOMPARE(openPlans({first}).first().daysOverdue(given::friday), 3);

        QCOMPARE(openPlans({first, on(-5)}).size(), 1); // unplanned, before the day
        QCOMPARE(openPlans({first, on(-3)}).size(), 0);
        QCOMPARE(openPlans({on(-1), first}).size(), 0); // late, and in whatever order they are read
    }

    void givesWayToThePlanOfALaterVisit()
    {
        const QList<VisitPlan> open = openPlans({on(-5, 20), on(-10, -3)});

        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().date, given::friday.addDays(20));
    }

    void countsForEverybodyWhoWasThere()
    {
        Visit together = on(-3);
        together.others = {craig.id};
        Visit before = on(-10, -3);
        before.person = craig.id;

        QCOMPARE(openPlans({before, together}).size(), 0);
    }

    void takesBackEveryDayThatACoachsOwnVisitsSaid()
    {
        Visit alone = on(-5, 7);
        Visit before = on(-10, 20);
        alone.coach = before.coach = hicks.id;
        QCOMPARE(openSayings({before, alone}, shan.id, hicks.id), (QList<VisitId>{alone.id, before.id}));

        before.coach = lewis.id; // a colleague's stays
        QCOMPARE(openSayings({before, alone}, shan.id, hicks.id), (QList<VisitId>{alone.id}));
        QCOMPARE(openSayings({before, alone}, shan.id, lewis.id), QList<VisitId>{});
        alone.others = {craig.id}; // it is his day too
        QCOMPARE(openSayings({before, alone}, shan.id, hicks.id), QList<VisitId>{});
        QCOMPARE(openSayings({on(-10, -3), on(-2)}, shan.id, {}), QList<VisitId>{}); // it was met
    }

    void putsTheLongestOverdueFirst()
    {
        Visit other = on(-10, -5);
        other.person = craig.id;

        const QList<VisitPlan> open = openPlans({on(-10, -3), other});

        QCOMPARE(open.first().person, craig.id);
    }

    void letsACorrectionFollowWhatItCorrects()
    {
        const Note first = note(1min, "Late");
        Note correction = note(3min, "Early");
        correction.corrects = first.id;
        const Note other = note(2min, "Happy");
        Note again = note(4min, "On time");
        again.corrects = correction.id;

        const QList<NoteThread> threads = threadsOf({again, other, correction, first});

        QCOMPARE(threads.size(), 2);
        QCOMPARE(threads.first().note, first);
        QCOMPARE(threads.first().latest(), again);
        QCOMPARE(threads.last().latest(), other);
    }

    /// Another tablet wrote it, and its clock is behind; or both were written in the same millisecond.
    void letsACorrectionFollowWhateverItsClockSaid()
    {
        const Note first = note(5min, "Late");
        Note early = note(2min, "Early");
        early.corrects = first.id;
        Note again = note(1min, "On time");
        again.corrects = early.id;
        Note sameMoment = note(5min, "A minute late");
        sameMoment.corrects = first.id;

        const QList<NoteThread> threads = threadsOf({again, first, early, sameMoment});

        QCOMPARE(threads.size(), 1);
        QCOMPARE(threads.first().note, first);
        QCOMPARE(threads.first().corrections.size(), 3);
        QVERIFY(threads.first().corrections.indexOf(early) < threads.first().corrections.indexOf(again));
    }

    void leavesNoCorrectionOutThatCorrectsItsOwn()
    {
        Note one = note(1min, "Early");
        Note other = note(2min, "Late");
        one.corrects = other.id;
        other.corrects = one.id;

        int shown = 0;
        for (const NoteThread &thread : threadsOf({one, other, note(3min, "Happy")}))
            shown += 1 + int(thread.corrections.size());
        QCOMPARE(shown, 3);
    }

    void leavesNoCorrectionOutWhoseNoteIsNotHere()
    {
        Note correction = note(3min, "Early");
        correction.corrects = {QStringLiteral("elsewhere")};

        QCOMPARE(threadsOf({correction}).first().note, correction);
    }

private:
    static constexpr VisitSetting atEmployer{VisitSetting::Workplace::Employer, VisitSetting::Communication::Needs};

    Visit ended() const
    {
        return {.id = {QStringLiteral("v")},
            .person = shan.id,
            .day = given::friday,
            .start = Instant{0min},
            .end = Instant{42min + 40s}};
    }
    Visit full() const
    {
        Visit visit = ended();
        visit.purpose = QStringLiteral("Review");
        visit.seen = visit.employersView = visit.personsView = QStringLiteral("Well");
        visit.communicationMet = false;
        visit.nextVisit = given::friday.addDays(14);
        visit.minutes.set(Support::OnJob, 40);
        visit.minutes.set(Support::Travel, 3);
        return visit;
    }
    /// day and next in days from Friday.
    Visit on(int day, std::optional<int> next = {}) const
    {
        Visit visit{.id = {QStringLiteral("v%1").arg(day)}, .person = shan.id, .day = given::friday.addDays(day)};
        if (next) visit.nextVisit = given::friday.addDays(*next);
        return visit;
    }
    static Note note(std::chrono::minutes at, const char *words)
    {
        return {.id = {QString::fromLatin1(words)}, .words = QString::fromLatin1(words), .at = Instant{at}};
    }

    const Person shan = given::person(QStringLiteral("Siân Griffiths"));
    const Person craig = given::person(QStringLiteral("Craig Davies"));
    const Coach hicks = given::coach(QStringLiteral("M. Hicks"));
    const Coach lewis = given::coach(QStringLiteral("R. Lewis"));
};

QTEST_GUILESS_MAIN(tst_Visit)
#include "tst_Visit.moc"
