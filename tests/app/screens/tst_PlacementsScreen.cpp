// SPDX-License-Identifier: Apache-2.0
#include "app/screens/placements/PlacementsScreen.h"

#include "app/domain/PlacementKind.h"
#include "app/records/DecisionFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/PlacementStore.h"
#include "sync/client/Outbox.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/ScreenTablet.h"
#include "tests/support/ResultMatchers.h"

#include <QTest>

namespace alongside {

/// A person's placements as a coach meets them; it is Friday 20 November 2026.
class PlacementsScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsAPlacementAtAnEmployer();
    void saysWhatIsMissingOnlyWhenAsked();
    void saysSoWhereHoursAreNoHours();
    void keepsEveryTouchThroughTheAppsEnd();
    void showsTheDraftToNobodyElse();
    void throwsADraftAway();
    void changesFromADayOnAndTellsWhatWas();
    void pausesOverABankHolidayAndSaysTheFirstDay();
    void bringsBackFromToday();
    void endsWithAReasonAndGoesOnAfterAll();
    void movesFromOnePlaceToAnother();
    void keepsRegistersAndPlacementsOfASiteThatCloses();
    void saysWhereSomebodyWouldBeTwice();
    void saysThatAPlaceCloses();
    void stopsWhatThePersonHasSaidNoTo_data();
    void stopsWhatThePersonHasSaidNoTo();
    void showsNothingToReliefStaff();
    void keepsTheFormWhenTheDiskIsFull();
    void makesAnEmployerForTheForm();
    void addsAContactToAnEmployer();
    void opensTheOneToOneRegisterOfAnEmployer();
};

namespace {

QString id(const char *name) { return givenDay::id(QString::fromUtf8(name)); }

Record employer()
{
    return {kind::employer, id("Nursery"), 1,
        {{QStringLiteral("name"), QStringLiteral("Pelsall Garden Nursery")},
            {QStringLiteral("contactName"), QStringLiteral("Martin Rowe")},
            {QStringLiteral("phone"), QStringLiteral("07700 900587")}}};
}

class PlacedTablet : public ScreenTablet {
public:
    explicit PlacedTablet(QList<Record> more = {}) : ScreenTablet{QList<Record>{employer()} + more}
    {
        screens->people()->person()->open(id("Rhys"));
        settle();
    }

    PlacementsScreen &placements() { return *screens->placements(); }
    PlacementForm &form() { return *screens->placements()->form(); }
    const PlacementLine &line(int index = 0) { return placements().current()->lines().at(index); }
    /// Monday and Wednesday mornings from Monday 23 November.
    void fillIn(const QString &place = id("Nursery"))
    {
        placements().start();
        form().chooseKind(5);
        form().choosePlace(place);
        form().toggleSession(0);
        form().toggleSession(4);
        form().setFrom(QStringLiteral("2026-11-23"));
        settle();
    }
    void save()
    {
        form().save();
        settle();
        settle();
    }
    void start(const QString &place = id("Nursery"))
    {
        fillIn(place);
        save();
    }
    QString placement() { return line().placementId; }
    int waiting() { return int(Outbox{file->reader()}.waiting()->size()); }
};

/// A site that is closed from Christmas to the New Year.
Record closedAtChristmas()
{
    Record goscote = givenDay::records().first();
    goscote.fields.insert(QStringLiteral("closures"),
        QJsonArray{QJsonObject{{QStringLiteral("from"), QStringLiteral("2026-12-25")},
            {QStringLiteral("to"), QStringLiteral("2026-12-28")},
            {QStringLiteral("reason"), QStringLiteral("Bank holiday")}}});
    return goscote;
}

} // namespace

void PlacementsScreenTest::startsAPlacementAtAnEmployer()
{
    PlacedTablet tablet;
    QCOMPARE(tablet.placements().emptySentence(), QStringLiteral("No placement is written down yet."));
    tablet.fillIn();
    tablet.form().type(PlacementForm::HoursField, QStringLiteral("7:30"));
    tablet.form().type(PlacementForm::PayField, QStringLiteral("£12.60"));
    const int before = tablet.waiting();

    tablet.save();

    QVERIFY2(!tablet.form().isOpen(), qPrintable(tablet.form().problems().join(u'|') + tablet.form().problem()));
    QCOMPARE(tablet.waiting(), before + 1);
    QCOMPARE(tablet.line().name, QStringLiteral("Pelsall Garden Nursery"));
    QCOMPARE(tablet.line().kind, QStringLiteral("permitted work"));
    QCOMPARE(tablet.line().days, QStringLiteral("Mon, Wed mornings"));
    QCOMPARE(tablet.line().terms, QStringLiteral("7.5 hours a week · £12.60 an hour"));
    QCOMPARE(tablet.line().standing, QStringLiteral("Begins on Mon 23 Nov"));
    QVERIFY(tablet.placements().begunSentence().isEmpty());
}

void PlacementsScreenTest::saysWhatIsMissingOnlyWhenAsked()
{
    PlacedTablet tablet;
    tablet.placements().start();
    QCOMPARE(tablet.form().problems().join(QString{}), QString{});

    tablet.save();

    QVERIFY(tablet.form().isOpen());
    QCOMPARE(tablet.form().problems().at(PlacementForm::Place), QStringLiteral("Choose where."));
    QCOMPARE(tablet.form().problems().at(PlacementForm::Pattern),
        QStringLiteral("Choose at least one morning or afternoon."));
    tablet.form().choosePlace(id("Nursery"));
    QVERIFY(tablet.form().problems().at(PlacementForm::Place).isEmpty());
    QCOMPARE(tablet.placements().current()->count(), 0);
}

void PlacementsScreenTest::saysSoWhereHoursAreNoHours()
{
    PlacedTablet tablet;
    tablet.fillIn();

    tablet.form().type(PlacementForm::HoursField, QStringLiteral("lots"));

    QCOMPARE(tablet.form().problems().at(PlacementForm::Hours),
        QStringLiteral("Write hours a week as a number: 8, 7.5 or 7:30."));
    tablet.save();
    QVERIFY(tablet.form().isOpen());
    QCOMPARE(tablet.form().hours(), QStringLiteral("lots")); // as it was typed
}

void PlacementsScreenTest::keepsEveryTouchThroughTheAppsEnd()
{
    PlacedTablet tablet;
    tablet.fillIn();
    tablet.form().type(PlacementForm::ReasonField, QStringLiteral("She asked for pl"));
    tablet.settle();
    tablet.settle(); // what was filled in before is answered first
    QCOMPARE(tablet.form().savedWords(), QStringLiteral("Kept as you left it, 09:00"));

    tablet.restart();
    tablet.screens->people()->person()->open(id("Rhys"));
    QCOMPARE(tablet.placements().begunSentence(), QStringLiteral("You began a placement and did not finish it."));
    tablet.placements().start();

    QCOMPARE(tablet.form().kind(), 5);
    QCOMPARE(tablet.form().place(), id("Nursery"));
    QCOMPARE(tablet.form().from(), QStringLiteral("2026-11-23"));
    QCOMPARE(tablet.form().reason(), QStringLiteral("She asked for pl"));
    QVERIFY(tablet.form().sessions().at(4));
    QVERIFY(!tablet.form().sessions().at(5));
}

void PlacementsScreenTest::showsTheDraftToNobodyElse()
{
    PlacedTablet tablet;
    tablet.fillIn();

    tablet.signIn(QStringLiteral("R. Lewis"));
    tablet.screens->people()->person()->open(id("Rhys"));

    QVERIFY(!tablet.form().isOpen());
    QVERIFY(tablet.placements().begunSentence().isEmpty());
}

void PlacementsScreenTest::throwsADraftAway()
{
    PlacedTablet tablet;
    tablet.fillIn();

    tablet.form().throwAway();
    tablet.settle();

    QVERIFY(tablet.placements().begunSentence().isEmpty());
    tablet.placements().start();
    QCOMPARE(tablet.form().place(), QString{});
}

void PlacementsScreenTest::changesFromADayOnAndTellsWhatWas()
{
    PlacedTablet tablet;
    tablet.start();

    tablet.placements().change(tablet.placement());
    QVERIFY(tablet.form().sessions().at(0)); // as it is now
    tablet.form().toggleSession(0);
    tablet.form().toggleSession(7);
    tablet.form().setFrom(QStringLiteral("2026-12-07"));
    tablet.form().type(PlacementForm::PayField, QStringLiteral("12.60"));
    tablet.form().type(PlacementForm::ReasonField, QStringLiteral("A raise"));
    tablet.save();

    QVERIFY2(!tablet.form().isOpen(), qPrintable(tablet.form().problems().join(u'|')));
    QCOMPARE(tablet.line().history,
        QStringLiteral("From Mon 7 Dec: Wed mornings; Thu afternoons · £12.60 an hour: A raise\n"
                       "Mon 23 Nov to Sun 6 Dec: Mon, Wed mornings"));
}

void PlacementsScreenTest::pausesOverABankHolidayAndSaysTheFirstDay()
{
    PlacedTablet tablet{{closedAtChristmas()}};
    tablet.start(id("Horticulture"));
    tablet.placements().suspend(tablet.placement());
    tablet.form().setFrom(QStringLiteral("2026-11-24"));

    tablet.form().setBack(QStringLiteral("2026-12-28"));

    QCOMPARE(
        tablet.form().notices(), QStringList{QStringLiteral("First day back: Wed 30 Dec. Before it: Bank holiday")});
    tablet.save();
    QCOMPARE(tablet.form().problems().at(PlacementForm::Reason), QStringLiteral("Write why, in a few words."));
    tablet.form().type(PlacementForm::ReasonField, QStringLiteral("Broken arm"));
    tablet.save();
    tablet.clock.advance(std::chrono::hours{24 * 5});
    tablet.placements().readAgain();
    QCOMPARE(tablet.line().step, int(PlacementRows::Paused));
    QCOMPARE(tablet.line().standing,
        QStringLiteral("Paused until Mon 28 Dec: Broken arm. First day back: Wed 30 Dec. Before it: Bank holiday"));
}

void PlacementsScreenTest::bringsBackFromToday()
{
    PlacedTablet tablet;
    tablet.start();
    tablet.placements().suspend(tablet.placement());
    tablet.form().setFrom(QStringLiteral("2026-11-23"));
    tablet.form().type(PlacementForm::ReasonField, QStringLiteral("Flood"));
    tablet.save();
    tablet.clock.advance(std::chrono::hours{24 * 5}); // Wednesday 25 November
    tablet.placements().readAgain();
    QCOMPARE(tablet.line().standing, QStringLiteral("Paused, nobody knows until when: Flood"));

    tablet.placements().comeBack(tablet.placement());
    tablet.settle();

    QCOMPARE(tablet.line().step, int(PlacementRows::Running));
}

void PlacementsScreenTest::endsWithAReasonAndGoesOnAfterAll()
{
    PlacedTablet tablet;
    tablet.start();
    const QString placement = tablet.placement();
    tablet.placements().end(placement);
    tablet.form().setFrom(QStringLiteral("2026-11-25"));
    tablet.form().type(PlacementForm::ReasonField, QStringLiteral("The season is over"));
    tablet.save();
    QCOMPARE(tablet.line().standing, QStringLiteral("Begins on Mon 23 Nov"));

    tablet.clock.advance(std::chrono::hours{24 * 7});
    tablet.placements().readAgain();
    QCOMPARE(tablet.placements().current()->count(), 0);
    QCOMPARE(tablet.placements().past()->lines().first().standing,
        QStringLiteral("Ended on Wed 25 Nov: The season is over"));

    tablet.placements().goOn(placement);
    tablet.settle();
    QCOMPARE(tablet.placements().past()->count(), 0);
    QCOMPARE(tablet.line().step, int(PlacementRows::Running));
}

void PlacementsScreenTest::movesFromOnePlaceToAnother()
{
    PlacedTablet tablet;
    tablet.start();
    tablet.placements().start();
    QCOMPARE(tablet.form().movesFrom(), QStringList{QStringLiteral("Pelsall Garden Nursery")});
    tablet.form().toggleMove(0);
    tablet.form().chooseKind(0);
    tablet.form().choosePlace(id("Brownhills"));
    tablet.form().toggleSession(0);
    tablet.form().setFrom(QStringLiteral("2026-12-07"));
    QCOMPARE(tablet.form().notices(), QStringList{}); // it is not in two places

    tablet.save();

    tablet.clock.advance(std::chrono::hours{24 * 20});
    tablet.placements().readAgain();
    QCOMPARE(tablet.line().name, QStringLiteral("Brownhills"));
    QCOMPARE(tablet.placements().past()->lines().first().standing,
        QStringLiteral("Ended on Sun 6 Dec: Moved to Brownhills"));
}

void PlacementsScreenTest::keepsRegistersAndPlacementsOfASiteThatCloses()
{
    const Record atGoscote{kind::placement, id("Shan at Goscote"), 1,
        {{QStringLiteral("person"), id("Shan")}, {QStringLiteral("workStream"), id("Horticulture")},
            {QStringLiteral("kind"), QStringLiteral("dayService")},
            {QStringLiteral("from"), QStringLiteral("2026-03-02")}}};
    QList<Record> expected;
    for (Record each : givenDay::records())
        if (each.type == kind::expectation && each.fields.value(QStringLiteral("person")) == id("Shan")) {
            each.fields.insert(QStringLiteral("placement"), atGoscote.id);
            expected.append(each);
        }
    PlacedTablet tablet{expected + QList<Record>{atGoscote}};
    tablet.reg().markHere(id("Shan"));
    tablet.settle();

    Record closed = givenDay::records().first();
    closed.revision = 2;
    closed.fields.insert(QStringLiteral("to"), QStringLiteral("2026-11-20"));
    Record ended = atGoscote;
    ended.revision = 2;
    ended.fields.insert(QStringLiteral("to"), QStringLiteral("2026-11-20"));
    ended.fields.insert(QStringLiteral("reason"), QStringLiteral("The site closed"));
    QList<Record> after{closed, ended};
    for (Record each : std::as_const(expected)) { // she comes nowhere else
        each.revision = 2;
        each.fields.insert(QStringLiteral("to"), QStringLiteral("2026-11-20"));
        after.append(each);
    }
    tablet.write(after);
    tablet.clock.advance(std::chrono::hours{24 * 14});
    tablet.restart(); // in December, on another day
    tablet.screens->people()->person()->open(id("Shan"));
    tablet.settle();

    QCOMPARE(tablet.placements().current()->count(), 0);
    const PlacementLine &past = tablet.placements().past()->lines().first();
    QVERIFY2(past.name.contains(QStringLiteral("Goscote Centre")), qPrintable(past.name));
    QCOMPARE(past.standing, QStringLiteral("Ended on Fri 20 Nov: The site closed"));
    tablet.reg().openWorkplace(id("Goscote Centre"));
    tablet.reg().openDay({2026, 11, 20});
    tablet.settle();
    QVERIFY(tablet.reg().title().contains(QStringLiteral("Goscote Centre")));
    QCOMPARE(tablet.reg().here(), 1);
    QCOMPARE(tablet.row(QStringLiteral("Shan")).codeLabel, QStringLiteral("Here"));
}

void PlacementsScreenTest::saysWhereSomebodyWouldBeTwice()
{
    PlacedTablet tablet;
    tablet.start();

    tablet.fillIn(id("Brownhills"));

    QCOMPARE(tablet.form().notices(),
        (QStringList{QStringLiteral("On Monday mornings Rhys is expected at Pelsall Garden Nursery too."),
            QStringLiteral("On Wednesday mornings Rhys is expected at Pelsall Garden Nursery too.")}));
    tablet.save(); // it is said, and does not stand in the way
    QVERIFY(!tablet.form().isOpen());
}

void PlacementsScreenTest::saysThatAPlaceCloses()
{
    Record goscote = givenDay::records().first();
    goscote.fields.insert(QStringLiteral("to"), QStringLiteral("2027-03-31"));
    PlacedTablet tablet{{goscote}};

    tablet.fillIn(id("Horticulture"));
    QCOMPARE(tablet.form().notices(), QStringList{QStringLiteral("Horticulture closes on 31 Mar 2027.")});

    tablet.form().setFrom(QStringLiteral("2027-04-05"));
    QCOMPARE(tablet.form().problems().at(PlacementForm::From),
        QStringLiteral("That place closed on 31 Mar 2027. Choose an earlier day, or another place."));
}

void PlacementsScreenTest::stopsWhatThePersonHasSaidNoTo_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("words");
    QTest::newRow("move") << purpose::move << QStringLiteral("No new placement can be started for Rhys.");
    QTest::newRow("pay") << purpose::pay << QStringLiteral("No paid work and no other pay can be agreed for Rhys.");
}

void PlacementsScreenTest::stopsWhatThePersonHasSaidNoTo()
{
    QFETCH(const QString, asked);
    QFETCH(const QString, words);
    PlacedTablet tablet;
    DecisionsScreen &decisions = *tablet.screens->people()->person()->decisions();
    decisions.beginWithdrawal(asked);
    decisions.typeWithdrawal(QStringLiteral("I do not want to"));
    decisions.withdraw();
    tablet.settle();
    const int before = tablet.placements().current()->count();
    tablet.fillIn();
    tablet.form().chooseKind(int(everyPlacementKind().indexOf(QStringLiteral("paidEmployment"))));
    QCOMPARE(tablet.form().stops().size(), 1);
    QVERIFY(tablet.form().stops().first().contains(words));

    tablet.form().save();
    tablet.settle();
    QVERIFY(tablet.form().isOpen());
    QCOMPARE(tablet.placements().current()->count(), before);

    const Consent again{
        .person = {id("Rhys")}, .purpose = asked, .givenAt = tablet.clock.now() + std::chrono::hours{1}};
    const Operation given = making(kind::consent, {}, fieldsOf(again));
    tablet.write({{kind::consent, given.id, 9, given.set}});
    tablet.form().chooseKind(0);
    tablet.save(); // they decided otherwise
    QCOMPARE(tablet.placements().current()->count(), before + 1);
}

void PlacementsScreenTest::showsNothingToReliefStaff()
{
    PlacedTablet tablet;
    tablet.start();

    tablet.signIn(QStringLiteral("P. Relief"));
    tablet.screens->people()->person()->open(id("Rhys"));

    QVERIFY(!tablet.placements().isAllowed());
    QCOMPARE(tablet.placements().current()->count(), 0);
}

void PlacementsScreenTest::keepsTheFormWhenTheDiskIsFull()
{
    PlacedTablet tablet;
    tablet.fillIn();
    const auto full = [](Database &database) { return database.execute(QStringLiteral("PRAGMA query_only = ON")); };
    VERIFY_OK(tablet.file->writer().run(DatabaseThread::Urgency::Tap, full).result());

    tablet.save();

    QVERIFY(tablet.form().isOpen());
    QVERIFY(!tablet.form().problem().isEmpty());
    QCOMPARE(tablet.form().place(), id("Nursery"));
    const auto mended = [](Database &database) { return database.execute(QStringLiteral("PRAGMA query_only = OFF")); };
    VERIFY_OK(tablet.file->writer().run(DatabaseThread::Urgency::Tap, mended).result());
    tablet.save();
    QVERIFY(!tablet.form().isOpen());
    QCOMPARE(tablet.placements().current()->count(), 1);
}

void PlacementsScreenTest::makesAnEmployerForTheForm()
{
    PlacedTablet tablet;
    tablet.placements().start();
    EmployerScreen &employer = *tablet.placements().employer();
    employer.openNew();
    employer.add();
    QCOMPARE(employer.problems().at(EmployerScreen::Name), QStringLiteral("Write what the place is called."));

    employer.type(EmployerScreen::Name, QStringLiteral("Canal Side Café"));
    employer.type(EmployerScreen::ContactName, QStringLiteral("Ewa Nowicka"));
    employer.type(EmployerScreen::ContactPhone, QStringLiteral("07700 900412"));
    tablet.settle();
    employer.add();
    tablet.settle();
    tablet.settle();

    QVERIFY(!employer.isOpen());
    QVERIFY(!tablet.form().place().isEmpty());
    employer.open(tablet.form().place());
    QCOMPARE(employer.name(), QStringLiteral("Canal Side Café"));
    QCOMPARE(employer.contacts()->lines().first().link, QStringLiteral("tel:07700900412"));
}

void PlacementsScreenTest::addsAContactToAnEmployer()
{
    PlacedTablet tablet;
    EmployerScreen &employer = *tablet.placements().employer();
    employer.open(id("Nursery"));
    QCOMPARE(employer.contacts()->count(), 1);
    employer.type(EmployerScreen::ContactName, QStringLiteral("Sunita Rai"));
    employer.type(EmployerScreen::ContactPhone, QStringLiteral("ask Martin"));
    tablet.settle();
    employer.add();
    QCOMPARE(employer.problems().at(EmployerScreen::ContactPhone),
        QStringLiteral("Nobody can ring that. Write the number only, with at most 15 digits."));

    employer.type(EmployerScreen::ContactPhone, QStringLiteral("+44 7700 900663"));
    tablet.settle();
    employer.add();
    tablet.settle();
    tablet.settle();

    QCOMPARE(employer.contacts()->count(), 2);
    QCOMPARE(employer.contacts()->lines().last().name, QStringLiteral("Sunita Rai"));
    QCOMPARE(employer.contacts()->lines().last().link, QStringLiteral("tel:+447700900663"));
    QCOMPARE(employer.texts().join(QString{}), QString{});
}

void PlacementsScreenTest::opensTheOneToOneRegisterOfAnEmployer()
{
    PlacedTablet tablet;
    tablet.fillIn();
    tablet.form().setFrom(QStringLiteral("2026-11-16"));
    tablet.form().toggleSession(8); // Friday morning
    tablet.save();
    RegisterScreen &reg = tablet.reg();
    QCOMPARE(reg.siteNames().last(), QStringLiteral("Pelsall Garden Nursery"));

    reg.openWorkplace(id("Nursery"));

    QCOMPARE(reg.title(), QStringLiteral("Pelsall Garden Nursery"));
    QCOMPARE(reg.mode(), RegisterScreen::Mode::OneToOne);
    QCOMPARE(reg.siteIndex(), reg.firstEmployer());
    QCOMPARE(tablet.names(), QStringList{QStringLiteral("Rhys Jenkins")});
    QCOMPARE(reg.onlyPersonId(), id("Rhys")); // there is nobody else to choose
    reg.markHere(id("Rhys"));
    tablet.settle();
    QCOMPARE(tablet.row(QStringLiteral("Rhys")).state, int(RegisterRows::Here));

    reg.setMode(RegisterScreen::Mode::Group); // back to my group, where it is
    QVERIFY(reg.title().startsWith(QStringLiteral("Goscote Centre")));
    QVERIFY(reg.siteIndex() < reg.firstEmployer());
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::PlacementsScreenTest)
#include "tst_PlacementsScreen.moc"
