// SPDX-License-Identifier: Apache-2.0
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "tests/app/screens/PlacedPeople.h"
#include "tests/journeys/SixLooks.h"

#include <QTest>

namespace alongside {

/// A site of forty people closes, somebody moves and somebody leaves: planned, looked at, done and told through the
/// real interface.
class ChangingJourney : public QObject {
    Q_OBJECT

public:
    static void initMain() { QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); }

private Q_SLOTS:
    void closesASiteOfFortyPeopleAndTellsTheFirst();
    void movesOnePersonInPortrait();
    void letsACoachTellAndPlanNothing();
};

namespace {

/// M. Hicks is of that role.
QList<Record> changingAs(const char *role)
{
    QList<Record> records = placed::everybody() + placed::more(32);
    for (Record record : givenDay::records())
        if (record.id == givenDay::id(QStringLiteral("M. Hicks"))) {
            record.fields.insert(QStringLiteral("roles"), QJsonArray{QString::fromUtf8(role)});
            records.append(record);
        }
    return records;
}

[[nodiscard]] bool opensTheChanges(Journey &coach)
{
    return coach.signIn(0, EnrolledFolder::hicksPin) && coach.tap(QStringLiteral("railPeople"))
        && coach.tap(QStringLiteral("changesOfPeople"))
        && coach.waitFor([&] { return coach.screens().page() == TabletScreens::Page::Changes; });
}

} // namespace

void ChangingJourney::closesASiteOfFortyPeopleAndTellsTheFirst()
{
    Journey manager{changingAs("manager")};
    QVERIFY(opensTheChanges(manager));
    QVERIFY(manager.tap(QStringLiteral("planCloseSite")));
    QVERIFY(manager.reach("planReview"));
    QVERIFY(manager.reads(QStringLiteral("Which site closes? Choose one of them.")));
    QVERIFY(manager.tap(QStringLiteral("subject1"))); // Brownhills comes first
    QVERIFY(manager.reads(QStringLiteral("Goscote Centre")));
    QVERIFY(manager.reach("planDayIn4"));
    QVERIFY(manager.write("planReason", "The lease ends"));
    QVERIFY(manager.reach("planReview"));
    QVERIFY(manager.reads(QStringLiteral("40 people · something does not fit for 40 of them")));
    QCOMPARE(SixLooks{manager}.of(QStringLiteral("change-review"), QStringLiteral("planConfirm")), QString{});

    QVERIFY(manager.tap(QStringLiteral("move0")));
    QVERIFY(manager.reads(QStringLiteral("Where does Aisha go?")));
    QVERIFY(manager.tap(QStringLiteral("place1"))); // nowhere yet
    QVERIFY(manager.reads(QStringLiteral("Goes to: Nowhere yet")));
    QVERIFY(manager.tap(QStringLiteral("planConfirm")));
    QVERIFY(manager.reads(QStringLiteral("Goscote Centre closes")));
    QVERIFY(manager.reads(QStringLiteral("40 people are still to be told")));
    QVERIFY(manager.reads(QStringLiteral("Not complete: nowhere to go yet")));

    QVERIFY(manager.tap(QStringLiteral("told1")));
    QVERIFY(manager.reads(QStringLiteral("Telling Craig")));
    QVERIFY(manager.write("toldHow", "On a visit there"));
    QVERIFY(manager.reach("tellSave"));
    QVERIFY(manager.reads(QStringLiteral("Still to fill in: what they said or showed, who supported them.")));
    QCOMPARE(SixLooks{manager}.of(QStringLiteral("change-tell"), QStringLiteral("tellSave")), QString{});
    QVERIFY(manager.write("toldSaid", "Smiled"));
    QVERIFY(manager.write("toldSupport", "Bethan"));
    QVERIFY(manager.reach("tellSave"));
    QVERIFY(manager.reads(QStringLiteral("39 people are still to be told")));
    QCOMPARE(SixLooks{manager}.of(QStringLiteral("change-told"), QStringLiteral("told0")), QString{});
}

void ChangingJourney::movesOnePersonInPortrait()
{
    Journey supervisor{changingAs("supervisor")};
    supervisor.window().resize(800, 1280);
    QVERIFY(opensTheChanges(supervisor));
    QVERIFY(!supervisor.canBeTouched(QStringLiteral("planCloseSite"))); // that takes a manager
    QVERIFY(supervisor.tap(QStringLiteral("planMove")));
    QVERIFY(supervisor.type(QStringLiteral("subjectSearch"), QStringLiteral("shan")));
    QVERIFY(supervisor.tap(QStringLiteral("subject0")));
    QVERIFY(supervisor.reach("planDayIn2"));
    QVERIFY(supervisor.write("planReason", "Nearer to her sister"));
    QVERIFY(supervisor.reach("planReview"));
    QVERIFY(supervisor.reads(QStringLiteral("Stays there")));
    QVERIFY(!supervisor.canBeTouched(QStringLiteral("planConfirm"))); // nobody goes anywhere yet
    QVERIFY(supervisor.tap(QStringLiteral("move0")));
    QVERIFY(supervisor.tap(QStringLiteral("place0")));
    QVERIFY(supervisor.tap(QStringLiteral("planConfirm")));
    QVERIFY(supervisor.reads(QStringLiteral("Shan Griffiths moves")));
    QVERIFY(supervisor.reads(QStringLiteral("Not complete: not told yet")));
    QVERIFY(supervisor.tap(QStringLiteral("changeBack")));
    QVERIFY(supervisor.reads(QStringLiteral("What is to change?")));
}

void ChangingJourney::letsACoachTellAndPlanNothing()
{
    Journey coach{changingAs("coach")};
    QVERIFY(opensTheChanges(coach));
    QVERIFY(coach.reads(QStringLiteral("Nothing changes at present. What a manager plans shows here.")));
    QVERIFY(!coach.canBeTouched(QStringLiteral("planMove")));
}

} // namespace alongside

QTEST_MAIN(alongside::ChangingJourney)
#include "tst_Changing.moc"
