// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/server/WireTablet.h"

#include <QJsonArray>
#include <QTest>

using namespace alongside;

class tst_TypeMethods : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void getsRecordsById();
    void getsAllOfAType();
    void getsARecordOnceHoweverOftenItIsNamed();
    void takesWhatIsLeftOutAsNull();
    void refusesToGetMoreThanItSays();
    void tellsTheSameStateUntilSomethingChanges();
    void cannotTellChangesSinceAStateThatIsNone();
    void getsOnlyTheWantedProperties();
    void tellsWhatWasMadeChangedAndRemoved();
    void leavesOutWhatCameAndWent();
    void stopsAtTheMostChangesWanted();
};

namespace {

/// A tablet that has added Ann and Ben.
struct Pair {
    Pair() : tablet{server, {key("coach")}}
    {
        tablet.write(addPerson(ann, key("Ann")));
        tablet.write(addPerson(ben, key("Ben")));
    }

    QJsonObject get(const QJsonValue &ids, const QJsonValue &properties = QJsonValue{})
    {
        return tablet
            .call(key("Person/get"),
                {{key("accountId"), server.account()}, {key("ids"), ids}, {key("properties"), properties}})
            .arguments;
    }
    QJsonObject changes(const QString &since, int most = 100)
    {
        return tablet
            .call(key("Person/changes"),
                {{key("accountId"), server.account()}, {key("sinceState"), since}, {key("maxChanges"), most}})
            .arguments;
    }
    QString state() { return tablet.pull().state.text(); }

    TestServer server{testKinds()};
    WireTablet tablet;
};

Operation removal(const QString &id, const char *name)
{
    return {Operation::Kind::Remove, key("Person"), id, {{key("name"), key(name)}}, {}};
}

} // namespace

void tst_TypeMethods::getsRecordsById()
{
    Pair pair;

    const QJsonObject got = pair.get(QJsonArray{ann, key("nobody"), markOf(ann)});

    QCOMPARE(got.value(key("accountId")).toString(), pair.server.account());
    QCOMPARE(got.value(key("state")).toString(), pair.state());
    QCOMPARE(got.value(key("list")).toArray(), (QJsonArray{QJsonObject{{key("id"), ann}, {key("name"), key("Ann")}}}));
    QCOMPARE(got.value(key("notFound")).toArray().size(), 2);
}

void tst_TypeMethods::getsAllOfAType()
{
    Pair pair;
    pair.tablet.write(removal(ben, "Ben"));

    QCOMPARE(pair.get(QJsonValue{}).value(key("list")).toArray().size(), 1);
}

// RFC 8620 §5.1
void tst_TypeMethods::getsARecordOnceHoweverOftenItIsNamed()
{
    Pair pair;

    const QJsonObject got = pair.get(QJsonArray{ann, ann, key("nobody"), key("nobody")});

    QCOMPARE(got.value(key("list")).toArray().size(), 1);
    QCOMPARE(got.value(key("notFound")).toArray(), QJsonArray{key("nobody")});
}

// RFC 8620 §3.5
void tst_TypeMethods::takesWhatIsLeftOutAsNull()
{
    Pair pair;

    const QJsonObject got = pair.tablet.call(key("Person/get"), {{key("accountId"), pair.server.account()}}).arguments;

    QCOMPARE(got.value(key("list")).toArray().size(), 2);
    QCOMPARE(got.value(key("notFound")).toArray(), QJsonArray{});
}

// RFC 8620 §5.1
void tst_TypeMethods::refusesToGetMoreThanItSays()
{
    Pair pair;
    pair.server.config().maxObjectsInGet = 1;

    QCOMPARE(pair.get(QJsonArray{ann}).value(key("list")).toArray().size(), 1);
    QCOMPARE(pair.get(QJsonArray{ann, ben}).value(key("type")).toString(), key("requestTooLarge"));
    QCOMPARE(pair.get(QJsonValue{}).value(key("type")).toString(), key("requestTooLarge"));
}

// RFC 8620 §5.1
void tst_TypeMethods::tellsTheSameStateUntilSomethingChanges()
{
    Pair pair;
    const auto state = [&] { return pair.get(QJsonArray{}).value(key("state")).toString(); };
    const QString before = state();
    QCOMPARE(state(), before);

    pair.tablet.write(removal(ben, "Ben"));

    QVERIFY(state() != before);
}

// RFC 8620 §5.2
void tst_TypeMethods::cannotTellChangesSinceAStateThatIsNone()
{
    Pair pair;

    for (const char *state : {"", "yesterday", "9-1", "1-999"})
        QCOMPARE(pair.changes(key(state)).value(key("type")).toString(), key("cannotCalculateChanges"));
}

void tst_TypeMethods::getsOnlyTheWantedProperties()
{
    Pair pair;

    const QJsonObject got = pair.get(QJsonArray{ann}, QJsonArray{key("born")});

    QCOMPARE(got.value(key("list")).toArray(), (QJsonArray{QJsonObject{{key("id"), ann}}}));
}

void tst_TypeMethods::tellsWhatWasMadeChangedAndRemoved()
{
    Pair pair;
    const QString before = pair.state();
    const QString cara = key("01930000-0000-7000-8000-0000000000c3");
    pair.tablet.write(addPerson(cara, key("Cara")));
    pair.tablet.write(patch(key("Person"), ann, {{key("name"), key("Ann")}}, {{key("name"), key("Annie")}}));
    pair.tablet.write(removal(ben, "Ben"));

    const QJsonObject changes = pair.changes(before);

    QCOMPARE(changes.value(key("oldState")).toString(), before);
    QCOMPARE(changes.value(key("newState")).toString(), pair.state());
    QCOMPARE(changes.value(key("hasMoreChanges")), QJsonValue{false});
    QCOMPARE(changes.value(key("created")).toArray(), QJsonArray{cara});
    QCOMPARE(changes.value(key("updated")).toArray(), QJsonArray{ann});
    QCOMPARE(changes.value(key("destroyed")).toArray(), QJsonArray{ben});
}

void tst_TypeMethods::leavesOutWhatCameAndWent()
{
    Pair pair;
    pair.tablet.write(removal(ben, "Ben"));

    const QJsonObject changes = pair.changes(key("1-0"));

    QCOMPARE(changes.value(key("created")).toArray(), QJsonArray{ann});
    QCOMPARE(changes.value(key("destroyed")).toArray(), QJsonArray{});
}

void tst_TypeMethods::stopsAtTheMostChangesWanted()
{
    Pair pair;

    const QJsonObject first = pair.changes(key("1-0"), 1);
    QCOMPARE(first.value(key("created")).toArray(), QJsonArray{ann});
    QCOMPARE(first.value(key("hasMoreChanges")), QJsonValue{true});

    const QJsonObject second = pair.changes(first.value(key("newState")).toString(), 1);
    QCOMPARE(second.value(key("created")).toArray(), QJsonArray{ben});
    QCOMPARE(second.value(key("hasMoreChanges")), QJsonValue{false});
    QCOMPARE(second.value(key("newState")).toString(), pair.state());
}

QTEST_GUILESS_MAIN(tst_TypeMethods)
#include "tst_TypeMethods.moc"
