// SPDX-License-Identifier: Apache-2.0
#include "app/domain/HeadCount.h"

#include "tests/support/Given.h"

#include <QTest>

using namespace alongside;
using namespace std::chrono_literals;

namespace {

const Site goscote = given::site(QStringLiteral("Goscote Centre"));
const Site brownhills = given::site(QStringLiteral("Brownhills"));
const Person aisha = given::person(QStringLiteral("Aisha Bains"));
const Person craig = given::person(QStringLiteral("Craig Davies"));

AttendanceMark markOf(const Person &person, Session session, const QString &code, const Site &site = goscote)
{
    AttendanceMark mark = given::mark(person, given::friday, session, code);
    mark.workplace = site.id.text;
    return mark;
}

HeadCount countAtGoscote(const QList<AttendanceMark> &marks)
{
    RegisterSources sources;
    sources.sites = {{goscote.id, goscote}, {brownhills.id, brownhills}};
    sources.codes = given::codes();
    sources.people = {{aisha.id, aisha}, {craig.id, craig}};
    sources.expectations = {given::expected(aisha, goscote), given::expected(craig, goscote)};
    sources.marks = marks;
    return HeadCount::of({.day = given::friday, .site = goscote.id}, sources);
}

} // namespace

class tst_HeadCount : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsWhoIsPresentAndHasNotGoneHome()
    {
        AttendanceMark gone = markOf(craig, Session::Morning, QStringLiteral("present"));
        gone.goneHomeAt = Instant{};

        const HeadCount count = countAtGoscote({markOf(aisha, Session::Morning, QStringLiteral("late")), gone});

        QCOMPARE(count.count(), 1);
        QCOMPARE(count.withMe().first().person.id, aisha.id);
    }

    void keepsTheMorningsPeopleUntilTheAfternoonSaysOtherwise()
    {
        const AttendanceMark morning = markOf(aisha, Session::Morning, QStringLiteral("present"));

        QCOMPARE(countAtGoscote({morning}).count(), 1);
        QCOMPARE(countAtGoscote({morning, markOf(aisha, Session::Afternoon, QStringLiteral("sick"))}).count(), 0);
        QCOMPARE(countAtGoscote({morning, markOf(aisha, Session::Afternoon, QStringLiteral("present"))}).count(), 1);
    }

    void countsSomebodyWhoCameBackAfterGoingHome()
    {
        AttendanceMark morning = markOf(aisha, Session::Morning, QStringLiteral("present"));
        morning.goneHomeAt = Instant{};

        QCOMPARE(countAtGoscote({morning, markOf(aisha, Session::Afternoon, QStringLiteral("present"))}).count(), 1);
    }

    void doesNotCountWhoHasMovedToAnotherSite()
    {
        const AttendanceMark morning = markOf(aisha, Session::Morning, QStringLiteral("present"));
        const AttendanceMark afternoon = markOf(aisha, Session::Afternoon, QStringLiteral("present"), brownhills);

        QCOMPARE(countAtGoscote({morning, afternoon}).count(), 0);
    }

    void keepsWhoIsMissingUntilTheyAreSeen()
    {
        HeadCount count = countAtGoscote({markOf(aisha, Session::Morning, QStringLiteral("present")),
            markOf(craig, Session::Morning, QStringLiteral("present"))});

        count.toggle(aisha.id, Instant{});
        QCOMPARE(count.seenCount(), 1);
        QCOMPARE(count.missing().size(), 1);
        QCOMPARE(count.missing().first().person.id, craig.id);

        count.toggle(aisha.id, Instant{});
        QCOMPARE(count.missing().size(), 2);
    }

    void keepsWhatWasSeenWhenTheMarksChange()
    {
        HeadCount count = countAtGoscote({markOf(aisha, Session::Morning, QStringLiteral("present"))});
        count.toggle(aisha.id, Instant{});

        count = count.updated(countAtGoscote({markOf(aisha, Session::Morning, QStringLiteral("present")),
            markOf(craig, Session::Morning, QStringLiteral("present"))}));

        QVERIFY(count.isSeen(aisha.id));
        QCOMPARE(count.missing().size(), 1);
    }

    void saysWhenTheLastFaceWasSeenNotWhenItIsAsked()
    {
        HeadCount count = countAtGoscote({markOf(aisha, Session::Morning, QStringLiteral("present")),
            markOf(craig, Session::Morning, QStringLiteral("present"))});
        QVERIFY(!count.countedAt());

        count.toggle(aisha.id, Instant{1min});
        count.toggle(craig.id, Instant{2min});

        QCOMPARE(*count.countedAt(), Instant{2min});
    }

    void isOverWhenEveryoneWasFoundOrTenMinutesHavePassed()
    {
        HeadCount count = countAtGoscote({markOf(aisha, Session::Morning, QStringLiteral("present")),
            markOf(craig, Session::Morning, QStringLiteral("present"))});
        QVERIFY(!count.isOver(Instant{1h})); // not begun

        count.toggle(aisha.id, Instant{0min});
        QVERIFY(!count.isOver(Instant{10min}));
        QVERIFY(count.isOver(Instant{11min}));

        count.toggle(craig.id, Instant{1min});
        QVERIFY(count.isOver(Instant{1min}));
    }

    void leavesOutWhoeverOfMyGroupIsPresentAtAnotherSite()
    {
        RegisterSources sources;
        sources.sites = {{goscote.id, goscote}, {brownhills.id, brownhills}};
        sources.codes = given::codes();
        sources.people = {{aisha.id, aisha}, {craig.id, craig}};
        sources.expectations = {given::expected(aisha, goscote), given::expected(craig, goscote)};
        const CoachId mine{QStringLiteral("hicks")};
        for (Expectation &expectation : sources.expectations)
            expectation.coach = mine;
        sources.marks = {markOf(aisha, Session::Morning, QStringLiteral("present")),
            markOf(craig, Session::Morning, QStringLiteral("present"), brownhills)};

        const HeadCount count = HeadCount::of({.day = given::friday, .group = mine}, sources); // as the tablet asks

        QCOMPARE(count.count(), 1);
        QCOMPARE(count.withMe().first().person.id, aisha.id);
    }
};

QTEST_GUILESS_MAIN(tst_HeadCount)
#include "tst_HeadCount.moc"
