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
    void booksAnotherDayInsteadOfStartingAReview();
    void decidesWhichOfTwoBookingsIsRight();
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

QJsonObject booking(const char *day, const char *coach)
{
    return {{QStringLiteral("bookedFor"), QString::fromUtf8(day)},
        {QStringLiteral("coach"), givenDay::id(QString::fromUtf8(coach))}};
}

/// Shan's review is booked by M. Hicks, and for another day by R. Lewis, who was out of reach.
QList<Record> bookedTwice()
{
    const auto candidate = [](const char *by, const char *op, const QJsonObject &value) {
        return QJsonObject{{QStringLiteral("by"), givenDay::id(QString::fromUtf8(by))},
            {QStringLiteral("opId"), QString::fromUtf8(op)}, {QStringLiteral("value"), value}};
    };
    const PersonId shan{givenDay::id(QStringLiteral("Shan"))};
    const Invitation invitation{.campaign = campaignId,
        .person = shan,
        .bookedFor = {2026, 11, 23},
        .bookedWith = CoachId{givenDay::id(QStringLiteral("M. Hicks"))},
        .needsAdvocate = true};
    QList<Record> records = supervisorWithACampaign();
    records.removeIf([id = invitationIdOf(campaignId, shan)](const Record &each) { return each.id == id; });
    return records
        + QList<Record>{{kind::invitation, invitationIdOf(campaignId, shan), 2, fieldsOf(invitation)},
            {kind::conflict, givenDay::id(QStringLiteral("twice")), 2,
                {{QStringLiteral("type"), kind::invitation},
                    {QStringLiteral("record"), invitationIdOf(campaignId, shan)},
                    {QStringLiteral("path"), QStringLiteral("booking")},
                    {QStringLiteral("status"), QStringLiteral("open")},
                    {QStringLiteral("candidates"),
                        QJsonArray{candidate("M. Hicks", "d1.1", booking("2026-11-23", "M. Hicks")),
                            candidate("R. Lewis", "d2.1", booking("2026-11-25", "R. Lewis"))}}}}};
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

void CampaignJourney::booksAnotherDayInsteadOfStartingAReview()
{
    Journey coach{supervisorWithACampaign()};
    QVERIFY(coach.signIn(0, EnrolledFolder::hicksPin));
    const QString aisha = givenDay::id(QStringLiteral("Aisha"));
    coach.screens().openInterview(aisha);
    QVERIFY(coach.reads(QStringLiteral("Start a reassessment with Aisha")));
    QVERIFY(coach.reads(QStringLiteral("Nothing is booked")));

    QVERIFY(coach.tap(QStringLiteral("bookInterview")));
    QVERIFY(coach.reads(QStringLiteral("Review with Aisha")));
    QVERIFY(coach.tap(QStringLiteral("bookedDayMonday")));
    QVERIFY(coach.write("bookedTime", "10.30"));
    QVERIFY(coach.tap(QStringLiteral("sheetClose")));
    QVERIFY(coach.waitFor([&] { return !boardOf(coach).invitation()->isOpen(); }));

    // Nothing was begun, and whoever asks again is told.
    QVERIFY(!coach.screens().work()->interviews()->interview()->isOpen());
    coach.screens().openInterview(aisha);
    QVERIFY(coach.reads(QStringLiteral("Booked for Mon 23 Nov, 10:30 · M. Hicks")));
    QVERIFY(coach.tap(QStringLiteral("startInterview")));
    QVERIFY(coach.waitFor([&] { return coach.screens().work()->interviews()->interview()->isOpen(); }));
}

void CampaignJourney::decidesWhichOfTwoBookingsIsRight()
{
    Journey coach{bookedTwice()};
    QVERIFY(opensTheBoard(coach));
    QVERIFY(coach.tap(QStringLiteral("campaignPerson0"))); // Shan, who needs an advocate
    QVERIFY(coach.reads(QStringLiteral("Two people wrote different things")));

    // It can be looked at and left.
    QVERIFY(coach.tap(QStringLiteral("bannerAction")));
    QVERIFY(coach.reads(QStringLiteral("Two people answered differently. Which is right?")));
    QVERIFY(coach.tap(QStringLiteral("leaveConflict")));
    QVERIFY(coach.waitFor([&] { return !coach.screens().work()->conflict()->isOpen(); }));
    QCOMPARE(boardOf(coach).invitation()->day(), QStringLiteral("2026-11-23"));

    QVERIFY(coach.tap(QStringLiteral("bannerAction")));
    QVERIFY(coach.tap(QStringLiteral("chooseAnswer1")));
    QVERIFY(coach.waitFor([&] { return boardOf(coach).invitation()->conflictSentence().isEmpty(); }));
    QCOMPARE(boardOf(coach).invitation()->day(), QStringLiteral("2026-11-25"));
    QVERIFY(coach.tap(QStringLiteral("sheetClose")));
    QVERIFY(coach.reads(QStringLiteral("Booked · Wed 25 Nov · R. Lewis")));
    QCOMPARE(coach.screens().work()->syncScreen()->conflicts()->count(), 0);
}

} // namespace alongside

QTEST_MAIN(alongside::CampaignJourney)
#include "tst_CampaignBoard.moc"
