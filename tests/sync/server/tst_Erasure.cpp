// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/Chunk.h"
#include "sync/server/ChunkShelf.h"
#include "sync/server/ErasureLook.h"
#include "sync/server/Move.h"
#include "tests/support/PictureKinds.h"
#include "tests/support/ResultMatchers.h"
#include "tests/sync/server/WireTablet.h"

#include <QJsonArray>
#include <QTest>

using namespace alongside;

namespace {

const QString north = QStringLiteral("north");
const QString annsNote = QStringLiteral("01930000-0000-7000-8000-0000000000f1");
const QString bensNote = QStringLiteral("01930000-0000-7000-8000-0000000000f2");
const QString lateNote = QStringLiteral("01930000-0000-7000-8000-0000000000f3");
const QString annsPicture = QStringLiteral("01930000-0000-7000-8000-0000000000c1");
const QString bensPicture = QStringLiteral("01930000-0000-7000-8000-0000000000c2");

Operation noteOn(const QString &person, const QString &id, const char *text)
{
    return {Operation::Kind::Add, key("Note"), id, {}, {{key("person"), person}, {key("text"), key(text)}}};
}
Operation pictureOf(const QString &person, const QString &id, const QStringList &chunks)
{
    return {Operation::Kind::Add, key("Picture"), id, {},
        {{key("person"), person}, {key("chunks"), QJsonArray::fromStringList(chunks)}}};
}

Operation pictureOfBoth(const QString &person, const QString &id, const QString &other)
{
    Operation made = pictureOf(person, id, {chunkIdOf("of both")});
    made.set.insert(key("others"), QJsonArray{other});
    return made;
}

/// Everything that was ever said about Ann here has one of these words in it.
const QStringList wordsOfAnn{
    key("Annwen"), key("early bus"), key("poorly"), key("Annabel"), key("1990-02-31"), key("gave the year")};

/// Ann and Ben are in one service; beside it there is another.
class Services {
public:
    explicit Services(FaultyVfs *disk = nullptr)
        : server{pictureKinds(), {.disk = disk}}, tablet{server, {key("coach")}}
    {
        if (!server.members().accounts.add({north, key("North")})) qFatal("cannot add an account");
        tablet.write(addPerson(ann, key("Annwen")));
        tablet.write(addPerson(ben, key("Ben")));
        tablet.write(putMark(ann, {}, {{key("code"), key("present")}, {key("reason"), key("poorly")}}));
        tablet.write(putMark(ben, {}, {{key("code"), key("present")}}));
        tablet.write(noteOn(ann, annsNote, "likes the early bus"));
        tablet.write(noteOn(ben, bensNote, "likes the late bus"));
    }

    QString home() const { return server.account(); }
    ErasurePlan erase()
    {
        const Result<ErasurePlan> erased = server.service().erase({ann}, key("erased"));
        if (!erased) qFatal("%s", qPrintable(erased.error().detail));
        return *erased;
    }
    /// What of Ann's words is in any row of any table.
    QStringList wordsLeft()
    {
        const QString content = server.content();
        QStringList left;
        for (const QString &word : wordsOfAnn) {
            const QString hex = QString::fromLatin1(word.toUtf8().toHex());
            if (content.contains(word) || content.contains(hex, Qt::CaseInsensitive)) left.append(word);
        }
        return left;
    }
    QJsonObject fieldsOf(const QString &id)
    {
        const auto record = server.service().find(home(), id);
        return record && *record ? (*record)->fields : QJsonObject{};
    }
    bool isSound()
    {
        const QStringList breaches = *checkServer(server.database());
        if (!breaches.isEmpty()) qWarning("%s", qPrintable(breaches.join(QLatin1Char('\n'))));
        return breaches.isEmpty();
    }
    /// One clash about Ann's name, so that there is an open question.
    void disagree()
    {
        WireTablet other{server, {key("coach")}};
        tablet.write(patch(key("Person"), ann, {{key("name"), key("Annwen")}}, {{key("name"), key("Annabel")}}));
        other.write(patch(key("Person"), ann, {{key("name"), key("Annwen")}}, {{key("name"), key("Annabelle")}}));
    }

    TestServer server;
    WireTablet tablet;
};

} // namespace

/// Somebody is erased: nothing of what was said about them is left, and nothing that comes late brings it back.
class tst_Erasure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsAllThatNamesThemAndChangesNothing();
    void leavesNoWordOfThemInAnyTable();
    void leavesOthersAsTheyAre();
    void takesThemOutOfWhatOthersAreIn();
    void closesQuestionsAboutThem();
    void erasesWhatIsHeldAboutThem();
    void erasesBytesThatOnlyTheyHad();
    void forgetsSnapshotsOfBefore();
    void isInNoSnapshotThatWasBeingMade();
    void tellsTablets();
    void keepsNothingThatIsWrittenLate();
    void keepsTheRestOfALateAct();
    void knowsWhatBuildsOnALateOne();
    void answersALateOneAlikeAgain();
    void takesNobodyElsesRecordAlong();
    void leavesARecordWhoseChangeWasOnceMissaid();
    void leavesWhatNamesOneThatWasErased();
    void leavesWhatSeveralAreInToTheOthers();
    void appliesTheRestOfWhatNamesSomebodyErased();
    void handsOnWhatIsWrittenLateAboutSeveral();
    void releasesAHeldActAboutTwo();
    void knowsAStrippedOneAgainAfterEnrolment();
    void saysWhatKindItsRootsAreOf();
    void erasesInEveryServiceThatTheyWereIn();
    void isDoneTwiceAsOnce();
    void readsAgainOnlyWhatCameMeanwhile();
    void findsOneIdAmongMany();
    void saysCountsInTheAudit();
    void isAllOrNothingWhereverTheDiskFails();
    void isAllOrNothingWhereverThePowerGoes();
};

void tst_Erasure::listsAllThatNamesThemAndChangesNothing()
{
    Services services;
    const QString content = services.server.content();

    const auto plan = services.server.service().planErasure({ann});

    VERIFY_OK(plan);
    QCOMPARE(plan->parts.size(), 1);
    const ErasurePlan::Part &part = plan->parts.first();
    QCOMPARE(part.account, services.home());
    QCOMPARE(QSet<QString>(part.records.begin(), part.records.end()), (QSet<QString>{ann, markOf(ann), annsNote}));
    QCOMPARE(part.kinds, (QMap<QString, int>{{key("Attendance"), 1}, {key("Note"), 1}, {key("Person"), 1}}));
    QCOMPARE(part.mutations.size(), 3);
    QCOMPARE(services.server.content(), content);
    VERIFY_FAILS(services.server.service().planErasure({lateNote}), ErrorKind::NotFound);
}

void tst_Erasure::leavesNoWordOfThemInAnyTable()
{
    Services services;
    services.disagree();
    QVERIFY(!services.wordsLeft().isEmpty());

    services.erase();

    QCOMPARE(services.wordsLeft(), QStringList{});
    QVERIFY(services.isSound());
}

void tst_Erasure::leavesOthersAsTheyAre()
{
    Services services;
    const auto before = services.tablet.pull();

    services.erase();

    const auto after = services.tablet.pull();
    for (const QString &id : {ben, markOf(ben), bensNote}) {
        QVERIFY(after.records.contains(id));
        QCOMPARE(after.records.value(id).fields, before.records.value(id).fields);
    }
    QCOMPARE(services.tablet.write(putMark(ben, {{key("code"), key("present")}}, {{key("code"), key("sick")}})).state,
        MutationResult::State::Applied);
}

void tst_Erasure::takesThemOutOfWhatOthersAreIn()
{
    Services services;
    services.tablet.write(patch(key("Person"), ben, {},
        {{key("contacts"),
            QJsonObject{{key("friends"), QJsonArray{ann, key("Mum")}},
                {key("seen"), QJsonArray{QJsonObject{{key("who"), ann}, {key("said"), key("Annabel waved")}}}}}}}));

    const ErasurePlan plan = services.erase();

    QCOMPARE(plan.parts.first().mentions, QStringList{ben});
    QCOMPARE(services.fieldsOf(ben).value(key("contacts")).toObject(),
        (QJsonObject{{key("friends"), QJsonArray{key("Mum")}}, {key("seen"), QJsonArray{}}}));
    QCOMPARE(services.wordsLeft(), QStringList{});
    QVERIFY(services.isSound());
}

void tst_Erasure::closesQuestionsAboutThem()
{
    Services services;
    services.disagree();

    services.erase();

    const auto open = services.server.database().collect(
        key("SELECT conflict FROM openConflict"), [](const Row &row) { return row.text(0); });
    QCOMPARE(*open, QList<QString>{});
    QVERIFY(services.isSound());
}

void tst_Erasure::erasesWhatIsHeldAboutThem()
{
    Services services;
    const Mutation wrong =
        services.tablet.next({patch(key("Person"), ann, {}, {{key("born"), key("1990-02-31")}})}); // no such day
    QCOMPARE(services.tablet.push({wrong}).results.first().state, MutationResult::State::Held);

    services.erase();

    QVERIFY(services.server.service().held(services.home())->isEmpty());
    QCOMPARE(services.tablet.push({wrong}).results.first().state, MutationResult::State::Erased);
    QCOMPARE(services.wordsLeft(), QStringList{});
    QVERIFY(services.isSound());
}

void tst_Erasure::erasesBytesThatOnlyTheyHad()
{
    Services services;
    SqlChangeLog log{services.server.database(), services.server.clock()};
    const QByteArray alone(5000, 'a');
    const QByteArray shared(5000, 's');
    VERIFY_OK(log.chunks().keep(services.home(), alone));
    VERIFY_OK(log.chunks().keep(services.home(), shared));
    services.tablet.write(pictureOf(ann, annsPicture, {chunkIdOf(alone), chunkIdOf(shared)}));
    services.tablet.write(pictureOf(ben, bensPicture, {chunkIdOf(shared)}));

    services.erase();

    QCOMPARE(*log.chunks().has(services.home(), chunkIdOf(alone)), false); // at once, not after a fortnight
    QVERIFY(!*log.chunks().read(services.home(), chunkIdOf(alone)));
    QCOMPARE(*log.chunks().read(services.home(), chunkIdOf(shared)), std::optional{shared});
    QVERIFY(services.isSound());
}

void tst_Erasure::forgetsSnapshotsOfBefore()
{
    Services services;
    const Invocation made = services.tablet.call(
        key("Sync/snapshot"), {{key("accountId"), services.home()}, {key("recentFrom"), key("2026-11-01")}});
    const QString blob = made.arguments.value(key("blobId")).toString();
    const QByteArray path = "/jmap/download/" + services.home().toUtf8() + '/' + blob.toUtf8() + "/snapshot";
    QCOMPARE(services.server.handle(services.tablet.request("GET", path)).status, 200);

    services.erase();

    QCOMPARE(services.server.handle(services.tablet.request("GET", path)).status, 404);
}

void tst_Erasure::isInNoSnapshotThatWasBeingMade()
{
    Services services;
    services.server.config().snapshotSliceBytes = 1; // a record at a time
    const HttpRequest asking = services.tablet.request("POST", "/jmap/api",
        encodeRequest({{key("Sync/snapshot"),
            {{key("accountId"), services.home()}, {key("recentFrom"), key("2026-11-01")}}, key("0")}}));
    for (int slices = 0; slices < 6; ++slices) // Ann has been read
        QVERIFY(!services.server.endpoints().handleSlice(asking));

    services.erase();

    std::optional<HttpReply> reply;
    while (!(reply = services.server.endpoints().handleSlice(asking))) { }
    const auto made = snapshotFromJson(decodeResponse(reply->body)->first().arguments);
    VERIFY_OK(made);
    QCOMPARE(made->state, services.tablet.pull().state);
}

void tst_Erasure::tellsTablets()
{
    Services services;
    services.tablet.write(
        {Operation::Kind::Remove, key("Attendance"), markOf(ben), {{key("code"), key("present")}}, {}});
    const StateToken before{1, 1};

    services.erase();

    const Invocation answer = services.tablet.changes({services.home(), before, 1 << 20, {}});
    const auto page = changesPageFromJson(answer.arguments);
    VERIFY_OK(page);
    QSet<QString> destroyed;
    for (const DestroyedRecords &gone : page->destroyed)
        destroyed.unite(QSet<QString>{gone.ids.begin(), gone.ids.end()});
    QCOMPARE(destroyed, (QSet<QString>{ann, markOf(ann), annsNote, markOf(ben)}));
    QCOMPARE(QSet<QString>(page->erased.begin(), page->erased.end()), (QSet<QString>{ann, markOf(ann), annsNote}));
}

void tst_Erasure::keepsNothingThatIsWrittenLate()
{
    Services services;
    services.erase();

    const QList<Operation> late{noteOn(ann, lateNote, "Annabel missed the early bus"),
        patch(key("Person"), ann, {{key("name"), key("Annwen")}}, {{key("name"), key("Annabel")}}),
        putMark(ann, {}, {{key("code"), key("sick")}, {key("reason"), key("poorly")}}), addPerson(ann, key("Annwen"))};
    for (const Operation &operation : late)
        QCOMPARE(services.tablet.write(operation).state, MutationResult::State::Erased);

    QCOMPARE(services.wordsLeft(), QStringList{});
    const auto pulled = services.tablet.pull();
    for (const QString &id : {ann, markOf(ann), annsNote, lateNote})
        QVERIFY(!pulled.records.contains(id));
    QVERIFY(services.isSound());
}

void tst_Erasure::keepsTheRestOfALateAct()
{
    Services services;
    services.erase();

    const Mutation both = services.tablet.next({noteOn(ann, lateNote, "Annabel missed the early bus"),
        putMark(ben, {{key("code"), key("present")}}, {{key("code"), key("sick")}})});
    QCOMPARE(services.tablet.push({both}).results.first().state, MutationResult::State::Applied);

    QCOMPARE(services.fieldsOf(markOf(ben)).value(key("code")).toString(), key("sick"));
    QCOMPARE(services.wordsLeft(), QStringList{});
    QVERIFY(services.isSound());
}

// It names nobody: without knowing what it is about it would be held, words and all.
void tst_Erasure::knowsWhatBuildsOnALateOne()
{
    Services services;
    services.erase();
    services.tablet.write(noteOn(ann, lateNote, "Annabel missed the early bus"));

    const MutationResult onTop =
        services.tablet.write(patch(key("Note"), lateNote, {}, {{key("text"), key("poorly since")}}));

    QCOMPARE(onTop.state, MutationResult::State::Erased);
    QVERIFY(services.server.service().held(services.home())->isEmpty());
    QCOMPARE(services.wordsLeft(), QStringList{});
}

void tst_Erasure::answersALateOneAlikeAgain()
{
    Services services;
    services.erase();
    const Mutation late = services.tablet.next({noteOn(ann, lateNote, "Annabel missed the early bus")});
    const PushReply first = services.tablet.push({late});
    const QString content = services.server.content();

    const PushReply again = services.tablet.push({late});

    QVERIFY(!again.refusal);
    QCOMPARE(again.results, first.results);
    QCOMPARE(services.server.content(), content);
}

void tst_Erasure::takesNobodyElsesRecordAlong()
{
    Services services;
    services.erase();

    // A record of Ben's that somebody says is Ann's: what was said is not kept, and the record is still Ben's.
    services.tablet.write(patch(key("Attendance"), markOf(ben), {}, {{key("person"), ann}}));

    QCOMPARE(services.fieldsOf(markOf(ben)).value(key("person")).toString(), ben);
    QCOMPARE(services.tablet.write(putMark(ben, {{key("code"), key("present")}}, {{key("code"), key("sick")}})).state,
        MutationResult::State::Applied);
}

// A Patch says a part of a record: that somebody once wrote Ann into Ben's mark does not make it hers.
void tst_Erasure::leavesARecordWhoseChangeWasOnceMissaid()
{
    Services services;
    services.tablet.write(patch(key("Attendance"), markOf(ben), {}, {{key("person"), ann}}));
    QCOMPARE(services.fieldsOf(markOf(ben)).value(key("person")).toString(), ben);

    services.erase();

    QCOMPARE(services.fieldsOf(markOf(ben)).value(key("code")).toString(), key("present"));
    QVERIFY(services.isSound());
}

void tst_Erasure::leavesWhatNamesOneThatWasErased()
{
    Services services;
    services.tablet.write(patch(key("Attendance"), markOf(ben), {}, {{key("workplace"), bensNote}}));
    services.tablet.write(patch(key("Person"), ben, {}, {{key("keyCoach"), bensNote}}));

    VERIFY_OK(services.server.service().erase({bensNote}, key("pastItsTime")));

    QVERIFY(services.fieldsOf(bensNote).isEmpty());
    QCOMPARE(services.fieldsOf(markOf(ben)).value(key("code")).toString(), key("present"));
    QVERIFY(!services.fieldsOf(markOf(ben)).contains(key("workplace")));
    QCOMPARE(services.fieldsOf(ben).value(key("name")).toString(), key("Ben"));
    QVERIFY(services.isSound());
}

void tst_Erasure::leavesWhatSeveralAreInToTheOthers()
{
    Services services;
    services.tablet.write(pictureOfBoth(ann, annsPicture, ben));

    const ErasurePlan plan = services.erase();

    QCOMPARE(plan.parts.first().shared, QStringList{annsPicture});
    QCOMPARE(services.fieldsOf(annsPicture).value(key("person")).toString(), ben);
    QCOMPARE(services.fieldsOf(annsPicture).value(key("others")).toArray(), QJsonArray{});
    QVERIFY(services.isSound());
}

void tst_Erasure::appliesTheRestOfWhatNamesSomebodyErased()
{
    Services services;
    services.erase();

    const MutationResult late = services.tablet.write(pictureOfBoth(ben, bensPicture, ann));

    QCOMPARE(late.state, MutationResult::State::Applied);
    QCOMPARE(services.fieldsOf(bensPicture).value(key("person")).toString(), ben);
    QCOMPARE(services.fieldsOf(bensPicture).value(key("others")).toArray(), QJsonArray{});
    QVERIFY(services.isSound());
}

void tst_Erasure::handsOnWhatIsWrittenLateAboutSeveral()
{
    Services services;
    services.erase();

    QCOMPARE(services.tablet.write(pictureOfBoth(ann, annsPicture, ben)).state, MutationResult::State::Applied);

    QCOMPARE(services.fieldsOf(annsPicture).value(key("person")).toString(), ben);
    QVERIFY(services.isSound());
}

void tst_Erasure::releasesAHeldActAboutTwo()
{
    Services services;
    const Mutation wrong = services.tablet.next({noteOn(ann, lateNote, "Annabel missed the early bus"),
        patch(key("Person"), ben, {}, {{key("born"), key("1990-02-31")}})}); // no such day
    QCOMPARE(services.tablet.push({wrong}).results.first().state, MutationResult::State::Held);

    services.erase();

    QCOMPARE(services.server.service().held(services.home())->size(), 1);
    QVERIFY(services.isSound());
}

// The tablet took out what was erased before it sent it once more, under a new device.
void tst_Erasure::knowsAStrippedOneAgainAfterEnrolment()
{
    Services services;
    const Mutation both = services.tablet.next({noteOn(ann, lateNote, "Annabel missed the early bus"),
        putMark(ben, {{key("code"), key("present")}}, {{key("code"), key("sick")}})});
    const MutationResult first = services.tablet.push({both}).results.first();
    services.erase();
    services.tablet.write(putMark(ben, {{key("code"), key("sick")}}, {{key("code"), key("late")}}));
    WireTablet anew{services.server, {key("coach")}};
    Mutation stripped = both;
    stripped.seq = 1;
    stripped.ops.removeFirst();

    const PushReply again = anew.push({stripped});

    QVERIFY(!again.refusal);
    QCOMPARE(again.results, QList<MutationResult>{first});
    QCOMPARE(again.ackedSeq, 1);
    QCOMPARE(services.fieldsOf(markOf(ben)).value(key("code")).toString(), key("late")); // not a second time
    QVERIFY(services.isSound());
}

void tst_Erasure::saysWhatKindItsRootsAreOf()
{
    Services services;

    const auto plan = services.server.service().planErasure({ann, annsNote});

    VERIFY_OK(plan);
    QCOMPARE(plan->rootKinds, (QMap<QString, QSet<QString>>{{key("Note"), {annsNote}}, {key("Person"), {ann}}}));
}

void tst_Erasure::erasesInEveryServiceThatTheyWereIn()
{
    Services services;
    const Record notice{key("Note"), key("01930000-0000-7000-8000-0000000000d1"), 0,
        {{key("text"), key("Annwen is in the north")}, {key("person"), ann}}};
    VERIFY_OK(services.server.service().move({ann, services.home(), north, notice}));

    const ErasurePlan plan = services.erase();

    QCOMPARE(plan.parts.size(), 2);
    QCOMPARE(services.wordsLeft(), QStringList{});
    const MutationResult late = services.tablet.write(noteOn(ann, lateNote, "Annabel missed the early bus"));
    QCOMPARE(late.state, MutationResult::State::Erased);
    QCOMPARE(services.wordsLeft(), QStringList{});
    QVERIFY(services.isSound());
}

void tst_Erasure::isDoneTwiceAsOnce()
{
    Services services;
    services.erase();

    services.erase();

    QCOMPARE(services.wordsLeft(), QStringList{});
    QVERIFY(services.isSound());
}

// Everything is read while others write; whatever came since is looked through before anything goes.
void tst_Erasure::readsAgainOnlyWhatCameMeanwhile()
{
    Services services;
    Membership &members = services.server.members();
    SqlChangeLog log{services.server.database(), services.server.clock()};
    const auto look = [&] { return ErasureLook::at(log, members, pictureKinds(), services.server.config(), {ann}); };
    const auto isStillWhole = [&](const Result<ErasureLook> &found) { return *found->isStillWhole(log, members); };
    const Result<ErasureLook> found = look();
    VERIFY_OK(found);
    VERIFY_OK(found->plan());
    QVERIFY(isStillWhole(found));

    services.tablet.write(noteOn(ben, lateNote, "missed the late bus"));
    QVERIFY(isStillWhole(found)); // others have gone on

    services.tablet.write(noteOn(ann, key("01930000-0000-7000-8000-0000000000f4"), "missed the early bus"));
    QVERIFY(!isStillWhole(found));

    const Result<ErasureLook> again = look();
    QVERIFY(isStillWhole(again));
    const Mutation wrong =
        services.tablet.next({patch(key("Person"), ann, {}, {{key("born"), key("1990-02-31")}})}); // no such day
    QCOMPARE(services.tablet.push({wrong}).results.first().state, MutationResult::State::Held);
    QVERIFY(!isStillWhole(again)); // no record has changed

    services.erase();
    QCOMPARE(services.wordsLeft(), QStringList{});
    QVERIFY(services.isSound());
}

void tst_Erasure::findsOneIdAmongMany()
{
    Services services;
    services.erase();
    QStringList others;
    for (int number = 0; number < 70; ++number)
        others.append(key("01930000-0000-7000-8000-0000000001%1").arg(number, 2, 10, QLatin1Char{'0'}));
    Operation made = pictureOf(ben, bensPicture, {chunkIdOf("of many")});
    made.set.insert(key("others"), QJsonArray::fromStringList(others + QStringList{ann}));

    QCOMPARE(services.tablet.write(made).state, MutationResult::State::Applied);

    QCOMPARE(services.fieldsOf(bensPicture).value(key("others")).toArray(), QJsonArray::fromStringList(others));
}

void tst_Erasure::saysCountsInTheAudit()
{
    Services services;

    services.erase();

    const auto lines = services.server.members().audit.lines(services.home());
    QCOMPARE(lines->last().event, key("erased"));
    QCOMPARE(lines->last().subject, ann);
    QCOMPARE(lines->last().detail, key("3 records, 0 of others without it, 3 mutations, 0 chunks"));
}

void tst_Erasure::isAllOrNothingWhereverTheDiskFails()
{
    FaultyVfs disk{"erasing"};
    Services services{&disk};
    services.disagree();
    const QString content = services.server.content();

    int failures = 0;
    for (int number = 1;; ++number) {
        disk.failAt(number, FaultyVfs::Fault::IoError);
        const bool isDone = bool(services.server.service().erase({ann}, key("erased")));
        disk.mend();
        if (isDone) break;
        ++failures;
        QCOMPARE(services.server.content(), content);
    }

    QVERIFY(failures > 3);
    QCOMPARE(services.wordsLeft(), QStringList{});
    QVERIFY(services.isSound());
}

void tst_Erasure::isAllOrNothingWhereverThePowerGoes()
{
    FaultyVfs disk{"erasing-in-the-dark"};
    Services services{&disk};
    const QString content = services.server.content();

    int cuts = 0;
    for (int number = 1;; ++number) {
        disk.failAt(number, FaultyVfs::Fault::PowerCut);
        const bool isDone = bool(services.server.service().erase({ann}, key("erased")));
        disk.mend();
        if (isDone) break;
        ++cuts;
        services.server.restart();
        const bool isErased = services.wordsLeft().isEmpty();
        QVERIFY(isErased || services.server.content() == content);
        QVERIFY(services.isSound());
        if (isErased) break;
    }

    QVERIFY(cuts > 3);
    QCOMPARE(services.wordsLeft(), QStringList{});
}

QTEST_GUILESS_MAIN(tst_Erasure)
#include "tst_Erasure.moc"
