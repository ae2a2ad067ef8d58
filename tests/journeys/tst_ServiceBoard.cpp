// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/journeys/SixLooks.h"

#include <QTest>

namespace alongside {

/// What a manager asks before a meeting: how many, who they are, and how many there were; through the real interface.
class ServiceBoardJourney : public QObject {
    Q_OBJECT

public:
    static void initMain() { QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); }

private Q_SLOTS:
    void goesFromANumberToSomebodysPageAndBack();
    void turnsAQuarterBackAndGivesItsCountsOut();
    void leadsToTheChangesOfPlacesAndPeople();
    void isInTheRailOfPortraitWhereThereIsRoom();
    void isNotThereForACoach();
};

namespace {

/// M. Hicks is of that role; Lloyd began a job trial this quarter.
QList<Record> hicksAs(const char *role)
{
    Record hicks;
    for (const Record &record : givenDay::records())
        if (record.id == givenDay::id(QStringLiteral("M. Hicks"))) hicks = record;
    hicks.fields.insert(QStringLiteral("roles"), QJsonArray{QString::fromUtf8(role)});
    const Placement trial{.person = {givenDay::id(QStringLiteral("Lloyd"))},
        .workStream = {givenDay::id(QStringLiteral("Catering"))},
        .kind = QStringLiteral("jobTrial"),
        .from = {2026, 10, 5}};
    return {hicks, {kind::placement, givenDay::id(QStringLiteral("trial")), 1, fieldsOf(trial)}};
}

[[nodiscard]] bool opensTheServicesBoard(Journey &coach)
{
    return coach.signIn(0, EnrolledFolder::hicksPin) && coach.tap(QStringLiteral("railInterviews"))
        && coach.tap(QStringLiteral("openBoard")) && coach.reads(QStringLiteral("October to December 2026"));
}

} // namespace

void ServiceBoardJourney::goesFromANumberToSomebodysPageAndBack()
{
    Journey coach{hicksAs("manager")};
    QVERIFY(opensTheServicesBoard(coach));
    QVERIFY(coach.reads(QStringLiteral("Placements")));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("board"), QStringLiteral("boardQuarter")), QString{});

    QVERIFY(coach.tap(QStringLiteral("boardPlacement0")));
    QVERIFY(coach.reads(QStringLiteral("Job trial: 1")));
    QVERIFY(coach.tap(QStringLiteral("boardPerson0")));
    QVERIFY(coach.waitFor([&] { return coach.screens().page() == TabletScreens::Page::People; }));
    QCOMPARE(coach.screens().work()->people()->person()->personId(), givenDay::id(QStringLiteral("Lloyd")));

    coach.window().resize(1280, 800);
    QVERIFY(coach.tap(QStringLiteral("railBoard")));
    QVERIFY(coach.reads(QStringLiteral("Job trial: 1"))); // as it was left
}

void ServiceBoardJourney::turnsAQuarterBackAndGivesItsCountsOut()
{
    Journey coach{hicksAs("manager")};
    coach.window().resize(800, 1280);
    QVERIFY(opensTheServicesBoard(coach));
    QVERIFY(coach.tap(QStringLiteral("boardEarlier")));
    QVERIFY(coach.reads(QStringLiteral("July to September 2026")));
    QVERIFY(coach.reads(QStringLiteral("Not begun yet")));
    QVERIFY(coach.reach("boardTable"));
    QVERIFY(coach.waitFor([&] { return !coach.screens().work()->board()->paperSentence().isEmpty(); }));
    QVERIFY(coach.screens().work()->board()->paperSentence().contains(QStringLiteral("2026-Q3")));
}

void ServiceBoardJourney::leadsToTheChangesOfPlacesAndPeople()
{
    Journey coach{hicksAs("manager")};
    QVERIFY(opensTheServicesBoard(coach));
    QVERIFY(coach.reach("boardChanges"));
    QVERIFY(coach.waitFor([&] { return coach.screens().page() == TabletScreens::Page::Changes; }));
}

void ServiceBoardJourney::isInTheRailOfPortraitWhereThereIsRoom()
{
    Journey coach{hicksAs("manager")};
    coach.window().resize(800, 1280);
    QVERIFY(coach.signIn(0, EnrolledFolder::hicksPin));
    QVERIFY(coach.tap(QStringLiteral("railBoard")));
    QVERIFY(coach.reads(QStringLiteral("October to December 2026")));

    coach.window().resize(600, 1024); // then it is beside the campaign
    QVERIFY(coach.waitFor([&] { return !coach.canBeTouched(QStringLiteral("railBoard")); }));
    QVERIFY(coach.tap(QStringLiteral("railInterviews")));
    QVERIFY(coach.canBeTouched(QStringLiteral("openBoard")));
}

void ServiceBoardJourney::isNotThereForACoach()
{
    Journey coach{hicksAs("keyCoach")};
    QVERIFY(coach.signIn(0, EnrolledFolder::hicksPin));
    QVERIFY(!coach.canBeTouched(QStringLiteral("railBoard")));
    QVERIFY(coach.tap(QStringLiteral("railInterviews")));
    QVERIFY(coach.reads(QStringLiteral("Campaign")));
    QVERIFY(!coach.canBeTouched(QStringLiteral("openBoard")));
}

} // namespace alongside

QTEST_MAIN(alongside::ServiceBoardJourney)
#include "tst_ServiceBoard.moc"
