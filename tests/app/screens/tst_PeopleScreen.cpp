// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordKinds.h"
#include "app/screens/people/AttendanceWords.h"
#include "app/screens/people/TalkWords.h"
#include "sync/client/Outbox.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/ScreenTablet.h"

#include <QSignalSpy>
#include <QTest>

namespace alongside {

class PeopleScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsEveryoneByTheNameTheyLike();
    void findsSomebodyByThreeLettersWithoutAccentsAndWithATypingError();
    void saysSoWhenNobodyIsFound();
    void showsHowToTalkAlertsAndWhomToRing();
    void saysWhetherANeedWasMetAndWhenItIsLookedAtAgain();
    void countsThirteenWeeksOfAttendanceAsDays();
    void saysTheCodesOfAWeekday();
    void tellsTwoUnexplainedCodesApart();
    void drawsAWeekendThatSomebodyWorkedOn();
    void writesDownWhoOpenedWhom();
    void hidesTheProfileFromReliefStaff();
    void namesThePlaceThatHasBegunLast();
    void readsTheListAgainWhenSomethingOnItArrives();
    void tellsWhereSomebodyHasMoved();
    void tellsWhoOpensThemWhereTheyAreNow();
    void countsTheMovedWhereTheyAreMany();
    void readsNothingBehindTheLock();
    void readsEveryoneOnlyWhenItIsInFront();
};

namespace {

QStringList namesIn(const PeopleScreen &people)
{
    QStringList names;
    for (const PeopleRows::Line &line : const_cast<PeopleScreen &>(people).rows()->lines())
        names.append(line.name);
    return names;
}

Record profileOfShan()
{
    return {.type = kind::profile,
        .id = givenDay::id(QStringLiteral("profile of Shan")),
        .revision = 1,
        .fields = {{QStringLiteral("person"), givenDay::id(QStringLiteral("Shan"))},
            {QStringLiteral("whatMatters"), QStringLiteral("Being outdoors")},
            {QStringLiteral("started"), QStringLiteral("2019-03-04")}}};
}

QString placeIn(PeopleScreen &people, const QString &person)
{
    for (const PeopleRows::Line &line : people.rows()->lines())
        if (line.personId == givenDay::id(person)) return line.line;
    return QStringLiteral("not listed");
}

/// The demonstration's expectation of Aisha, with other dates, in another work stream.
Record expectedFrom(const QString &name, const QString &from, const QString &workStream)
{
    return {.type = kind::expectation,
        .id = givenDay::id(name),
        .revision = 1,
        .fields = {{QStringLiteral("person"), givenDay::id(QStringLiteral("Aisha"))},
            {QStringLiteral("site"), givenDay::id(QStringLiteral("Goscote Centre"))},
            {QStringLiteral("workStream"), givenDay::id(workStream)},
            {QStringLiteral("pattern"), QStringLiteral("Mon am, Fri am")}, {QStringLiteral("from"), from}}};
}

/// Somebody who is in another service since that day.
Record departureOf(const QString &name, const QString &day)
{
    return {.type = kind::departure,
        .id = givenDay::id(name + QStringLiteral(" has moved")),
        .revision = 1,
        .fields = {{QStringLiteral("who"), givenDay::id(name)}, {QStringLiteral("name"), name},
            {QStringLiteral("service"), QStringLiteral("Walsall North")}, {QStringLiteral("on"), day}}};
}

} // namespace

void PeopleScreenTest::listsEveryoneByTheNameTheyLike()
{
    ScreenTablet tablet;
    const PeopleScreen &people = *tablet.screens->people();

    QCOMPARE(namesIn(people).size(), 10);
    QVERIFY(namesIn(people).contains(QStringLiteral("Shan Griffiths")));
    QCOMPARE(people.countSentence(), QStringLiteral("10 people"));
    QVERIFY(people.emptySentence().isEmpty());
}

void PeopleScreenTest::findsSomebodyByThreeLettersWithoutAccentsAndWithATypingError()
{
    ScreenTablet tablet;
    PeopleScreen &people = *tablet.screens->people();

    people.setSearchText(QStringLiteral("zo"));
    QCOMPARE(namesIn(people).size(), 10);
    people.setSearchText(QStringLiteral("zoe"));
    QCOMPARE(namesIn(people), QStringList{QStringLiteral("Zoë O’Connor")});
    people.setSearchText(QStringLiteral("mamood"));
    QCOMPARE(namesIn(people), QStringList{QStringLiteral("Priya Mahmood")});
    QCOMPARE(people.countSentence(), QStringLiteral("1 found"));
}

void PeopleScreenTest::saysSoWhenNobodyIsFound()
{
    ScreenTablet tablet;
    PeopleScreen &people = *tablet.screens->people();

    people.setSearchText(QStringLiteral("xyzzy"));

    QCOMPARE(people.emptySentence(), QStringLiteral("Nobody is called “xyzzy”. Try the beginning of either name."));
}

void PeopleScreenTest::showsHowToTalkAlertsAndWhomToRing()
{
    ScreenTablet tablet{{profileOfShan()}};
    PersonScreen &person = *tablet.screens->people()->person();

    person.open(givenDay::id(QStringLiteral("Shan")));

    QCOMPARE(person.name(), QStringLiteral("Shan Griffiths"));
    QCOMPARE(person.subtitle(), QStringLiteral("Siân Griffiths · Horticulture, Goscote Centre · since March 2019"));
    QCOMPARE(person.talkHeading(), QStringLiteral("How to talk with Shan"));
    QCOMPARE(person.howToTalk(), QStringLiteral("Uses Makaton; allow time"));
    QCOMPARE(person.talk()->lines().first().words, QStringLiteral("Uses Makaton; allow time"));
    QCOMPARE(person.talk()->lines().first().met, QString{}); // nobody has said
    QCOMPARE(person.matters(), QStringLiteral("Being outdoors"));
    QCOMPARE(person.contacts()->lines().first().who, QStringLiteral("Mum, Bethan"));
}

void PeopleScreenTest::saysWhetherANeedWasMetAndWhenItIsLookedAtAgain()
{
    Person shan{.id = {givenDay::id(QStringLiteral("Shan"))}, .givenName = QStringLiteral("Siân")};
    shan.communication = {{QStringLiteral("makaton"), QStringLiteral("Slowly"), {2026, 3, 1}},
        {QStringLiteral("time"), QStringLiteral("Time to answer"), {2027, 3, 1}},
        {{}, QStringLiteral("Sits on the left"), {}}}; // as a case system knows it
    Visit visit{.person = shan.id, .day = {2026, 11, 12}};
    visit.needs = {
        {QStringLiteral("makaton"), false}, {QStringLiteral("time"), true}, {codeOf(shan.communication.last()), false}};

    const QList<TalkLine> lines = TalkWords::of(shan, {visit}, {2026, 11, 20});

    QCOMPARE(lines.at(0).code, QStringLiteral("Makaton"));
    QCOMPARE(lines.at(0).words, QStringLiteral("Slowly"));
    QVERIFY(lines.at(0).isOverdue);
    QCOMPARE(lines.at(0).review, QStringLiteral("Overdue: look at it again, it was due by March 2026"));
    QVERIFY(lines.at(0).met.endsWith(QStringLiteral("not met on Thu 12 Nov")));
    QVERIFY(!lines.at(1).isOverdue);
    QCOMPARE(lines.at(1).words, QString{}); // its name says it
    QVERIFY(!lines.at(1).met.contains(QStringLiteral("not met")));
    QCOMPARE(lines.at(2).words, QStringLiteral("Sits on the left"));
    QVERIFY(lines.at(2).met.endsWith(QStringLiteral("not met on Thu 12 Nov")));
}

void PeopleScreenTest::countsThirteenWeeksOfAttendanceAsDays()
{
    ScreenTablet tablet;
    for (const char *code : {"present", "unknown", "sick"}) { // today, yesterday, the day before
        tablet.reg().mark(givenDay::id(QStringLiteral("Shan")), QLatin1String{code});
        tablet.settle();
        tablet.clock.advance(std::chrono::seconds{1});
        tablet.reg().openDay(tablet.reg().day().addDays(-1));
    }
    PersonScreen &person = *tablet.screens->people()->person();

    person.open(givenDay::id(QStringLiteral("Shan")));

    const AttendanceDays &days = *person.days();
    const int lastWeek = days.weeks() - 1;
    const auto kindOn = [&](int weekday) {
        return days.data(days.index(weekday * days.weeks() + lastWeek), AttendanceDays::KindRole).toInt();
    };
    QCOMPARE(days.weeks(), 13);
    QCOMPARE(person.attendanceSentence(), QStringLiteral("1 of 3 days. 1 sick, 1 away (we don't know why)."));
    QCOMPARE(days.counts(),
        (QStringList{{}, {}, QStringLiteral("0 of 1"), QStringLiteral("0 of 1"), QStringLiteral("1 of 1")}));
    QCOMPARE(kindOn(2), int(AttendanceDays::Away));
    QCOMPARE(kindOn(3), int(AttendanceDays::AwayUnexplained));
    QCOMPARE(kindOn(4), int(AttendanceDays::Here));
    QCOMPARE(days.data(days.index(4 * days.weeks() + lastWeek), AttendanceDays::WordsRole).toString(),
        QStringLiteral("Friday 20 November: here"));
}

void PeopleScreenTest::saysTheCodesOfAWeekday()
{
    ScreenTablet tablet;
    for (const char *code : {"late", "sick"}) { // this Friday and the one before
        tablet.reg().mark(givenDay::id(QStringLiteral("Shan")), QLatin1String{code});
        tablet.settle();
        tablet.clock.advance(std::chrono::seconds{1});
        tablet.reg().openDay(tablet.reg().day().addDays(-7));
    }
    PersonScreen &person = *tablet.screens->people()->person();

    person.open(givenDay::id(QStringLiteral("Shan")));

    QCOMPARE(person.attendanceSentence(), QStringLiteral("1 of 2 days. 1 sick, 1 late."));
    QCOMPARE(
        person.days()->codes(), (QStringList{{}, {}, {}, {}, QStringLiteral("Friday: 1 of 2 days. 1 sick, 1 late.")}));
}

void PeopleScreenTest::tellsTwoUnexplainedCodesApart()
{
    const auto code = [](const char *id, const char *label, const char *letter) {
        return AttendanceCode{.id = QString::fromLatin1(id),
            .label = QString::fromLatin1(label),
            .letter = QString::fromLatin1(letter),
            .countsAs = AttendanceCode::CountsAs::UnauthorisedAbsence};
    };
    const AttendanceCodes codes{{code("unknown", "Away, we don't know why", "U"), code("door", "Not at the door", "D"),
        code("o", "Unauthorised absence", "O")}};
    const auto said = [&codes](const QStringList &ids) {
        QList<AttendanceMark> marks;
        for (const QString &id : ids)
            marks.append({.key = {{QStringLiteral("p")}, givenDay::friday.addDays(-marks.size()), Session::Morning},
                .code = id});
        return AttendanceWords::sentence(AttendanceSummary::of(marks, codes, givenDay::friday));
    };

    QCOMPARE(said({QStringLiteral("door")}), QStringLiteral("0 of 1 days. 1 away (we don't know why)."));
    QCOMPARE(said({QStringLiteral("unknown"), QStringLiteral("door"), QStringLiteral("o")}),
        QStringLiteral("0 of 3 days. 1 away (O: away, we don't know why), 1 away (D: not at the door), "
                       "1 away (U: away, we don't know why)."));
}

void PeopleScreenTest::drawsAWeekendThatSomebodyWorkedOn()
{
    ScreenTablet tablet;
    tablet.reg().openDay(givenDay::friday.addDays(-6)); // a Saturday
    tablet.reg().somebodyElse()->add(givenDay::id(QStringLiteral("Shan")));
    tablet.settle();
    PersonScreen &person = *tablet.screens->people()->person();

    person.open(givenDay::id(QStringLiteral("Shan")));

    QCOMPARE(person.days()->counts().size(), 7);
    QCOMPARE(person.days()->counts().at(5), QStringLiteral("1 of 1"));
    QCOMPARE(person.days()->weeks(), 13);
}

void PeopleScreenTest::writesDownWhoOpenedWhom()
{
    ScreenTablet tablet;

    tablet.screens->people()->person()->open(givenDay::id(QStringLiteral("Shan")));
    tablet.settle();

    const auto waiting = Outbox{tablet.file->reader()}.waiting();
    QVERIFY(waiting);
    QCOMPARE(waiting->size(), 1);
    QCOMPARE(waiting->first().ops.first().type, kind::accessLine);
    QCOMPARE(waiting->first().by, givenDay::id(QStringLiteral("M. Hicks")));
    QCOMPARE(waiting->first().ops.first().set.value(QStringLiteral("person")).toString(),
        givenDay::id(QStringLiteral("Shan")));
}

void PeopleScreenTest::hidesTheProfileFromReliefStaff()
{
    ScreenTablet tablet{{profileOfShan()}};
    tablet.session.signIn(
        {.coachId = givenDay::id(QStringLiteral("P. Relief")), .name = {}, .roles = {QStringLiteral("relief")}});
    PersonScreen &person = *tablet.screens->people()->person();

    person.open(givenDay::id(QStringLiteral("Shan")));

    QVERIFY(person.matters().isEmpty());
    QVERIFY(person.placements().isEmpty());
    QCOMPARE(person.howToTalk(), QStringLiteral("Uses Makaton; allow time"));
    QCOMPARE(person.contacts()->count(), 1);
}

void PeopleScreenTest::namesThePlaceThatHasBegunLast()
{
    ScreenTablet tablet;
    const QString aisha = QStringLiteral("Aisha");
    QCOMPARE(placeIn(*tablet.screens->people(), aisha), QStringLiteral("Horticulture, Goscote Centre"));

    tablet.write({expectedFrom(QStringLiteral("since May"), QStringLiteral("2026-05-01"), QStringLiteral("Catering")),
        expectedFrom(QStringLiteral("next week"), QStringLiteral("2026-11-27"), QStringLiteral("Horticulture"))});
    tablet.screens->people()->readAgain();

    QCOMPARE(placeIn(*tablet.screens->people(), aisha), QStringLiteral("Catering, Goscote Centre"));
}

void PeopleScreenTest::readsTheListAgainWhenSomethingOnItArrives()
{
    ScreenTablet tablet;
    PeopleScreen &people = *tablet.screens->people();
    QSignalSpy read{&people, &PeopleScreen::changed};

    tablet.screens->readChanged({QStringLiteral("Attendance"), QStringLiteral("Conflict")});
    QCOMPARE(read.size(), 0);
    tablet.screens->readChanged({QStringLiteral("Attendance"), QStringLiteral("Person")});

    QVERIFY(!read.isEmpty());
}

void PeopleScreenTest::tellsWhereSomebodyHasMoved()
{
    ScreenTablet tablet{{departureOf(QStringLiteral("Nerys"), QStringLiteral("2026-11-19")),
        departureOf(QStringLiteral("Owain"), QStringLiteral("2026-07-01"))}};
    PeopleScreen &people = *tablet.screens->people();

    // Only what is news is said without being asked.
    QCOMPARE(
        people.countSentence(), QStringLiteral("10 people. Nerys moved to Walsall North on Thursday 19 November."));
    people.setSearchText(QStringLiteral("owa"));

    QVERIFY2(people.emptySentence().startsWith(QStringLiteral("Owain moved to Walsall North on ")),
        qPrintable(people.emptySentence()));
}

void PeopleScreenTest::tellsWhoOpensThemWhereTheyAreNow()
{
    ScreenTablet tablet{{departureOf(QStringLiteral("Nerys"), QStringLiteral("2026-11-19"))}};
    PersonScreen &person = *tablet.screens->people()->person();

    person.open(givenDay::id(QStringLiteral("Nerys")));
    QCOMPARE(person.problem(), QStringLiteral("Nerys moved to Walsall North on Thursday 19 November."));
    person.open(givenDay::id(QStringLiteral("nobody")));

    QCOMPARE(person.problem(), QStringLiteral("This person is not on this tablet any more."));
}

void PeopleScreenTest::countsTheMovedWhereTheyAreMany()
{
    QList<Record> moved;
    for (const char *name : {"Nerys", "Owain", "Peter"})
        moved.append(departureOf(QString::fromLatin1(name), QStringLiteral("2026-11-19")));
    ScreenTablet tablet{moved};

    QCOMPARE(tablet.screens->people()->countSentence(),
        QStringLiteral("10 people. 3 people moved to another service: find them by name."));
}

void PeopleScreenTest::readsNothingBehindTheLock()
{
    ScreenTablet tablet;
    PeopleScreen &people = *tablet.screens->people();
    tablet.session.lock();
    tablet.write(givenDay::more(1));
    QSignalSpy listRead{&people, &PeopleScreen::changed};
    QSignalSpy dayRead{&tablet.reg(), &RegisterScreen::changed};

    tablet.screens->readChanged({QStringLiteral("Person"), QStringLiteral("Expectation")});
    QCOMPARE(listRead.size() + dayRead.size(), 0);
    tablet.session.signIn({.coachId = givenDay::id(QStringLiteral("M. Hicks")), .name = {}, .roles = {}});

    QTRY_COMPARE(people.rows()->count(), 11); // whoever comes in next sees it
    QVERIFY(!dayRead.isEmpty());
}

void PeopleScreenTest::readsEveryoneOnlyWhenItIsInFront()
{
    ScreenTablet tablet;
    PeopleScreen &people = *tablet.screens->people();
    QSignalSpy read{&people, &PeopleScreen::changed};
    people.goBehind();

    tablet.write(givenDay::more(1));
    tablet.screens->readChanged({kind::person});
    QCOMPARE(read.count(), 0);
    QCOMPARE(people.rows()->count(), 10);

    people.comeToFront();
    QCOMPARE(people.rows()->count(), 11);
    people.comeToFront();
    QCOMPARE(read.count(), 1);
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::PeopleScreenTest)
#include "tst_PeopleScreen.moc"
