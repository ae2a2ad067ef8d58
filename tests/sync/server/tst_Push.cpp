// SPDX-License-Identifier: Apache-2.0
#include "platform/postgres/PostgresConnection.h"
#include "platform/sql/StatementWatch.h"
#include "tests/sync/server/WireTablet.h"

#include <QTest>

using namespace alongside;

using State = MutationResult::State;
using Why = PushRefusal::Why;

class tst_Push : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void appliesInOrderAndGivesEachRecordItsOwnRevision();
    void readsItsOwnWrites();
    void acknowledgesWhatChangesNothing();
    void answersTheSameForWhatItKnows();
    void takesAKnownMutationFromANewDevice();
    void refusesAnotherEpoch();
    void refusesAGap();
    void refusesAClone();
    void refusesAnotherAccount();
    void stopsAtTheFirstRefusalAndKeepsWhatCameBefore();
    void refusesWhatANewerVersionWrote();
    void takesWhatAnOlderVersionWrote();
    void holdsWhatIsOlderThanItTakes();
    void holdsWhatItCannotApply_data();
    void holdsWhatItCannotApply();
    void appliesAllOfAMutationOrNothing();
    void holdsOneMutationWhenSomethingStoredIsDamaged();
    void holdsWhatBuildsOnAHeldMutation();
    void letsAnotherTabletWriteWhatOneHasHeld();
    void replaysWhatIsHeldInOrder();
    void closesAGapThatTheTabletDeclares();
    void authorisesAsOfTheWrite();
    void holdsAloneWhatTheStoreDoesNotTake();
    void asksLittleForARegister();
};

namespace {

const QStringList coach{QStringLiteral("coach")};

void cameBecameArrived(Operation &operation)
{
    operation.set.insert(QStringLiteral("arrived"), operation.set.take(QStringLiteral("came")));
}

/// Version 3 of the test's kinds, in whose version 2 the time of arrival had another name.
const RecordSchema &renamingKinds()
{
    static const RecordSchema schema{
        testKinds().version(), testKinds().kinds(), {{QStringLiteral("Attendance"), 2, &cameBecameArrived}}};
    return schema;
}

constexpr int inRegister = 80;

/// What a push asks of the store.
struct Asked final : StatementWatch {
    Asked() : StatementWatch{std::chrono::milliseconds{0}} { } // every statement took as long
    void tookLong(const Run &run) override
    {
        if (run.sql.startsWith(QStringLiteral("SELECT"))) ++reads;
        if (run.sql.startsWith(QStringLiteral("INSERT")) || run.sql.startsWith(QStringLiteral("DELETE"))) ++writes;
        ++statements;
    }
    void failed(ErrorKind) override { }
    int reads = 0;
    int writes = 0;
    int statements = 0;
};

QList<Mutation> registerOf(WireTablet &tablet, int firstPerson, const QJsonObject &was, const char *code)
{
    QList<Mutation> marks;
    for (int person = firstPerson; person < firstPerson + inRegister; ++person) {
        const QString id = QStringLiteral("01930000-0000-7000-8000-%1").arg(person, 12, 16, QLatin1Char{'0'});
        marks.append(tablet.next({putMark(id, was, {{key("code"), key(code)}})}));
    }
    return marks;
}

QJsonObject named(const char *name) { return {{key("name"), key(name)}}; }

} // namespace

void tst_Push::appliesInOrderAndGivesEachRecordItsOwnRevision()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, coach};
    const qint64 before = tablet.pull().state.modseq;

    const PushReply reply = tablet.push({tablet.next({addPerson(ann, key("Ann")), addPerson(ben, key("Ben"))}),
        tablet.next({patch(key("Person"), ann, named("Ann"), named("Annie"))})});

    QVERIFY(!reply.refusal);
    QCOMPARE(reply.ackedSeq, 2);
    QCOMPARE(reply.results[0], (MutationResult{State::Applied, before + 1, before + 2, {}}));
    QCOMPARE(reply.results[1], (MutationResult{State::Applied, before + 3, before + 3, {}}));
    QCOMPARE(reply.state, (StateToken{1, before + 3}));
}

void tst_Push::readsItsOwnWrites()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, coach};
    const StateToken before = tablet.pull().state;

    tablet.write(addPerson(ann, key("Ann")));

    const auto pulled = tablet.pull(before);
    QCOMPARE(pulled.records.size(), 1);
    QCOMPARE(pulled.records[ann].fields, named("Ann"));
    QCOMPARE(pulled.records[ann].revision, pulled.state.modseq);
    QCOMPARE(pulled.ackedSeq, 1);
}

void tst_Push::acknowledgesWhatChangesNothing()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, coach};
    tablet.write(addPerson(ann, key("Ann")));
    const StateToken before = tablet.pull().state;

    const MutationResult same = tablet.write(patch(key("Person"), ann, named("somebody"), named("Ann")));

    QCOMPARE(same, (MutationResult{State::Applied, 0, 0, {}}));
    QCOMPARE(tablet.pull().state, before);
    QCOMPARE(tablet.pull().ackedSeq, 2);
}

void tst_Push::answersTheSameForWhatItKnows()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, coach};
    const QList<Mutation> mutations{tablet.next({addPerson(ann, key("Ann"))}),
        tablet.next({addPerson(ann, key("twice"))}), tablet.next({putMark(ann, {}, {{key("code"), key("present")}})})};
    const PushReply first = tablet.push(mutations);
    const QString content = server.content();

    const PushReply second = tablet.push(mutations);

    QCOMPARE(second, first);
    QCOMPARE(server.content(), content);
}

// A tablet that is enrolled again keeps its outbox and the opIds in it.
void tst_Push::takesAKnownMutationFromANewDevice()
{
    TestServer server{testKinds()};
    WireTablet old{server, coach};
    Mutation known = old.next({addPerson(ann, key("Ann"))});
    Mutation unsent = old.next({addPerson(ben, key("Ben"))});
    const PushReply first = old.push({known});
    WireTablet renewed{server, coach};
    known.seq = 1;
    unsent.seq = 2;
    const StateToken before = renewed.pull().state;

    const PushReply reply = renewed.push({known, unsent});

    QVERIFY(!reply.refusal);
    QCOMPARE(reply.results[0], first.results[0]);
    QCOMPARE(reply.ackedSeq, 2);
    QCOMPARE(renewed.pull(before).records.keys(), QStringList{ben});
    QCOMPARE(*checkServer(server.database()), QStringList{});
}

void tst_Push::refusesAnotherEpoch()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, coach};
    const Mutation mutation = tablet.next({addPerson(ann, key("Ann"))});
    const QString content = server.content();

    const PushReply reply = tablet.push({mutation}, 7);

    QCOMPARE(reply.refusal, (std::optional{PushRefusal{Why::StateMismatch, 1, 0, {}}}));
    QVERIFY(reply.results.isEmpty());
    QCOMPARE(server.content(), content);
    QCOMPARE(tablet.push({mutation}, reply.refusal->epoch).results.size(), 1);
}

void tst_Push::refusesAGap()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, coach};
    tablet.write(addPerson(ann, key("Ann")));
    tablet.next({});
    const QString content = server.content();

    const PushReply reply = tablet.push({tablet.next({addPerson(ben, key("Ben"))})});

    QCOMPARE(reply.refusal, (std::optional{PushRefusal{Why::SequenceGap, 0, 2, {}}}));
    QCOMPARE(reply.ackedSeq, 1);
    QCOMPARE(server.content(), content);
}

void tst_Push::refusesAClone()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, coach};
    const Mutation original = tablet.next({addPerson(ann, key("Ann"))});
    Mutation clone = original;
    clone.ops = {addPerson(ben, key("Ben"))};
    tablet.push({original});
    const QString content = server.content();

    const PushReply reply = tablet.push({clone});

    QCOMPARE(reply.refusal, (std::optional{PushRefusal{Why::DeviceCloned, 0, 0, original.opId}}));
    QCOMPARE(server.content(), content);
}

void tst_Push::refusesAnotherAccount()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, coach};
    QVERIFY(server.members().accounts.add({key("another"), key("Hillside")}));
    const QString content = server.content();

    const PushRequest push{key("another"), 1, {tablet.next({addPerson(ann, key("Ann"))})}};
    const Invocation answer = tablet.call(key("Mutation/set"), toJson(push, testKinds()));

    QCOMPARE(answer.name, key("error"));
    QCOMPARE(methodErrorFromJson(answer.arguments)->type, key("accountNotFound"));
    QCOMPARE(server.content(), content);
}

void tst_Push::stopsAtTheFirstRefusalAndKeepsWhatCameBefore()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, coach};
    const Mutation first = tablet.next({addPerson(ann, key("Ann"))});
    tablet.next({});
    const Mutation third = tablet.next({addPerson(ben, key("Ben"))});

    const PushReply reply = tablet.push({first, third});

    QCOMPARE(reply.results.size(), 1);
    QCOMPARE(reply.refusal->why, Why::SequenceGap);
    QCOMPARE(reply.ackedSeq, 1);
    QVERIFY(tablet.pull().records.contains(ann));
    QVERIFY(!tablet.pull().records.contains(ben));
}

void tst_Push::refusesWhatANewerVersionWrote()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, coach};
    Mutation mutation = tablet.next({addPerson(ann, key("Ann"))});
    mutation.schema = testKinds().version() + 1;
    const QString content = server.content();

    const PushReply reply = tablet.push({mutation});

    QCOMPARE(reply.refusal->why, Why::TooNew);
    QCOMPARE(server.content(), content);
}

void tst_Push::takesWhatAnOlderVersionWrote()
{
    TestServer server{renamingKinds()};
    WireTablet tablet{server, coach};
    Mutation mutation = tablet.next({putMark(ann, {}, {{key("came"), key("09:05")}})});
    mutation.schema = 2;

    const PushReply first = tablet.push({mutation});

    QCOMPARE(first.results.first().state, State::Applied);
    const QJsonObject mark = tablet.pull().records.value(markOf(ann)).fields;
    QCOMPARE(mark.value(key("arrived")), QJsonValue{key("09:05")});
    QVERIFY(!mark.contains(key("came")));
    // It is known again by the words it came in.
    QCOMPARE(tablet.push({mutation}).results, first.results);
    QCOMPARE(*checkServer(server.database()), QStringList{});
}

void tst_Push::holdsWhatIsOlderThanItTakes()
{
    ServerConfig config;
    config.oldestWriter = 2;
    TestServer server{renamingKinds(), {.config = config}};
    WireTablet tablet{server, coach};
    Mutation mutation = tablet.next({putMark(ann, {}, {{key("came"), key("09:05")}})});
    mutation.schema = 1;

    QCOMPARE(tablet.push({mutation}).results.first().state, State::Held);
    QCOMPARE(
        server.service().held(server.account())->first().heldBecause, key("schema: older than this service can read"));
}

void tst_Push::holdsWhatItCannotApply_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QString>("because");
    const QString known = QStringLiteral("01930000-0000-7000-8000-0000000000ff");
    QTest::newRow("a type that is not") << Operation{Operation::Kind::Add, key("Spaceship"), ann, {}, {}}
                                        << key("Spaceship: the writer may not write this");
    QTest::newRow("a type the writer may not write") << Operation{Operation::Kind::Add, key("Earnings"), ann, {},
        {{key("person"), known}}} << key("Earnings: the writer may not write this");
    QTest::newRow("a field that is not") << patch(key("Person"), known, {}, {{key("shoeSize"), 7}})
                                         << key("Person.shoeSize is not valid");
    QTest::newRow("a value of another form")
        << patch(key("Person"), known, {}, {{key("born"), key("long ago")}}) << key("Person.born is not valid");
    QTest::newRow("nothing to change") << patch(key("Person"), ann, {}, named("Ann")) << key("Person: no such record");
    QTest::newRow("an id that is taken") << addPerson(known, key("Somebody else")) << key("Person: the id is taken");
    QTest::newRow("an id of another type")
        << Operation{Operation::Kind::Add, key("Note"), known, {}, {{key("person"), known}, {key("text"), key("x")}}}
        << key("Note: the id belongs to another type");
    QTest::newRow("a choice in no conflict") << resolution(ann, 1, {}) << key("no such conflict");
    QTest::newRow("a conflict by hand") << patch(key("Conflict"), ann, {}, {{key("path"), key("mark")}})
                                        << key("Conflict: not a resolution");
}

void tst_Push::holdsWhatItCannotApply()
{
    QFETCH(const Operation, operation);
    QFETCH(const QString, because);
    TestServer server{testKinds()};
    WireTablet tablet{server, coach};
    tablet.write(addPerson(QStringLiteral("01930000-0000-7000-8000-0000000000ff"), key("Known")));
    const StateToken before = tablet.pull().state;

    const MutationResult result = tablet.write(operation);

    QCOMPARE(result, (MutationResult{State::Held, 0, 0, {}}));
    QCOMPARE(tablet.pull().state, before);
    QCOMPARE(server.service().held(server.account())->first().heldBecause, because);
    // The queue goes on.
    QCOMPARE(tablet.write(addPerson(ben, key("Ben"))).state, State::Applied);
    QCOMPARE(*checkServer(server.database()), QStringList{});
}

void tst_Push::appliesAllOfAMutationOrNothing()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, coach};
    const StateToken before = tablet.pull().state;

    const PushReply reply =
        tablet.push({tablet.next({addPerson(ann, key("Ann")), patch(key("Person"), ben, {}, named("x"))})});

    QCOMPARE(reply.results.first().state, State::Held);
    QVERIFY(tablet.pull(before).records.isEmpty());
    QCOMPARE(tablet.pull().state, before);
}

// An internal failure blocks no queue: the others of the same push are applied.
void tst_Push::holdsOneMutationWhenSomethingStoredIsDamaged()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, coach};
    WireTablet other{server, coach};
    other.write(putMark(ann, {}, {{key("code"), key("sick")}}));
    tablet.write(putMark(ann, {}, {{key("code"), key("present")}}));
    QVERIFY(server.database().run(key("UPDATE record SET doc = CAST('{}' AS BLOB) WHERE type = 'Conflict'")));
    const StateToken before = tablet.pull().state;

    const PushReply reply = tablet.push({tablet.next({addPerson(ann, key("Ann"))}),
        tablet.next(
            {patch(key("Attendance"), markOf(ann), {{key("code"), key("sick")}}, {{key("code"), key("late")}})}),
        tablet.next({addPerson(ben, key("Ben"))})});

    QCOMPARE(reply.results[0].state, State::Applied);
    QCOMPARE(reply.results[1].state, State::Held);
    QCOMPARE(reply.results[2].state, State::Applied);
    QCOMPARE(reply.results[2].last, before.modseq + 2);
    QCOMPARE(tablet.pull(before).records.value(markOf(ann)).id, QString{});
}

void tst_Push::holdsWhatBuildsOnAHeldMutation()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, coach};
    Operation invalid = addPerson(ann, key("Ann"));
    invalid.set.insert(key("born"), key("long ago"));
    const Operation onIt = patch(key("Person"), ann, named("Ann"), named("Annie"));
    const Operation about{Operation::Kind::Add, key("Note"), ben, {}, {{key("person"), ann}, {key("text"), key("x")}}};
    const Operation onThat = putMark(ben, {}, {{key("code"), key("present")}});

    QCOMPARE(tablet.write(invalid).state, State::Held);
    QCOMPARE(tablet.write(onIt).state, State::Held);
    QCOMPARE(tablet.write(about).state, State::Held);
    QCOMPARE(tablet.write(onThat).state, State::Held);

    const QList<StoredMutation> held = *server.service().held(server.account());
    QCOMPARE(held.size(), 4);
    QCOMPARE(held[0].heldBecause, key("Person.born is not valid"));
    QCOMPARE(held[1].heldBecause, key("builds on a held mutation"));
}

// Somebody's bad record is no reason to hold somebody else's good one.
void tst_Push::letsAnotherTabletWriteWhatOneHasHeld()
{
    TestServer server{testKinds()};
    WireTablet one{server, coach};
    WireTablet other{server, coach};

    QCOMPARE(one.write(putMark(ann, {}, {{key("arrived"), key("later")}})).state, State::Held);

    QCOMPARE(other.write(putMark(ann, {}, {{key("code"), key("present")}})).state, State::Applied);
}

void tst_Push::replaysWhatIsHeldInOrder()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {QStringLiteral("relief")}};
    QCOMPARE(tablet.write(addPerson(ann, key("Ann"))).state, State::Held);
    QCOMPARE(tablet.write(patch(key("Person"), ann, named("Ann"), named("Annie"))).state, State::Held);
    QCOMPARE(server.service().replayHeld(server.account())->last().state, State::Held);

    const Operation promotion = patch(key("Coach"), tablet.coach(), {}, {{key("roles"), QJsonArray{key("coach")}}});
    QVERIFY(server.service().writeAsService(server.account(), {promotion}));
    const QList<MutationResult> replayed = *server.service().replayHeld(server.account());

    QCOMPARE(replayed.size(), 2);
    QCOMPARE(replayed[0].state, State::Applied);
    QCOMPARE(replayed[1].state, State::Applied);
    QCOMPARE(tablet.pull().records[ann].fields, named("Annie"));
    QVERIFY(server.service().held(server.account())->isEmpty());
    QCOMPARE(*checkServer(server.database()), QStringList{});
}

void tst_Push::closesAGapThatTheTabletDeclares()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, coach};
    tablet.write(addPerson(ann, key("Ann")));
    tablet.seq = 4;
    const Mutation fifth = tablet.next({addPerson(ben, key("Ben"))});
    QCOMPARE(tablet.push({fifth}).refusal->why, Why::SequenceGap);

    const QString before = server.content();
    const Invocation tooFar = tablet.call(key("Device/declareGap"), toJson(GapRequest{server.account(), 3, 4}));
    QCOMPARE(methodErrorFromJson(tooFar.arguments)->type, key("invalidArguments"));
    QCOMPARE(server.content(), before);

    const Invocation declared = tablet.call(key("Device/declareGap"), toJson(GapRequest{server.account(), 2, 4}));
    QCOMPARE(declared.arguments, (QJsonObject{{key("ackedSeq"), 4}}));
    const QString after = server.content();
    QCOMPARE(tablet.call(key("Device/declareGap"), toJson(GapRequest{server.account(), 2, 4})).arguments,
        declared.arguments);
    QCOMPARE(server.content(), after);

    QCOMPARE(tablet.push({fifth}).ackedSeq, 5);
    QCOMPARE(server.members().audit.lines(server.account())->last().event, key("gapDeclared"));
    QCOMPARE(*checkServer(server.database()), QStringList{});
}

void tst_Push::authorisesAsOfTheWrite()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, coach};
    const Operation dismissal{Operation::Kind::Remove, key("Coach"), tablet.coach(), {}, {}};
    QCOMPARE(tablet.write(addPerson(ann, key("Ann"))).state, State::Applied);

    QVERIFY(server.service().writeAsService(server.account(), {dismissal}));

    QCOMPARE(tablet.write(addPerson(ben, key("Ben"))).state, State::Held);
}

// Where a write is answered later than it is asked for, too. The second person is one too many for the table.
void tst_Push::holdsAloneWhatTheStoreDoesNotTake()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, coach};
    QVERIFY(server.database().execute(
        key("CREATE UNIQUE INDEX onePerson ON record (account, type) WHERE type = 'Person'")));

    const PushReply middle = tablet.push({tablet.next({addPerson(ann, key("Ann"))}),
        tablet.next({addPerson(ben, key("Ben"))}), tablet.next({putMark(ann, {}, {{key("code"), key("present")}})})});
    const PushReply last =
        tablet.push({tablet.next({putMark(ann, {{key("code"), key("present")}}, {{key("code"), key("late")}})}),
            tablet.next({addPerson(key("01930000-0000-7000-8000-0000000000c3"), key("Cai"))})});

    QCOMPARE(middle.ackedSeq, 3);
    QCOMPARE(middle.results[0].state, State::Applied);
    QCOMPARE(middle.results[1].state, State::Held);
    QCOMPARE(middle.results[2].state, State::Applied);
    QCOMPARE(last.ackedSeq, 5);
    QCOMPARE(last.results[0].state, State::Applied);
    QCOMPARE(last.results[1].state, State::Held);
    QCOMPARE(*checkServer(server.database()), QStringList{});
}

// Each question is a journey to a database that is elsewhere: a push asks for all of its mutations at once.
void tst_Push::asksLittleForARegister()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, coach};
    const QJsonObject present{{key("code"), key("present")}};
    tablet.push(registerOf(tablet, 0, {}, "present")); // compiles what it needs
    tablet.push(registerOf(tablet, 0, present, "late"));
    const auto *far = dynamic_cast<PostgresConnection *>(&server.database().driver());
    const qint64 before = far ? far->roundTrips() : 0;
    Asked made;
    Asked changed;

    watchStatements(server.database(), &made);
    const PushReply first = tablet.push(registerOf(tablet, 1000, {}, "present"));
    watchStatements(server.database(), &changed);
    const PushReply second = tablet.push(registerOf(tablet, 1000, present, "late"));
    watchStatements(server.database(), nullptr);

    QCOMPARE(first.state.modseq + inRegister, second.state.modseq); // all of them, twice
    const QString counts = QStringLiteral("%1 + %2 of %3; %4 + %5 of %6; %7")
                               .arg(made.reads)
                               .arg(made.writes)
                               .arg(made.statements)
                               .arg(changed.reads)
                               .arg(changed.writes)
                               .arg(changed.statements)
                               .arg(far ? far->roundTrips() - before : 0);
    qInfo("%s", qPrintable(counts));
    QVERIFY2(made.reads <= 20 && made.writes == 2 * inRegister, qPrintable(counts)); // a record and its mutation
    QVERIFY2(changed.reads <= 20 && changed.writes == 3 * inRegister, qPrintable(counts)); // rewritten
    QVERIFY2(!far || far->roundTrips() - before <= 60, qPrintable(counts));
}

QTEST_GUILESS_MAIN(tst_Push)
#include "tst_Push.moc"
