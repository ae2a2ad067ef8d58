// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/server/WireTablet.h"

#include <QJsonArray>
#include <QTest>

using namespace alongside;

namespace {

qint64 epochOf(TestServer &server) { return *server.service().epoch(); }

} // namespace

/// The service was put back from an older backup.
class tst_Fork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesOfferedMutationsAgain();
    void tellsATabletThatIsAheadWhereTheForkIs();
    void goesOnForATabletThatIsNotAhead();
    void rememberEveryFork();
    void answersTheSameWhenReplayedAfterwards();
    void tellsTwoRestoresOfOneBackupApart();
    void knowsAnEpochThatARestoreThrewAway();
    void takesAChangeAsMeantWhereTheRecordWasLost();
    void asksNobodyWhereAWriterFollowsThemselves();
};

void tst_Fork::takesOfferedMutationsAgain()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
    const Mutation kept = tablet.next({addPerson(ann, key("Ann"))});
    tablet.push({kept});
    const QString backup = server.backUp();
    const Mutation lost = tablet.next({addPerson(ben, key("Ben"))});
    tablet.push({lost});

    server.restore(backup);
    const PushReply refused = tablet.push({lost});
    QCOMPARE(refused.refusal, (std::optional{PushRefusal{PushRefusal::Why::StateMismatch, epochOf(server), 0, {}}}));
    QCOMPARE(refused.ackedSeq, 1);
    const PushReply taken = tablet.push({kept, lost}, refused.refusal->epoch);

    QVERIFY(!taken.refusal);
    QCOMPARE(taken.ackedSeq, 2);
    QVERIFY(tablet.pull({epochOf(server), 0}).records.contains(ben));
    QCOMPARE(*checkServer(server.database()), QStringList{});
}

void tst_Fork::tellsATabletThatIsAheadWhereTheForkIs()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
    tablet.write(addPerson(ann, key("Ann")));
    const StateToken fork = tablet.pull().state;
    const QString backup = server.backUp();
    tablet.write(addPerson(ben, key("Ben")));
    const StateToken ahead = tablet.pull().state;

    server.restore(backup);

    const Invocation answer = tablet.changes({server.account(), ahead, 1000, {}});
    const MethodError error = *methodErrorFromJson(answer.arguments);
    QCOMPARE(error.type, key("cannotCalculateChanges"));
    QCOMPARE(error.forkState, (std::optional{StateToken{epochOf(server), fork.modseq}}));
    // Numbers go on from the fork: what they mean has changed, so the old state stays refused for ever.
    tablet.epoch = epochOf(server);
    tablet.seq = 1;
    for (int count = 0; count < 5; ++count)
        tablet.write(patch(key("Person"), ann, {}, {{key("keyCoach"), markOf(QString::number(count))}}));
    QCOMPARE(
        methodErrorFromJson(tablet.changes({server.account(), ahead, 1000, {}}).arguments)->forkState, error.forkState);
    QVERIFY(!tablet.pull(*error.forkState).records.isEmpty());
}

void tst_Fork::goesOnForATabletThatIsNotAhead()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
    const StateToken behind = tablet.pull().state;
    tablet.write(addPerson(ann, key("Ann")));
    const QString backup = server.backUp();
    tablet.write(addPerson(ben, key("Ben")));

    server.restore(backup);

    const auto pulled = tablet.pull(behind);
    QCOMPARE(pulled.records.keys(), QStringList{ann});
    QCOMPARE(pulled.state.epoch, epochOf(server));
}

void tst_Fork::rememberEveryFork()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
    const QString first = server.backUp();
    const qint64 firstFork = tablet.pull().state.modseq;
    tablet.write(addPerson(ann, key("Ann")));
    const StateToken ahead = tablet.pull().state;
    server.restore(first);
    tablet.epoch = epochOf(server);
    tablet.seq = 0;
    tablet.write(addPerson(ann, key("Ann")));
    tablet.write(addPerson(ben, key("Ben")));
    const QString second = server.backUp();

    server.restore(second);

    const Invocation answer = tablet.changes({server.account(), ahead, 1000, {}});
    QCOMPARE(methodErrorFromJson(answer.arguments)->forkState, (std::optional{StateToken{epochOf(server), firstFork}}));
    QCOMPARE(tablet.pull({tablet.epoch, ahead.modseq}).state.epoch, epochOf(server));
}

void tst_Fork::answersTheSameWhenReplayedAfterwards()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
    const QString backup = server.backUp();
    const Mutation mutation = tablet.next({addPerson(ann, key("Ann"))});
    tablet.push({mutation});
    server.restore(backup);
    const PushReply first = tablet.push({mutation}, epochOf(server));
    const QString content = server.content();

    QCOMPARE(tablet.push({mutation}, epochOf(server)), first);
    QCOMPARE(server.content(), content);
}

void tst_Fork::tellsTwoRestoresOfOneBackupApart()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
    const QString backup = server.backUp();
    server.restore(backup);
    tablet.epoch = epochOf(server);
    tablet.write(addPerson(ann, key("Ann")));
    const StateToken ahead = tablet.pull({tablet.epoch, 0}).state;

    server.clock().advance(std::chrono::minutes{5});
    server.restore(backup);

    QVERIFY(epochOf(server) > ahead.epoch);
    const Invocation answer = tablet.changes({server.account(), ahead, 1000, {}});
    QCOMPARE(methodErrorFromJson(answer.arguments)->type, key("cannotCalculateChanges"));
}

void tst_Fork::knowsAnEpochThatARestoreThrewAway()
{
    TestServer server{testKinds()};
    WireTablet tablet{server, {key("coach")}};
    const QString early = server.backUp();
    for (int count = 0; count < 5; ++count)
        tablet.write(addPerson(markOf(QString::number(count)), key("Kept")));
    const QString late = server.backUp();
    server.restore(early);
    tablet.epoch = epochOf(server);
    tablet.seq = 0;
    tablet.write(addPerson(ann, key("Ann")));
    const StateToken thrownAway = tablet.pull({tablet.epoch, 0}).state;

    server.clock().advance(std::chrono::minutes{5});
    server.restore(late); // which never heard of that epoch

    const Invocation answer = tablet.changes({server.account(), thrownAway, 1000, {}});
    QCOMPARE(methodErrorFromJson(answer.arguments)->forkState, (std::optional{StateToken{epochOf(server), 0}}));
}

void tst_Fork::takesAChangeAsMeantWhereTheRecordWasLost()
{
    TestServer server{testKinds()};
    WireTablet maker{server, {key("coach")}};
    WireTablet changer{server, {key("coach")}};
    const QString backup = server.backUp();
    maker.write(putMark(ann, {}, {{key("code"), key("present")}}));
    const Mutation change = changer.next({putMark(ann, {{key("code"), key("present")}}, {{key("code"), key("late")}})});

    server.restore(backup);
    changer.push({change}, epochOf(server)); // before its maker has offered the mark again

    const auto record = server.service().find(server.account(), markOf(ann));
    QCOMPARE((*record)->fields.value(key("code")).toString(), key("late"));
    QCOMPARE(*checkServer(server.database()), QStringList{});
}

// The restore has lost what a colleague said between two words of one writer.
void tst_Fork::asksNobodyWhereAWriterFollowsThemselves()
{
    TestServer server{testKinds()};
    WireTablet writer{server, {key("coach")}};
    const Mutation earlier = writer.next({putMark(ann, {}, {{key("code"), key("present")}})});
    const Mutation later = writer.next({putMark(ann, {{key("code"), key("sick")}}, {{key("code"), key("late")}})});

    const PushReply reply = writer.push({earlier, later});

    QCOMPARE(reply.results.last().state, MutationResult::State::Applied);
    const QJsonObject mark = writer.pull().records.value(markOf(ann)).fields;
    QCOMPARE(mark.value(key("code")).toString(), key("late"));
    QCOMPARE(mark.value(key("history")).toArray().size(), 2);
}

QTEST_GUILESS_MAIN(tst_Fork)
#include "tst_Fork.moc"
