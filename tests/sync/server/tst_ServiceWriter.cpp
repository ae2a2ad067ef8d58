// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/server/WireTablet.h"

#include <QTest>

using namespace alongside;

using State = MutationResult::State;

class tst_ServiceWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesWhatNoRoleMay();
    void writesNothingTheSecondTime();
    void changesARecordTwiceInOneCall();
    void givesAResultForEachOperation();
    void refusesWhatIsNotValidAndHoldsNothing();
    void bringsNothingBackThatWasRemoved();
    void writesManyInBatches();
    void namesAnAccountThatIsNot();
};

void tst_ServiceWriter::writesWhatNoRoleMay()
{
    TestServer server{testKinds()};

    const auto results = server.service().writeAsService(
        server.account(), {{Operation::Kind::Add, key("Earnings"), ben, {}, {{key("person"), ann}}}});

    QCOMPARE(results->first().state, State::Applied);
    QCOMPARE(server.service().all(server.account(), key("Earnings"))->size(), 1);
}

void tst_ServiceWriter::writesNothingTheSecondTime()
{
    TestServer server{testKinds()};
    const QList<Operation> operations{addPerson(ann, key("Ann")), putMark(ann, {}, {{key("code"), key("present")}})};
    QVERIFY(server.service().writeAsService(server.account(), operations));
    const QString content = server.content();

    const auto again = server.service().writeAsService(server.account(), operations);

    QCOMPARE(*again, (QList<MutationResult>{{State::Applied, 0, 0, {}}, {State::Applied, 0, 0, {}}}));
    QCOMPARE(server.content(), content);
}

void tst_ServiceWriter::changesARecordTwiceInOneCall()
{
    TestServer server{testKinds()};

    const auto results = server.service().writeAsService(server.account(),
        {addPerson(ann, key("Ann")), patch(key("Person"), ann, {}, {{key("name"), key("Annie")}}),
            patch(key("Person"), ann, {}, {{key("name"), key("Anna")}})});

    QCOMPARE(results->last().state, State::Applied);
    QCOMPARE((*server.service().find(server.account(), ann))->fields.value(key("name")).toString(), key("Anna"));
    QCOMPARE(*checkServer(server.database()), QStringList{});
}

void tst_ServiceWriter::givesAResultForEachOperation()
{
    TestServer server{testKinds()};
    QVERIFY(server.service().writeAsService(server.account(), {addPerson(ann, key("Ann"))}));

    const auto results = server.service().writeAsService(server.account(),
        {patch(key("Person"), ann, {}, {{key("name"), key("Ann")}}), addPerson(ben, key("Ben")),
            {Operation::Kind::Remove, key("Person"), ann, {}, {}},
            {Operation::Kind::Remove, key("Person"), markOf(ann), {}, {}}});

    QCOMPARE(results->size(), 4);
    QCOMPARE(results->at(0).first, 0);
    QVERIFY(results->at(1).first > 0);
    QVERIFY(results->at(2).first > results->at(1).first);
    QCOMPARE(results->at(3).first, 0);
    QVERIFY(!*server.service().find(server.account(), ann));
}

void tst_ServiceWriter::refusesWhatIsNotValidAndHoldsNothing()
{
    TestServer server{testKinds()};
    const QString content = server.content();

    const auto results = server.service().writeAsService(
        server.account(), {addPerson(ann, key("Ann")), addPerson(key("x"), key("Ben"))});

    QCOMPARE(results.error().kind, ErrorKind::Rejected);
    QCOMPARE(server.content(), content);
    QVERIFY(server.service().writeAsService(server.account(), {addPerson(ann, key("Ann"))}));
}

// What is held would hold everything later by the service that names it.
void tst_ServiceWriter::bringsNothingBackThatWasRemoved()
{
    TestServer server{testKinds()};
    QVERIFY(server.service().writeAsService(
        server.account(), {addPerson(ann, key("Ann")), {Operation::Kind::Remove, key("Person"), ann, {}, {}}}));

    QVERIFY(!server.service().writeAsService(server.account(), {addPerson(ann, key("Ann"))}));

    const auto later = server.service().writeAsService(
        server.account(), {{Operation::Kind::Add, key("Earnings"), ben, {}, {{key("person"), ann}}}});
    QCOMPARE(later->first().state, State::Applied);
    QCOMPARE(server.service().held(server.account())->size(), 0);
}

void tst_ServiceWriter::writesManyInBatches()
{
    TestServer server{testKinds()};
    QList<Operation> operations;
    for (int number = 0; number < 6000; ++number)
        operations.append(
            addPerson(QStringLiteral("01930000-0000-7000-8000-%1").arg(number, 12, 16, QLatin1Char('0')), key("x")));

    QCOMPARE(server.service().writeAsService(server.account(), operations)->size(), 6000);

    QCOMPARE(server.service().all(server.account(), key("Person"))->size(), 6000);
    QCOMPARE(*checkServer(server.database()), QStringList{});
}

void tst_ServiceWriter::namesAnAccountThatIsNot()
{
    TestServer server{testKinds()};

    QCOMPARE(server.service().writeAsService(key("another"), {addPerson(ann, key("Ann"))}).error().kind,
        ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(tst_ServiceWriter)
#include "tst_ServiceWriter.moc"
