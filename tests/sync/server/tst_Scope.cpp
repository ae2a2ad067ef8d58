// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/server/WireTablet.h"

#include <QJsonArray>
#include <QTest>

using namespace alongside;

class tst_Scope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesEachRoleItsTypesAndNoOther_data();
    void givesEachRoleItsTypesAndNoOther();
    void changesWithTheRolesOfTheCoaches();
    void givesNoRolesInTheNameOfSomebodyWhoDoesNotSignInHere();
    void growsWhenAnotherCoachSignsIn();
    void fetchesAGainedTypeFromTheBeginning();
    void keepsAConflictToThoseWhoMayReadWhatItIsAbout();
};

namespace {

/// One record of every type, the conflict about earnings aside.
void fill(TestServer &server)
{
    WireTablet supervisor{server, {key("supervisor")}};
    supervisor.write(addPerson(ann, key("Ann")));
    supervisor.write(putMark(ann, {}, {{key("code"), key("present")}}));
    supervisor.write({Operation::Kind::Add, key("Note"), ben, {}, {{key("person"), ann}, {key("text"), key("x")}}});
    supervisor.write({Operation::Kind::Add, key("Earnings"), key("01930000-0000-7000-8000-0000000000e1"), {},
        {{key("person"), ann}, {key("pence"), 1200}}});
}

QSet<QString> typesIn(const WireTablet::Pulled &pulled)
{
    QSet<QString> types;
    for (const Record &record : pulled.records)
        types.insert(record.type);
    return types;
}

} // namespace

void tst_Scope::givesEachRoleItsTypesAndNoOther_data()
{
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<QSet<QString>>("types");
    QTest::newRow("nobody") << QStringList{} << QSet<QString>{};
    QTest::newRow("relief") << QStringList{key("relief")}
                            << QSet<QString>{key("Coach"), key("Person"), key("Attendance")};
    QTest::newRow("coach") << QStringList{key("coach")}
                           << QSet<QString>{key("Coach"), key("Person"), key("Attendance"), key("Note")};
    QTest::newRow("earnings") << QStringList{key("earnings")} << QSet<QString>{key("Earnings")};
    QTest::newRow("relief with earnings") << QStringList{key("relief"),
        key("earnings")} << QSet<QString>{key("Coach"), key("Person"), key("Attendance"), key("Earnings")};
    QTest::newRow("supervisor") << QStringList{key(
        "supervisor")} << QSet<QString>{key("Coach"), key("Person"), key("Attendance"), key("Note"), key("Earnings")};
}

void tst_Scope::givesEachRoleItsTypesAndNoOther()
{
    QFETCH(const QStringList, roles);
    QFETCH(const QSet<QString>, types);
    TestServer server{testKinds()};
    fill(server);
    WireTablet tablet{server, roles};

    QCOMPARE(typesIn(tablet.pull()), types);
    for (const RecordKind &kind : testKinds().kinds()) {
        if (kind.type == key("Conflict")) continue;
        const QJsonObject everything{{key("accountId"), server.account()}, {key("ids"), QJsonValue{}}};
        const Invocation get = tablet.call(kind.type + key("/get"), everything);
        const bool isForbidden = get.arguments.value(key("type")).toString() == key("forbidden");
        QCOMPARE(isForbidden, !types.contains(kind.type));
    }
}

void tst_Scope::changesWithTheRolesOfTheCoaches()
{
    TestServer server{testKinds()};
    fill(server);
    WireTablet tablet{server, {key("coach")}};
    const QString before = tablet.pull().scope;
    const auto give = [&](const char *role) {
        const Operation roles = patch(key("Coach"), tablet.coach(), {}, {{key("roles"), QJsonArray{key(role)}}});
        QVERIFY(server.service().writeAsService(server.account(), {roles}));
    };

    give("relief");
    const auto after = tablet.pull();
    QVERIFY(after.scope != before);
    QVERIFY(!typesIn(after).contains(key("Note")));

    give("coach");
    QCOMPARE(tablet.pull().scope, before);
}

void tst_Scope::givesNoRolesInTheNameOfSomebodyWhoDoesNotSignInHere()
{
    TestServer server{testKinds()};
    fill(server);
    WireTablet stolen{server, {key("relief")}};
    const QString before = stolen.pull().scope;
    Mutation forged =
        stolen.next({patch(key("Coach"), stolen.coach(), {}, {{key("roles"), QJsonArray{key("earnings")}}})});
    forged.by = server.addCoach(key("Boss"), {key("supervisor")});

    const PushReply reply = stolen.push({forged});

    QCOMPARE(reply.results.first().state, MutationResult::State::Held);
    QCOMPARE(stolen.pull().scope, before);
}

void tst_Scope::growsWhenAnotherCoachSignsIn()
{
    TestServer server{testKinds()};
    fill(server);
    WireTablet tablet{server, {key("relief")}};
    const QString money = server.addCoach(key("Money"), {key("earnings")});
    QVERIFY(!typesIn(tablet.pull()).contains(key("Earnings")));

    const QString code = *server.members().admissions.makeSignInCode(server.account(), money);
    QCOMPARE(server.handle(tablet.request("POST", "/sign-in", canonicalJson(toJson(SignInRequest{code})))).status, 200);

    QVERIFY(typesIn(tablet.pull()).contains(key("Earnings")));
}

void tst_Scope::fetchesAGainedTypeFromTheBeginning()
{
    TestServer server{testKinds()};
    fill(server);
    WireTablet tablet{server, {key("supervisor")}};
    const StateToken now = tablet.pull().state;

    const auto gained = tablet.pull({1, 0}, 1 << 20, {key("Earnings")});

    QCOMPARE(typesIn(gained), QSet<QString>{key("Earnings")});
    QCOMPARE(gained.state, now);
}

// A Conflict's candidates are values of the type that it is about.
void tst_Scope::keepsAConflictToThoseWhoMayReadWhatItIsAbout()
{
    TestServer server{testKinds()};
    fill(server);
    const QString earnings = key("01930000-0000-7000-8000-0000000000e1");
    WireTablet one{server, {key("earnings")}};
    WireTablet other{server, {key("earnings")}};
    one.write(patch(key("Earnings"), earnings, {{key("pence"), 1200}}, {{key("pence"), 1300}}));
    const MutationResult result =
        other.write(patch(key("Earnings"), earnings, {{key("pence"), 1200}}, {{key("pence"), 1400}}));
    QCOMPARE(result.state, MutationResult::State::Conflict);
    const QString conflict = result.conflicts.first();
    WireTablet relief{server, {key("relief")}};

    QVERIFY(one.pull().records.contains(conflict));
    QVERIFY(!relief.pull().records.contains(conflict));
    const Invocation get =
        relief.call(key("Conflict/get"), {{key("accountId"), server.account()}, {key("ids"), QJsonArray{conflict}}});
    QCOMPARE(get.arguments.value(key("list")).toArray(), QJsonArray{});
    QCOMPARE(get.arguments.value(key("notFound")).toArray(), QJsonArray{conflict});
}

QTEST_GUILESS_MAIN(tst_Scope)
#include "tst_Scope.moc"
