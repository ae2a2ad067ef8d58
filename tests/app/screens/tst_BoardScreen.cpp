// SPDX-License-Identifier: Apache-2.0
#include "app/domain/SmallNumbers.h"
#include "app/records/EarningsFields.h"
#include "app/records/EarningsKinds.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/records/RuleFields.h"
#include "app/records/VisitFields.h"
#include "app/screens/board/BoardExport.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/ScreenTablet.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

namespace alongside {

/// What the service answers for, the people behind each number, and what is given out of it.
class BoardScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isForManagers_data();
    void isForManagers();
    void countsPlacementsByKindAndState();
    void setsSitesAgainstTheirCapacity();
    void saysMoreThanRoomWhereTooManyAreExpected();
    void countsWorkStreamsByUseAndHowThatChanged();
    void opensThePeopleBehindANumber();
    void showsHoursOnlyToWhoeverMaySeeEarnings();
    void countsAttendanceAndSupportOfThisQuarter();
    void turnsToAnEarlierQuarterAndBack();
    void staysRightWhenItLiesOpenUntilTheNextQuarter();
    void isNotReadWhileItIsBehind();
    void forgetsEverybodyWhenAnotherCoachComes();
    void givesOutCountsWithoutSmallNumbers();
    void givesOutSumsOfFivePeopleOrMore();
    void givesOutAPageToo();
    void saysWhenThereIsNoRoomForAFile();
    void tellsNoHiddenCountOfWhateverTheDiceThrow();
    void printsWhatFiveYearsOf147PeopleTake();
};

namespace {

const QDate monday{2026, 11, 16};

QString idOf(const QString &name) { return givenDay::id(name); }

/// Of a kind whose id follows from its fields.
Record keyed(const QString &type, const QJsonObject &fields) { return {type, making(type, {}, fields).id, 1, fields}; }

Record placement(const QString &who, const QString &kind, QDate from, QDate to = {})
{
    const Placement placement{.person = {idOf(who)}, .kind = kind, .from = from, .to = to};
    return {kind::placement, idOf(who + kind), 1, fieldsOf(placement)};
}

QList<Record> placements()
{
    QList<Record> records;
    for (const char *who : {"Aisha", "Craig", "Daljit", "Shan", "Tomasz", "Eleri"})
        records.append(placement(QString::fromLatin1(who), QStringLiteral("dayService"), {2026, 2, 2}));
    records.append(placement(QStringLiteral("Lloyd"), QStringLiteral("jobTrial"), {2026, 10, 5}));
    records.append(placement(QStringLiteral("Priya"), QStringLiteral("voluntary"), {2026, 2, 2}, {2026, 10, 30}));
    const Pause pause{.person = {idOf(QStringLiteral("Eleri"))},
        .placement = {idOf(QStringLiteral("EleridayService"))},
        .from = monday};
    records.append(keyed(kind::pause, fieldsOf(pause)));
    return records;
}

/// Aisha works 20 hours in the last week that is known.
QList<Record> hoursOfAisha()
{
    const Earnings earnings{.person = {idOf(QStringLiteral("Aisha"))},
        .job = QStringLiteral("Shop"),
        .week = monday.addDays(-7),
        .minutes = 20 * 60};
    const DatedRule bands{.id = QStringLiteral("bands"),
        .set = ruleset::outcome,
        .name = QStringLiteral("hoursBands"),
        .from = {2014, 4, 1},
        .figures = {{QStringLiteral("bandsFrom"), QStringLiteral("0|16")},
            {QStringLiteral("labels"), QStringLiteral("under 16|16+")}}};
    return {keyed(kind::earnings, fieldsOf(earnings)), keyed(kind::rule, fieldsOf(bands))};
}

/// M. Hicks at the board.
class BoardTablet : public ScreenTablet {
public:
    explicit BoardTablet(
        const QList<Record> &records = placements(), const QSet<QString> &roles = {QStringLiteral("manager")})
        : ScreenTablet{records}
    {
        signIn(QStringLiteral("M. Hicks"), roles);
        board().comeToFront();
    }

    BoardScreen &board() { return *screens->board(); }
    /// Nothing where nobody is counted so.
    const BoardNumber *find(BoardNumbers &numbers, const QString &words)
    {
        for (const BoardNumber &number : numbers.lines())
            if (number.words == words) return &number;
        return nullptr;
    }
    int countOf(BoardNumbers &numbers, const char *words)
    {
        const BoardNumber *number = find(numbers, QString::fromUtf8(words));
        return number ? number->people : -1;
    }
    QString detailOf(BoardNumbers &numbers, const char *words)
    {
        const BoardNumber *number = find(numbers, QString::fromUtf8(words));
        return number ? number->detail : QString{};
    }
    QStringList people()
    {
        QStringList names;
        for (const BoardPerson &person : board().people()->lines())
            names.append(person.name.section(QLatin1Char(' '), 0, 0));
        return names;
    }
    QByteArray saved(const char *ending)
    {
        const QDir folder{documents()};
        QFile paper{folder.filePath(folder.entryList({QStringLiteral("*") + QLatin1String{ending}}).value(0))};
        return paper.open(QIODevice::ReadOnly) ? paper.readAll() : QByteArray{};
    }
};

/// So many people more, with so many years of placements and weeks of work.
QList<Record> yearsOf(int people, int years)
{
    QList<Record> records = hoursOfAisha() + givenDay::more(people);
    for (int number = 1; number <= people; ++number) {
        const PersonId who{idOf(QStringLiteral("Person %1").arg(number))};
        for (int year = 0; year < years; ++year)
            records.append(placement(QStringLiteral("Person %1").arg(number),
                year % 2 == 0 ? QStringLiteral("dayService") : QStringLiteral("paidEmployment"), monday.addYears(-year),
                year == 0 ? QDate{} : monday.addYears(1 - year)));
        for (int week = 0; number % 3 == 0 && week < 52 * years; ++week) {
            const Earnings earnings{
                .person = who, .job = QStringLiteral("Shop"), .week = monday.addDays(-7 * week), .minutes = 60 * 12};
            records.append(keyed(kind::earnings, fieldsOf(earnings)));
        }
    }
    return records;
}

} // namespace

void BoardScreenTest::isForManagers_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("mayLook");
    for (const char *role : {"manager", "administrator"})
        QTest::newRow(role) << QString::fromLatin1(role) << true;
    for (const char *role : {"relief", "coach", "keyCoach", "supervisor", "earnings", "safeguardingLead"})
        QTest::newRow(role) << QString::fromLatin1(role) << false;
}

void BoardScreenTest::isForManagers()
{
    QFETCH(const QString, role);
    QFETCH(const bool, mayLook);
    BoardTablet tablet{placements(), {role}};

    QCOMPARE(tablet.board().mayLook(), mayLook);
    QCOMPARE(tablet.board().emptySentence().isEmpty(), mayLook);
    QCOMPARE(tablet.people().isEmpty(), !mayLook);
    tablet.board().publishTable();
    tablet.board().publishPaper();
    QCOMPARE(QDir{tablet.documents()}.isEmpty(), !mayLook);
}

void BoardScreenTest::countsPlacementsByKindAndState()
{
    BoardTablet tablet;
    BoardNumbers &numbers = *tablet.board().placements();

    QVERIFY2(tablet.board().countSentence().startsWith(QStringLiteral("10 people")),
        qPrintable(tablet.board().countSentence()));
    QCOMPARE(tablet.countOf(numbers, "Day service"), 5);
    QCOMPARE(tablet.countOf(numbers, "Suspended"), 1);
    QCOMPARE(tablet.countOf(numbers, "Job trial"), 1);
    QCOMPARE(tablet.countOf(numbers, "Ended, and none since"), 1);
    QCOMPARE(tablet.countOf(numbers, "No placement"), 2);
    QCOMPARE(tablet.detailOf(numbers, "Job trial"), QStringLiteral("1 more than on 30 Sep"));
    QCOMPARE(tablet.countOf(numbers, "Voluntary work"), 0); // there was one
    QCOMPARE(tablet.detailOf(numbers, "Voluntary work"), QStringLiteral("1 fewer than on 30 Sep"));
    QCOMPARE(tablet.countOf(numbers, "Apprenticeship"), -1); // nobody, then and now
}

void BoardScreenTest::setsSitesAgainstTheirCapacity()
{
    BoardTablet tablet;

    QCOMPARE(tablet.countOf(*tablet.board().sites(), "Goscote Centre"), 8);
    QVERIFY2(tablet.detailOf(*tablet.board().sites(), "Goscote Centre").contains(QStringLiteral("room for 30")),
        qPrintable(tablet.detailOf(*tablet.board().sites(), "Goscote Centre")));
    QCOMPARE(tablet.countOf(*tablet.board().sites(), "Brownhills"), 0);
    QCOMPARE(tablet.board().first()->count(), 0);
}

void BoardScreenTest::saysMoreThanRoomWhereTooManyAreExpected()
{
    BoardTablet tablet{givenDay::more(25)};

    QCOMPARE(tablet.countOf(*tablet.board().first(), "Goscote Centre"), 33);
    QVERIFY(tablet.board().first()->lines().first().isUrgent);
    QVERIFY(tablet.board().first()->lines().first().detail.endsWith(QStringLiteral("room for 30, 3 too many")));
    QCOMPARE(tablet.people().size(), 33); // beside it from the start
}

void BoardScreenTest::countsWorkStreamsByUseAndHowThatChanged()
{
    BoardTablet tablet;
    BoardNumbers &numbers = *tablet.board().streams();

    QCOMPARE(numbers.lines().first().words, QStringLiteral("Horticulture")); // the most used first
    QCOMPARE(tablet.countOf(numbers, "Horticulture"), 5);
    QCOMPARE(tablet.countOf(numbers, "Catering"), 3);
    QCOMPARE(tablet.countOf(numbers, "Expected nowhere"), 2);
    const QString detail = tablet.detailOf(numbers, "Horticulture");
    QVERIFY2(detail.startsWith(QStringLiteral("Goscote Centre · ")), qPrintable(detail));
    QVERIFY2(detail.contains(QStringLiteral(" sessions a week · ")), qPrintable(detail));
}

void BoardScreenTest::opensThePeopleBehindANumber()
{
    BoardTablet tablet;
    const BoardNumber *trial = tablet.find(*tablet.board().placements(), QStringLiteral("Job trial"));
    QVERIFY(trial);

    tablet.board().choose(trial->key);
    QCOMPARE(tablet.people(), QStringList{QStringLiteral("Lloyd")});
    QCOMPARE(tablet.board().peopleTitle(), QStringLiteral("Job trial: 1"));
    QCOMPARE(tablet.board().people()->lines().first().detail, QStringLiteral("Job trial · Catering"));

    for (BoardNumbers *numbers : {tablet.board().placements(), tablet.board().sites(), tablet.board().streams()})
        for (const BoardNumber &number : numbers->lines()) {
            tablet.board().choose(number.key);
            QCOMPARE(tablet.people().size(), number.people);
        }
}

void BoardScreenTest::showsHoursOnlyToWhoeverMaySeeEarnings()
{
    BoardTablet manager{hoursOfAisha()};
    QCOMPARE(manager.board().hours()->count(), 0);
    QCOMPARE(manager.board().sustained()->count(), 0);
    QVERIFY(!manager.board().hoursSentence().isEmpty());
    manager.board().publishTable();
    QVERIFY(!manager.saved(".csv").contains("hours a week"));

    BoardTablet both{hoursOfAisha(), {QStringLiteral("manager"), QStringLiteral("earnings")}};
    QCOMPARE(both.countOf(*both.board().hours(), "16+ hours a week"), 1);
    QCOMPARE(both.countOf(*both.board().hours(), "No hours recorded, or no work"), 9);
    QVERIFY(both.board().hoursSentence().isEmpty());
    QVERIFY(both.board().sustained()->count() > 0);
}

void BoardScreenTest::countsAttendanceAndSupportOfThisQuarter()
{
    QList<Record> records = placements() + hoursOfAisha();
    const auto mark = [&](const char *who, QDate day, const char *code) {
        AttendanceMark made;
        made.key = {{idOf(QString::fromLatin1(who))}, day, Session::Morning};
        made.code = QString::fromLatin1(code);
        records.append(keyed(kind::attendance, fieldsOf(made)));
    };
    for (int day = 0; day < 3; ++day)
        mark("Aisha", monday.addDays(-7 + day), day == 0 ? "sick" : "present");
    mark("Craig", monday, "present");
    mark("Craig", {2026, 9, 30}, "sick"); // of the quarter before
    Visit visit{.person = {idOf(QStringLiteral("Aisha"))}, .day = monday.addDays(-6)};
    visit.minutes.set(Support::OnJob, 300);
    visit.minutes.set(Support::Travel, 60); // is none
    records.append({kind::visit, idOf(QStringLiteral("visit")), 1, fieldsOf(visit)});

    BoardTablet manager{records, {QStringLiteral("manager"), QStringLiteral("earnings")}};
    BoardScreen &board = manager.board();
    QCOMPARE(board.attendanceSentence(), QStringLiteral("75% of this quarter’s marked sessions: 3 of 4."));
    QCOMPARE(manager.countOf(*board.attendance(), "Came to nine of ten, or more"), 1);
    QCOMPARE(manager.countOf(*board.attendance(), "Came to half or more"), 1);
    QCOMPARE(board.supportSentence(), QStringLiteral("15 minutes over everybody, in weeks whose hours are known."));
    QCOMPARE(manager.countOf(*board.support(), "Up to 15 minutes for each hour"), 1);
    board.choose(manager.find(*board.attendance(), QStringLiteral("Came to half or more"))->key);
    QCOMPARE(manager.people(), QStringList{QStringLiteral("Aisha")});
    QVERIFY(board.people()->lines().first().detail.startsWith(QStringLiteral("2 of 3 sessions · ")));
    board.choose(manager.find(*board.support(), QStringLiteral("Up to 15 minutes for each hour"))->key);
    QVERIFY(board.people()->lines().first().detail.startsWith(QStringLiteral("15 minutes for each hour · ")));

    board.turnEarlier();
    QCOMPARE(board.attendance()->count() + board.support()->count(), 0);
    QVERIFY2(!board.peopleTitle().contains(QStringLiteral("minutes")), qPrintable(board.peopleTitle()));
    QVERIFY(board.attendanceSentence().isEmpty() && board.supportSentence().isEmpty());
    BoardTablet other{records};
    QVERIFY(other.board().attendance()->count() > 0);
    QCOMPARE(other.board().support()->count(), 0); // hours are for whoever may see earnings
}

void BoardScreenTest::turnsToAnEarlierQuarterAndBack()
{
    BoardTablet tablet;
    QCOMPARE(tablet.board().quarter(), QStringLiteral("October to December 2026"));
    QVERIFY(!tablet.board().hasLater());
    QVERIFY(tablet.board().countSentence().endsWith(QStringLiteral("the quarter is not over")));

    tablet.board().turnEarlier();
    QCOMPARE(tablet.board().quarter(), QStringLiteral("July to September 2026"));
    QCOMPARE(tablet.countOf(*tablet.board().placements(), "Voluntary work"), 1);
    QCOMPARE(tablet.countOf(*tablet.board().placements(), "Day service"), 6); // nobody was suspended
    QCOMPARE(tablet.countOf(*tablet.board().placements(), "Not begun yet"), 1);

    tablet.board().turnLater();
    QCOMPARE(tablet.board().quarter(), QStringLiteral("October to December 2026"));
    tablet.board().turnLater(); // there is none
    QCOMPARE(tablet.board().quarter(), QStringLiteral("October to December 2026"));

    int turned = 0;
    for (; tablet.board().hasEarlier(); ++turned)
        tablet.board().turnEarlier();
    QCOMPARE(turned, 20); // five years
}

void BoardScreenTest::staysRightWhenItLiesOpenUntilTheNextQuarter()
{
    BoardTablet tablet;
    tablet.clock.setWallClock(QStringLiteral("2027-01-01T09:00:00.000Z"));

    tablet.board().turnLater();
    QCOMPARE(tablet.board().quarter(), QStringLiteral("January to March 2027"));
    QVERIFY2(
        tablet.board().countSentence().contains(QStringLiteral("1 Jan")), qPrintable(tablet.board().countSentence()));
    QVERIFY(!tablet.board().hasLater());

    tablet.board().turnEarlier();
    QCOMPARE(tablet.board().quarter(), QStringLiteral("October to December 2026"));
    QVERIFY2(
        tablet.board().countSentence().contains(QStringLiteral("31 Dec")), qPrintable(tablet.board().countSentence()));
    QCOMPARE(tablet.countOf(*tablet.board().placements(), "Job trial"), 1);
}

void BoardScreenTest::isNotReadWhileItIsBehind()
{
    BoardTablet tablet;
    tablet.board().goBehind();
    tablet.write({placement(QStringLiteral("Rhys"), QStringLiteral("jobTrial"), {2026, 11, 2})});
    tablet.screens->readChanged({QStringLiteral("Placement")});
    QCOMPARE(tablet.countOf(*tablet.board().placements(), "Job trial"), 1);

    tablet.board().comeToFront();
    QCOMPARE(tablet.countOf(*tablet.board().placements(), "Job trial"), 2);
}

void BoardScreenTest::forgetsEverybodyWhenAnotherCoachComes()
{
    BoardTablet tablet;
    QVERIFY(!tablet.people().isEmpty());
    tablet.board().goBehind();

    tablet.signIn(QStringLiteral("R. Lewis"), {QStringLiteral("coach")});
    QVERIFY(tablet.people().isEmpty());
    QCOMPARE(tablet.board().placements()->count(), 0);
    tablet.board().comeToFront();
    QVERIFY(tablet.people().isEmpty());
    QVERIFY(!tablet.board().emptySentence().isEmpty());
}

void BoardScreenTest::givesOutCountsWithoutSmallNumbers()
{
    BoardTablet tablet{placements() + givenDay::more(20)};
    tablet.board().publishTable();

    QVERIFY2(tablet.board().paperSentence().contains(QStringLiteral("2026-Q4")),
        qPrintable(tablet.board().paperSentence() + tablet.board().problem()));
    const QString text = QString::fromUtf8(tablet.saved(".csv"));
    QVERIFY2(text.contains(QStringLiteral("under 5, or hidden")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Horticulture")), qPrintable(text));
    for (const char *name : {"Aisha", "Lloyd", "Person 1"})
        QVERIFY(!text.contains(QLatin1String{name}));
    const QStringList lines = text.split(QStringLiteral("\r\n"));
    for (const QString &line : lines.filter(QStringLiteral("Everybody,")))
        for (const QString &cell : line.split(QLatin1Char(','))) {
            bool isNumber = false;
            const int count = cell.toInt(&isNumber);
            QVERIFY2(!isNumber || count >= smallestShownCount, qPrintable(line));
        }
}

/// A percentage of the sessions of four people would tell of each of them nearly as much as a count.
void BoardScreenTest::givesOutSumsOfFivePeopleOrMore()
{
    for (const int people : {4, 5}) {
        QList<Record> records = placements() + givenDay::more(20);
        for (int number = 0; number < people; ++number) {
            AttendanceMark mark;
            mark.key = {{idOf(QStringLiteral("Person %1").arg(number + 1))}, monday, Session::Morning};
            mark.code = QString::fromLatin1(number == 0 ? "sick" : "present");
            records.append(keyed(kind::attendance, fieldsOf(mark)));
        }
        BoardTablet tablet{records};
        QCOMPARE(tablet.board().attendanceSentence().isEmpty(), false); // a manager sees it all the same
        tablet.board().publishTable();
        const QString text = QString::fromUtf8(tablet.saved(".csv"));
        QVERIFY2(text.contains(QStringLiteral("Attendance: 80% of the sessions")) == (people == 5), qPrintable(text));
        QCOMPARE(text.contains(QStringLiteral("Attendance:")), people == 5);
    }
}

void BoardScreenTest::givesOutAPageToo()
{
    BoardTablet tablet;
    tablet.board().publishPaper();

    QVERIFY(tablet.saved(".pdf").startsWith("%PDF"));
    QVERIFY(tablet.board().paperSentence().contains(QStringLiteral(".pdf")));
    tablet.board().turnEarlier();
    QVERIFY(tablet.board().paperSentence().isEmpty()); // it was about the other quarter
}

void BoardScreenTest::saysWhenThereIsNoRoomForAFile()
{
    BoardTablet tablet;
    QFile inTheWay{tablet.documents()};
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();

    tablet.board().publishTable();
    QVERIFY(!tablet.board().problem().isEmpty());
    QVERIFY(tablet.board().paperSentence().isEmpty());
}

/// Every table has everybody once, and of each the counts that are hidden are at least two, together at least five.
void BoardScreenTest::tellsNoHiddenCountOfWhateverTheDiceThrow()
{
    const QString hidden = BoardWords::panel().hidden;
    int tables = 0;
    for (int people = 1; people <= 60; ++people) {
        BoardFigures::Facts facts{.quarter = Quarter::of(monday), .asOf = monday};
        for (int number = 0; number < people; ++number) {
            const PersonId who{QString::number(number)};
            facts.rows.people.append(who);
            const QString kind = number % 7 == 0 ? QStringLiteral("jobTrial")
                : number % 5 == 0                ? QStringLiteral("voluntary")
                                                 : QStringLiteral("dayService");
            if (number % 11 != 0)
                facts.rows.places[who].placements = {{.id = {who.text}, .kind = kind, .from = {2026, 1, 5}}};
            if (number % 13 == 0) facts.rows.outcomes[who].reviewDue = monday.addDays(-1);
        }
        const BoardFigures figures{facts};
        const BoardExport given{figures};
        for (const PanelTable &table : given.tables()) {
            const QStringList counts = table.rows.last().mid(1);
            int shown = 0, hiddenCells = 0;
            for (const QString &count : counts.mid(0, counts.size() - 1)) {
                hiddenCells += count == hidden ? 1 : 0;
                shown += count == hidden ? 0 : count.toInt();
                QVERIFY(count == hidden || count.toInt() >= smallestShownCount);
            }
            if (counts.last() != hidden && hiddenCells > 0) {
                QVERIFY2(hiddenCells >= 2, qPrintable(counts.join(QLatin1Char(' '))));
                QVERIFY2(
                    counts.last().toInt() - shown >= smallestShownCount, qPrintable(counts.join(QLatin1Char(' '))));
            }
            ++tables;
        }
    }
    QCOMPARE(tables, 60 * 4);
}

/// Printed, and never a reason to fail.
void BoardScreenTest::printsWhatFiveYearsOf147PeopleTake()
{
    constexpr int years = 5;
    BoardTablet tablet{yearsOf(137, years), {QStringLiteral("manager"), QStringLiteral("earnings")}};
    QElapsedTimer timer;
    timer.start();
    tablet.board().readAgain();
    const auto read = timer.nsecsElapsed();
    tablet.board().turnEarlier();
    const auto turned = timer.nsecsElapsed() - read;
    tablet.board().choose(tablet.board().placements()->lines().first().key);
    const auto chosen = timer.nsecsElapsed() - read - turned;
    qInfo("147 people, 5 years: read and counted in %.1f ms, another quarter in %.1f ms, a number opened in %.1f ms",
        double(read) / 1e6, double(turned) / 1e6, double(chosen) / 1e6);
    QVERIFY(tablet.board().countSentence().startsWith(QStringLiteral("147 people")));
}

} // namespace alongside

QTEST_MAIN(alongside::BoardScreenTest)
#include "tst_BoardScreen.moc"
