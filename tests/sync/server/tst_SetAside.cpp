// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/server/Office.h"

#include <QTest>

using namespace alongside;

namespace {

using State = MutationResult::State;
using Outcome = HeldOutcome::Kind;

} // namespace

/// What becomes of held mutations that a supervisor sets aside, and who hears why.
class tst_SetAside : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsAsideWithoutDeleting();
    void tellsWhoRecordedItWhyItWasSetAside();
    void tellsNobodyElseWhy();
    void tellsWhoeverListensThatSomethingWasSetAside();
    void answersTheTabletThatOffersItAgain();
    void holdsTheNextWorkOnTheRecordNoLonger();
};

void tst_SetAside::setsAsideWithoutDeleting()
{
    Office office;
    const Mutation typed = office.coach.next({addBorn(ann, key("yesterday"))});
    office.coach.push({typed});

    QCOMPARE(office.setAside().kind, Outcome::Done);

    QCOMPARE(office.list().bundles.size(), 0);
    QVERIFY(!office.person(ann));
    const auto body = office.server.database().first(
        QStringLiteral("SELECT body FROM mutation WHERE opId = ? AND heldBecause <> ''"),
        [](const Row &row) { return row.blob(0); }, typed.opId);
    QCOMPARE(**body, canonicalJson(toJson(typed)));
    QCOMPARE(*checkServer(office.server.database()), QStringList{});
}

void tst_SetAside::tellsWhoRecordedItWhyItWasSetAside()
{
    Office office;
    const Mutation typed = office.coach.next({addBorn(ann, key("1990-02-31"))});
    office.coach.push({typed});
    QVERIFY(office.whyAside(office.coach, {typed.opId}).isEmpty()); // it is held
    office.setAside();

    const AsideReason reason{
        typed.opId, office.supervisor.coach(), office.server.clock().now(), key("Mum gave the year wrong")};
    QCOMPARE(office.whyAside(office.coach, {typed.opId, key("another.1")}), QList<AsideReason>{reason});
}

void tst_SetAside::tellsNobodyElseWhy()
{
    Office office;
    WireTablet colleague{office.server, {key("coach")}};
    const Mutation typed = office.coach.next({addBorn(ann, key("1990-02-31"))});
    office.coach.push({typed});
    office.setAside();

    QVERIFY(office.whyAside(colleague, {typed.opId}).isEmpty());
    const Invocation elsewhere =
        office.coach.call(key("Held/whyAside"), {{key("accountId"), key("elsewhere")}, {key("opIds"), QJsonArray{}}});
    QCOMPARE(elsewhere.arguments.value(key("type")).toString(), key("accountNotFound"));
}

void tst_SetAside::tellsWhoeverListensThatSomethingWasSetAside()
{
    Office office;
    office.coach.write(addBorn(ann, key("yesterday")));
    const StateToken before = office.coach.pull().state;

    office.setAside();

    QVERIFY(office.coach.pull(before).state.modseq > before.modseq);
}

void tst_SetAside::answersTheTabletThatOffersItAgain()
{
    Office office;
    const Mutation mended = office.coach.next({addBorn(ann, key("yesterday"))});
    office.coach.push({mended});
    office.replay({office.birthday(key("1990-02-28"))});
    const Mutation aside = office.coach.next({addBorn(ben, key("yesterday"))});
    office.coach.push({aside});
    office.setAside();

    const PushReply again = office.coach.push({mended, aside});

    QCOMPARE(again.results[0].state, State::Applied);
    QVERIFY(again.results[0].first > 0);
    QCOMPARE(again.results[1], (MutationResult{State::SetAside, 0, 0, {}}));
}

void tst_SetAside::holdsTheNextWorkOnTheRecordNoLonger()
{
    Office office;
    office.supervisor.write(addPerson(ann, key("Ann")));
    office.coach.write(patch(personKind, ann, {}, {{key("born"), key("yesterday")}}));
    QCOMPARE(office.coach.write(rename(key("Ann"), key("Annie"))).state, State::Held);

    office.setAside();

    QCOMPARE(office.coach.write(rename(key("Ann"), key("Anna"))).state, State::Applied);
    QCOMPARE(rowsOf(office.server, key("heldRecord")), 0);
}

QTEST_GUILESS_MAIN(tst_SetAside)
#include "tst_SetAside.moc"
