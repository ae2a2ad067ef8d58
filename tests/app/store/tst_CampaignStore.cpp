// SPDX-License-Identifier: Apache-2.0
#include "app/domain/CampaignStep.h"
#include "app/records/InterviewFields.h"
#include "app/store/CampaignStore.h"
#include "app/store/DraftStore.h"
#include "app/store/InterviewWriter.h"
#include "app/store/InvitationHistory.h"
#include "app/store/InvitationWriter.h"
#include "sync/client/Mirror.h"
#include "sync/client/Outbox.h"
#include "sync/client/ShownRecords.h"
#include "tests/app/store/GivenInterview.h"
#include "tests/app/store/StoredDay.h"
#include "tests/support/Must.h"
#include "tests/support/ResultMatchers.h"

#include <QTest>

namespace alongside {

/// Who is in a campaign, how each of them stands, and how that is written.
class CampaignStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsEverybodyWhoWasInvitedAndWhereTheyAre();
    void knowsTheReviewThatIsUnderWay();
    void writesThoseFieldsAloneThatAreGiven();
    void saysOnlyWhatDiffersWhenAllOfItIsSaved();
    void writesNothingAboutSomebodyWhoWasNotInvited();
    void sealsWhatWasTypedAtTheStart();
    void keepsATimeThatIsNoneYetAsADraft();
    void keepsWhatAnotherTabletWroteMeanwhile_data();
    void keepsWhatAnotherTabletWroteMeanwhile();
    void asksWhenTheTimeBecameAnotherMeanwhile();
    void sealsWhatWasTypedBeforeItIsCleared();
    void tellsTheHistoryOfEverythingThatATouchClears();
};

namespace {

const QDate today{2026, 11, 20};

/// Three people, of whom two are in the campaign.
class CampaignDay : public StoredDay {
public:
    CampaignDay()
    {
        const Operation form = given::publishing(1);
        store(form.type, form.id, form.set);
        store(kind::campaign, campaign.id.text, fieldsOf(campaign));
        for (const Person &person : {aisha, craig})
            store(kind::invitation, invitationIdOf(campaign.id, person.id),
                fieldsOf(Invitation{.campaign = campaign.id, .person = person.id}));
    }

    QList<CampaignEntry> entries() { return must(CampaignStore{database()}.entries(campaign, today)); }
    Invitation invitationOf(const Person &person)
    {
        return must(CampaignStore{database()}.invitation(campaign.id, person.id)).value();
    }
    Result<void> change(const Person &person, const QJsonObject &fields)
    {
        Act act = actOf(hicks);
        return InvitationWriter{act}.change(campaign.id, person.id, fields);
    }
    void type(InvitationDraftField field, const QString &text, const QString &base = {})
    {
        must(DraftStore{database()}.keep<InvitationDraft>(
            invitationDraftOwner(campaign.id, aisha.id, hicks.id), {{field, text, base, clock().now()}}));
    }
    /// As another tablet wrote it.
    void storeOf(const Person &person, Invitation invitation)
    {
        invitation.campaign = campaign.id;
        invitation.person = person.id;
        store(kind::invitation, invitationIdOf(campaign.id, person.id), fieldsOf(invitation));
    }
    void seal(const QList<int> &fields)
    {
        Act act = actOf(hicks);
        must(InvitationWriter{act}.seal(invitationIdOf(campaign.id, aisha.id), fields));
    }
    /// As they wait to be sent.
    QList<Operation> operations()
    {
        QList<Operation> all;
        for (const Mutation &mutation : must(Outbox{database()}.waiting()))
            all += mutation.ops;
        return all;
    }
    /// As the service has it, below what waits to be sent.
    QJsonObject below(const Person &person)
    {
        Act act = actOf(hicks);
        ShownRecords shown{database(), act.records()};
        const RecordName name{kind::invitation, invitationIdOf(campaign.id, person.id)};
        return must(Mirror{database(), shown, recordKinds()}.copyOf(name)).value().fields;
    }

    const Campaign campaign{.id = {given::person(QStringLiteral("campaign")).id.text},
        .name = QStringLiteral("Everybody’s review"),
        .form = given::formUrl,
        .from = {2026, 9, 1},
        .due = {2026, 12, 18}};
};

} // namespace

void CampaignStoreTest::knowsEverybodyWhoWasInvitedAndWhereTheyAre()
{
    CampaignDay day;

    const QList<CampaignEntry> entries = day.entries();

    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.first().person.id, day.aisha.id);
    QCOMPARE(entries.first().site, day.goscote.id);
    QCOMPARE(entries.first().line.state, CampaignState::ToDo);
    QCOMPARE(must(CampaignStore{day.database()}.all()).first(), day.campaign);
}

void CampaignStoreTest::knowsTheReviewThatIsUnderWay()
{
    CampaignDay day;
    Act act = day.actOf(day.hicks);
    must(InterviewWriter{act}.open({.person = day.craig.id, .form = given::formUrl}));

    const QList<CampaignEntry> entries = day.entries();

    QCOMPARE(entries.last().person.id, day.craig.id);
    QCOMPARE(entries.last().line.state, CampaignState::PartDone);
    QCOMPARE(stepOf(entries.last().line), CampaignStep::Begun);
    QCOMPARE(entries.last().line.review->person, day.craig.id);
    QVERIFY(lacksPart(entries.last().line, FormPart::Profile));
    QVERIFY(!entries.first().line.review);
}

void CampaignStoreTest::writesThoseFieldsAloneThatAreGiven()
{
    CampaignDay day;
    VERIFY_OK(day.change(day.aisha,
        {{QStringLiteral("bookedFor"), QStringLiteral("2026-11-23")}, {QStringLiteral("coach"), day.hicks.id.text}}));
    VERIFY_OK(day.change(day.aisha,
        {{QStringLiteral("needsAdvocate"), true}, {QStringLiteral("bookedPlace"), QStringLiteral("The quiet room")}}));
    VERIFY_OK(day.change(day.aisha, {{QStringLiteral("bookedFor"), QStringLiteral("2026-11-24")}}));

    const Invitation invitation = day.invitationOf(day.aisha);
    QCOMPARE(invitation.bookedFor, (QDate{2026, 11, 24}));
    QCOMPARE(invitation.bookedWith, day.hicks.id);
    QCOMPARE(invitation.bookedPlace, QStringLiteral("The quiet room"));
    QVERIFY(invitation.needsAdvocate);
    QCOMPARE(day.outboxCount(), 3);
    QCOMPARE(day.entries().first().line.state, CampaignState::Booked);
    QVERIFY(lacksAdvocate(day.entries().first().line));
}

void CampaignStoreTest::saysOnlyWhatDiffersWhenAllOfItIsSaved()
{
    CampaignDay day;
    Invitation invitation{.campaign = day.campaign.id,
        .person = day.aisha.id,
        .declinedOn = today,
        .declinedWhy = QStringLiteral("“Not this year.”"),
        .declinedSaidBy = AnsweredBy::Person};
    Act act = day.actOf(day.hicks);
    VERIFY_OK(InvitationWriter{act}.save(invitation));
    QCOMPARE(day.invitationOf(day.aisha), invitation);

    invitation.declinedOn = {};
    invitation.declinedWhy = {};
    invitation.declinedSaidBy = {};
    VERIFY_OK(InvitationWriter{act}.save(invitation));

    QCOMPARE(day.invitationOf(day.aisha), invitation);
}

void CampaignStoreTest::writesNothingAboutSomebodyWhoWasNotInvited()
{
    CampaignDay day;

    const Result<void> changed = day.change(day.daljit, {{QStringLiteral("needsAdvocate"), true}});

    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, ErrorKind::NotFound);
    QCOMPARE(day.outboxCount(), 0);
}

void CampaignStoreTest::sealsWhatWasTypedAtTheStart()
{
    CampaignDay day;
    day.type(InvitationDraftField::Time, QStringLiteral("10.30"));
    day.type(InvitationDraftField::Advocate, QStringLiteral(" J. Price "));

    QCOMPARE(must(InvitationWriter::sealAll(day.database(), recordKinds(), day.clock())), 1);
    QCOMPARE(must(InvitationWriter::sealAll(day.database(), recordKinds(), day.clock())), 0);

    QCOMPARE(day.invitationOf(day.aisha).bookedTime, (QTime{10, 30}));
    QCOMPARE(day.invitationOf(day.aisha).advocate, QStringLiteral("J. Price"));
    QCOMPARE(day.outboxCount(), 1);
}

void CampaignStoreTest::keepsATimeThatIsNoneYetAsADraft()
{
    CampaignDay day;
    day.type(InvitationDraftField::Time, QStringLiteral("half t"));
    Act act = day.actOf(day.hicks);

    VERIFY_OK(InvitationWriter{act}.seal(invitationIdOf(day.campaign.id, day.aisha.id), {0}));

    QCOMPARE(day.outboxCount(), 0);
    const auto drafts = must(DraftStore{day.database()}.of<InvitationDraft>(
        invitationDraftOwner(day.campaign.id, day.aisha.id, day.hicks.id)));
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts.first().text, QStringLiteral("half t"));
}

void CampaignStoreTest::keepsWhatAnotherTabletWroteMeanwhile_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("others");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("both");
    const QString room = QStringLiteral("The quiet room");
    const QString quiet = QStringLiteral("The quiet room, by the window");
    const QString hall = QStringLiteral("Town Hall");
    QTest::newRow("nobody else wrote") << room << room << quiet << quiet;
    QTest::newRow("somebody else wrote") << room << hall << QStringLiteral("The library")
                                         << QStringLiteral("Town Hall\nThe library");
    QTest::newRow("it goes on") << room << hall << quiet << QStringLiteral("Town Hall\n, by the window");
    QTest::newRow("both wrote the same") << room << hall << hall << hall;
    QTest::newRow("it was typed back") << room << hall << room << hall;
    QTest::newRow("it was cleared here") << room << hall << QStringLiteral("") << hall;
    QTest::newRow("blanks are no words") << QStringLiteral("The quiet room ") << room << quiet << quiet;
}

void CampaignStoreTest::keepsWhatAnotherTabletWroteMeanwhile()
{
    QFETCH(const QString, base);
    QFETCH(const QString, others);
    QFETCH(const QString, typed);
    CampaignDay day;
    day.storeOf(day.aisha, {.bookedPlace = others});
    day.type(InvitationDraftField::Place, typed, base);

    day.seal({int(InvitationDraftField::Place)});

    QTEST(day.invitationOf(day.aisha).bookedPlace, "both");
}

void CampaignStoreTest::asksWhenTheTimeBecameAnotherMeanwhile()
{
    CampaignDay day;
    const QDate monday{2026, 11, 23};
    day.storeOf(day.aisha, {.bookedFor = monday, .bookedTime = {14, 0}, .bookedPlace = QStringLiteral("Town Hall")});
    day.type(InvitationDraftField::Time, QStringLiteral("9.15"), QStringLiteral("10.30"));

    day.seal({int(InvitationDraftField::Time)});

    QCOMPARE(day.invitationOf(day.aisha).bookedTime, (QTime{9, 15}));
    QCOMPARE(day.invitationOf(day.aisha).bookedPlace, QStringLiteral("Town Hall"));
    const Operation sent = day.operations().value(0);
    QCOMPARE(sent.was.value(QStringLiteral("bookedTime")).toString(), QStringLiteral("10:30")); // and not what is there
    QCOMPARE(sent.was.value(QStringLiteral("bookedFor")).toString(), QStringLiteral("2026-11-23"));
    QCOMPARE(day.below(day.aisha).value(QStringLiteral("bookedTime")).toString(), QStringLiteral("14:00"));

    day.type(InvitationDraftField::Time, QStringLiteral("9.15"), QStringLiteral("9:15"));
    day.seal({int(InvitationDraftField::Time)});
    QCOMPARE(day.outboxCount(), 1);
}

void CampaignStoreTest::sealsWhatWasTypedBeforeItIsCleared()
{
    CampaignDay day;
    day.storeOf(day.aisha, {.declinedOn = today});
    day.type(InvitationDraftField::DeclinedWhy, QStringLiteral("“Not this year.”"));
    day.type(InvitationDraftField::Time, QStringLiteral("half t"));

    VERIFY_OK(day.change(day.aisha,
        {{QStringLiteral("declinedOn"), QJsonValue{}}, {QStringLiteral("declinedWhy"), QJsonValue{}},
            {QStringLiteral("bookedTime"), QJsonValue{}}}));

    QVERIFY(day.invitationOf(day.aisha).declinedWhy.isEmpty());
    const QList<Operation> sent = day.operations();
    QCOMPARE(sent.size(), 2);
    QCOMPARE(sent.first().set.value(QStringLiteral("declinedWhy")).toString(), QStringLiteral("“Not this year.”"));
    QCOMPARE(sent.last().was.value(QStringLiteral("declinedWhy")).toString(), QStringLiteral("“Not this year.”"));
    QVERIFY(must(DraftStore{day.database()}.of<InvitationDraft>(
                     invitationDraftOwner(day.campaign.id, day.aisha.id, day.hicks.id)))
                .isEmpty());
}

void CampaignStoreTest::tellsTheHistoryOfEverythingThatATouchClears()
{
    const QStringList told = recordKinds().find(kind::invitation)->historyOf;

    for (const char *cleared : {"declinedOn", "declinedWhy", "declinedSaidBy", "awayUntil", "awayWhy", "needsAdvocate",
             "advocate", "bookedFor", "bookedTime", "bookedPlace", "coach"})
        QVERIFY2(told.contains(QLatin1String{cleared}), cleared);
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::CampaignStoreTest)
#include "tst_CampaignStore.moc"
