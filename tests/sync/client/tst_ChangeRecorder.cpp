// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/Transaction.h"
#include "sync/merge/Conflict.h"
#include "tests/support/ResultMatchers.h"
#include "tests/sync/client/LoneTablet.h"

using namespace alongside;

class tst_ChangeRecorder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsAndQueuesWhatWasRecorded();
    void countsItsQueueWithoutAHole();
    void saysWhatWasSeen();
    void believesWhoeverTypedOverAnEarlierValue();
    void leavesOutWhatChangesNothing();
    void seesItsOwnEarlierOperationInTheSameAct();
    void sendsOnlyWhatChanged();
    void removesFromTheScreenAtOnce();
    void showsAChosenValueAtOnce();
    void refusesWhatIsOverHalfOfTheLimit();
    void refusesAnUnknownKindAndAnInvalidValue();
    void recordsNothingWhereItIsNotEnrolled();
    void leavesNoTraceWhenTheCallerTakesItBack();
};

void tst_ChangeRecorder::showsAndQueuesWhatWasRecorded()
{
    LoneTablet lone;

    const auto opId = lone.tablet.record({mark(QStringLiteral("present"))});

    VERIFY_OK(opId);
    QCOMPARE(*opId, QStringLiteral("d1.1"));
    const auto shown = lone.tablet.shown(QStringLiteral("Attendance"), markId());
    QVERIFY(shown);
    QCOMPARE(shown->fields.value(QStringLiteral("code")).toString(), QStringLiteral("present"));
    const QList<Mutation> waiting = lone.tablet.waiting();
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first().by, QStringLiteral("c1"));
    QCOMPARE(waiting.first().at, lone.tablet.clock().now());
    QCOMPARE(waiting.first().ops.first().id, markId());
}

void tst_ChangeRecorder::countsItsQueueWithoutAHole()
{
    LoneTablet lone;

    VERIFY_OK(lone.tablet.record({mark(QStringLiteral("present"))}));
    VERIFY_OK(lone.tablet.record({mark(QStringLiteral("present"))})); // nothing new: no seq is spent
    VERIFY_OK(lone.tablet.record({mark(QStringLiteral("late"))}));

    const QList<Mutation> waiting = lone.tablet.waiting();
    QCOMPARE(waiting.size(), 2);
    QCOMPARE(waiting.at(0).seq, 1);
    QCOMPARE(waiting.at(1).seq, 2);
}

void tst_ChangeRecorder::saysWhatWasSeen()
{
    LoneTablet lone;
    VERIFY_OK(lone.tablet.record({mark(QStringLiteral("away"), {{QStringLiteral("reason"), QStringLiteral("ill")}})}));

    VERIFY_OK(lone.tablet.record({mark(QStringLiteral("present"))}));

    const Operation operation = lone.tablet.waiting().last().ops.first();
    const QJsonObject group{
        {QStringLiteral("code"), QStringLiteral("away")}, {QStringLiteral("reason"), QStringLiteral("ill")}};
    QCOMPARE(operation.was, group); // a group merges as one, so all of it was seen
}

void tst_ChangeRecorder::believesWhoeverTypedOverAnEarlierValue()
{
    LoneTablet lone;
    VERIFY_OK(lone.tablet.record({mark(QStringLiteral("away"))}));
    Operation typed = mark(QStringLiteral("present"));
    typed.was = {{QStringLiteral("code"), QStringLiteral("late")}};

    VERIFY_OK(lone.tablet.record({typed}));

    const QJsonObject was = lone.tablet.waiting().last().ops.first().was;
    QCOMPARE(was.value(QStringLiteral("code")).toString(), QStringLiteral("late"));
}

void tst_ChangeRecorder::leavesOutWhatChangesNothing()
{
    LoneTablet lone;
    VERIFY_OK(lone.tablet.record({mark(QStringLiteral("present"))}));

    const auto again = lone.tablet.record({mark(QStringLiteral("present"))});

    VERIFY_OK(again);
    QVERIFY(again->isEmpty());
    QCOMPARE(lone.tablet.waiting().size(), 1);
}

void tst_ChangeRecorder::seesItsOwnEarlierOperationInTheSameAct()
{
    LoneTablet lone;
    const QString person = personId();
    const Operation made{
        Operation::Kind::Add, QStringLiteral("Person"), person, {}, {{QStringLiteral("name"), QStringLiteral("Made")}}};
    const Operation renamed =
        patch(QStringLiteral("Person"), person, {{QStringLiteral("name"), QStringLiteral("Renamed")}});

    VERIFY_OK(lone.tablet.record({made, renamed}));

    const QList<Operation> ops = lone.tablet.waiting().first().ops;
    QCOMPARE(ops.at(1).was.value(QStringLiteral("name")).toString(), QStringLiteral("Made"));
    QCOMPARE(lone.tablet.shown(QStringLiteral("Person"), person)->fields.value(QStringLiteral("name")).toString(),
        QStringLiteral("Renamed"));
}

void tst_ChangeRecorder::sendsOnlyWhatChanged()
{
    LoneTablet lone;
    VERIFY_OK(
        lone.tablet.record({mark(QStringLiteral("present"), {{QStringLiteral("note"), QStringLiteral("cheerful")}})}));

    VERIFY_OK(
        lone.tablet.record({mark(QStringLiteral("present"), {{QStringLiteral("note"), QStringLiteral("tired")}})}));

    QJsonObject set = lone.tablet.waiting().last().ops.first().set;
    QVERIFY(!set.contains(QStringLiteral("code")));
    QCOMPARE(set.value(QStringLiteral("note")).toString(), QStringLiteral("tired"));
    QVERIFY(set.contains(QStringLiteral("person"))); // the key names the record
}

void tst_ChangeRecorder::removesFromTheScreenAtOnce()
{
    LoneTablet lone;
    VERIFY_OK(lone.tablet.record({mark(QStringLiteral("present"))}));

    VERIFY_OK(lone.tablet.record({{Operation::Kind::Remove, QStringLiteral("Attendance"), markId(), {}, {}}}));

    QVERIFY(!lone.tablet.shown(QStringLiteral("Attendance"), markId()));
    QCOMPARE(lone.tablet.waiting().last().ops.first().was.value(QStringLiteral("code")).toString(),
        QStringLiteral("present"));
}

void tst_ChangeRecorder::showsAChosenValueAtOnce()
{
    LoneTablet lone;
    const QString id = Conflict::idOf(markId(), QStringLiteral("mark"));
    VERIFY_OK(lone.tablet.record({mark(QStringLiteral("late"))}));
    const Conflict conflict{QStringLiteral("Attendance"), markId(), QStringLiteral("mark"), {},
        {{QJsonObject{{QStringLiteral("code"), QStringLiteral("late")}}, {}, {}, QStringLiteral("d1.1")},
            {QJsonObject{{QStringLiteral("code"), QStringLiteral("away")}}, {}, {}, QStringLiteral("d2.1")}}};
    TestSink sink{lone.tablet.database()};
    VERIFY_OK(sink.write({QStringLiteral("Conflict"), id, 5, conflict.toFields()}));

    const QJsonObject choice{{QStringLiteral("status"), QStringLiteral("resolved")},
        {QStringLiteral("saw"), QJsonArray{QStringLiteral("d1.1"), QStringLiteral("d2.1")}},
        {QStringLiteral("value"), QJsonObject{{QStringLiteral("code"), QStringLiteral("away")}}}};
    VERIFY_OK(lone.tablet.record({patch(QStringLiteral("Conflict"), id, choice)}));

    const auto shown = lone.tablet.shown(QStringLiteral("Attendance"), markId());
    QCOMPARE(shown->fields.value(QStringLiteral("code")).toString(), QStringLiteral("away"));
    QCOMPARE(lone.tablet.waiting().last().ops.size(), 2);
    QCOMPARE(lone.tablet.ledger().conflicts, 0);
}

void tst_ChangeRecorder::refusesWhatIsOverHalfOfTheLimit()
{
    LoneTablet lone;
    {
        Transaction transaction{lone.tablet.database()};
        Checkpoint checkpoint = lone.tablet.checkpoint();
        checkpoint.requestBytes = 4000;
        VERIFY_OK(checkpoint.save(lone.tablet.database()));
        VERIFY_OK(transaction.commit());
    }

    const auto large = lone.tablet.record(
        {mark(QStringLiteral("present"), {{QStringLiteral("note"), QString{2000, QLatin1Char('x')}}})});

    VERIFY_FAILS(large, ErrorKind::Rejected);
    QVERIFY(lone.tablet.waiting().isEmpty());
    QVERIFY(!lone.tablet.shown(QStringLiteral("Attendance"), markId()));
}

void tst_ChangeRecorder::refusesAnUnknownKindAndAnInvalidValue()
{
    LoneTablet lone;

    VERIFY_FAILS(lone.tablet.record({patch(QStringLiteral("Submarine"), personId(), {})}), ErrorKind::Rejected);
    VERIFY_FAILS(
        lone.tablet.record({mark(QStringLiteral("present"), {{QStringLiteral("arrived"), 9}})}), ErrorKind::Rejected);

    QVERIFY(lone.tablet.waiting().isEmpty());
}

void tst_ChangeRecorder::recordsNothingWhereItIsNotEnrolled()
{
    LoneTablet lone;
    VERIFY_OK(lone.tablet.database().run(QStringLiteral("DELETE FROM sync_checkpoint")));

    VERIFY_FAILS(lone.tablet.record({mark(QStringLiteral("present"))}), ErrorKind::Rejected);
}

void tst_ChangeRecorder::leavesNoTraceWhenTheCallerTakesItBack()
{
    LoneTablet lone;
    Database &database = lone.tablet.database();
    {
        Transaction transaction{database};
        TestSink sink{database};
        VERIFY_OK((ChangeRecorder{database, sink, testKinds(), lone.tablet.clock()}.record(
            QStringLiteral("c1"), {mark(QStringLiteral("present"))})));
    }

    QVERIFY(lone.tablet.waiting().isEmpty());
    QVERIFY(!lone.tablet.shown(QStringLiteral("Attendance"), markId()));
    QCOMPARE(*lone.tablet.record({mark(QStringLiteral("late"))}), QStringLiteral("d1.1"));
}

QTEST_GUILESS_MAIN(tst_ChangeRecorder)
#include "tst_ChangeRecorder.moc"
