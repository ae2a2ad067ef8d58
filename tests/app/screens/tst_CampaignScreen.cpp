// SPDX-License-Identifier: Apache-2.0
#include "app/screens/campaign/CampaignWords.h"
#include "app/store/CampaignStore.h"
#include "tests/app/screens/InterviewTablet.h"
#include "tests/support/ResultMatchers.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace alongside {

/// How a campaign stands, the people behind each number, and how a review is booked, declined and put off.
class CampaignScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsEverybodyForWhoeverLeads();
    void showsAKeyCoachTheirOwnPeople();
    void opensThePeopleBehindANumber();
    void booksSomebodyAndMovesThemOn();
    void keepsWhatIsTypedThroughARestart();
    void writesDownWhoDeclinedAndWhy();
    void putsWhoNeedsAnAdvocateFirst();
    void isNotReadWhileItIsBehind();
    void givesOutCountsWithoutSmallNumbers();
    void saysWhatIsMissingWhereThereIsNoCampaign();
    void staysAtTheSiteWhileTheListOfSitesChanges();
    void leadsBackFromPeopleOfWhomThereAreNone();
    void sortsWhoeverLacksAnAdvocateByStepAndDay();
    void tellsWhatATouchHasCleared();
    void saysWhatTheDiskRefusedAfterItWasClosed();
    void saysThatTwoPeopleBookedDifferentDays();
    void booksFromTheStartOfAnInterview();
};

namespace {

using interviewTablet::id;

/// Lloyd's work is at Brownhills.
QList<Record> lloydAtBrownhills()
{
    Record expected;
    for (const Record &record : givenDay::records())
        if (record.id == id("Lloyd expected")) expected = record;
    expected.fields.insert(QStringLiteral("site"), id("Brownhills"));
    return {expected};
}

const Campaign everybody{.id = {givenDay::id(QStringLiteral("campaign"))},
    .name = QStringLiteral("Everybody’s review"),
    .form = QStringLiteral("https://alongside.example/fhir/Questionnaire/given"),
    .from = {2026, 9, 1},
    .due = {2026, 12, 18}};

constexpr const char *invited[] = {"Aisha", "Craig", "Daljit", "Shan", "Tomasz", "Eleri"};

QList<Record> inviting(const char *name)
{
    const Invitation invitation{.campaign = everybody.id, .person = PersonId{id(name)}};
    return {{kind::invitation, invitationIdOf(everybody.id, invitation.person), 1, fieldsOf(invitation)}};
}

QList<Record> campaignRecords()
{
    QList<Record> records{{kind::campaign, everybody.id.text, 1, fieldsOf(everybody)}};
    for (const char *name : invited)
        records += inviting(name);
    return records;
}

/// M. Hicks at the board.
class CampaignTablet : public ScreenTablet {
public:
    explicit CampaignTablet(
        const QString &role = QStringLiteral("supervisor"), const QList<Record> &records = campaignRecords())
        : ScreenTablet{QList<Record>{givenForm::released(givenForm::document())} + records}, m_role{role}
    {
        comeIn();
    }

    void comeIn()
    {
        signIn(QStringLiteral("M. Hicks"), {m_role});
        board().comeToFront();
    }
    CampaignScreen &board() { return *screens->campaign(); }
    InvitationEditor &invitation() { return *board().invitation(); }
    Invitation stored(const char *name)
    {
        return must(CampaignStore{file->reader()}.invitation(everybody.id, PersonId{id(name)})).value();
    }
    int numberOf(CampaignNumbers &numbers, const QString &words)
    {
        for (const CampaignNumber &number : numbers.lines())
            if (number.words == words) return number.people;
        return -1;
    }
    QStringList people()
    {
        QStringList names;
        for (const CampaignPerson &person : board().people()->lines())
            names.append(person.name.section(QLatin1Char(' '), 0, 0));
        return names;
    }

private:
    QString m_role;
};

} // namespace

void CampaignScreenTest::countsEverybodyForWhoeverLeads()
{
    CampaignTablet tablet;

    QVERIFY(tablet.board().mayLook());
    QVERIFY(tablet.board().leads());
    QCOMPARE(tablet.board().title(), everybody.name);
    QVERIFY2(tablet.board().countSentence().startsWith(QStringLiteral("6 people")),
        qPrintable(tablet.board().countSentence()));
    QCOMPARE(tablet.numberOf(*tablet.board().steps(), QStringLiteral("Not begun, nothing booked")), 6);
    QCOMPARE(tablet.numberOf(*tablet.board().sites(), QStringLiteral("Goscote Centre")), 6);
    QCOMPARE(tablet.numberOf(*tablet.board().parts(), QStringLiteral("Individual profile")), 6);
    QCOMPARE(tablet.board().first()->count(), 0);
    QCOMPARE(tablet.people().size(), 6);
}

void CampaignScreenTest::showsAKeyCoachTheirOwnPeople()
{
    CampaignTablet tablet{QStringLiteral("keyCoach")};

    QVERIFY(tablet.board().mayLook());
    QVERIFY(!tablet.board().leads());
    QCOMPARE(tablet.board().scopes().size(), 1);
    QVERIFY(!tablet.people().isEmpty());
    QVERIFY(!tablet.people().contains(QStringLiteral("Eleri"))); // R. Lewis's
    tablet.board().publish();
    QVERIFY(QDir{tablet.documents()}.isEmpty());
}

void CampaignScreenTest::opensThePeopleBehindANumber()
{
    CampaignTablet tablet;
    const QList<CampaignNumber> coaches = tablet.board().coaches()->lines();
    QCOMPARE(coaches.first().words, QStringLiteral("M. Hicks"));

    tablet.board().choose(coaches.first().key);
    QCOMPARE(tablet.people().size(), coaches.first().people);
    QCOMPARE(tablet.board().peopleTitle(), QStringLiteral("M. Hicks: 5"));

    tablet.board().setScope(2); // Goscote
    QCOMPARE(tablet.board().chosen(), coaches.first().key);
    QCOMPARE(tablet.people().size(), 5);
}

void CampaignScreenTest::staysAtTheSiteWhileTheListOfSitesChanges()
{
    CampaignTablet tablet;
    QCOMPARE(tablet.board().scopes(),
        (QStringList{QStringLiteral("Everybody"), QStringLiteral("My people"), QStringLiteral("Goscote Centre")}));
    tablet.board().setScope(2);
    tablet.write(lloydAtBrownhills() + inviting("Lloyd"));
    tablet.board().readAgain();

    QCOMPARE(tablet.board().scopes().value(2), QStringLiteral("Brownhills")); // by name
    QCOMPARE(tablet.board().scope(), 3);
    QVERIFY(!tablet.people().contains(QStringLiteral("Lloyd")));
    tablet.board().setScope(2);
    QCOMPARE(tablet.people(), QStringList{QStringLiteral("Lloyd")});

    Record back = lloydAtBrownhills().first();
    back.fields.insert(QStringLiteral("site"), id("Goscote Centre"));
    tablet.write({back});
    tablet.board().readAgain();
    QCOMPARE(tablet.board().scope(), 0); // nobody is at Brownhills
    QCOMPARE(tablet.people().size(), 7);
}

void CampaignScreenTest::leadsBackFromPeopleOfWhomThereAreNone()
{
    CampaignTablet tablet{QStringLiteral("supervisor"), campaignRecords().mid(0, 1) + inviting("Eleri")}; // R. Lewis's
    tablet.board().setScope(1);

    QCOMPARE(tablet.people().size(), 0);
    QCOMPARE(tablet.board().emptySentence(), QString{});
    QCOMPARE(tablet.board().nobodySentence(), QStringLiteral("Nobody whose key coach you are is in this campaign."));

    tablet.board().setScope(0);
    QCOMPARE(tablet.people().size(), 1);
    QCOMPARE(tablet.board().nobodySentence(), QString{});
    tablet.board().choose(QStringLiteral("advocate"));
    QCOMPARE(tablet.board().nobodySentence(), QStringLiteral("Nobody is counted here."));
}

void CampaignScreenTest::sortsWhoeverLacksAnAdvocateByStepAndDay()
{
    const auto lacking = [](const char *name, QDate booked) {
        const Invitation invitation{
            .campaign = everybody.id, .person = PersonId{id(name)}, .bookedFor = booked, .needsAdvocate = true};
        return Record{kind::invitation, invitationIdOf(everybody.id, invitation.person), 1, fieldsOf(invitation)};
    };
    CampaignTablet tablet{QStringLiteral("supervisor"),
        campaignRecords().mid(0, 1)
            + QList<Record>{lacking("Aisha", {2026, 11, 25}), lacking("Craig", {}), lacking("Daljit", {2026, 11, 23})}};

    QCOMPARE(
        tablet.people(), (QStringList{QStringLiteral("Craig"), QStringLiteral("Daljit"), QStringLiteral("Aisha")}));
}

void CampaignScreenTest::tellsWhatATouchHasCleared()
{
    const FieldChange advocate{.field = QStringLiteral("needsAdvocate"), .was = true};
    const FieldChange away{.field = QStringLiteral("awayWhy"), .was = QStringLiteral("In hospital")};
    const FieldChange speaker{.field = QStringLiteral("declinedSaidBy"), .was = toText(AnsweredBy::Person)};

    QCOMPARE(CampaignWords::change(advocate, {}), QStringLiteral("Needs an advocate: was yes"));
    QCOMPARE(CampaignWords::change({.field = advocate.field}, {}), QStringLiteral("Needs an advocate: was no"));
    QCOMPARE(CampaignWords::change(away, {}), QStringLiteral("Why they are away: was In hospital"));
    QCOMPARE(CampaignWords::change(speaker, QStringLiteral("Shan")), QStringLiteral("Whose words: was Shan"));
}

void CampaignScreenTest::saysWhatTheDiskRefusedAfterItWasClosed()
{
    CampaignTablet tablet;
    const auto letWriting = [&tablet](const char *state) {
        return tablet.file->writer()
            .run(DatabaseThread::Urgency::Tap,
                [state](Database &database) {
                    return database.execute(QStringLiteral("PRAGMA query_only = %1").arg(QLatin1String{state}));
                })
            .result();
    };
    tablet.board().open(id("Craig"));
    VERIFY_OK(letWriting("ON"));
    tablet.invitation().type(InvitationEditor::Place, QStringLiteral("The library"));
    tablet.invitation().close();
    tablet.settle();

    QVERIFY(!tablet.invitation().isOpen());
    QVERIFY(!tablet.board().problem().isEmpty());

    VERIFY_OK(letWriting("OFF"));
    tablet.board().open(id("Craig"));
    QCOMPARE(tablet.invitation().texts().value(InvitationEditor::Place), QStringLiteral("The library"));
    tablet.invitation().close();
    tablet.settle();
    QCOMPARE(tablet.stored("Craig").bookedPlace, QStringLiteral("The library"));
}

void CampaignScreenTest::booksSomebodyAndMovesThemOn()
{
    CampaignTablet tablet;
    tablet.board().open(id("Aisha"));
    tablet.invitation().bookOn(QStringLiteral("2026-11-23"));
    tablet.settle();
    tablet.invitation().type(InvitationEditor::Time, QStringLiteral("10.30"));
    tablet.invitation().type(InvitationEditor::Place, QStringLiteral("The quiet room"));
    tablet.invitation().leave();
    tablet.settle();

    QCOMPARE(
        tablet.invitation().sentence(), QStringLiteral("Booked for Mon 23 Nov, 10:30 · The quiet room · M. Hicks"));
    QCOMPARE(tablet.stored("Aisha").bookedTime, (QTime{10, 30}));
    QCOMPARE(tablet.numberOf(*tablet.board().steps(), QStringLiteral("Booked")), 1);

    tablet.board().openNext();
    QVERIFY(tablet.invitation().isOpen());
    QVERIFY(tablet.invitation().personId() != id("Aisha"));
    tablet.board().open(id("Aisha"));
    tablet.invitation().cancelBooking();
    tablet.settle();
    QVERIFY(!tablet.stored("Aisha").bookedFor.isValid());
    QVERIFY(tablet.stored("Aisha").bookedPlace.isEmpty());
    QCOMPARE(tablet.invitation().sentence(), QStringLiteral("Nothing is booked"));
}

void CampaignScreenTest::keepsWhatIsTypedThroughARestart()
{
    CampaignTablet tablet;
    tablet.board().open(id("Craig"));
    tablet.invitation().type(InvitationEditor::Advocate, QStringLiteral("J. Pr"));
    tablet.settle();

    tablet.restart();
    tablet.comeIn();
    tablet.settle();

    QCOMPARE(tablet.stored("Craig").advocate, QStringLiteral("J. Pr"));
}

void CampaignScreenTest::writesDownWhoDeclinedAndWhy()
{
    CampaignTablet tablet;
    tablet.board().open(id("Shan"));
    tablet.invitation().decline(true);
    tablet.settle();
    tablet.invitation().chooseSpeaker(0);
    tablet.invitation().type(InvitationEditor::DeclinedWhy, QStringLiteral("Not this year"));
    tablet.invitation().close();
    tablet.settle();

    QCOMPARE(tablet.stored("Shan").declinedWhy, QStringLiteral("Not this year"));
    QCOMPARE(tablet.stored("Shan").declinedSaidBy, std::optional{AnsweredBy::Person});
    QCOMPARE(tablet.numberOf(*tablet.board().steps(), QStringLiteral("Declined")), 1);
    QVERIFY(!tablet.people().contains(QStringLiteral("Shan"))); // nothing is left to do

    tablet.board().open(id("Shan"));
    tablet.invitation().decline(false);
    tablet.settle();
    QVERIFY(tablet.stored("Shan").declinedWhy.isEmpty());
}

void CampaignScreenTest::putsWhoNeedsAnAdvocateFirst()
{
    CampaignTablet tablet;
    tablet.board().open(id("Tomasz"));
    tablet.invitation().needAdvocate(true);
    tablet.settle();

    QCOMPARE(tablet.board().first()->count(), 1);
    QCOMPARE(tablet.people().first(), QStringLiteral("Tomasz"));

    tablet.invitation().type(InvitationEditor::Advocate, QStringLiteral("J. Price"));
    tablet.invitation().leave();
    tablet.settle();
    QCOMPARE(tablet.board().first()->count(), 0);
}

void CampaignScreenTest::isNotReadWhileItIsBehind()
{
    CampaignTablet tablet;
    tablet.board().goBehind();
    const Invitation away{.campaign = everybody.id, .person = PersonId{id("Aisha")}, .awayUntil = QDate{2026, 12, 8}};
    tablet.write({{kind::invitation, invitationIdOf(everybody.id, away.person), 2, fieldsOf(away)}});

    tablet.screens->readChanged({QStringLiteral("Invitation")});
    QCOMPARE(tablet.numberOf(*tablet.board().steps(), QStringLiteral("Away")), 0);

    tablet.board().comeToFront();
    QCOMPARE(tablet.numberOf(*tablet.board().steps(), QStringLiteral("Away")), 1);
}

void CampaignScreenTest::givesOutCountsWithoutSmallNumbers()
{
    CampaignTablet tablet;
    tablet.board().open(id("Aisha"));
    tablet.invitation().bookOn(QStringLiteral("2026-11-23"));
    tablet.settle();

    tablet.board().publish();

    QVERIFY2(tablet.board().paperSentence().contains(QStringLiteral("2026-11-20")),
        qPrintable(tablet.board().paperSentence() + tablet.board().problem()));
    const QDir folder{tablet.documents()};
    QFile file{folder.filePath(folder.entryList({QStringLiteral("*.csv")}).value(0))};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(QStringLiteral("Goscote Centre,")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("under 5, or hidden")));
    QVERIFY(!text.contains(QStringLiteral("Aisha")));
}

void CampaignScreenTest::saysWhatIsMissingWhereThereIsNoCampaign()
{
    CampaignTablet tablet{QStringLiteral("supervisor"), {}};
    QVERIFY(tablet.board().emptySentence().startsWith(QStringLiteral("No campaign has begun")));

    CampaignTablet coach{QStringLiteral("coach")};
    QVERIFY(!coach.board().mayLook());
    QVERIFY(coach.board().people()->count() == 0);
}

void CampaignScreenTest::saysThatTwoPeopleBookedDifferentDays()
{
    CampaignTablet tablet;
    const auto booking = [](const char *day, const char *coach) {
        return QJsonObject{{QStringLiteral("bookedFor"), QString::fromUtf8(day)}, {QStringLiteral("coach"), id(coach)}};
    };
    const auto candidate = [](const char *by, const char *op, const QJsonObject &value) {
        return QJsonObject{{QStringLiteral("by"), id(by)}, {QStringLiteral("opId"), QString::fromUtf8(op)},
            {QStringLiteral("value"), value}};
    };
    tablet.write({{kind::conflict, id("twice"), 2,
        {{QStringLiteral("type"), kind::invitation},
            {QStringLiteral("record"), invitationIdOf(everybody.id, PersonId{id("Aisha")})},
            {QStringLiteral("path"), QStringLiteral("booking")}, {QStringLiteral("status"), QStringLiteral("open")},
            {QStringLiteral("candidates"),
                QJsonArray{candidate("M. Hicks", "d1.1", booking("2026-11-23", "M. Hicks")),
                    candidate("R. Lewis", "d2.1", booking("2026-11-25", "R. Lewis"))}}}}});

    tablet.board().open(id("Aisha"));

    const QString sentence = tablet.invitation().conflictSentence();
    QVERIFY2(sentence.contains(QStringLiteral("23 November 2026, M. Hicks")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("25 November 2026, R. Lewis (R. Lewis)")), qPrintable(sentence));
    QCOMPARE(tablet.invitation().conflictId(), id("twice"));
    tablet.board().open(id("Shan"));
    QCOMPARE(tablet.invitation().conflictSentence(), QString{});
}

void CampaignScreenTest::booksFromTheStartOfAnInterview()
{
    CampaignTablet tablet;
    InterviewsScreen &interviews = *tablet.screens->interviews();
    interviews.open(id("Aisha"));
    QCOMPARE(interviews.bookingSentence(), QStringLiteral("Nothing is booked"));
    tablet.board().open(id("Aisha"));
    tablet.invitation().bookOn(QStringLiteral("2026-11-23"));
    tablet.settle();

    interviews.open(id("Aisha"));

    QCOMPARE(interviews.bookingSentence(), QStringLiteral("Booked for Mon 23 Nov · M. Hicks"));
    interviews.open(id("Zoë")); // was not invited
    QCOMPARE(interviews.bookingSentence(), QString{});
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::CampaignScreenTest)
#include "tst_CampaignScreen.moc"
