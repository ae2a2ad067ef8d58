// SPDX-License-Identifier: Apache-2.0
#include "app/domain/earnings/EarningsGuard.h"
#include "app/records/EarningsFields.h"
#include "app/records/EarningsKinds.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/records/RuleFields.h"
#include "app/store/DraftStore.h"
#include "app/store/EarningsDraft.h"
#include "app/store/EarningsStore.h"
#include "sync/client/Outbox.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/ScreenTablet.h"
#include "tests/support/Must.h"

#include <QDir>
#include <QTest>

namespace alongside {

/// What somebody earns, as a coach writes it, and the guard beside it.
class EarningsScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheMonthWithAllJobsAndTheirSums();
    void isOnDiskLetterByLetterAndOneMutationWhenLeft();
    void outlivesTheAppAtEveryLetter();
    void readsTheGuardAsItIsTyped();
    void saysHoursAsALimitThatIsNotReached();
    void sumsEveryPayDayOfTheirOwnMonth();
    void saysWhatIsNotKnown();
    void thinksOfAShiftWithoutKeepingIt();
    void keepsTheNameOfTheRuleThatWasShown();
    void countsNoHoursOfSupportedWorkAndPrintsItsEvidence();
    void writesWhatTheyGetWhereTheirPageIsEdited();
    void saysPayBelowTheMinimumWageAsItIsTyped();
    void saysWhoseMarginChanges();
    void readsMarginsOnceWhileNothingOfThemChanges();
    void showsNothingWithoutTheEarningsRole();
    void isSealedWhenTheTabletLocks();
};

namespace {

const QDate thisMonday{2026, 11, 16};
const QString market = QStringLiteral("Market");

QString idOf(const char *name) { return givenDay::id(QString::fromUtf8(name)); }

Record ruleOf(const char *name, const QString &set, QDate from, const QJsonObject &figures, int version = 1)
{
    const DatedRule rule{.id = QString::fromLatin1(name),
        .set = set,
        .name = QStringLiteral("GB"),
        .from = from,
        .version = version,
        .confidence = from.year() > 2026 ? QStringLiteral("medium") : QStringLiteral("high"),
        .source = QStringLiteral("reg. 45"),
        .figures = figures};
    return {kind::rule, making(kind::rule, {}, fieldsOf(rule)).id, version, fieldsOf(rule)};
}

Record limitRule(const char *name, QDate from, int pence, int version = 1)
{
    return ruleOf(name, ruleset::permittedWork, from,
        {{QStringLiteral("weeklyLimit"), pence}, {QStringLiteral("hoursBelow"), 16},
            {QStringLiteral("averageWeeks"), 5}},
        version);
}

Record benefitOf(const char *person, Benefit benefit)
{
    benefit.id = givenDay::id(QString::fromUtf8(person) + benefit.name);
    benefit.person = {idOf(person)};
    return {kind::benefit, benefit.id, 1, fieldsOf(benefit)};
}

Record earned(const char *person, const QString &job, QDate week, int minutes, int pence)
{
    const Earnings earnings{.person = {idOf(person)},
        .job = job,
        .week = week,
        .minutes = minutes,
        .net = Pence{pence},
        .paidOn = week.addDays(4)};
    return {kind::earnings, making(kind::earnings, {}, fieldsOf(earnings)).id, 1, fieldsOf(earnings)};
}

/// Aisha has ESA and a market stall, Craig Universal Credit; both rules are released.
QList<Record> earnersDay()
{
    return {limitRule("limit-2026", {2026, 4, 1}, 20350), limitRule("limit-2027", {2027, 4, 1}, 21000),
        ruleOf("supported", ruleset::supportedPermittedWork, {2008, 10, 27},
            {{QStringLiteral("supervisors"), QStringLiteral("a local authority|a voluntary organisation")},
                {QStringLiteral("evidence"), QStringLiteral("Supervised by somebody whom an authority employs")}}),
        ruleOf("uc-2026", ruleset::universalCredit, {2026, 4, 1},
            {{QStringLiteral("allowanceWithHousing"), 42700}, {QStringLiteral("allowanceWithoutHousing"), 71000},
                {QStringLiteral("taperPercent"), 55}}),
        benefitOf("Aisha", {.name = QStringLiteral("ESA"), .cycleWeeks = 1}),
        benefitOf("Craig",
            {.name = QStringLiteral("UC"),
                .assessmentDay = 5,
                .housing = Benefit::Housing::With,
                .limitedCapability = Benefit::LimitedCapability::Yes}),
        earned("Aisha", market, thisMonday, 300, 6000), earned("Craig", market, thisMonday.addDays(-7), 600, 23000),
        earned("Craig", QStringLiteral("Shop"), thisMonday, 600, 23000)};
}

/// M. Hicks, who may see earnings, at somebody's month.
class MonthTablet : public ScreenTablet {
public:
    explicit MonthTablet(const QList<Record> &more = earnersDay()) : ScreenTablet{more}
    {
        signIn(QStringLiteral("M. Hicks"), {QStringLiteral("coach"), QStringLiteral("earnings")});
    }

    void open(const char *name)
    {
        screens->people()->person()->open(idOf(name));
        settle();
        screen().open();
    }
    EarningsScreen &screen() { return *screens->personWork()->earnings(); }
    EarningsEditor &editor() { return *screen().editor(); }
    void type(int field, const QString &words)
    {
        for (int letters = 1; letters <= words.size(); ++letters)
            editor().type(field, words.left(letters));
    }
    /// Until nothing that is typed is a draft any more.
    void write(int field, const QString &words)
    {
        type(field, words);
        editor().leave(field);
        waitForNoDraftOf(kind::earnings);
    }
    void waitForNoDraftOf(const QString &type)
    {
        const auto isSealed = [&] {
            settle();
            return must(DraftStore{file->reader()}.owners(type)).isEmpty();
        };
        if (!QTest::qWaitFor(isSealed)) qFatal("it was not sealed");
    }
    QList<EarningsDraft> drafts()
    {
        settle();
        const EarningsKey key{{idOf("Aisha")}, market, thisMonday};
        return must(DraftStore{file->reader()}.of<EarningsDraft>(earningsDraftOwner(key, {idOf("M. Hicks")})));
    }
    QString guardSays() { return wordsOf(*screen().guard()); }
    QString verdict() { return screen().guard()->lines().first().verdict; }
    QList<GuardFigure> figures() { return screen().guard()->lines().first().figures; }
    QStringList remarks() { return screen().guard()->lines().first().remarks; }
    static QString wordsOf(const GuardLines &lines)
    {
        QStringList words;
        for (const GuardLine &line : lines.lines())
            words += QStringList{line.title} + line.sentences + QStringList{line.rule};
        return words.join(QLatin1Char('\n'));
    }
    Earnings stored(const char *name, const QString &job)
    {
        return must(EarningsStore{file->reader()}.find({idOf(name)}, job, thisMonday)).value_or(Earnings{});
    }
    int mutations(const QString &type)
    {
        int count = 0;
        for (const Mutation &mutation : must(Outbox{file->reader()}.waiting()))
            count += mutation.ops.first().type == type ? 1 : 0;
        return count;
    }
};

} // namespace

void EarningsScreenTest::showsTheMonthWithAllJobsAndTheirSums()
{
    MonthTablet tablet{earnersDay() + QList<Record>{earned("Aisha", QStringLiteral("Shop"), thisMonday, 450, 9450)}};
    tablet.open("Aisha");

    QCOMPARE(tablet.screen().monthWords(), QStringLiteral("November 2026"));
    QCOMPARE(tablet.screen().rows()->count(), 3 * 2); // weeks of Monday 2, 9 and 16
    const EarningsLine first = tablet.screen().rows()->lines().at(4);
    QCOMPARE(first.week, QStringLiteral("16–22 Nov"));
    QCOMPARE(first.sum, QStringLiteral("12 h 30 min\n£154.50"));
    QVERIFY(first.isPicked);
    QVERIFY2(tablet.guardSays().contains(QStringLiteral("£154.50 over all jobs. £49.00 left of the limit of £203.50.")),
        qPrintable(tablet.guardSays()));

    tablet.screen().earlier();
    QCOMPARE(tablet.screen().monthWords(), QStringLiteral("October 2026"));
    QVERIFY(tablet.screen().hasLater());
}

void EarningsScreenTest::isOnDiskLetterByLetterAndOneMutationWhenLeft()
{
    MonthTablet tablet;
    tablet.open("Aisha");

    tablet.type(EarningsEditor::Hours, QStringLiteral("6:30"));
    QTRY_COMPARE(tablet.drafts().value(0).text, QStringLiteral("6:30"));
    QCOMPARE(tablet.drafts().first().base, QStringLiteral("5:00"));
    QCOMPARE(tablet.mutations(kind::earnings), 0);
    QCOMPARE(tablet.stored("Aisha", market).minutes, 300);

    tablet.editor().leave(EarningsEditor::Hours);
    tablet.waitForNoDraftOf(kind::earnings);
    QCOMPARE(tablet.mutations(kind::earnings), 1);
    QCOMPARE(tablet.stored("Aisha", market).minutes, 390);
    QCOMPARE(tablet.editor().savedWords(), QStringLiteral("Saved 09:00"));
}

void EarningsScreenTest::outlivesTheAppAtEveryLetter()
{
    MonthTablet tablet;
    tablet.open("Aisha");
    tablet.type(EarningsEditor::Net, QStringLiteral("9"));
    QTRY_COMPARE(tablet.drafts().value(0).text, QStringLiteral("9"));

    tablet.restart();
    tablet.signIn(QStringLiteral("M. Hicks"), {QStringLiteral("coach"), QStringLiteral("earnings")});
    tablet.settle();

    QTRY_COMPARE(tablet.stored("Aisha", market).net, Pence{900}); // sealed at the start, in the same name
    QCOMPARE(tablet.stored("Aisha", market).by.text, idOf("M. Hicks"));
}

void EarningsScreenTest::readsTheGuardAsItIsTyped()
{
    MonthTablet tablet;
    tablet.open("Aisha");

    tablet.type(EarningsEditor::Net, QStringLiteral("208"));

    QVERIFY2(tablet.guardSays().contains(QStringLiteral("£208.00 over all jobs. £4.50 over the limit of £203.50.")),
        qPrintable(tablet.guardSays()));
    QVERIFY(tablet.guardSays().contains(QStringLiteral("By rule limit-2026, version 1, from 1 April 2026")));
    QCOMPARE(tablet.screen().guard()->lines().first().tone, int(GuardLines::Over));
    QCOMPARE(tablet.verdict(), QStringLiteral("£4.50 over the limit"));
    QCOMPARE(tablet.figures().mid(0, 2),
        (QList<GuardFigure>{{QStringLiteral("Earned over all jobs"), QStringLiteral("£208.00")},
            {QStringLiteral("Limit"), QStringLiteral("£203.50")}}));

    tablet.type(EarningsEditor::Net, QStringLiteral("208,"));
    QVERIFY2(tablet.guardSays().contains(QStringLiteral("is not all known. The limit is £203.50.")),
        qPrintable(tablet.guardSays()));
    QCOMPARE(tablet.editor().wrongs().at(EarningsEditor::Net), QStringLiteral("Write pounds and pence like 94.50."));
    QCOMPARE(tablet.verdict(), QString{}); // what is not known has no figure
    QVERIFY(tablet.remarks().first().contains(QStringLiteral("is not all known")));
}

void EarningsScreenTest::saysHoursAsALimitThatIsNotReached()
{
    MonthTablet tablet;
    tablet.open("Aisha");

    tablet.type(EarningsEditor::Hours, QStringLiteral("15:59"));
    QVERIFY2(tablet.guardSays().contains(QStringLiteral("15 h 59 min worked. Hours must stay under 16.")),
        qPrintable(tablet.guardSays()));
    QCOMPARE(tablet.figures().mid(2),
        (QList<GuardFigure>{{QStringLiteral("Hours worked"), QStringLiteral("15 h 59 min")},
            {QStringLiteral("They must stay under"), QStringLiteral("16 h")}}));
    QCOMPARE(tablet.remarks(), QStringList{});
    tablet.type(EarningsEditor::Hours, QStringLiteral("16"));
    QCOMPARE(tablet.remarks(), QStringList{QStringLiteral("Hours must stay under 16, and they do not.")});
    QVERIFY2(tablet.guardSays().contains(QStringLiteral("Hours must stay under 16, and they do not.")),
        qPrintable(tablet.guardSays()));
    QVERIFY(!tablet.guardSays().contains(QStringLiteral("OK")));
}

void EarningsScreenTest::sumsEveryPayDayOfTheirOwnMonth()
{
    MonthTablet tablet;
    tablet.open("Craig");

    const QString words = tablet.guardSays();
    QVERIFY2(words.contains(QStringLiteral("Universal Credit, Thu 5 Nov to Fri 4 Dec")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("£460.00 paid over all jobs, on 2 days.")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("£33.00 above the allowance of £427.00: about £18.15 comes off.")),
        qPrintable(words));
    QVERIFY(words.contains(QStringLiteral("Universal Credit has no limit of hours.")));
    QCOMPARE(tablet.verdict(), QStringLiteral("About £18.15 comes off"));
    QCOMPARE(tablet.figures().last(), (GuardFigure{QStringLiteral("Above it"), QStringLiteral("£33.00")}));
    QCOMPARE(tablet.remarks(), QStringList{QStringLiteral("Universal Credit has no limit of hours.")});
}

void EarningsScreenTest::saysWhatIsNotKnown()
{
    MonthTablet tablet{earnersDay() + QList<Record>{benefitOf("Daljit", {.name = QStringLiteral("UC")})}};
    tablet.open("Daljit");
    QVERIFY2(tablet.guardSays().contains(QStringLiteral("The day on which Daljit’s months begin is not written")),
        qPrintable(tablet.guardSays()));
    QVERIFY(tablet.screen().emptySentence().contains(QStringLiteral("no paid job")));

    tablet.screen().addJob(QStringLiteral(" Leaflets "));
    QCOMPARE(tablet.screen().rows()->count(), 3);
    QCOMPARE(tablet.editor().title(), QStringLiteral("Leaflets"));
    tablet.write(EarningsEditor::Hours, QStringLiteral("3"));
    QCOMPARE(tablet.stored("Daljit", QStringLiteral("Leaflets")).minutes, 180);

    tablet.open("Shan");
    QVERIFY2(tablet.guardSays().contains(QStringLiteral("No benefit is written down")), qPrintable(tablet.guardSays()));
}

void EarningsScreenTest::thinksOfAShiftWithoutKeepingIt()
{
    MonthTablet tablet;
    tablet.open("Aisha");
    const QString before = tablet.guardSays();

    tablet.screen().thought()->setHours(QStringLiteral("11"));
    tablet.screen().thought()->setPay(QStringLiteral("140"));
    tablet.settle();

    const QString thought = MonthTablet::wordsOf(*tablet.screen().thought()->lines());
    QVERIFY2(thought.contains(QStringLiteral("£200.00 over all jobs. £3.50 left of the limit of £203.50.")),
        qPrintable(thought));
    QVERIFY2(thought.contains(QStringLiteral("Hours must stay under 16, and they do not.")), qPrintable(thought));
    QCOMPARE(tablet.guardSays(), before);
    QCOMPARE(tablet.mutations(kind::earnings), 0);
    QVERIFY(must(DraftStore{tablet.file->reader()}.owners(kind::earnings)).isEmpty());

    tablet.screen().choose(0); // another week
    QVERIFY(!tablet.screen().thought()->isAsked());
}

void EarningsScreenTest::keepsTheNameOfTheRuleThatWasShown()
{
    MonthTablet tablet; // offline: what is released meanwhile is not here
    tablet.open("Aisha");
    tablet.write(EarningsEditor::Net, QStringLiteral("61"));
    QCOMPARE(tablet.stored("Aisha", market).workedOutWith, QStringLiteral("limit-2026 v1"));

    tablet.ScreenTablet::write({limitRule("limit-2026", {2026, 4, 1}, 20400, 2)});
    tablet.screens->readChanged({kind::rule});

    QCOMPARE(tablet.stored("Aisha", market).workedOutWith, QStringLiteral("limit-2026 v1"));
    QVERIFY2(
        tablet.guardSays().contains(QStringLiteral("By rule limit-2026, version 2")), qPrintable(tablet.guardSays()));
    tablet.write(EarningsEditor::Net, QStringLiteral("62"));
    QCOMPARE(tablet.stored("Aisha", market).workedOutWith, QStringLiteral("limit-2026 v2"));
}

void EarningsScreenTest::countsNoHoursOfSupportedWorkAndPrintsItsEvidence()
{
    const Placement stall{.id = {givenDay::id(market)},
        .person = {idOf("Aisha")},
        .kind = QStringLiteral("supportedPermittedWork"),
        .from = {2026, 1, 1}};
    MonthTablet tablet{earnersDay()
        + QList<Record>{{kind::placement, stall.id.text, 1, fieldsOf(stall)},
            earned("Aisha", stall.id.text, thisMonday, 1200, 9000)}};
    tablet.open("Aisha");

    QVERIFY2(tablet.guardSays().contains(QStringLiteral("5 h worked. Hours must stay under 16.")),
        qPrintable(tablet.guardSays()));
    QVERIFY(tablet.guardSays().contains(QStringLiteral("Hours of supported permitted work are not counted.")));
    QCOMPARE(tablet.screen().evidence()->line(), QStringLiteral("Supervised by somebody whom an authority employs"));

    tablet.screen().evidence()->save();
    tablet.settle();

    const QStringList papers = QDir{tablet.documents()}.entryList({QStringLiteral("*.pdf")});
    QCOMPARE(papers, QStringList{QStringLiteral("Aisha, supported permitted work, 2026-11-20.pdf")});
    QVERIFY(tablet.mutations(kind::accessLine) > 0);
}

void EarningsScreenTest::writesWhatTheyGetWhereTheirPageIsEdited()
{
    MonthTablet tablet;
    tablet.open("Eleri");
    BenefitsEditor &benefits = *tablet.screen().benefits();

    benefits.add(0);
    QTRY_COMPARE(benefits.openName(), QStringLiteral("Universal Credit"));
    benefits.type(BenefitsEditor::AssessmentDay, QStringLiteral("32"));
    benefits.leave(BenefitsEditor::AssessmentDay);
    tablet.settle();
    QCOMPARE(
        benefits.wrongs().at(BenefitsEditor::AssessmentDay), QStringLiteral("Write a day of the month, from 1 to 31."));
    benefits.type(BenefitsEditor::AssessmentDay, QStringLiteral("14"));
    benefits.leave(BenefitsEditor::AssessmentDay);
    benefits.type(BenefitsEditor::From, QStringLiteral("5/6/2024"));
    benefits.leave(BenefitsEditor::From);
    benefits.chooseHousing(1);
    benefits.chooseCapability(0);
    benefits.chooseJurisdiction(0);
    tablet.waitForNoDraftOf(kind::benefit);

    const Benefit stored = must(EarningsStore{tablet.file->reader()}.benefitsOf({idOf("Eleri")})).first();
    QCOMPARE(stored.assessmentDay, 14);
    QCOMPARE(stored.from, QDate(2024, 6, 5));
    QCOMPARE(stored.housing, Benefit::Housing::Without);
    QCOMPARE(stored.limitedCapability, Benefit::LimitedCapability::Yes);
    QCOMPARE(stored.jurisdiction, QStringLiteral("GB"));
    QCOMPARE(tablet.mutations(kind::benefit), 6);
    QVERIFY2(tablet.guardSays().contains(QStringLiteral("Universal Credit, Sat 14 Nov to Sun 13 Dec")),
        qPrintable(tablet.guardSays()));
}

void EarningsScreenTest::saysPayBelowTheMinimumWageAsItIsTyped()
{
    const DatedRule wage{.id = QStringLiteral("wage-2026"),
        .set = ruleset::minimumWage,
        .name = QStringLiteral("UK"),
        .from = {2026, 4, 1},
        .confidence = QStringLiteral("medium"),
        .source = QStringLiteral("reg. 4"),
        .figures = {{QStringLiteral("apprentice"), 800}, {QStringLiteral("under18"), 800},
            {QStringLiteral("age18to20"), 1085}, {QStringLiteral("age21to22"), 1271},
            {QStringLiteral("age23to24"), 1271}, {QStringLiteral("age25plus"), 1271}}};
    const Profile profile{.birthDate = {1990, 5, 1}};
    QJsonObject about = fieldsOf(profile);
    about.insert(QStringLiteral("person"), idOf("Aisha"));
    MonthTablet tablet{earnersDay()
        + QList<Record>{{kind::rule, making(kind::rule, {}, fieldsOf(wage)).id, 1, fieldsOf(wage)},
            {kind::profile, making(kind::profile, {}, about).id, 1, about}}};
    tablet.open("Aisha");
    QVERIFY2(tablet.guardSays().contains(QStringLiteral("The least for an hour is £12.71 at this age.")),
        qPrintable(tablet.guardSays()));

    tablet.type(EarningsEditor::Hours, QStringLiteral("5"));
    tablet.type(EarningsEditor::Gross, QStringLiteral("60"));

    const GuardLine first = tablet.screen().guard()->lines().first();
    QCOMPARE(first.verdict, QStringLiteral("Below the minimum wage"));
    QCOMPARE(first.tone, int(GuardLines::Over));
    QVERIFY(first.isProvisional);
    QCOMPARE(first.rule, QStringLiteral("By rule wage-2026, version 1, from 1 April 2026"));
    QVERIFY2(first.sentences.join(u' ').contains(QStringLiteral("What is typed comes to £12.00 for an hour.")),
        qPrintable(first.sentences.join(u' ')));

    tablet.type(EarningsEditor::Gross, QStringLiteral("70"));
    QVERIFY(tablet.screen().guard()->lines().first().verdict != first.verdict);

    tablet.open("Craig"); // whose birth date nobody wrote
    QVERIFY2(tablet.guardSays().contains(QStringLiteral("Craig’s date of birth is not written")),
        qPrintable(tablet.guardSays()));
}

void EarningsScreenTest::readsMarginsOnceWhileNothingOfThemChanges()
{
    MonthTablet tablet;
    QTest::qWait(300); // past the reading that follows a tablet's first picture: it reads margins, too
    tablet.open("Shan");
    const int before = tablet.screen().margins()->count();
    static_cast<ScreenTablet &>(tablet).write(
        {earned("Aisha", QStringLiteral("Kiosk"), thisMonday, 60, 5000)}); // nobody has said so

    tablet.open("Craig");
    QCOMPARE(tablet.screen().margins()->lines().first().before, QStringLiteral("£143.50"));
    QCOMPARE(tablet.screen().margins()->count(), before);

    tablet.screens->readChanged({kind::earnings});
    QCOMPARE(tablet.screen().margins()->lines().first().before, QStringLiteral("£93.50"));
}

void EarningsScreenTest::saysWhoseMarginChanges()
{
    MonthTablet tablet;
    tablet.open("Shan");

    QCOMPARE(tablet.screen().margins()->sentence(),
        QStringLiteral("On 1 April 2027 the margin of 1 people changes")); // plurals: its translation
    const MarginLine line = tablet.screen().margins()->lines().first();
    QCOMPARE(line.personId, idOf("Aisha"));
    QVERIFY2(line.words.startsWith(QStringLiteral("£143.50 until then, £150.00 from then on")), qPrintable(line.words));
    QCOMPARE(line.before + QLatin1Char(' ') + line.after, QStringLiteral("£143.50 £150.00"));
}

void EarningsScreenTest::showsNothingWithoutTheEarningsRole()
{
    ScreenTablet tablet{earnersDay()};
    tablet.screens->people()->person()->open(idOf("Aisha"));
    EarningsScreen &screen = *tablet.screens->personWork()->earnings();

    screen.open();

    QVERIFY(!screen.isAllowed());
    QVERIFY(!screen.isOpen());
    QCOMPARE(screen.benefits()->rows()->count(), 0);
    QVERIFY(screen.margins()->sentence().isEmpty());
}

void EarningsScreenTest::isSealedWhenTheTabletLocks()
{
    MonthTablet tablet;
    tablet.open("Aisha");
    tablet.type(EarningsEditor::Net, QStringLiteral("65"));

    tablet.session.lock();
    tablet.settle();

    QTRY_COMPARE(tablet.stored("Aisha", market).net, Pence{6500});
}

} // namespace alongside

QTEST_MAIN(alongside::EarningsScreenTest)
#include "tst_EarningsScreen.moc"
