// SPDX-License-Identifier: Apache-2.0
#include "sync/server/HeldReasons.h"
#include "tests/sync/server/Office.h"

#include <QTest>

using namespace alongside;

namespace {

using State = MutationResult::State;
using Code = HeldReason::Code;

} // namespace

/// What a supervisor is shown of held mutations, and why each is held.
class tst_HeldList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsHeldAndWhy();
    void putsWhatBuildsOnIntoTheBundleAndNothingElse();
    void makesOneBundleOfTwoThatALaterOneTouches();
    void showsNothingToWhomTheRoleDoesNotAllow();
    void keepsAKindOutOfScopeToItself();
    void keepsADecisionAboutAKindOutOfScopeToItself();
    void hasACodeForEveryRefusal_data();
    void hasACodeForEveryRefusal();
};

void tst_HeldList::showsWhatIsHeldAndWhy()
{
    Office office;
    office.supervisor.write(addPerson(ann, key("Ann")));
    const Mutation typed = office.coach.next({patch(personKind, ann, {}, {{key("born"), key("1990-02-31")}})});
    office.coach.push({typed});

    const HeldList list = office.list();

    QCOMPARE(list.bundles.size(), 1);
    const HeldBundle &bundle = list.bundles.first();
    QCOMPARE(bundle.deviceName, key("Tablet 1"));
    QCOMPARE(bundle.opIds(), QStringList{typed.opId});
    const HeldMutation &held = bundle.mutations.first();
    QCOMPARE(held.mutation, typed);
    QCOMPARE(held.received, office.server.clock().now());
    QCOMPARE(held.because, (HeldReason{Code::NotValid, personKind, key("born")}));
    QCOMPARE(held.now, QList<PresentRecord>{PresentRecord{PresentRecord::Presence::There}});
    QCOMPARE(list.others, 0);
    QVERIFY(!list.hasMore);
}

void tst_HeldList::putsWhatBuildsOnIntoTheBundleAndNothingElse()
{
    Office office;
    office.coach.write(addBorn(ann, key("yesterday")));
    office.coach.write(addPerson(ben, key("Ben")));
    office.coach.write(rename(key("Ann"), key("Annie")));
    office.server.clock().advance(std::chrono::minutes{1});
    WireTablet other{office.server, {key("coach")}};
    other.write(patch(personKind, ben, {}, {{key("born"), key("never")}}));

    const HeldList list = office.list();

    QCOMPARE(list.bundles.size(), 2);
    QCOMPARE(list.bundles[0].mutations.size(), 2);
    QCOMPARE(list.bundles[0].mutations[1].because.code, Code::BuildsOnHeld);
    QCOMPARE(list.bundles[1].mutations.size(), 1);
    QCOMPARE(list.bundles[1].mutations[0].now.first().presence, PresentRecord::Presence::There);
}

void tst_HeldList::makesOneBundleOfTwoThatALaterOneTouches()
{
    Office office;
    office.coach.write(addBorn(ann, key("yesterday")));
    office.coach.write(addBorn(ben, key("tomorrow")));
    QCOMPARE(office.list().bundles.size(), 2);

    office.coach.write(patch(personKind, ben, {}, {{key("keyCoach"), ann}}));

    QCOMPARE(office.list().bundles.size(), 1);
    QCOMPARE(office.list().bundles.first().mutations.size(), 3);
}

void tst_HeldList::showsNothingToWhomTheRoleDoesNotAllow()
{
    Office office;
    office.coach.write(addBorn(ann, key("yesterday")));

    const Invocation answer = office.coach.call(key("Held/get"), {{key("accountId"), office.server.account()}});

    QCOMPARE(answer.name, key("error"));
    QCOMPARE(answer.arguments.value(key("type")).toString(), key("forbidden"));
    QVERIFY(!canonicalJson(answer.arguments).contains("yesterday"));
}

void tst_HeldList::keepsAKindOutOfScopeToItself()
{
    Office office;
    office.server.config().heldReaders.insert(key("coach"));
    office.coach.write({Operation::Kind::Add, key("Earnings"), ann, {}, {{key("person"), key("nobody")}}});

    const HeldList seen = office.listOn(office.coach);

    QCOMPARE(seen.bundles.size(), 0);
    QCOMPARE(seen.others, 1);
    QCOMPARE(office.list().bundles.size(), 1);
}

void tst_HeldList::keepsADecisionAboutAKindOutOfScopeToItself()
{
    Office office;
    office.server.config().heldReaders.insert(key("coach"));
    office.supervisor.write({Operation::Kind::Add, key("Earnings"), ben, {}, {{key("person"), ann}}});
    const auto pence = [](int was, int set) {
        return patch(
            key("Earnings"), ben, was ? QJsonObject{{key("pence"), was}} : QJsonObject{}, {{key("pence"), set}});
    };
    WireTablet other{office.server, {key("supervisor")}};
    office.supervisor.write(pence(0, 100));
    QCOMPARE(other.write(pence(0, 200)).state, State::Conflict);
    QCOMPARE(office.coach.write(resolution(Conflict::idOf(ben, key("pence")), 4711, {})).state, State::Held);
    QCOMPARE(office.coach.write(resolution(markOf(ben), 4712, {})).state, State::Held); // a conflict that is not there

    QCOMPARE(office.listOn(office.coach).others, 2);
    QCOMPARE(office.list().bundles.size(), 2);
}

void tst_HeldList::hasACodeForEveryRefusal_data()
{
    QTest::addColumn<QList<Operation>>("operations");
    QTest::addColumn<HeldReason>("because");
    const auto row = [](const char *name, const QList<Operation> &operations, const HeldReason &because) {
        QTest::newRow(name) << operations << because;
    };
    const QString coachKind = key("Coach");
    row("not valid", {addBorn(ann, key("never"))}, {Code::NotValid, personKind, key("born")});
    row("unknown kind", {patch(key("Spaceship"), ann, {}, {})}, {Code::MayNotWrite, key("Spaceship"), {}});
    row("not allowed", {{Operation::Kind::Add, key("Earnings"), ann, {}, {{key("person"), ben}}}},
        {Code::MayNotWrite, key("Earnings"), {}});
    row("not there", {rename(key("Ann"), key("Annie"))}, {Code::NoSuchRecord, personKind, {}});
    row("there already", {addPerson(ann, key("Ann")), addPerson(ann, key("Ann"))}, {Code::IdTaken, personKind, {}});
    row("another kind's", {putMark(ann, {}, {}), patch(personKind, markOf(ann), {}, {{key("name"), key("x")}})},
        {Code::IdTaken, personKind, {}});
    row("fixed", {putMark(ann, {}, {}), patch(key("Attendance"), markOf(ann), {}, {{key("person"), ben}})},
        {Code::NotValid, key("Attendance"), key("person")});
    row("no such conflict", {resolution(ann, 1, {})}, {Code::NoSuchRecord, {}, {}});
    row("not a resolution", {patch(key("Conflict"), ann, {}, {{key("status"), key("open")}})},
        {Code::NotValid, key("Conflict"), {}});
}

void tst_HeldList::hasACodeForEveryRefusal()
{
    QFETCH(const QList<Operation>, operations);
    QFETCH(const HeldReason, because);
    Office office;

    QCOMPARE(office.coach.push({office.coach.next(operations)}).results.first().state, State::Held);

    const QString stored = office.server.service().held(office.server.account())->first().heldBecause;
    QCOMPARE(heldReasonFrom(stored), because);
}

QTEST_GUILESS_MAIN(tst_HeldList)
#include "tst_HeldList.moc"
