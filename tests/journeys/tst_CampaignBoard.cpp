// SPDX-License-Identifier: Apache-2.0
#include "app/records/InterviewFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/CampaignStore.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/GivenForm.h"
#include "tests/journeys/SixLooks.h"

#include <QTest>

namespace alongside {

/// Monday morning's question, who is left, and what follows from it, through the real interface.
class CampaignJourney : public QObject {
    Q_OBJECT

public:
    static void initMain() { QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); }

private Q_SLOTS:
    void booksOnePersonAfterTheOtherFromTheBoard();
    void goesFromANumberToItsPeopleAndBackInPortrait();
};

namespace {

const CampaignId campaignId{givenDay::id(QStringLiteral("campaign"))};

/// M. Hicks is a supervisor, and everybody is to be reviewed; Shan needs an advocate.
QList<Record> supervisorWithACampaign()
{
    Record hicks;
    for (const Record &record : givenDay::records())
        if (record.id == givenDay::id(QStringLiteral("M. Hicks"))) hicks = record;
    hicks.fields.insert(QStringLiteral("roles"), QJsonArray{QStringLiteral("supervisor")});
    const Campaign campaign{.id = campaignId,
        .name = QStringLiteral("Everybody’s review"),
        .form = QStringLiteral("https://alongside.example/fhir/Questionnaire/story"),
        .from = {2026, 9, 1},
        .due = {2026, 12, 18}};
    QList<Record> records{
        hicks, givenForm::released(givenForm::document()), {kind::campaign, campaignId.text, 1, fieldsOf(campaign)}};
    for (const char *name : {"Aisha", "Craig", "Daljit", "Shan", "Tomasz", "Eleri"}) {
        const Invitation invitation{.campaign = campaignId,
            .person = PersonId{givenDay::id(QString::fromUtf8(name))},
            .needsAdvocate = QLatin1String{name} == QLatin1String{"Shan"}};
        records.append({kind::invitation, invitationIdOf(campaignId, invitation.person), 1, fieldsOf(invitation)});
    }
    return records;
}

CampaignScreen &boardOf(Journey &coach) { return *coach.screens().work()->campaign(); }

[[nodiscard]] bool opensTheBoard(Journey &coach)
{
    return coach.signIn(0, EnrolledFolder::hicksPin) && coach.tap(QStringLiteral("railInterviews"))
        && coach.tap(QStringLiteral("openCampaign")) && coach.reads(QStringLiteral("How everybody stands"));
}

} // namespace

void CampaignJourney::booksOnePersonAfterTheOtherFromTheBoard()
{
    Journey coach{supervisorWithACampaign()};
    QVERIFY(opensTheBoard(coach));
    QVERIFY(coach.reads(QStringLiteral("Look after these first")));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("campaign"), QStringLiteral("campaignProgress")), QString{});

    QVERIFY(coach.tap(QStringLiteral("campaignPerson0"))); // Shan, who needs an advocate
    QVERIFY(coach.reads(QStringLiteral("Review with Shan")));
    QVERIFY(coach.tap(QStringLiteral("bookedDayMonday")));
    QVERIFY(coach.write("bookedTime", "10.30"));
    QVERIFY(coach.write("bookedPlace", "The quiet room"));
    QVERIFY(coach.write("advocateName", "J. Price"));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("campaign-booking"), QStringLiteral("bookNext")), QString{});
    QVERIFY(coach.tap(QStringLiteral("bookNext")));

    const QString shan = givenDay::id(QStringLiteral("Shan"));
    QVERIFY(coach.waitFor(
        [&] { return boardOf(coach).invitation()->isOpen() && boardOf(coach).invitation()->personId() != shan; }));
    QVERIFY(coach.tap(QStringLiteral("sheetClose")));
    QVERIFY(coach.waitFor([&] { return boardOf(coach).first()->count() == 0; })); // an advocate is found
    QVERIFY(coach.reads(QStringLiteral("Booked · Mon 23 Nov, 10:30 · The quiet room · M. Hicks")));
}

void CampaignJourney::goesFromANumberToItsPeopleAndBackInPortrait()
{
    Journey coach{supervisorWithACampaign()};
    coach.window().resize(800, 1280);
    QVERIFY(opensTheBoard(coach));
    QVERIFY(!coach.canBeTouched(QStringLiteral("campaignPerson0")));

    QVERIFY(coach.tap(QStringLiteral("campaignFirst0")));
    QVERIFY(coach.reads(QStringLiteral("Needs an advocate, nobody found yet: 1")));
    QVERIFY(coach.tap(QStringLiteral("campaignPerson0")));
    QVERIFY(coach.reach("hasDeclined"));
    QVERIFY(coach.write("declinedWhy", "Not this year"));
    QVERIFY(coach.reach("declinedSpeaker0"));
    QVERIFY(coach.waitFor([&] { return boardOf(coach).invitation()->speaker() == 0; }));
    QVERIFY(coach.tap(QStringLiteral("sheetClose")));
    QVERIFY(coach.waitFor([&] { return boardOf(coach).people()->count() == 0; }));

    QVERIFY(coach.tap(QStringLiteral("campaignBack")));
    QVERIFY(coach.reads(QStringLiteral("How everybody stands")));
}

} // namespace alongside

QTEST_MAIN(alongside::CampaignJourney)
#include "tst_CampaignBoard.moc"
