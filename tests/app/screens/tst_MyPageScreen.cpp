// SPDX-License-Identifier: Apache-2.0
#include "app/domain/Role.h"
#include "app/domain/referral/ReferralRoute.h"
#include "app/records/AttachmentFields.h"
#include "app/records/DecisionFields.h"
#include "app/records/InstructionFields.h"
#include "app/records/InterviewFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/records/ReferralFields.h"
#include "app/records/ReferralKinds.h"
#include "app/records/VisitFields.h"
#include "app/store/AccessStore.h"
#include "app/store/ObjectionStore.h"
#include "tests/app/screens/FakeVoice.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/ScreenTablet.h"
#include "tests/support/Must.h"
#include "tests/support/ResultMatchers.h"

#include <QTest>

#include <algorithm>

namespace alongside {

/// What is held about a person, in their hands.
class MyPageScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysInPlainWordsWhatIsHeldAndWhatIsNot();
    void saysTheHoursOfToday();
    void saysThatAPlacementIsPausedOrHasNotBegun();
    void readsAPartAloudAndStops();
    void saysSoWhenThereIsNoVoice();
    void saysSoWhenTheDeviceHasNone();
    void isQuietWhenTheTabletLocks();
    void keepsWhatIsNotRightWordForWordUntilItIsAnswered();
    void outlivesTheAppWhileItIsBeingSaid();
    void isTakenBackByACoachsPinAlone();
    void tellsThemWhoOpenedTheirPageOnThisTablet();
    void tellsEachPaperThatWasSavedAndNoConcernThatWasRead();
    void showsAManagerWhoHasLooked();
    void tellsWhatStaffWroteAsTimeWentBy();
    void saysNothingThatWasWrittenAboutSomebodyElseOnTheSameVisit();
    void tellsOfReviewsOnlyThroughARoleThatMayReadThem_data();
    void tellsOfReviewsOnlyThroughARoleThatMayReadThem();
    void tellsOfReferralsOnlyThroughARoleThatMayReadThem_data();
    void tellsOfReferralsOnlyThroughARoleThatMayReadThem();
    void countsThePhotosAndRecordingsThatAreHeldWhoeverAddedThem();
    void countsWhatAVisitWithOthersLeftOfEachOfThem();
    void saysWhereNothingIsWritten();
    void keepsWhatTheyGiveThemselvesAndLetsThemAloneTakeItAway();
    void shutsWhatIsLookedAtWhenAnotherHasTheTablet();
    void takesNoPhotoOfThemOnceTheySaidNo();
    void readsAloudWhatTheyCanAddAndWhoHasLooked();
};

namespace {

QString id(const char *name) { return givenDay::id(QString::fromUtf8(name)); }

Record profileOfShan()
{
    return {kind::profile, naturalId(kind::profile, {id("Shan")}), 2,
        {{QStringLiteral("person"), id("Shan")}, {QStringLiteral("goodAt"), QStringLiteral("Gardening")},
            {QStringLiteral("birthDate"), QStringLiteral("1984-06-05")}}};
}

Placement plants()
{
    Placement placement;
    placement.id = {id("Plants")};
    placement.person = {id("Shan")};
    placement.kind = QStringLiteral("permittedWork");
    placement.from = QDate{2026, 3, 2};
    placement.terms.weeklyMinutes = 6 * 60;
    return placement;
}

Record recordOf(const Placement &placement) { return {kind::placement, placement.id.text, 3, fieldsOf(placement)}; }

class HeldTablet : public ScreenTablet {
public:
    HeldTablet() : ScreenTablet{{profileOfShan()}}
    {
        speech = [this] { return std::make_unique<FakeVoice>(heard); };
        restart();
        open();
    }

    void open()
    {
        person().open(id("Shan"));
        settle();
    }
    void lookAs(AccessStore::What what)
    {
        const auto add = [this, what](Database &database) {
            Act act{database, recordKinds(), clock, {id("M. Hicks")}};
            return AccessStore{act, ids}.add({id("Shan")}, what);
        };
        must(file->writer().run(DatabaseThread::Urgency::Tap, add).result());
    }
    PersonScreen &person() { return *screens->people()->person(); }
    MyPageScreen &page() { return *person().myPage(); }
    QString words(const char *part)
    {
        for (const MyPart &each : page().parts()->lines())
            if (each.part == QLatin1String{part}) return each.words;
        return {};
    }

    FakeVoice::Heard heard;
};

} // namespace

void MyPageScreenTest::saysInPlainWordsWhatIsHeldAndWhatIsNot()
{
    HeldTablet tablet;

    QCOMPARE(tablet.words("name"), QStringLiteral("We call you Shan. Your full name is Siân Griffiths."));
    QCOMPARE(tablet.words("goodAt"), QStringLiteral("Gardening"));
    QCOMPARE(tablet.words("wantsNext"), QStringLiteral("Nothing is written here yet."));
    QCOMPARE(tablet.words("talk"), QStringLiteral("Uses Makaton; allow time"));
    QCOMPARE(tablet.words("contacts"), QStringLiteral("Bethan (Mum) on 07700 900143"));
    QCOMPARE(tablet.words("home"), QStringLiteral("We do not have your address. You were born on 5 June 1984."));
    QCOMPARE(tablet.words("days"), QStringLiteral("We have not written down any days yet."));
    QCOMPARE(tablet.words("agreed"), QStringLiteral("We have not asked you to agree to anything yet."));
}

void MyPageScreenTest::saysTheHoursOfToday()
{
    HeldTablet tablet;
    const Operation more = making(kind::placementChange, {},
        fieldsOf(PlacementChange{.person = {id("Shan")},
            .placement = plants().id,
            .from = {2026, 9, 1},
            .terms = {.weeklyMinutes = 12 * 60}}));
    tablet.write({recordOf(plants()), {kind::placementChange, more.id, 3, more.set}});

    tablet.open();

    QCOMPARE(tablet.words("work"), QStringLiteral("permitted work · 12 hours a week · since March 2026"));
}

void MyPageScreenTest::saysThatAPlacementIsPausedOrHasNotBegun()
{
    HeldTablet tablet;
    const Operation pause = making(
        kind::pause, {}, fieldsOf(Pause{.person = {id("Shan")}, .placement = plants().id, .from = {2026, 11, 2}}));
    tablet.write({recordOf(plants()), {kind::pause, pause.id, 3, pause.set}});
    tablet.open();
    QCOMPARE(tablet.words("work"), QStringLiteral("permitted work · 6 hours a week · since March 2026 · paused now"));

    Placement planned = plants();
    planned.from = {2026, 11, 30};
    tablet.write({{kind::placement, planned.id.text, 4, fieldsOf(planned)}});
    tablet.open();

    QCOMPARE(tablet.words("work"), QStringLiteral("permitted work · 6 hours a week · from Monday 30 November"));
}

void MyPageScreenTest::readsAPartAloudAndStops()
{
    HeldTablet tablet;
    tablet.page().give();

    tablet.page().listen(QStringLiteral("goodAt"));
    QCOMPARE(tablet.heard.said, QStringList{QStringLiteral("What you are good at. Gardening")});
    QCOMPARE(tablet.page().speaking(), QStringLiteral("goodAt"));

    tablet.page().listen(QStringLiteral("goodAt"));
    QVERIFY(tablet.heard.isQuiet);
    QCOMPARE(tablet.page().speaking(), QString{});

    tablet.page().listen(QStringLiteral("name"));
    tablet.heard.voice->end();
    QCOMPARE(tablet.page().speaking(), QString{});
}

void MyPageScreenTest::saysSoWhenThereIsNoVoice()
{
    HeldTablet tablet;
    tablet.speech = {};
    tablet.restart();
    tablet.open();

    tablet.page().listen(QStringLiteral("goodAt"));

    QCOMPARE(tablet.page().voiceProblem(), QStringLiteral("This tablet has no voice. Ask somebody to read it to you."));
    QCOMPARE(tablet.page().speaking(), QString{});
}

void MyPageScreenTest::saysSoWhenTheDeviceHasNone()
{
    HeldTablet tablet;
    tablet.heard.isMute = true;

    tablet.page().listen(QStringLiteral("goodAt"));

    QVERIFY(!tablet.page().voiceProblem().isEmpty());
    QCOMPARE(tablet.page().speaking(), QString{});
}

void MyPageScreenTest::isQuietWhenTheTabletLocks()
{
    HeldTablet tablet;
    tablet.page().give();
    tablet.page().listen(QStringLiteral("goodAt"));

    tablet.page().giveBack();

    QVERIFY(tablet.heard.isQuiet);
    QVERIFY(tablet.session.isLocked());
}

void MyPageScreenTest::keepsWhatIsNotRightWordForWordUntilItIsAnswered()
{
    HeldTablet tablet;
    const QString words = QStringLiteral("I dont like gardning\nI like cars!");
    tablet.page().give();
    tablet.page().startObjecting(QStringLiteral("goodAt"));
    tablet.page().type(words);
    tablet.page().object();
    tablet.settle();

    QCOMPARE(tablet.page().objecting(), QString{});
    QCOMPARE(tablet.page().objections()->lines().first().words, words);
    QCOMPARE(tablet.page().objections()->lines().first().heading, QStringLiteral("What you are good at"));
    tablet.open();
    ObjectionsScreen &staff = *tablet.person().objections();
    QVERIFY(staff.openSentence().startsWith(QStringLiteral("Shan says that something is not right")));

    staff.startAnswer(staff.rows()->lines().first().objectionId);
    staff.type(QStringLiteral("We have changed it."));
    staff.answer();
    tablet.settle();

    QCOMPARE(staff.openSentence(), QString{});
    QCOMPARE(staff.rows()->lines().first().words, words);
    tablet.open();
    QCOMPARE(tablet.page().objections()->lines().first().answer, QStringLiteral("We have changed it."));
}

void MyPageScreenTest::outlivesTheAppWhileItIsBeingSaid()
{
    HeldTablet tablet;
    const QString words = QStringLiteral("Not gardening");
    for (int letters = 1; letters <= words.size(); ++letters) {
        tablet.page().give();
        tablet.page().startObjecting(QStringLiteral("goodAt"));
        tablet.page().type(words.left(letters));
        tablet.settle();

        tablet.restart();
        tablet.open();

        QCOMPARE(tablet.page().objecting(), QStringLiteral("goodAt"));
        QCOMPARE(tablet.page().typed(), words.left(letters));
        QCOMPARE(tablet.page().objections()->count(), 0); // nobody has said it yet
    }
}

void MyPageScreenTest::isTakenBackByACoachsPinAlone()
{
    HeldTablet tablet;
    tablet.page().give();
    QVERIFY(tablet.page().isGiven());

    tablet.page().giveBack();
    QVERIFY(tablet.page().isGiven()); // behind the lock there is nothing else either

    tablet.signIn(QStringLiteral("R. Lewis"));
    QVERIFY(!tablet.page().isGiven());
}

void MyPageScreenTest::tellsThemWhoOpenedTheirPageOnThisTablet()
{
    HeldTablet tablet;
    tablet.clock.advance(std::chrono::minutes{1});
    tablet.open();
    tablet.clock.advance(std::chrono::minutes{1});
    tablet.signIn(QStringLiteral("R. Lewis"));
    tablet.open();

    tablet.page().give();

    QCOMPARE(tablet.page().looks(),
        (QStringList{QStringLiteral("R. Lewis opened your page today at 09:02."),
            QStringLiteral("M. Hicks opened your page 2 times that day, last today at 09:01.")}));
    QVERIFY(tablet.page().looksSentence().contains(QStringLiteral("on this tablet")));
    tablet.page().listen(QStringLiteral("looks"));
    QVERIFY(tablet.heard.said.last().endsWith(tablet.page().looks().last()));
}

void MyPageScreenTest::tellsEachPaperThatWasSavedAndNoConcernThatWasRead()
{
    HeldTablet tablet;
    tablet.lookAs(AccessStore::What::Exported);
    tablet.lookAs(AccessStore::What::ConcernOpened);
    tablet.clock.advance(std::chrono::hours{24});
    tablet.lookAs(AccessStore::What::Exported);

    tablet.page().give();

    QCOMPARE(tablet.page().looks(),
        (QStringList{QStringLiteral("M. Hicks saved a paper about you today at 09:00."),
            QStringLiteral("M. Hicks opened your page on Friday 20 November at 09:00."),
            QStringLiteral("M. Hicks saved a paper about you on Friday 20 November at 09:00.")}));
}

void MyPageScreenTest::showsAManagerWhoHasLooked()
{
    HeldTablet tablet;
    const Instant then = tablet.clock.now() - std::chrono::hours{24};
    tablet.write({{kind::coach, id("M. Hicks"), 3,
                      {{QStringLiteral("name"), QStringLiteral("M. Hicks")},
                          {QStringLiteral("roles"), QJsonArray{QStringLiteral("coach"), QStringLiteral("manager")}}}},
        {kind::accessLine, id("Line"), 4,
            {{QStringLiteral("person"), id("Shan")}, {QStringLiteral("device"), QStringLiteral("service")},
                {QStringLiteral("what"), QStringLiteral("exported")}, {QStringLiteral("at"), toText(then)}}}});
    tablet.screens->readAgain();
    tablet.open();
    tablet.page().give();

    QCOMPARE(tablet.page().looks(),
        (QStringList{QStringLiteral("M. Hicks opened your page 2 times that day, last today at 09:00."),
            QStringLiteral("Somebody at the office saved a paper about you on Thursday 19 November at 09:00.")}));
    QVERIFY(!tablet.page().looksSentence().contains(QStringLiteral("on this tablet")));
}

void MyPageScreenTest::tellsWhatStaffWroteAsTimeWentBy()
{
    HeldTablet tablet;
    const Instant then = tablet.clock.now() - std::chrono::hours{24};
    Visit visit{.id = {id("V")}, .person = {id("Shan")}, .coach = {id("M. Hicks")}, .day = QDate{2026, 11, 19}};
    visit.start = then;
    visit.seen = QStringLiteral("Washed two cars");
    visit.personsView = QStringLiteral("I like it");
    const Note note{.id = {id("N")},
        .person = {id("Shan")},
        .words = QStringLiteral("Bus was late"),
        .at = then,
        .by = {id("M. Hicks")}};
    const Task task{.id = {id("T")},
        .person = {id("Shan")},
        .name = QStringLiteral("Wash a car"),
        .steps = {{{id("S1")}, QStringLiteral("Bucket"), {}}, {{id("S2")}, QStringLiteral("Sponge"), {}}}};
    Trial trial{.id = {id("R")}, .person = {id("Shan")}, .task = task.id, .at = then};
    trial.levels = {{{id("S1")}, Prompt::Independent}, {{id("S2")}, Prompt::Verbal}};
    tablet.write({{kind::visit, visit.id.text, 3, fieldsOf(visit)}, {kind::note, note.id.text, 3, fieldsOf(note)},
        {kind::task, task.id.text, 3, fieldsOf(task)}, {kind::trial, trial.id.text, 3, fieldsOf(trial)}});

    tablet.open();

    QCOMPARE(tablet.words("visits"),
        QStringLiteral("On Thursday 19 November M. Hicks came to see you.\nThey saw: “Washed two cars”\n"
                       "You said: “I like it”"));
    QCOMPARE(tablet.words("notes"), QStringLiteral("On Thursday 19 November M. Hicks wrote: “Bus was late”"));
    QCOMPARE(tablet.words("learning"),
        QStringLiteral("You are learning: Wash a car. Last time you did 1 of 2 steps without help."));
}

void MyPageScreenTest::saysNothingThatWasWrittenAboutSomebodyElseOnTheSameVisit()
{
    HeldTablet tablet;
    Visit visit{.id = {id("V")}, .person = {id("Shan")}, .others = {{id("Craig")}}, .coach = {id("M. Hicks")}};
    visit.day = QDate{2026, 11, 19};
    visit.start = tablet.clock.now() - std::chrono::hours{24};
    visit.seen = QStringLiteral("Washed two cars");
    visit.employersView = QStringLiteral("Slow");
    visit.personsView = QStringLiteral("I like it");
    tablet.write({{kind::visit, visit.id.text, 3, fieldsOf(visit)}});

    tablet.person().open(id("Craig"));

    QCOMPARE(tablet.words("visits"), QStringLiteral("On Thursday 19 November M. Hicks came to see you."));
}

void MyPageScreenTest::tellsOfReviewsOnlyThroughARoleThatMayReadThem_data()
{
    const QString theirs = QStringLiteral("What we wrote in your reviews is for key coaches");
    const QString outcome = QStringLiteral("You had a review. It was finished on Thursday 19 November.");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("words");
    QTest::newRow("coach") << QStringLiteral("coach") << theirs;
    QTest::newRow("earnings") << QStringLiteral("earnings") << theirs;
    QTest::newRow("key coach") << QStringLiteral("keyCoach") << outcome;
    QTest::newRow("supervisor") << QStringLiteral("supervisor") << outcome;
}

void MyPageScreenTest::tellsOfReviewsOnlyThroughARoleThatMayReadThem()
{
    QFETCH(const QString, role);
    QFETCH(const QString, words);
    HeldTablet tablet;
    const Instant then = tablet.clock.now() - std::chrono::hours{24};
    Reassessment review{.person = {id("Shan")}, .form = QStringLiteral("urn:form"), .startedAt = then};
    review.completedAt = then;
    review.outcome = QStringLiteral("More hours");
    const Operation made = making(kind::reassessment, {}, fieldsOf(review));
    tablet.write({{kind::reassessment, made.id, 3, made.set}});

    tablet.signIn(QStringLiteral("M. Hicks"), {QStringLiteral("coach"), role});
    tablet.open();

    QVERIFY2(tablet.words("reviews").startsWith(words), qPrintable(tablet.words("reviews")));
    QCOMPARE(tablet.words("reviews").contains(review.outcome), !words.contains(QStringLiteral("key coaches")));
}

void MyPageScreenTest::tellsOfReferralsOnlyThroughARoleThatMayReadThem_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("isTold");
    for (const Role role : {Role::Coach, Role::Earnings})
        QTest::newRow(qPrintable(toText(role))) << toText(role) << false;
    for (const Role role : {Role::KeyCoach, Role::Supervisor, Role::Manager})
        QTest::newRow(qPrintable(toText(role))) << toText(role) << true;
}

void MyPageScreenTest::tellsOfReferralsOnlyThroughARoleThatMayReadThem()
{
    QFETCH(const QString, role);
    QFETCH(const bool, isTold);
    HeldTablet tablet;
    const Referral referral{.id = {id("R")},
        .person = {id("Shan")},
        .origin = id("R"),
        .route = route::college,
        .destination = QStringLiteral("Walsall College"),
        .reason = QStringLiteral("To learn to bake"),
        .state = Referral::State::Sent,
        .sentOn = {2026, 11, 18},
        .by = {id("M. Hicks")},
        .at = tablet.clock.now() - std::chrono::hours{72}};
    tablet.write({{kind::referral, referral.id.text, 3, fieldsOf(referral)}});

    tablet.signIn(QStringLiteral("M. Hicks"), {QStringLiteral("coach"), role});
    tablet.open();

    QCOMPARE(tablet.words("referrals"),
        isTold ? QStringLiteral("On 17 November 2026 M. Hicks wrote down to ask for you: Walsall College (College or "
                                "training).\nWhy: “To learn to bake”\n"
                                "How it stands: Sent Wed 18 Nov, no answer yet.")
               : QStringLiteral("Who we asked to help you is for key coaches, so that not everybody reads it. "
                                "You can ask us to show you."));
}

void MyPageScreenTest::countsThePhotosAndRecordingsThatAreHeldWhoeverAddedThem()
{
    HeldTablet tablet;
    QCOMPARE(tablet.words("pictures"),
        QStringLiteral("We have no photo and no recording of you, as far as this tablet knows."));
    const auto held = [&tablet](const char *name, Attachment::Purpose purpose, int daysBefore) {
        const Attachment made{.id = {id(name)},
            .person = {id("Shan")},
            .purpose = purpose,
            .mediaType = QStringLiteral("image/jpeg"),
            .by = {id("R. Lewis")},
            .at = tablet.clock.now() - std::chrono::hours{24 * daysBefore}};
        return Record{kindOf(purpose), made.id.text, 3, fieldsOf(made)};
    };
    using Purpose = Attachment::Purpose;
    tablet.write({held("a", Purpose::Photo, 1), held("b", Purpose::Photo, 1), held("c", Purpose::Voice, 1),
        held("d", Purpose::Face, 400), held("e", Purpose::OwnVoice, 2)});
    const Consent no{.person = {id("Shan")}, .purpose = purpose::photo, .endedAt = tablet.clock.now()};
    const Operation said = making(kind::consent, {}, fieldsOf(no)); // nobody shows them; they are held all the same
    tablet.write({Record{kind::consent, said.id, 1, said.set}});

    tablet.open();

    QCOMPARE(tablet.words("pictures"),
        QStringLiteral("We have 5 photos, recordings and drawings of you.\n"
                       "On 19 November 2026 R. Lewis added: 2 photos, 1 recordings.\n"
                       "On 18 November 2026 you gave us: 1 recordings.\n"
                       "On 16 October 2025 R. Lewis added: 1 photos of your face."));
}

/// A photo of a visit may show anybody there, and a recording let them be heard; a signature is one person's.
void MyPageScreenTest::countsWhatAVisitWithOthersLeftOfEachOfThem()
{
    HeldTablet tablet;
    const Visit visit{.id = {id("together")},
        .person = {id("Craig")},
        .others = {{id("Shan")}},
        .coach = {id("R. Lewis")},
        .day = givenDay::friday.addDays(-1),
        .start = tablet.clock.now() - std::chrono::hours{24}};
    tablet.write({{kind::visit, visit.id.text, 3, fieldsOf(visit)}});
    using Purpose = Attachment::Purpose;
    for (const Purpose purpose : {Purpose::Photo, Purpose::Voice, Purpose::Signature}) {
        const Attachment made{.id = {id("of the visit") + QString::number(int(purpose))},
            .person = visit.person,
            .purpose = purpose,
            .visit = visit.id,
            .mediaType = QStringLiteral("image/jpeg"),
            .by = visit.coach,
            .at = *visit.start};
        tablet.write({{kindOf(purpose), made.id.text, 3, fieldsOf(made)}});
    }

    tablet.open();

    QCOMPARE(tablet.words("pictures"),
        QStringLiteral("We have 2 photos, recordings and drawings of you.\n"
                       "On 19 November 2026 R. Lewis added: 1 photos, 1 recordings."));
}

void MyPageScreenTest::saysWhereNothingIsWritten()
{
    HeldTablet tablet;
    tablet.signIn(QStringLiteral("M. Hicks"), {QStringLiteral("coach"), QStringLiteral("keyCoach")});
    tablet.open();

    QCOMPARE(tablet.words("visits"), QStringLiteral("Nobody has written about a visit to you here."));
    QCOMPARE(tablet.words("notes"), QStringLiteral("Nobody has written a note about you here."));
    QCOMPARE(tablet.words("learning"), QStringLiteral("We have not written down a task that you are learning."));
    QCOMPARE(tablet.words("reviews"), QStringLiteral("You have not had a review that this tablet knows of."));
    QCOMPARE(tablet.words("promises"), QStringLiteral("There is nothing that somebody still has to do."));
    QVERIFY(tablet.words("money").startsWith(QStringLiteral("What we know about your money")));
}

void MyPageScreenTest::keepsWhatTheyGiveThemselvesAndLetsThemAloneTakeItAway()
{
    HeldTablet tablet;
    tablet.page().give();
    const QVariantList stroke{QPointF{10, 50}, QPointF{190, 50}};
    tablet.page().own()->sign(QVariantList{QVariant{stroke}}, QSizeF{200, 140});
    tablet.settle();
    QCOMPARE(tablet.page().own()->rows()->count(), 1);
    QVERIFY(tablet.page().ownSentence().contains(QStringLiteral("You have added")));

    tablet.restart(); // a coach has it now
    tablet.open();
    VisitAttachments &own = *tablet.page().own();
    const AttachmentRow drawn = own.rows()->lines().first();
    own.open(drawn.attachmentId);

    QCOMPARE(drawn.what, QStringLiteral("Picture"));
    QVERIFY(!own.openPicture().isEmpty());
    QVERIFY(!own.mayRemove());
    tablet.page().give();
    own.open(drawn.attachmentId);
    QVERIFY(own.mayRemove());
    own.removeOpen();
    tablet.settle();
    QCOMPARE(own.rows()->count(), 0);
}

void MyPageScreenTest::shutsWhatIsLookedAtWhenAnotherHasTheTablet()
{
    HeldTablet tablet;
    tablet.page().give();
    VisitAttachments &own = *tablet.page().own();
    own.sign(QVariantList{QVariant{QVariantList{QPointF{10, 50}, QPointF{190, 50}}}}, QSizeF{200, 140});
    tablet.settle();
    own.open(own.rows()->lines().first().attachmentId);
    QVERIFY(!own.openPicture().isEmpty());

    tablet.signIn(QStringLiteral("R. Lewis"));

    QVERIFY(!tablet.page().isGiven());
    QVERIFY(own.openId().isEmpty() && own.openPicture().isEmpty());
}

void MyPageScreenTest::takesNoPhotoOfThemOnceTheySaidNo()
{
    HeldTablet tablet;
    tablet.page().give();
    QVERIFY(tablet.page().own()->noPhotoSentence().isEmpty());
    const Consent consent{.person = {id("Shan")}, .purpose = purpose::photo, .endedAt = tablet.clock.now()};
    const Operation said = making(kind::consent, {}, fieldsOf(consent));

    tablet.write({Record{kind::consent, said.id, 1, said.set}});
    tablet.open();

    QVERIFY(tablet.page().own()->noPhotoSentence().startsWith(QStringLiteral("You said no to photos.")));
    tablet.page().own()->addPhoto(QUrl::fromLocalFile(QStringLiteral("picture.jpg")));
    QCOMPARE(tablet.page().own()->problem(), tablet.page().own()->noPhotoSentence());
}

void MyPageScreenTest::readsAloudWhatTheyCanAddAndWhoHasLooked()
{
    HeldTablet tablet;

    tablet.page().listen(QStringLiteral("own"));
    QCOMPARE(tablet.page().speaking(), QStringLiteral("own"));
    tablet.page().listen(QStringLiteral("looks"));
    QCOMPARE(tablet.page().speaking(), QStringLiteral("looks"));
}

} // namespace alongside

QTEST_MAIN(alongside::MyPageScreenTest)
#include "tst_MyPageScreen.moc"
