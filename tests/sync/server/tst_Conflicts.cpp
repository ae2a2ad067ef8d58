// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/server/WireTablet.h"

#include <QJsonArray>
#include <QTest>

using namespace alongside;

using State = MutationResult::State;

class tst_Conflicts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsBothValuesAndWhoSetThem();
    void marksTheSameThingOnceWithoutAConflict();
    void keepsOneOpenConflictForEachRecordAndPath();
    void replacesAWritersOwnCandidate();
    void settlesWhenTheWriterComesToAgree();
    void followsTheValueInForce();
    void choosingSetsTheFieldAndClosesTheConflict();
    void choosingWithoutHavingSeenAllReopensIt();
    void twoWhoChooseDifferentlyAreAskedAgain();
    void choosingTheValueInForceChangesNoField();
    void whoChoosesOtherwiseMustHaveSeenThatItWasConfirmed();
    void holdsAChoiceByWhoMayNotWriteTheType();
    void holdsAChoiceThatIsNoValueOfTheField();
    void opensAgainAfterItWasResolved();
    void anEditBringsARemovedRecordBack();
    void aRemovalIsAskedAboutWhenSomebodyEdited();
    void aChoiceThatHasToBeMadeAgainChangesNothing();
    void aRemovalThatHasToBeChosenAgainRemovesNothing();
    void aRemovalWaitsWhileSomebodysValueDoes();
    void whoSaysGoneEndsTheOtherQuestionsThatTheySaw();
    void whoSaysGoneUnawareOfAnotherQuestionIsAskedAgain();
    void makingAnewWhatWasSeenToGoIsNoConflict();
    void nobodyDiffersFromWhatARestoreHasLost();
    void whoClearedAValueDiffersFromWhoChangedIt();
};

namespace {

QJsonObject code(const char *value) { return {{key("code"), key(value)}}; }

/// Two tablets that have marked the same person differently.
struct Disagreement {
    Disagreement() : one{server, {key("coach")}}, other{server, {key("coach")}}
    {
        one.write(putMark(ann, {}, code("present")));
        result = other.write(putMark(ann, {}, code("sick")));
    }

    Conflict conflict(const char *path = "mark")
    {
        const Record record = one.pull().records.value(Conflict::idOf(markOf(ann), key(path)));
        const Result<Conflict> read = Conflict::fromFields(record.fields);
        if (!read) qFatal("there is no such conflict");
        return *read;
    }
    QJsonObject mark() { return one.pull().records.value(markOf(ann)).fields; }
    QStringList opIds()
    {
        QStringList ids;
        for (const Candidate &candidate : conflict().candidates)
            ids.append(candidate.opId);
        return ids;
    }

    TestServer server{testKinds()};
    WireTablet one;
    WireTablet other;
    MutationResult result;
};

const QString conflictId = Conflict::idOf(markOf(ann), QStringLiteral("mark"));

} // namespace

void tst_Conflicts::keepsBothValuesAndWhoSetThem()
{
    Disagreement two;

    QCOMPARE(two.result.state, State::Conflict);
    QCOMPARE(two.result.conflicts, QStringList{conflictId});
    const Conflict conflict = two.conflict();
    QCOMPARE(conflict.type, key("Attendance"));
    QCOMPARE(conflict.status, Conflict::Status::Open);
    QCOMPARE(conflict.base, QJsonValue(QJsonObject{}));
    const QString at = toText(two.server.clock().now());
    QCOMPARE(conflict.candidates,
        (QList<Candidate>{{code("present"), two.one.coach(), at, two.one.device() + key(".1")},
            {code("sick"), two.other.coach(), at, two.other.device() + key(".1")}}));
    QCOMPARE(two.mark().value(key("code")), QJsonValue{key("present")});
    QCOMPARE(*checkServer(two.server.database()), QStringList{});
}

void tst_Conflicts::marksTheSameThingOnceWithoutAConflict()
{
    TestServer server{testKinds()};
    WireTablet one{server, {key("coach")}};
    WireTablet other{server, {key("coach")}};

    one.write(putMark(ann, {}, code("present")));
    const MutationResult second = other.write(putMark(ann, {}, code("present")));

    QCOMPARE(second, (MutationResult{State::Applied, 0, 0, {}}));
    QCOMPARE(one.pull().records.value(markOf(ann)).fields.value(key("history")).toArray().size(), 1);
}

void tst_Conflicts::keepsOneOpenConflictForEachRecordAndPath()
{
    Disagreement two;
    WireTablet third{two.server, {key("coach")}};

    const MutationResult result =
        third.write(putMark(ann, {}, {{key("code"), key("late")}, {key("arrived"), key("10:00")}}));

    QCOMPARE(result.conflicts, QStringList{conflictId});
    QCOMPARE(two.conflict().candidates.size(), 3);
    QCOMPARE(two.mark().value(key("arrived")), QJsonValue{key("10:00")});
}

void tst_Conflicts::replacesAWritersOwnCandidate()
{
    Disagreement two;

    two.other.write(patch(key("Attendance"), markOf(ann), code("sick"), code("late")));

    QCOMPARE(two.conflict().candidates.size(), 2);
    QCOMPARE(two.conflict().candidates[1].value, QJsonValue(code("late")));
}

void tst_Conflicts::settlesWhenTheWriterComesToAgree()
{
    Disagreement two;

    const MutationResult result = two.other.write(patch(key("Attendance"), markOf(ann), code("sick"), code("present")));

    QCOMPARE(result.state, State::Applied);
    QCOMPARE(two.conflict().status, Conflict::Status::Resolved);
    QCOMPARE(*checkServer(two.server.database()), QStringList{});
}

void tst_Conflicts::followsTheValueInForce()
{
    Disagreement two;

    two.one.write(patch(key("Attendance"), markOf(ann), code("present"), code("late")));

    QCOMPARE(two.conflict().candidates[0].value, QJsonValue(code("late")));
    QCOMPARE(two.conflict().candidates[1].value, QJsonValue(code("sick")));
    QCOMPARE(two.conflict().status, Conflict::Status::Open);
}

void tst_Conflicts::choosingSetsTheFieldAndClosesTheConflict()
{
    Disagreement two;

    const MutationResult result = two.one.write(resolution(conflictId, code("sick"), two.opIds()));

    QCOMPARE(result.state, State::Applied);
    QCOMPARE(result.last - result.first, 1);
    QCOMPARE(two.mark().value(key("code")), QJsonValue{key("sick")});
    QCOMPARE(two.mark().value(key("history")).toArray().size(), 2);
    QCOMPARE(two.conflict().status, Conflict::Status::Resolved);
    QCOMPARE(*checkServer(two.server.database()), QStringList{});
}

void tst_Conflicts::choosingWithoutHavingSeenAllReopensIt()
{
    Disagreement two;
    const QStringList saw = two.opIds();
    WireTablet third{two.server, {key("coach")}};
    third.write(putMark(ann, {}, code("late")));

    const MutationResult result = two.one.write(resolution(conflictId, code("sick"), saw));

    QCOMPARE(result.state, State::Conflict);
    QCOMPARE(two.conflict().status, Conflict::Status::Open);
    QCOMPARE(two.mark().value(key("code")), QJsonValue{key("present")});
    QList<QJsonValue> values;
    for (const Candidate &candidate : two.conflict().candidates)
        values.append(candidate.value);
    QCOMPARE(values, (QList<QJsonValue>{code("present"), code("late"), code("sick")}));
}

void tst_Conflicts::twoWhoChooseDifferentlyAreAskedAgain()
{
    Disagreement two;
    const QStringList saw = two.opIds();

    QCOMPARE(two.one.write(resolution(conflictId, code("sick"), saw)).state, State::Applied);
    QCOMPARE(two.other.write(resolution(conflictId, code("present"), saw)).state, State::Conflict);

    QCOMPARE(two.conflict().status, Conflict::Status::Open);
    QCOMPARE(two.mark().value(key("code")), QJsonValue{key("sick")});
    QCOMPARE(two.one.write(resolution(conflictId, code("present"), two.opIds())).state, State::Applied);
    QCOMPARE(two.mark().value(key("code")), QJsonValue{key("present")});
    QCOMPARE(*checkServer(two.server.database()), QStringList{});
}

void tst_Conflicts::choosingTheValueInForceChangesNoField()
{
    Disagreement two;
    const qint64 revision = two.one.pull().records[markOf(ann)].revision;

    QCOMPARE(two.one.write(resolution(conflictId, code("present"), two.opIds())).state, State::Applied);

    QCOMPARE(two.one.pull().records[markOf(ann)].revision, revision);
    QCOMPARE(two.conflict().status, Conflict::Status::Resolved);
}

void tst_Conflicts::whoChoosesOtherwiseMustHaveSeenThatItWasConfirmed()
{
    Disagreement two;
    const QStringList seenByBoth = two.opIds();

    QCOMPARE(two.one.write(resolution(conflictId, code("present"), seenByBoth)).state, State::Applied);
    QCOMPARE(two.other.write(resolution(conflictId, code("sick"), seenByBoth)).state, State::Conflict);

    QCOMPARE(two.conflict().status, Conflict::Status::Open);
    QCOMPARE(two.conflict().candidates.size(), 2);
    QCOMPARE(two.mark().value(key("code")), QJsonValue{key("present")});
}

void tst_Conflicts::holdsAChoiceByWhoMayNotWriteTheType()
{
    TestServer server{testKinds()};
    WireTablet one{server, {key("coach")}};
    WireTablet other{server, {key("coach")}};
    WireTablet relief{server, {key("relief")}};
    one.write(addPerson(ann, key("Ann")));
    one.write(patch(key("Person"), ann, {}, {{key("born"), key("1990-01-01")}}));
    const MutationResult result = other.write(patch(key("Person"), ann, {}, {{key("born"), key("1991-01-01")}}));

    const MutationResult choice = relief.write(resolution(result.conflicts.first(), key("1991-01-01"), {}));

    QCOMPARE(choice.state, State::Held);
}

void tst_Conflicts::holdsAChoiceThatIsNoValueOfTheField()
{
    Disagreement two;

    QCOMPARE(two.one.write(resolution(conflictId, QJsonObject{{key("code"), 7}}, two.opIds())).state, State::Held);

    QCOMPARE(two.conflict().status, Conflict::Status::Open);
    QCOMPARE(two.mark().value(key("code")), QJsonValue{key("present")});
}

void tst_Conflicts::opensAgainAfterItWasResolved()
{
    Disagreement two;
    two.one.write(resolution(conflictId, code("sick"), two.opIds()));

    two.one.write(patch(key("Attendance"), markOf(ann), code("sick"), code("late")));
    const MutationResult result = two.other.write(patch(key("Attendance"), markOf(ann), code("sick"), code("absent")));

    QCOMPARE(result.conflicts, QStringList{conflictId});
    QCOMPARE(two.conflict().status, Conflict::Status::Open);
    QCOMPARE(two.conflict().candidates.size(), 2);
    QCOMPARE(two.conflict().base, QJsonValue(code("sick")));
}

void tst_Conflicts::anEditBringsARemovedRecordBack()
{
    TestServer server{testKinds()};
    WireTablet one{server, {key("coach")}};
    WireTablet other{server, {key("coach")}};
    one.write(addPerson(ann, key("Ann")));
    one.write({Operation::Kind::Remove, key("Person"), ann, {{key("name"), key("Ann")}}, {}});
    QVERIFY(one.pull().destroyed.contains(ann));

    const MutationResult edit =
        other.write(patch(key("Person"), ann, {{key("name"), key("Ann")}}, {{key("name"), key("Annie")}}));

    QCOMPARE(edit.state, State::Conflict);
    const auto pulled = one.pull();
    QCOMPARE(pulled.records[ann].fields.value(key("name")), QJsonValue{key("Annie")});
    const QString conflict = Conflict::idOf(ann, key("removed"));
    QCOMPARE(edit.conflicts, QStringList{conflict});
    const Conflict open = *Conflict::fromFields(pulled.records[conflict].fields);
    QCOMPARE(open.candidates[0].value, QJsonValue{false});
    QCOMPARE(open.candidates[0].by, other.coach());
    QCOMPARE(open.candidates[1].value, QJsonValue{true});
    QCOMPARE(open.candidates[1].by, one.coach());

    // Whoever removed it says so again, having seen the edit.
    one.write(resolution(conflict, true, {open.candidates[0].opId, open.candidates[1].opId}));
    QVERIFY(one.pull().destroyed.contains(ann));
    QCOMPARE(*checkServer(server.database()), QStringList{});
}

void tst_Conflicts::aRemovalIsAskedAboutWhenSomebodyEdited()
{
    TestServer server{testKinds()};
    WireTablet one{server, {key("coach")}};
    WireTablet other{server, {key("coach")}};
    one.write(addPerson(ann, key("Ann")));
    one.write(patch(key("Person"), ann, {{key("name"), key("Ann")}}, {{key("name"), key("Annie")}}));

    const MutationResult removal =
        other.write({Operation::Kind::Remove, key("Person"), ann, {{key("name"), key("Ann")}}, {}});

    QCOMPARE(removal.state, State::Conflict);
    QVERIFY(one.pull().records.contains(ann));
    QCOMPARE(removal.conflicts, QStringList{Conflict::idOf(ann, key("removed"))});
}

// A tablet sends a choice together with the change of the record that it shows.
void tst_Conflicts::aChoiceThatHasToBeMadeAgainChangesNothing()
{
    Disagreement two;
    const QStringList saw = two.opIds();
    WireTablet third{two.server, {key("coach")}};
    third.write(putMark(ann, {}, code("late")));

    const Operation change = patch(key("Attendance"), markOf(ann), code("present"),
        {{key("code"), key("sick")}, {key("markedBy"), two.one.coach()}, {key("note"), key("rang")}});
    const PushReply reply = two.one.push({two.one.next({resolution(conflictId, code("sick"), saw), change})});

    QCOMPARE(reply.results.first().state, State::Conflict);
    QCOMPARE(two.mark().value(key("code")), QJsonValue{key("present")});
    QVERIFY(!two.mark().contains(key("markedBy")));
    QCOMPARE(two.mark().value(key("note")), QJsonValue{key("rang")});
    QCOMPARE(two.conflict().status, Conflict::Status::Open);
    QCOMPARE(two.conflict().candidates.size(), 3);
    QCOMPARE(*checkServer(two.server.database()), QStringList{});
}

void tst_Conflicts::aRemovalThatHasToBeChosenAgainRemovesNothing()
{
    TestServer server{testKinds()};
    WireTablet one{server, {key("coach")}};
    WireTablet other{server, {key("coach")}};
    one.write(addPerson(ann, key("Ann")));
    one.write(patch(key("Person"), ann, {{key("name"), key("Ann")}}, {{key("name"), key("Annie")}}));
    const Operation removal{Operation::Kind::Remove, key("Person"), ann, {{key("name"), key("Annie")}}, {}};
    Operation stale = removal;
    stale.was = {{key("name"), key("Ann")}};
    const QString conflict = other.write(stale).conflicts.first();

    WireTablet third{server, {key("coach")}};

    const PushReply reply = third.push({third.next({resolution(conflict, true, {}), removal})});

    QCOMPARE(reply.results.first().state, State::Conflict);
    QVERIFY(one.pull().records.contains(ann));
}

// Who removes a record has seen the value in force, not the one that somebody else still waits with.
void tst_Conflicts::aRemovalWaitsWhileSomebodysValueDoes()
{
    Disagreement two;
    QJsonObject was = two.mark();
    was.remove(key("history"));
    const Operation removal{Operation::Kind::Remove, key("Attendance"), markOf(ann), was, {}};

    QCOMPARE(two.one.write(removal).state, State::Conflict);

    QCOMPARE(two.conflict("removed").status, Conflict::Status::Open);
    QCOMPARE(two.conflict().status, Conflict::Status::Open);
    QCOMPARE(two.conflict().candidates[1].value, QJsonValue(code("sick")));
    QCOMPARE(two.mark().value(key("code")), QJsonValue{key("present")});
    QCOMPARE(*checkServer(two.server.database()), QStringList{});
}

void tst_Conflicts::whoSaysGoneEndsTheOtherQuestionsThatTheySaw()
{
    Disagreement two;
    QStringList saw = two.opIds();
    QJsonObject was = two.mark();
    was.remove(key("history"));
    const Operation removal{Operation::Kind::Remove, key("Attendance"), markOf(ann), was, {}};
    const QString question = two.one.write(removal).conflicts.first();
    for (const Candidate &candidate : two.conflict("removed").candidates)
        saw.append(candidate.opId);

    const PushReply reply = two.one.push({two.one.next({resolution(question, true, saw), removal})});

    QCOMPARE(reply.results.first().state, State::Applied);
    QVERIFY(two.mark().isEmpty());
    QCOMPARE(two.conflict("removed").status, Conflict::Status::Resolved);
    QCOMPARE(two.conflict().status, Conflict::Status::Resolved);
    QCOMPARE(two.conflict().candidates[1].value, QJsonValue(code("sick"))); // what was said is kept
    QCOMPARE(*checkServer(two.server.database()), QStringList{});
}

void tst_Conflicts::whoSaysGoneUnawareOfAnotherQuestionIsAskedAgain()
{
    Disagreement two;
    QJsonObject was = two.mark();
    was.remove(key("history"));
    const Operation removal{Operation::Kind::Remove, key("Attendance"), markOf(ann), was, {}};
    const QString question = two.one.write(removal).conflicts.first();
    QStringList saw;
    for (const Candidate &candidate : two.conflict("removed").candidates)
        saw.append(candidate.opId);

    const PushReply reply = two.one.push({two.one.next({resolution(question, true, saw), removal})});

    QCOMPARE(reply.results.first().state, State::Conflict);
    QCOMPARE(two.mark().value(key("code")), QJsonValue{key("present")});
    QCOMPARE(two.conflict("removed").status, Conflict::Status::Open);
    QCOMPARE(two.conflict().status, Conflict::Status::Open);
    QCOMPARE(*checkServer(two.server.database()), QStringList{});
}

void tst_Conflicts::makingAnewWhatWasSeenToGoIsNoConflict()
{
    Disagreement two;
    two.one.write(resolution(conflictId, code("present"), two.opIds()));
    QJsonObject was = two.mark();
    was.remove(key("history"));
    two.one.write({Operation::Kind::Remove, key("Attendance"), markOf(ann), was, {}});

    const MutationResult again = two.one.write(putMark(ann, {}, code("late")));

    QCOMPARE(again.state, State::Applied);
    QCOMPARE(two.mark().value(key("code")), QJsonValue{key("late")});
    QCOMPARE(two.mark().value(key("history")).toArray().size(), 2);
}

// Somebody made the mark, and the arrival that the other one saw is not here any more.
void tst_Conflicts::nobodyDiffersFromWhatARestoreHasLost()
{
    TestServer server{testKinds()};
    WireTablet one{server, {key("coach")}};
    WireTablet other{server, {key("coach")}};
    one.write(putMark(ann, {}, code("present")));

    const MutationResult second =
        other.write(putMark(ann, {{key("arrived"), key("09:00")}}, {{key("arrived"), key("09:20")}}));

    QCOMPARE(second.conflicts, QStringList{});
    QCOMPARE(one.pull().records.value(markOf(ann)).fields.value(key("arrived")), QJsonValue{key("09:20")});
}

void tst_Conflicts::whoClearedAValueDiffersFromWhoChangedIt()
{
    TestServer server{testKinds()};
    WireTablet one{server, {key("coach")}};
    WireTablet other{server, {key("coach")}};
    const QJsonObject arrived{{key("arrived"), key("09:00")}};
    one.write(putMark(ann, {}, arrived));
    one.write(putMark(ann, arrived, {{key("arrived"), QJsonValue::Null}}));

    const MutationResult second = other.write(putMark(ann, arrived, {{key("arrived"), key("09:20")}}));

    QCOMPARE(second.conflicts.size(), 1);
}

QTEST_GUILESS_MAIN(tst_Conflicts)
#include "tst_Conflicts.moc"
