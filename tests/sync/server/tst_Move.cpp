// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/Chunk.h"
#include "sync/protocol/Held.h"
#include "sync/protocol/Snapshot.h"
#include "sync/server/ChunkShelf.h"
#include "sync/server/Forwarding.h"
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

constexpr int mostWrites = 80; ///< of one upload, with room to spare

Operation noteOn(const QString &person, const QString &id, const char *text)
{
    return {Operation::Kind::Add, key("Note"), id, {}, {{key("person"), person}, {key("text"), key(text)}}};
}

/// Ann and Ben are in one service; beside it there is another.
class TwoServices {
public:
    explicit TwoServices(FaultyVfs *disk = nullptr)
        : server{pictureKinds(), {.disk = disk}}, tablet{server, {key("coach")}}
    {
        if (!server.members().accounts.add({north, key("North")})) qFatal("cannot add an account");
        tablet.write(addPerson(ann, key("Ann")));
        tablet.write(addPerson(ben, key("Ben")));
        tablet.write(putMark(ann, {}, {{key("code"), key("present")}}));
        tablet.write(putMark(ben, {}, {{key("code"), key("present")}}));
        tablet.write(noteOn(ann, annsNote, "likes the early bus"));
        tablet.write(noteOn(ben, bensNote, "likes the late bus"));
    }

    QString home() const { return server.account(); }
    Result<Move::Outcome> move(const QString &from, const QString &to)
    {
        const Record notice{key("Note"), notice_, 0, {{key("text"), key("Ann is in ") + to}}};
        return server.service().move({ann, from, to, notice});
    }
    void move()
    {
        if (const auto moved = move(home(), north); !moved) qFatal("%s", qPrintable(moved.error().detail));
    }
    QStringList idsOf(const QString &account)
    {
        QStringList ids;
        for (const char *type : {"Person", "Attendance", "Note"}) {
            const auto records = server.service().all(account, key(type));
            for (const Record &record : *records)
                ids.append(record.id);
        }
        return ids;
    }
    QJsonObject fieldsIn(const QString &account, const QString &id)
    {
        const auto record = server.service().find(account, id);
        return record && *record ? (*record)->fields : QJsonObject{};
    }
    HeldOutcome::Kind decide(
        const QString &account, const QString &opId, HeldDecision::Kind kind, const QList<Mend> &mends = {})
    {
        const QString supervisor = key("01930000-0000-7000-8000-00000000005") + QString::number(++m_supervisors);
        const Operation joins{Operation::Kind::Add, key("Coach"), supervisor, {},
            {{key("name"), key("Sue")}, {key("roles"), QJsonArray{key("supervisor")}}}};
        if (!server.service().writeAsService(account, {joins})) qFatal("cannot add a supervisor");
        const HeldDecision decision{
            account, key("decision of ") + opId, supervisor, opId, {opId}, kind, key("as they said"), mends};
        const auto outcome = server.service().decideFor(decision);
        if (!outcome) qFatal("%s", qPrintable(outcome.error().detail));
        const auto *decided = std::get_if<HeldOutcome>(&*outcome);
        if (!decided) qFatal("%s", qPrintable(std::get<MethodError>(*outcome).type));
        return decided->kind;
    }
    QList<StoredMutation> heldIn(const QString &account) { return *server.service().held(account); }
    bool isSound()
    {
        const QStringList breaches = *checkServer(server.database());
        if (!breaches.isEmpty()) qWarning("%s", qPrintable(breaches.join(QLatin1Char('\n'))));
        return breaches.isEmpty();
    }
    static QString notice() { return notice_; }

    TestServer server;
    WireTablet tablet;

private:
    int m_supervisors = 0;
    static inline const QString notice_ = QStringLiteral("01930000-0000-7000-8000-0000000000d1");
};

} // namespace

/// A person who moves to another service, and what is written about them by those who do not know it yet.
class tst_Move : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesThePersonAndEverythingThatRefersToThem();
    void leavesNothingBehindButTheNotice();
    void tellsTheTabletsThatStayWhatIsGone();
    void movesNobodyTwice();
    void keepsAllOrNothing();
    void takesOpenQuestionsAlong();
    void knowsWhoWroteWhatBeforeTheMove();
    void tellsThatAQuestionHasGone();
    void takesWhatIsHeldAboutThemAlong();
    void bringsBackWhatIsHeldAboutThem();
    void takesTheBytesOfAttachmentsAlong();
    void sendsBytesAfterThePictureThatWasForwarded();
    void hasBytesThatWereForwardedInBothOrNeither();
    void forwardsWhatIsWrittenLate();
    void forwardsWhatIsNewAboutThem();
    void forwardsWhatBuildsOnWhatWasForwarded();
    void forwardsWhatBuildsOnWhatIsHeldThere();
    void judgesAnewWhatWasNeverSentOn();
    void judgesAnewWhatWasSetAsideThere();
    void bringsBackItsPartOfWhatIsHeldAboutTwo();
    void forwardsOnlyItsPartOfAnAct();
    void forwardsOnceHoweverOftenItIsOffered();
    void holdsForTheNewSupervisorWhatCannotBeApplied();
    void forwardsNothingThatItsWriterMayNotWrite();
    void forwardsAcrossTwoMoves();
    void bringsThemBack();
    void forgetsSnapshotsOfBefore();
    void isInNoSnapshotThatWasBeingMade();
    void saysInBothAuditsWhoWentWhere();
};

void tst_Move::takesThePersonAndEverythingThatRefersToThem()
{
    TwoServices services;

    const auto moved = services.move(services.home(), north);

    VERIFY_OK(moved);
    QCOMPARE(moved->records, 3);
    QCOMPARE(services.idsOf(north), (QStringList{ann, markOf(ann), annsNote}));
    QCOMPARE(services.idsOf(services.home()), (QStringList{ben, markOf(ben), TwoServices::notice(), bensNote}));
    QCOMPARE(services.fieldsIn(north, ann).value(key("name")).toString(), key("Ann"));
    QCOMPARE(services.fieldsIn(north, annsNote).value(key("text")).toString(), key("likes the early bus"));
    QVERIFY(services.isSound());
}

void tst_Move::leavesNothingBehindButTheNotice()
{
    TwoServices services;

    services.move();

    const auto left = services.server.database().collect(
        key("SELECT doc FROM record WHERE account = ?"), [](const Row &row) { return row.blob(0); }, services.home());
    VERIFY_OK(left);
    for (const QByteArray &doc : *left)
        QVERIFY2(!doc.contains("early bus") && !doc.contains(R"("Ann")"), doc.constData());
}

void tst_Move::tellsTheTabletsThatStayWhatIsGone()
{
    TwoServices services;
    const StateToken before = services.tablet.pull().state;

    services.move();

    const auto after = services.tablet.pull(before);
    QCOMPARE(after.destroyed, (QSet<QString>{ann, markOf(ann), annsNote}));
    QCOMPARE(QSet<QString>(after.records.keyBegin(), after.records.keyEnd()), QSet<QString>{TwoServices::notice()});
    const auto fresh = services.tablet.pull();
    QVERIFY(!fresh.records.contains(ann) && fresh.records.contains(ben));
}

void tst_Move::movesNobodyTwice()
{
    TwoServices services;
    services.move();
    const QString content = services.server.content();

    VERIFY_FAILS(services.move(services.home(), north), ErrorKind::NotFound);

    QCOMPARE(services.server.content(), content);
    QCOMPARE(*services.server.service().whereIs(ann), std::optional{north});
}

void tst_Move::keepsAllOrNothing()
{
    TwoServices services;
    VERIFY_OK(services.server.service().writeAsService(
        north, {noteOn(ben, annsNote, "another note of that id")})); // cannot be, but for a mistake by hand
    const QString content = services.server.content();

    VERIFY_FAILS(services.move(services.home(), north), ErrorKind::Conflict);

    QCOMPARE(services.server.content(), content);
}

void tst_Move::takesOpenQuestionsAlong()
{
    TwoServices services;
    WireTablet other{services.server, {key("coach")}};
    services.tablet.write(patch(key("Person"), ann, {{key("name"), key("Ann")}}, {{key("name"), key("Anna")}}));
    const MutationResult clash =
        other.write(patch(key("Person"), ann, {{key("name"), key("Ann")}}, {{key("name"), key("Annie")}}));
    QCOMPARE(clash.state, MutationResult::State::Conflict);
    const QString question = clash.conflicts.first();

    services.move();

    QCOMPARE(services.fieldsIn(north, question).value(key("status")).toString(), key("open"));
    QVERIFY(services.fieldsIn(services.home(), question).isEmpty());
    const MutationResult late = other.write(
        resolution(question, key("Annie"), {services.tablet.device() + key(".7"), other.device() + key(".1")}));
    QCOMPARE(late.state, MutationResult::State::Forwarded);
    QCOMPARE(services.fieldsIn(north, ann).value(key("name")).toString(), key("Annie"));
    QCOMPARE(services.fieldsIn(north, question).value(key("status")).toString(), key("resolved"));
    QVERIFY(services.isSound());
}

void tst_Move::tellsThatAQuestionHasGone()
{
    TwoServices services;
    WireTablet other{services.server, {key("coach")}};
    services.tablet.write(patch(key("Person"), ann, {{key("name"), key("Ann")}}, {{key("name"), key("Anna")}}));
    const MutationResult clash =
        other.write(patch(key("Person"), ann, {{key("name"), key("Ann")}}, {{key("name"), key("Annie")}}));
    const WireTablet::Pulled before = other.pull({1, 0});
    QVERIFY(before.records.contains(clash.conflicts.first()));

    services.move();

    QVERIFY(other.pull(before.state).destroyed.contains(clash.conflicts.first()));
}

// Two values of one writer on one device are no question, though the first was written in another account.
void tst_Move::knowsWhoWroteWhatBeforeTheMove()
{
    TwoServices services;
    services.tablet.write(patch(key("Person"), ann, {{key("name"), key("Ann")}}, {{key("name"), key("Anna")}}));
    services.move();

    services.tablet.write(patch(key("Person"), ann, {{key("name"), key("Ann")}}, {{key("name"), key("Annie")}}));

    QCOMPARE(services.fieldsIn(north, ann).value(key("name")).toString(), key("Annie"));
    QCOMPARE(services.server.service().all(north, key("Conflict"))->size(), 0);

    WireTablet other{services.server, {key("coach")}};
    other.write(patch(key("Person"), ann, {{key("name"), key("Ann")}}, {{key("name"), key("Nan")}}));
    const auto questions = services.server.service().all(north, key("Conflict"));
    QCOMPARE(questions->size(), 1);
    const QJsonArray candidates = questions->first().fields.value(key("candidates")).toArray();
    const QJsonObject inForce = candidates.at(0).toObject();
    QCOMPARE(inForce.value(key("by")).toString(), services.tablet.coach());
}

void tst_Move::takesWhatIsHeldAboutThemAlong()
{
    TwoServices services;
    WireTablet relief{services.server, {key("relief")}};
    relief.push({relief.next({noteOn(ann, key("01930000-0000-7000-8000-0000000000e1"), "held"),
                     patch(key("Person"), ann, {}, {{key("name"), key("X")}})}),
        relief.next({noteOn(ann, key("01930000-0000-7000-8000-0000000000e2"), "of both"),
            noteOn(ben, key("01930000-0000-7000-8000-0000000000e3"), "of both")})});
    QCOMPARE(services.heldIn(services.home()).size(), 2);

    const auto moved = services.move(services.home(), north);

    VERIFY_OK(moved);
    QCOMPARE(moved->held, 1);
    QCOMPARE(services.heldIn(north).size(), 1);
    QCOMPARE(services.heldIn(north).first().mutation.opId, relief.device() + key(".1"));
    QCOMPARE(services.heldIn(services.home()).size(), 1); // the one about Ben too
    QVERIFY(services.isSound());
    const QList<StoredMutation> there = services.heldIn(north);
    Mutation again = there.first().mutation;
    again.seq = 1;
    QCOMPARE(relief.push({again}).results.first().state, MutationResult::State::Forwarded);
}

// Its opId is known where it comes from: as a whole, or as what the other part of it was.
void tst_Move::bringsBackWhatIsHeldAboutThem()
{
    TwoServices services;
    WireTablet relief{services.server, {key("relief")}};
    relief.push({relief.next({noteOn(ann, key("01930000-0000-7000-8000-0000000000e1"), "held")})});
    services.move();
    services.tablet.push({services.tablet.next({patch(key("Person"), ann, {}, {{key("born"), key("not a day")}}),
        patch(key("Person"), ben, {}, {{key("alerts"), QJsonArray{key("seizures")}}})})});
    QCOMPARE(services.heldIn(north).size(), 2);
    QVERIFY(services.heldIn(services.home()).isEmpty());

    for (int times = 0; times < 2; ++times) {
        VERIFY_OK(services.move(north, services.home()));
        QVERIFY(services.heldIn(north).isEmpty());
        QCOMPARE(services.heldIn(services.home()).size(), 2);
        QVERIFY(services.isSound());
        services.move();
        QCOMPARE(services.heldIn(north).size(), 2);
    }
}

void tst_Move::takesTheBytesOfAttachmentsAlong()
{
    TwoServices services;
    const QByteArray photo(5000, 'p');
    const QString chunk = chunkIdOf(photo);
    SqlChangeLog log{services.server.database(), services.server.clock()};
    VERIFY_OK(log.chunks().keep(services.home(), photo));
    services.tablet.write({Operation::Kind::Add, key("Picture"), key("01930000-0000-7000-8000-0000000000c1"), {},
        {{key("person"), ann}, {key("chunks"), QJsonArray{chunk}}}});

    services.move();

    const auto there = log.chunks().read(north, chunk);
    VERIFY_OK(there);
    QCOMPARE(there->value_or(QByteArray{}), photo);
    QCOMPARE(*log.chunks().kindsNaming(services.home(), chunk), QStringList{});
    QCOMPARE(*log.chunks().kindsNaming(north, chunk), QStringList{key("Picture")});
    QVERIFY(services.isSound());
}

void tst_Move::sendsBytesAfterThePictureThatWasForwarded()
{
    TwoServices services;
    SqlChangeLog log{services.server.database(), services.server.clock()};
    const QByteArray before(5000, 'b');
    const QByteArray after(5000, 'a');
    VERIFY_OK(log.chunks().keep(services.home(), before));
    services.move();

    services.tablet.write({Operation::Kind::Add, key("Picture"), key("01930000-0000-7000-8000-0000000000c1"), {},
        {{key("person"), ann}, {key("chunks"), QJsonArray{chunkIdOf(before), chunkIdOf(after)}}}});
    VERIFY_OK(log.chunks().keep(services.home(), after));

    for (const QByteArray &bytes : {before, after})
        QCOMPARE((*log.chunks().read(north, chunkIdOf(bytes))).value_or(QByteArray{}), bytes);
    QVERIFY(services.isSound());
}

// The tablet that was told of a failure asks again which bytes are lacking: what is only in one would never be sent on.
void tst_Move::hasBytesThatWereForwardedInBothOrNeither()
{
    FaultyVfs disk{"forwarded-bytes"};
    TwoServices services{&disk};
    SqlChangeLog log{services.server.database(), services.server.clock()};
    services.move();
    const auto photo = [](int number) { return QByteArray(5000, char(number)); };
    QJsonArray chunks;
    for (int number = 1; number <= mostWrites; ++number)
        chunks.append(chunkIdOf(photo(number)));
    services.tablet.write({Operation::Kind::Add, key("Picture"), key("01930000-0000-7000-8000-0000000000c1"), {},
        {{key("person"), ann}, {key("chunks"), chunks}}});

    int failed = 0;
    for (int number = 1; number <= mostWrites; ++number) {
        disk.failAt(number, FaultyVfs::Fault::IoError);
        if (!log.chunks().keep(services.home(), photo(number))) ++failed;
        disk.mend();

        const QString chunk = chunkIdOf(photo(number));
        QCOMPARE(*log.chunks().has(services.home(), chunk), *log.chunks().has(north, chunk));
        VERIFY_OK(log.chunks().keep(services.home(), photo(number)));
        for (const QString &account : {services.home(), north})
            QCOMPARE((*log.chunks().read(account, chunk)).value_or(QByteArray{}), photo(number));
    }
    QVERIFY(failed > 1 && failed < mostWrites); // the last ones had fewer writes than that
    QVERIFY(services.isSound());
}

void tst_Move::forwardsWhatIsWrittenLate()
{
    TwoServices services;
    services.move();

    const MutationResult late =
        services.tablet.write(putMark(ann, {{key("code"), key("present")}}, {{key("code"), key("sick")}}));

    QCOMPARE(late.state, MutationResult::State::Forwarded);
    QCOMPARE(late.first, 0); // nothing has changed here
    QCOMPARE(services.fieldsIn(north, markOf(ann)).value(key("code")).toString(), key("sick"));
    QVERIFY(services.fieldsIn(services.home(), markOf(ann)).isEmpty());
    QVERIFY(services.isSound());
}

void tst_Move::forwardsWhatIsNewAboutThem()
{
    TwoServices services;
    services.move();
    const QString fresh = key("01930000-0000-7000-8000-0000000000e9");

    QCOMPARE(services.tablet.write(noteOn(ann, fresh, "said on the last day")).state, MutationResult::State::Forwarded);

    QCOMPARE(services.fieldsIn(north, fresh).value(key("text")).toString(), key("said on the last day"));
    QVERIFY(services.fieldsIn(services.home(), fresh).isEmpty());
}

// It names nobody who moved: it goes after the record that does, also when that was never here.
void tst_Move::forwardsWhatBuildsOnWhatWasForwarded()
{
    TwoServices services;
    services.move();
    const auto putNew = [](const QString &session) {
        const QString day = key("2026-11-20");
        return Operation{Operation::Kind::Put, key("Attendance"), naturalId(key("Attendance"), {ann, day, session}), {},
            {{key("person"), ann}, {key("date"), day}, {key("session"), session}, {key("code"), key("present")}}};
    };
    const Operation afternoon = putNew(key("pm"));
    const Operation evening = putNew(key("eve"));
    services.tablet.push({services.tablet.next({afternoon, evening})});

    const MutationResult changed = services.tablet.write(
        patch(key("Attendance"), afternoon.id, {{key("code"), key("present")}}, {{key("code"), key("sick")}}));
    const MutationResult removed =
        services.tablet.write({Operation::Kind::Remove, key("Attendance"), evening.id, evening.set, {}});

    QCOMPARE(changed.state, MutationResult::State::Forwarded);
    QCOMPARE(removed.state, MutationResult::State::Forwarded);
    QCOMPARE(services.fieldsIn(north, afternoon.id).value(key("code")).toString(), key("sick"));
    QVERIFY(!services.idsOf(north).contains(evening.id));
    QVERIFY(services.isSound());
    VERIFY_OK(services.move(north, services.home()));
    QCOMPARE(services.fieldsIn(services.home(), afternoon.id).value(key("code")).toString(), key("sick"));
    QCOMPARE(services.tablet
                 .write({Operation::Kind::Remove, key("Attendance"), afternoon.id,
                     services.fieldsIn(services.home(), afternoon.id), {}})
                 .state,
        MutationResult::State::Applied);
    QVERIFY(services.isSound());
}

void tst_Move::forwardsWhatBuildsOnWhatIsHeldThere()
{
    TwoServices services;
    WireTablet relief{services.server, {key("relief")}};
    const QString fresh = key("01930000-0000-7000-8000-0000000000e1");
    relief.push({relief.next({noteOn(ann, fresh, "held")})});
    const Operation later = patch(key("Note"), fresh, {{key("text"), key("held")}}, {{key("text"), key("later")}});
    services.move();

    QCOMPARE(services.tablet.write(later).state, MutationResult::State::Forwarded);

    QCOMPARE(services.heldIn(north).size(), 2);
    VERIFY_OK(services.move(north, services.home()));
    QVERIFY(services.heldIn(north).isEmpty());
    QCOMPARE(services.heldIn(services.home()).size(), 2);
    QVERIFY(services.isSound());
}

// Its writer's rights were missing, so that it stayed here and nothing left: when the person is back, so is it.
void tst_Move::judgesAnewWhatWasNeverSentOn()
{
    TwoServices services;
    WireTablet relief{services.server, {key("relief")}};
    const QString fresh = key("01930000-0000-7000-8000-0000000000e1");
    services.move();
    const Mutation late = relief.next({noteOn(ann, fresh, "said at the door")});
    QCOMPARE(relief.push({late}).results.first().state, MutationResult::State::Held);

    VERIFY_OK(services.move(north, services.home()));
    QCOMPARE(services.decide(services.home(), late.opId, HeldDecision::Kind::Replay), HeldOutcome::Kind::Done);

    QCOMPARE(services.fieldsIn(services.home(), fresh).value(key("text")).toString(), key("said at the door"));
    QVERIFY(services.isSound());
}

// The session of that day is one record, whoever writes it: it would go to and fro between the two for ever.
void tst_Move::judgesAnewWhatWasSetAsideThere()
{
    TwoServices services;
    services.move();
    const QString day = key("2026-11-20");
    const Operation afternoon{Operation::Kind::Put, key("Attendance"),
        naturalId(key("Attendance"), {ann, day, key("pm")}), {},
        {{key("person"), ann}, {key("date"), day}, {key("session"), key("pm")}, {key("code"), key("present")}}};
    const Mutation refused =
        services.tablet.next({afternoon, patch(key("Person"), ann, {}, {{key("born"), key("not a day")}})});
    services.tablet.push({refused});
    QCOMPARE(services.heldIn(north).size(), 1);
    QCOMPARE(services.decide(north, refused.opId, HeldDecision::Kind::SetAside), HeldOutcome::Kind::Done);
    VERIFY_OK(services.move(north, services.home()));

    QCOMPARE(services.tablet.write(afternoon).state, MutationResult::State::Applied);

    QCOMPARE(services.fieldsIn(services.home(), afternoon.id).value(key("code")).toString(), key("present"));
    QVERIFY(services.isSound());
}

void tst_Move::bringsBackItsPartOfWhatIsHeldAboutTwo()
{
    TwoServices services;
    services.move();
    const Record notice{key("Note"), key("01930000-0000-7000-8000-0000000000d2"), 0, {{key("text"), key("gone")}}};
    VERIFY_OK(services.server.service().move({ben, services.home(), north, notice}));
    const Mutation ofBoth =
        services.tablet.next({patch(key("Person"), ann, {}, {{key("alerts"), QJsonArray{key("seizures")}}}),
            patch(key("Person"), ben, {}, {{key("born"), key("not a day")}})});
    services.tablet.push({ofBoth});
    QCOMPARE(services.heldIn(north).size(), 1);
    VERIFY_OK(services.move(north, services.home()));

    QCOMPARE(services.decide(north, ofBoth.opId, HeldDecision::Kind::Replay,
                 {{ofBoth.opId, 1, {{key("born"), key("1990-02-28")}}}}),
        HeldOutcome::Kind::Done);

    QCOMPARE(services.fieldsIn(services.home(), ann).value(key("alerts")).toArray(), QJsonArray{key("seizures")});
    QCOMPARE(services.fieldsIn(north, ben).value(key("born")).toString(), key("1990-02-28"));
    QVERIFY(services.isSound());
}

void tst_Move::forwardsOnlyItsPartOfAnAct()
{
    TwoServices services;
    services.move();

    const PushReply reply = services.tablet.push(
        {services.tablet.next({putMark(ann, {{key("code"), key("present")}}, {{key("code"), key("sick")}}),
            putMark(ben, {{key("code"), key("present")}}, {{key("code"), key("late")}})})});

    QCOMPARE(reply.results.first().state, MutationResult::State::Forwarded);
    QVERIFY(reply.results.first().first > 0);
    QCOMPARE(services.fieldsIn(north, markOf(ann)).value(key("code")).toString(), key("sick"));
    QCOMPARE(services.fieldsIn(services.home(), markOf(ben)).value(key("code")).toString(), key("late"));
    QVERIFY(services.fieldsIn(north, markOf(ben)).isEmpty());
    QVERIFY(services.isSound());
}

void tst_Move::forwardsOnceHoweverOftenItIsOffered()
{
    TwoServices services;
    services.move();
    const Mutation late =
        services.tablet.next({patch(key("Person"), ann, {}, {{key("alerts"), QJsonArray{key("seizures")}}})});
    services.tablet.push({late});
    const QString content = services.server.content();

    QCOMPARE(services.tablet.push({late}).results.first().state, MutationResult::State::Forwarded);

    QCOMPARE(services.server.content(), content);
}

void tst_Move::holdsForTheNewSupervisorWhatCannotBeApplied()
{
    TwoServices services;
    services.move();

    const MutationResult late = services.tablet.write(patch(key("Person"), ann, {}, {{key("born"), key("not a day")}}));
    const MutationResult after =
        services.tablet.write(patch(key("Person"), ann, {{key("name"), key("Ann")}}, {{key("name"), key("Anna")}}));

    QCOMPARE(late.state, MutationResult::State::Forwarded); // nothing for those who stay to decide
    QCOMPARE(after.state, MutationResult::State::Forwarded);
    QCOMPARE(services.heldIn(services.home()).size(), 0);
    QCOMPARE(services.heldIn(north).size(), 2); // what builds on it waits with it
    QCOMPARE(services.fieldsIn(north, ann).value(key("name")).toString(), key("Ann"));
    QVERIFY(services.isSound());
}

void tst_Move::forwardsNothingThatItsWriterMayNotWrite()
{
    TwoServices services;
    WireTablet relief{services.server, {key("relief")}};
    services.move();

    const MutationResult late =
        relief.write(patch(key("Person"), ann, {{key("name"), key("Ann")}}, {{key("name"), key("X")}}));

    QCOMPARE(late.state, MutationResult::State::Held);
    QCOMPARE(services.heldIn(services.home()).size(), 1);
    QCOMPARE(services.fieldsIn(north, ann).value(key("name")).toString(), key("Ann"));
    QVERIFY(services.isSound());
}

void tst_Move::forwardsAcrossTwoMoves()
{
    TwoServices services;
    VERIFY_OK(services.server.members().accounts.add({key("west"), key("West")}));
    services.move();
    VERIFY_OK(services.move(north, key("west")));

    QCOMPARE(services.tablet.write(putMark(ann, {{key("code"), key("present")}}, {{key("code"), key("sick")}})).state,
        MutationResult::State::Forwarded);

    QCOMPARE(services.fieldsIn(key("west"), markOf(ann)).value(key("code")).toString(), key("sick"));
    QVERIFY(services.fieldsIn(north, markOf(ann)).isEmpty());
    QVERIFY(services.isSound());
}

void tst_Move::bringsThemBack()
{
    TwoServices services;
    services.move();
    const StateToken away = services.tablet.pull().state;

    VERIFY_OK(services.move(north, services.home()));

    const auto after = services.tablet.pull(away);
    QVERIFY(after.records.contains(ann) && after.records.contains(annsNote));
    QVERIFY(after.destroyed.contains(TwoServices::notice())); // it says where they are no more
    QCOMPARE(services.tablet.write(putMark(ann, {{key("code"), key("present")}}, {{key("code"), key("sick")}})).state,
        MutationResult::State::Applied);
    QCOMPARE(services.idsOf(north), QStringList{TwoServices::notice()});
    QVERIFY(services.isSound());
}

void tst_Move::forgetsSnapshotsOfBefore()
{
    TwoServices services;
    const Invocation made = services.tablet.call(
        key("Sync/snapshot"), {{key("accountId"), services.home()}, {key("recentFrom"), key("2026-11-01")}});
    const QString blob = made.arguments.value(key("blobId")).toString();
    const QByteArray path = "/jmap/download/" + services.home().toUtf8() + '/' + blob.toUtf8() + "/snapshot";
    QCOMPARE(services.server.handle(services.tablet.request("GET", path)).status, 200);

    services.move();

    QCOMPARE(services.server.handle(services.tablet.request("GET", path)).status, 404);
}

void tst_Move::isInNoSnapshotThatWasBeingMade()
{
    TwoServices services;
    services.server.config().snapshotSliceBytes = 1; // a record at a time
    const HttpRequest asking = services.tablet.request("POST", "/jmap/api",
        encodeRequest({{key("Sync/snapshot"),
            {{key("accountId"), services.home()}, {key("recentFrom"), key("2026-11-01")}}, key("0")}}));
    int slices = 0;
    for (; slices < 6; ++slices) // Ann has been read
        QVERIFY(!services.server.endpoints().handleSlice(asking));

    services.move();

    std::optional<HttpReply> reply;
    while (!(reply = services.server.endpoints().handleSlice(asking)))
        ++slices;
    const auto made = snapshotFromJson(decodeResponse(reply->body)->first().arguments);
    VERIFY_OK(made);
    QCOMPARE(made->state, services.tablet.pull().state);
    qint64 records = 0;
    for (const SnapshotSection &section : made->sections)
        records += section.records;
    QCOMPARE(records, qint64(services.idsOf(services.home()).size() + 1)); // and their coach
}

void tst_Move::saysInBothAuditsWhoWentWhere()
{
    TwoServices services;

    services.move();

    const auto linesAway = services.server.members().audit.lines(services.home());
    const auto linesHere = services.server.members().audit.lines(north);
    const AuditLine away = linesAway->last();
    const AuditLine here = linesHere->last();
    QCOMPARE(away.event, key("movedAway"));
    QCOMPARE(away.subject, ann);
    QCOMPARE(away.detail, key("to north: 3 records, 0 held"));
    QCOMPARE(here.event, key("movedHere"));
    QCOMPARE(here.detail, key("from service: 3 records, 0 held"));
}

QTEST_GUILESS_MAIN(tst_Move)
#include "tst_Move.moc"
