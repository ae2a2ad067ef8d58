// SPDX-License-Identifier: Apache-2.0
#include "tests/support/Given.h"

#include <QTest>

using namespace alongside;
using Standing = RegisterRow::Standing;

namespace {

const Site goscote = given::site(QStringLiteral("Goscote Centre"));
const Site brownhills = given::site(QStringLiteral("Brownhills"));
const Person aisha = given::person(QStringLiteral("Aisha Bains"));
const Person craig = given::person(QStringLiteral("Craig Davies"));
const Person daljit = given::person(QStringLiteral("Daljit Kaur"));
const Coach hicks = given::coach(QStringLiteral("M. Hicks"));
const Coach lewis = given::coach(QStringLiteral("R. Lewis"));

/// Three people expected at Goscote on Friday; Aisha is in M. Hicks's group.
RegisterSources aDayAtGoscote()
{
    RegisterSources sources;
    sources.sites = {{goscote.id, goscote}, {brownhills.id, brownhills}};
    sources.coaches = {{hicks.id, hicks}, {lewis.id, lewis}};
    sources.codes = given::codes();
    for (const Person &person : {daljit, aisha, craig}) {
        sources.people.insert(person.id, person);
        sources.expectations.append(given::expected(person, goscote));
    }
    sources.expectations[1].coach = hicks.id;
    return sources;
}

RegisterQuestion morningAt(const Site &site)
{
    return {.day = given::friday, .session = Session::Morning, .site = site.id};
}

AttendanceMark markOf(const Person &person, const QString &code, const Site &site = goscote)
{
    AttendanceMark mark = given::mark(person, given::friday, Session::Morning, code);
    mark.workplace = site.id.text;
    mark.markedBy = lewis.id;
    return mark;
}

Register::LocalNow at(int hour, int minute) { return {given::friday, QTime{hour, minute}}; }

QStringList namesOn(const Register &shown)
{
    QStringList names;
    for (const RegisterRow &row : shown.rows)
        names.append(row.person.givenName);
    return names;
}

} // namespace

class tst_Register : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsEveryoneExpectedByName()
    {
        const Register shown = Register::of(morningAt(goscote), aDayAtGoscote(), at(9, 0));

        QCOMPARE(
            namesOn(shown), QStringList({QStringLiteral("Aisha"), QStringLiteral("Craig"), QStringLiteral("Daljit")}));
        QCOMPARE(shown.counts, (RegisterCounts{.expected = 3, .toMark = 3, .capacity = 30}));
    }

    void leavesOutOtherDaysSessionsAndPlaces()
    {
        RegisterSources sources = aDayAtGoscote();
        sources.expectations = {given::expected(aisha, goscote, QStringLiteral("Mon am")),
            given::expected(craig, goscote, QStringLiteral("Fri pm")), given::expected(daljit, brownhills)};

        QVERIFY(Register::of(morningAt(goscote), sources, at(9, 0)).rows.isEmpty());
    }

    void leavesOutExpectationsBeforeTheyBeginAndAfterTheyEnd()
    {
        RegisterSources sources = aDayAtGoscote();
        sources.expectations[0].from = given::friday.addDays(1);
        sources.expectations[1].to = given::friday.addDays(-1);
        sources.expectations[2].to = given::friday;

        QCOMPARE(namesOn(Register::of(morningAt(goscote), sources, at(9, 0))), QStringList{QStringLiteral("Craig")});
    }

    void leavesOutWhoeverHasLeftOrPaused()
    {
        RegisterSources sources = aDayAtGoscote();
        sources.people[aisha.id].status = Person::Status::Left;
        sources.people[craig.id].status = Person::Status::Paused;

        QCOMPARE(namesOn(Register::of(morningAt(goscote), sources, at(9, 0))), QStringList{QStringLiteral("Daljit")});
    }

    void expectsNobodyAtAClosedSite()
    {
        RegisterSources sources = aDayAtGoscote();
        sources.sites[goscote.id].closures = {{given::friday, given::friday, QStringLiteral("Training day")}};
        sources.marks = {markOf(aisha, QStringLiteral("present"))};

        const Register shown = Register::of(morningAt(goscote), sources, at(9, 0));

        QCOMPARE(namesOn(shown), QStringList{QStringLiteral("Aisha")});
        QCOMPARE(shown.rows.first().expected, RegisterRow::Expected::No);
    }

    void aCodeEndsTheDayBeforeItsNextRowBegins()
    {
        const AttendanceCode early{.id = QStringLiteral("sick"), .label = QStringLiteral("Ill")};
        const AttendanceCode late{.id = QStringLiteral("sick"), .label = QStringLiteral("Sick"), .from = given::friday};
        const AttendanceCodes codes{{early, late}};

        QCOMPARE(codes.find(early.id, given::friday.addDays(-1)).label, QStringLiteral("Ill"));
        QCOMPARE(codes.find(early.id, given::friday).label, QStringLiteral("Sick"));
        QCOMPARE(codes.validOn(given::friday), QList<AttendanceCode>{late});
    }

    void countsByWhatTheCodesCountAs()
    {
        RegisterSources sources = aDayAtGoscote();
        sources.marks = {markOf(aisha, QStringLiteral("late")), markOf(craig, QStringLiteral("sick"))};
        sources.marks[0].goneHomeAt = Instant{};

        const Register shown = Register::of(morningAt(goscote), sources, at(9, 0));

        QCOMPARE(shown.counts,
            (RegisterCounts{.expected = 3, .here = 1, .away = 1, .toMark = 1, .goneHome = 1, .capacity = 30}));
        QCOMPARE(namesOn(shown).first(), QStringLiteral("Daljit"));
        QCOMPARE(shown.rows.at(1).markedByName, QStringLiteral("R. Lewis"));
    }

    void saysInTheAfternoonWhoWentHomeInTheMorning()
    {
        RegisterSources sources = aDayAtGoscote();
        sources.marks = {markOf(aisha, QStringLiteral("present"))};
        sources.marks[0].goneHomeAt = Instant{};
        const RegisterQuestion afternoon{.day = given::friday, .session = Session::Afternoon, .site = goscote.id};

        const Register shown = Register::of(afternoon, sources, at(14, 0));

        QCOMPARE(shown.counts.goneHome, 1);
        QCOMPARE(shown.counts.toMark, 3);
        for (const RegisterRow &row : shown.rows)
            QCOMPARE(row.needsRing, row.person.id != aisha.id);
        AttendanceMark back = markOf(aisha, QStringLiteral("present"));
        back.key.session = Session::Afternoon;
        sources.marks.append(back);
        QCOMPARE(Register::of(afternoon, sources, at(14, 0)).counts.goneHome, 0); // they came back
    }

    void doesNotCountWhoIsMarkedNotExpected()
    {
        RegisterSources sources = aDayAtGoscote();
        sources.marks = {markOf(aisha, QStringLiteral("notExpected"))};

        const Register shown = Register::of(morningAt(goscote), sources, at(9, 0));

        QCOMPARE(shown.counts, (RegisterCounts{.expected = 2, .toMark = 2, .capacity = 30}));
        QCOMPARE(shown.rows.last().standing, Standing::NotExpected);
    }

    void showsACodeFromANewerServiceAndCountsItAsNothing()
    {
        RegisterSources sources = aDayAtGoscote();
        sources.marks = {markOf(aisha, QStringLiteral("onRemoteWork"))};

        const Register shown = Register::of(morningAt(goscote), sources, at(10, 30));

        QCOMPARE(shown.counts, (RegisterCounts{.expected = 3, .toMark = 2, .capacity = 30}));
        QCOMPARE(shown.rows.last().standing, Standing::Unknown);
        QCOMPARE(shown.rows.last().code.label, QStringLiteral("onRemoteWork"));
        QVERIFY(!shown.rows.last().needsRing);
    }

    void asksForARingHalfAnHourAfterTheStart()
    {
        const RegisterSources sources = aDayAtGoscote();

        QVERIFY(!Register::of(morningAt(goscote), sources, at(9, 59)).rows.first().needsRing);
        QVERIFY(Register::of(morningAt(goscote), sources, at(10, 0)).rows.first().needsRing);
    }

    void asksForARingAsLongAsNobodyKnowsWhy()
    {
        RegisterSources sources = aDayAtGoscote();
        sources.marks = {markOf(daljit, QStringLiteral("unknown")), markOf(aisha, QStringLiteral("sick")),
            markOf(craig, QStringLiteral("present"))};
        sources.marks[0].followUps = {{.said = QStringLiteral("No answer")}};

        const Register shown = Register::of(morningAt(goscote), sources, at(10, 0));

        QCOMPARE(
            namesOn(shown), QStringList({QStringLiteral("Daljit"), QStringLiteral("Aisha"), QStringLiteral("Craig")}));
        QVERIFY(shown.rows.at(0).needsRing);
        QVERIFY(!shown.rows.at(1).needsRing);
        QVERIFY(!shown.rows.at(2).needsRing);
    }

    void asksForNoRingOnAnotherDay()
    {
        const Register::LocalNow tomorrow{given::friday.addDays(1), QTime{12, 0}};

        QVERIFY(!Register::of(morningAt(goscote), aDayAtGoscote(), tomorrow).rows.first().needsRing);
    }

    void showsTheGroupOfOneCoach()
    {
        RegisterQuestion mine{.day = given::friday, .session = Session::Morning, .group = hicks.id};

        QCOMPARE(namesOn(Register::of(mine, aDayAtGoscote(), at(9, 0))), QStringList{QStringLiteral("Aisha")});
    }

    void showsSomebodyUnexpectedWhereTheyWereMarkedAndWithWhom()
    {
        RegisterSources sources = aDayAtGoscote();
        sources.expectations.removeLast(); // Craig is not expected
        sources.marks = {markOf(craig, QStringLiteral("present"))};

        const Register whole = Register::of(morningAt(goscote), sources, at(9, 0));
        QCOMPARE(whole.rows.size(), 3);
        QCOMPARE(whole.counts, (RegisterCounts{.expected = 2, .here = 1, .toMark = 2, .capacity = 30}));

        const RegisterQuestion ofLewis{.day = given::friday, .session = Session::Morning, .group = lewis.id};
        QCOMPARE(namesOn(Register::of(ofLewis, sources, at(9, 0))), QStringList{QStringLiteral("Craig")});
        QVERIFY(Register::of(morningAt(brownhills), sources, at(9, 0)).rows.isEmpty());
    }

    void forgetsAnUnexpectedPersonWhoseMarkWasTakenBack()
    {
        RegisterSources sources = aDayAtGoscote();
        sources.expectations.clear();
        sources.marks = {markOf(craig, QString{})};

        QVERIFY(Register::of(morningAt(goscote), sources, at(9, 0)).rows.isEmpty());
    }

    void showsWhoIsPresentAtAnotherSiteAsElsewhere()
    {
        RegisterSources sources = aDayAtGoscote();
        sources.marks = {markOf(aisha, QStringLiteral("present"), brownhills)};

        const Register expectedHere = Register::of(morningAt(goscote), sources, at(9, 0));
        QCOMPARE(expectedHere.rows.last().standing, Standing::Elsewhere);
        QCOMPARE(expectedHere.rows.last().place, QStringLiteral("Brownhills"));
        QCOMPARE(expectedHere.counts, (RegisterCounts{.expected = 3, .toMark = 2, .elsewhere = 1, .capacity = 30}));

        const Register isThere = Register::of(morningAt(brownhills), sources, at(9, 0));
        QCOMPARE(isThere.counts, (RegisterCounts{.here = 1, .capacity = 30}));
    }

    void showsWhoOfMyGroupIsPresentAtAnotherSiteAsElsewhere()
    {
        RegisterSources sources = aDayAtGoscote();
        sources.marks = {markOf(aisha, QStringLiteral("present"), brownhills)};

        const Register shown =
            Register::of({.day = given::friday, .session = Session::Morning, .group = hicks.id}, sources, at(9, 0));

        QCOMPARE(namesOn(shown), QStringList{QStringLiteral("Aisha")});
        QCOMPARE(shown.rows.first().standing, Standing::Elsewhere);
        QCOMPARE(shown.rows.first().usualWorkplace, goscote.id.text);
        QCOMPARE(shown.counts.here, 0);
    }

    void keepsSomebodyUnexpectedWithWhoeverMarkedThemFirst()
    {
        RegisterSources sources = aDayAtGoscote();
        const Person zoe = given::person(QStringLiteral("Zoë Rahman"));
        sources.people.insert(zoe.id, zoe);
        AttendanceMark corrected = markOf(zoe, QStringLiteral("late")); // by R. Lewis
        MarkChange first;
        first.by = hicks.id;
        first.now.code = QStringLiteral("present");
        MarkChange second;
        second.by = lewis.id;
        second.was.code = QStringLiteral("present");
        second.now.code = QStringLiteral("late");
        corrected.history = {first, second};
        sources.marks = {corrected};

        RegisterQuestion question{.day = given::friday, .session = Session::Morning, .group = hicks.id};
        QVERIFY(namesOn(Register::of(question, sources, at(9, 0))).contains(QStringLiteral("Zoë")));
        question.group = lewis.id;
        QVERIFY(!namesOn(Register::of(question, sources, at(9, 0))).contains(QStringLiteral("Zoë")));
    }

    void hasOneRowForSomebodyExpectedTwice()
    {
        RegisterSources sources = aDayAtGoscote();
        sources.expectations.append(sources.expectations.first());

        QCOMPARE(Register::of(morningAt(goscote), sources, at(9, 0)).rows.size(), 3);
    }

    void knowsWhereAnUnmarkedPersonWouldBeMarked()
    {
        const Register shown = Register::of(morningAt(goscote), aDayAtGoscote(), at(9, 0));

        const AttendanceMark &mark = shown.rows.first().mark;
        QCOMPARE(mark.key, (MarkKey{aisha.id, given::friday, Session::Morning}));
        QCOMPARE(mark.workplace, goscote.id.text);
    }

    void namesTheRestInTheRegistersOrder()
    {
        RegisterSources sources = aDayAtGoscote();
        sources.marks = {markOf(craig, QStringLiteral("present"))};

        const QList<RegisterRow> rest = Register::of(morningAt(goscote), sources, at(9, 0)).toMark();

        QCOMPARE(rest.size(), 2);
        QCOMPARE(rest.first().person.givenName, QStringLiteral("Aisha"));
    }
};

QTEST_GUILESS_MAIN(tst_Register)
#include "tst_Register.moc"
