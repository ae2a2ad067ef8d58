// SPDX-License-Identifier: Apache-2.0
#include "app/records/DecisionFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/records/ReferralFields.h"
#include "app/records/ReferralKinds.h"
#include "app/store/ReferralStore.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/journeys/SixLooks.h"
#include "tests/support/Must.h"

#include <QTest>

namespace alongside {

/// A referral from somebody's page to the other service's answer, and whom to ask first, through the real interface.
class ReferralJourney : public QObject {
    Q_OBJECT

public:
    static void initMain() { QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); }

private Q_SLOTS:
    void goesFromAPersonsPageToAnAnswer();
    void asksAboutWhatIsLate();
    void makesNoneOnceTheyTakeTheirYesBack();
};

namespace {

QString given(const char *name) { return givenDay::id(QString::fromUtf8(name)); }

/// M. Hicks is Shan's key coach, and Shan has said yes; Craig was referred, and nobody has asked since.
QList<Record> keyCoachWithAYes()
{
    Record hicks;
    for (const Record &record : givenDay::records())
        if (record.id == given("M. Hicks")) hicks = record;
    hicks.fields.insert(QStringLiteral("roles"), QJsonArray{QStringLiteral("keyCoach")});
    const Decision yes{.id = {given("yes of Shan")},
        .person = {given("Shan")},
        .purpose = purpose::refer,
        .about = QStringLiteral("The college"),
        .explained = QStringLiteral("With pictures"),
        .said = QStringLiteral("Nodded"),
        .answer = Decision::Answer::Yes,
        .by = {hicks.id},
        .at = *instantFromText(QStringLiteral("2026-11-12T10:00:00.000Z"))};
    const Consent consent{.person = yes.person, .purpose = purpose::refer, .givenAt = yes.at};
    Referral late{.person = {given("Craig")},
        .origin = QStringLiteral("o"),
        .route = QStringLiteral("health"),
        .destination = QStringLiteral("The surgery"),
        .reason = QStringLiteral("Eyes"),
        .state = Referral::State::Sent,
        .sentOn = {2026, 10, 20},
        .chaseOn = {2026, 11, 11}};
    late.id = referralIdOf(late.person, late.origin);
    return {hicks, {kind::decision, yes.id.text, 1, fieldsOf(yes)},
        {kind::consent, making(kind::consent, {}, fieldsOf(consent)).id, 1, fieldsOf(consent)},
        {kind::referral, late.id.text, 1, fieldsOf(late)}};
}

ReferralsScreen &referralsOf(Journey &coach) { return *coach.screens().work()->referrals(); }

} // namespace

void ReferralJourney::goesFromAPersonsPageToAnAnswer()
{
    Journey coach{keyCoachWithAYes()};
    QVERIFY(coach.signIn(0, EnrolledFolder::hicksPin));
    coach.screens().openPerson(given("Shan"));
    QVERIFY(coach.reach("newReferral"));
    QVERIFY(coach.reads(QStringLiteral("Refer Shan")));
    QVERIFY(coach.tap(QStringLiteral("referralRoute6"))); // college
    QVERIFY(coach.write("referralDestination", "Walsall College"));
    QVERIFY(coach.write("referralReason", "Wants to cook"));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("referral-new"), QStringLiteral("makeReferral")), QString{});
    QVERIFY(coach.tap(QStringLiteral("makeReferral")));
    QVERIFY(coach.waitFor([&] { return referralsOf(coach).ofPerson()->count() == 1; }));

    QVERIFY(coach.reach("personReferral0"));
    QVERIFY(coach.reads(QStringLiteral("What happened?")));
    QVERIFY(coach.reach("referralStep0")); // sent
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("referral"), QStringLiteral("sheetClose")), QString{});
    QVERIFY(coach.reach("takeReferralStep"));
    QVERIFY(coach.waitFor([&] {
        return referralsOf(coach).ofPerson()->lines().first().standing
            == QStringLiteral("Sent Fri 20 Nov, no answer yet");
    }));
    QVERIFY(coach.reach("referralStep0")); // accepted
    QVERIFY(coach.write("referralAnswer", "From January"));
    QVERIFY(coach.reach("takeReferralStep"));
    QVERIFY(coach.waitFor([&] {
        return referralsOf(coach).ofPerson()->lines().first().standing == QStringLiteral("Accepted Fri 20 Nov");
    }));
    QVERIFY(coach.tap(QStringLiteral("sheetClose")));
    QVERIFY(coach.waitFor([&] { return !referralsOf(coach).editor()->isOpen(); }));
}

void ReferralJourney::asksAboutWhatIsLate()
{
    Journey coach{keyCoachWithAYes()};
    QVERIFY(coach.signIn(0, EnrolledFolder::hicksPin));
    QVERIFY(coach.tap(QStringLiteral("railInterviews")));
    QVERIFY(coach.tap(QStringLiteral("openReferrals")));
    QVERIFY(coach.reads(QStringLiteral("Ask how it stands: 9 days late")));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("referrals"), QStringLiteral("lateReferral0")), QString{});

    QVERIFY(coach.tap(QStringLiteral("lateReferral0")));
    QVERIFY(coach.write("referralHeard", "On their list"));
    QVERIFY(coach.reach("chaseAgain"));
    QVERIFY(coach.waitFor([&] { return referralsOf(coach).late()->count() == 0; }));

    QCOMPARE(referralsOf(coach).open()->lines().first().chase, QStringLiteral("Ask how it stands by Fri 4 Dec"));
}

void ReferralJourney::makesNoneOnceTheyTakeTheirYesBack()
{
    Journey coach{keyCoachWithAYes()};
    QVERIFY(coach.signIn(0, EnrolledFolder::hicksPin));
    coach.screens().openPerson(given("Shan"));
    QVERIFY(coach.reach("newReferral"));
    QVERIFY(coach.tap(QStringLiteral("referralRoute6"))); // college
    QVERIFY(coach.write("referralDestination", "Walsall College"));
    QVERIFY(coach.write("referralReason", "Wants to cook"));
    QVERIFY(coach.tap(QStringLiteral("makeReferral")));
    QVERIFY(coach.waitFor([&] { return referralsOf(coach).ofPerson()->count() == 1; }));

    QVERIFY(coach.reach(QByteArrayLiteral("withdraw") + QByteArray::number(everyPurpose().indexOf(purpose::refer))));
    QVERIFY(coach.reads(QStringLiteral("No referral is made for Shan.")));
    QVERIFY(coach.write("withdrawWords", "not now"));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("withdraw-referral"), QStringLiteral("withdrawNow")), QString{});
    QVERIFY(coach.tap(QStringLiteral("withdrawNow")));
    QVERIFY(coach.reads(QStringLiteral("No, since 09:00: “not now”")));

    // What was made before says so and gives no papers out; a new one is refused.
    QVERIFY(coach.reach("personReferral0"));
    QVERIFY(coach.waitFor([&] { return coach.item(QStringLiteral("referralSheetStop")) != nullptr; }));
    QCOMPARE(SixLooks{coach}.of(QStringLiteral("referral-stopped"), QStringLiteral("referralSheetStop")), QString{});
    QVERIFY(!coach.canBeTouched(QStringLiteral("packPdf")));
    QVERIFY(coach.tap(QStringLiteral("sheetClose")));
    QVERIFY(coach.waitFor([&] { return !referralsOf(coach).editor()->isOpen(); }));
    QVERIFY(coach.reach("newReferral"));
    QVERIFY(coach.tap(QStringLiteral("referralRoute6")));
    QVERIFY(coach.write("referralDestination", "Dudley College"));
    QVERIFY(coach.waitFor([&] { return coach.item(QStringLiteral("referralRefusal")) != nullptr; }));
    QVERIFY(!coach.canBeTouched(QStringLiteral("makeReferral")));
    QCOMPARE(referralsOf(coach).ofPerson()->count(), 1);
}

} // namespace alongside

QTEST_MAIN(alongside::ReferralJourney)
#include "tst_Referral.moc"
