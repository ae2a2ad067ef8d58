// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Decision.h"
#include "app/records/RecordKinds.h"
#include "sync/protocol/NaturalKey.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/journeys/SixLooks.h"

#include <QQuickWindow>
#include <QTest>

namespace alongside {

using namespace std::chrono_literals;

/// Placements through the real interface: begun, kept through a restart, started at a new employer, marked on the
/// one-to-one register there, paused and ended.
class PlacementJourney : public QObject {
    Q_OBJECT

public:
    static void initMain() { QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); }

private Q_SLOTS:
    void startsAtANewEmployerThoughTheAppEnds();
    void pausesAndEndsWithAReason();
    void staysWithinTheScreenInEveryLook();
    void changesTheHoursFromADayOnAndKeepsWhatTheyWere();
    void beginsNothingThatTheyHaveTakenTheirYesBackFor_data();
    void beginsNothingThatTheyHaveTakenTheirYesBackFor();
};

namespace {

const QString pin = EnrolledFolder::hicksPin;

PlacementsScreen &placementsOf(Journey &coach) { return *coach.screens().work()->placements(); }

bool openRhys(Journey &coach)
{
    coach.screens().openPerson(givenDay::id(QStringLiteral("Rhys")));
    return coach.reads(QStringLiteral("No placement is written down yet."));
}

/// Friday mornings and afternoons at Brownhills, from today.
bool startAtBrownhills(Journey &coach)
{
    return openRhys(coach) && coach.reach("startPlacement") && coach.reach("kind1") && coach.reach("place0")
        && coach.reach("session8") && coach.reach("session9") && coach.reach("placementFromToday")
        && coach.tap(QStringLiteral("placementSave"))
        && coach.waitFor([&] { return placementsOf(coach).current()->count() == 1; });
}

/// M. Hicks, who is Rhys's key coach, and Rhys has said yes to that.
QList<Record> keyCoachWithAYes(const QString &asked)
{
    const QString rhys = givenDay::id(QStringLiteral("Rhys"));
    QList<Record> all{{kind::consent, naturalId(kind::consent, {rhys, asked}), 3,
        {{QStringLiteral("person"), rhys}, {QStringLiteral("purpose"), asked},
            {QStringLiteral("givenAt"), QStringLiteral("2026-11-02T10:00:00.000Z")}}}};
    for (Record record : givenDay::records()) {
        if (record.id == givenDay::id(QStringLiteral("M. Hicks")))
            record.fields.insert(QStringLiteral("roles"), QJsonArray{QStringLiteral("keyCoach")});
        else if (record.id == rhys)
            record.fields.insert(QStringLiteral("keyCoach"), givenDay::id(QStringLiteral("M. Hicks")));
        else
            continue;
        all.append(record);
    }
    return all;
}

} // namespace

void PlacementJourney::startsAtANewEmployerThoughTheAppEnds()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(openRhys(coach));
    QVERIFY(coach.reach("startPlacement"));
    QVERIFY(coach.reach("kind5"));
    QVERIFY(coach.reach("session8"));
    QVERIFY(coach.write("placementHours", "3"));
    QVERIFY(coach.reads(QStringLiteral("Kept as you left it, 09:00")));

    coach.restart();
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(openRhys(coach));
    QVERIFY(coach.reads(QStringLiteral("You began a placement and did not finish it.")));
    placementsOf(coach).start(); // "Go on with it"
    QVERIFY(coach.waitFor([&] { return placementsOf(coach).form()->hours() == QStringLiteral("3"); }));
    QCOMPARE(placementsOf(coach).form()->kind(), 5);
    QVERIFY(coach.reach("placementFromToday"));
    QVERIFY(coach.tap(QStringLiteral("placementSave")));
    QVERIFY(coach.reads(QStringLiteral("Choose where.")));

    QVERIFY(coach.reach("newEmployer"));
    QVERIFY(coach.write("employerField0", "canal side"));
    QVERIFY(coach.write("employerField4", "07700 900412"));
    QVERIFY(coach.tap(QStringLiteral("employerAdd")));
    QVERIFY(coach.waitFor([&] { return !placementsOf(coach).form()->place().isEmpty(); }));
    QVERIFY(coach.tap(QStringLiteral("placementSave")));
    QVERIFY(coach.waitFor([&] { return placementsOf(coach).current()->count() == 1; }));
    QVERIFY(coach.reads(QStringLiteral("permitted work · Fri mornings · 3 hours a week")));

    QVERIFY(coach.reach("placement0"));
    QVERIFY(coach.reach("employerOf0"));
    QVERIFY(coach.reads(QStringLiteral("07700 900412")));
    QVERIFY(coach.reach("employerRegister"));
    QVERIFY(coach.waitFor([&] { return coach.screens().page() == TabletScreens::Page::Today; }));
    QCOMPARE(coach.reg().mode(), RegisterScreen::Mode::OneToOne);
    QCOMPARE(coach.reg().title(), QStringLiteral("canal side"));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("one-to-one"), QStringLiteral("oneMark")), QString{});
    QVERIFY(coach.tap(QStringLiteral("oneMark")));
    QVERIFY(coach.waitFor([&] { return coach.stateOf(QStringLiteral("Rhys")) == QStringLiteral("Here"); }));
}

void PlacementJourney::pausesAndEndsWithAReason()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(startAtBrownhills(coach));
    QVERIFY(coach.reach("placement0"));

    QVERIFY(coach.reach("pausePlacement0"));
    QVERIFY(coach.tap(QStringLiteral("placementSave")));
    QVERIFY(coach.reads(QStringLiteral("Write why, in a few words.")));
    QVERIFY(coach.write("placementReason", "broken arm"));
    QVERIFY(coach.tap(QStringLiteral("placementSave")));
    QVERIFY(coach.reads(QStringLiteral("Paused, nobody knows until when: broken arm")));
    QVERIFY(coach.reach("placement0"));
    QVERIFY(coach.reach("backPlacement0"));
    QVERIFY(
        coach.waitFor([&] { return placementsOf(coach).current()->lines().first().step == PlacementRows::Running; }));

    QVERIFY(coach.reach("placement0"));
    QVERIFY(coach.reach("endPlacement0"));
    QVERIFY(coach.write("placementReason", "it closes"));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("placement-end"), QStringLiteral("placementSave")), QString{});
    QVERIFY(coach.tap(QStringLiteral("placementSave")));
    QVERIFY(coach.reads(QStringLiteral("ends on Fri 20 Nov")));
    coach.clock().advance(24h);
    placementsOf(coach).readAgain();
    QVERIFY(coach.reach("pastPlacements"));
    QVERIFY(coach.reads(QStringLiteral("Ended on Fri 20 Nov: it closes")));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("placement-ended"), QStringLiteral("pastPlacements")), QString{});
}

void PlacementJourney::staysWithinTheScreenInEveryLook()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(startAtBrownhills(coach));
    QVERIFY(coach.reach("placement0"));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("placements"), QStringLiteral("changePlacement0")), QString{});

    QVERIFY(coach.reach("changePlacement0"));
    QVERIFY(coach.reads(QStringLiteral("What changes for Rhys?")));

    QCOMPARE(SixLooks{coach}.of(QStringLiteral("placement-change"), QStringLiteral("placementSave")), QString{});
}

void PlacementJourney::changesTheHoursFromADayOnAndKeepsWhatTheyWere()
{
    Journey coach;
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(startAtBrownhills(coach));
    QVERIFY(coach.reach("placement0"));
    QVERIFY(coach.reach("changePlacement0"));

    QVERIFY(coach.write("placementHours", "7.5"));
    QVERIFY(coach.reach("placementFromMonday"));
    QVERIFY(coach.tap(QStringLiteral("placementSave")));

    QVERIFY(coach.waitFor([&] { return !placementsOf(coach).current()->lines().first().history.isEmpty(); }));
    const QString history = placementsOf(coach).current()->lines().first().history;
    QVERIFY2(
        history.contains(QStringLiteral("7.5")) || history.contains(QStringLiteral("7 hours 30")), qPrintable(history));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("placement-changed"), QStringLiteral("placement0")), QString{});
}

void PlacementJourney::beginsNothingThatTheyHaveTakenTheirYesBackFor_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("stopped");
    QTest::addColumn<QString>("toDo");
    QTest::newRow("move") << purpose::move << QByteArrayLiteral("kind1")
                          << QStringLiteral("No new placement can be started for Rhys.")
                          << QStringLiteral("Stop the move: they have said no.");
    QTest::newRow("pay") << purpose::pay << QByteArrayLiteral("kind7") // paid employment
                         << QStringLiteral("No paid work and no other pay can be agreed for Rhys.")
                         << QStringLiteral("Stop what is planned about paid work: they have said no.");
}

void PlacementJourney::beginsNothingThatTheyHaveTakenTheirYesBackFor()
{
    QFETCH(const QString, asked);
    QFETCH(const QByteArray, kind);
    QFETCH(const QString, stopped);
    QFETCH(const QString, toDo);
    Journey coach{keyCoachWithAYes(asked)};
    QVERIFY(coach.signIn(0, pin));
    QVERIFY(openRhys(coach));

    QVERIFY(coach.reach(QByteArrayLiteral("withdraw") + QByteArray::number(everyPurpose().indexOf(asked))));
    QVERIFY(coach.reads(stopped)); // said before it stops
    QVERIFY(coach.write("withdrawWords", "not there"));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("withdraw-") + asked, QStringLiteral("whatStops")), QString{});
    QVERIFY(coach.tap(QStringLiteral("withdrawNow")));
    QVERIFY(coach.reads(QStringLiteral("No, since 09:00: “not there”")));
    QVERIFY(coach.reads(toDo));

    QVERIFY(coach.reach("startPlacement"));
    QVERIFY(coach.reach(kind) && coach.reach("place0") && coach.reach("session8"));
    QVERIFY(coach.reach("placementFromToday"));
    QVERIFY(coach.reads(stopped));
    QCOMPARE(
        SixLooks{coach}.of(QStringLiteral("placement-stopped-") + asked, QStringLiteral("placementStop0")), QString{});
    QVERIFY(coach.tap(QStringLiteral("placementSave")));
    QVERIFY(coach.reads(QStringLiteral("Ask them again first, and write down what they decide.")));
    QVERIFY(placementsOf(coach).form()->isOpen());
    QCOMPARE(placementsOf(coach).current()->count(), 0);
}

} // namespace alongside

QTEST_MAIN(alongside::PlacementJourney)
#include "tst_Placing.moc"
