// SPDX-License-Identifier: Apache-2.0
#include "sync/protocol/Aside.h"
#include "sync/protocol/Held.h"
#include "sync/server/HeldReasons.h"
#include "tests/support/ResultMatchers.h"
#include "tests/sync/server/WireTablet.h"

#include <QTest>

using namespace alongside;

/// What a supervisor sees of held mutations, and what becomes of their decisions.
class tst_HeldDecisions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsHeldAndWhy();
    void putsWhatBuildsOnIntoTheBundleAndNothingElse();
    void makesOneBundleOfTwoThatALaterOneTouches();
    void showsNothingToWhomTheRoleDoesNotAllow();
    void keepsAKindOutOfScopeToItself();
    void keepsADecisionAboutAKindOutOfScopeToItself();

    void replaysABundleInOrder();
    void appliesNothingWhenOneOfThemIsStillRefused();
    void takesAValueThatASupervisorMended();
    void keepsWhatWasTypedBesideWhatWasMended();
    void letsWhoeverBuiltOnTheOldValueGoOnFromTheMendedOne();
    void leavesAFieldOut();
    void appliesWhatTheSupervisorMayWriteAndTheWriterMayNot();
    void givesNobodyARoleBySupervision();
    void setsAsideWithoutDeleting();
    void tellsWhoRecordedItWhyItWasSetAside();
    void tellsNobodyElseWhy();
    void tellsWhoeverListensThatSomethingWasSetAside();
    void answersTheTabletThatOffersItAgain();
    void decidesOnceHoweverOftenItIsSent();
    void refusesAnotherDecisionUnderTheSameId();
    void changesNothingWhenTheBundleHasGrown();
    void changesNothingWhenSomebodyElseHasDecided();
    void refusesADecision_data();
    void refusesADecision();
    void notesWhoDecidedWhatAndWhy();
    void holdsTheNextWorkOnTheRecordNoLonger();

    void hasACodeForEveryRefusal_data();
    void hasACodeForEveryRefusal();
    void writesADecisionAsItWasRead();
};

namespace {

using State = MutationResult::State;
using Outcome = HeldOutcome::Kind;
using Code = HeldReason::Code;

const QString personKind = QStringLiteral("Person");

QJsonObject born(const QString &day) { return {{key("name"), key("Ann")}, {key("born"), day}}; }
Operation addBorn(const QString &id, const QString &day)
{
    return {Operation::Kind::Add, personKind, id, {}, born(day)};
}
Operation rename(const QString &from, const QString &to)
{
    return patch(personKind, ann, {{key("name"), from}}, {{key("name"), to}});
}

/// A coach's tablet, whose birthday for Ann cannot be, and a supervisor's.
struct Office {
    TestServer server{testKinds()};
    WireTablet coach{server, {key("coach")}};
    WireTablet supervisor{server, {key("supervisor")}};

    HeldList list() { return listOn(supervisor); }
    HeldList listOn(WireTablet &tablet)
    {
        const Invocation answer = tablet.call(key("Held/get"), {{key("accountId"), server.account()}});
        const Result<HeldList> list = heldListFromJson(answer.arguments);
        if (!list) qFatal("Held/get: %s", qPrintable(list.error().detail));
        return *list;
    }
    HeldDecision decision(HeldDecision::Kind kind, const QList<Mend> &mends = {})
    {
        const HeldBundle bundle = list().bundles.first();
        return {server.account(), QStringLiteral("decision%1").arg(++m_decisions), supervisor.coach(), bundle.id(),
            bundle.opIds(), kind, key("Mum gave the year wrong"), mends};
    }
    HeldOutcome decide(const HeldDecision &decision)
    {
        const Invocation answer = supervisor.call(key("Held/decide"), toJson(decision));
        const Result<HeldOutcome> outcome = heldOutcomeFromJson(answer.arguments);
        if (!outcome) qFatal("Held/decide: %s", qPrintable(QString::fromUtf8(canonicalJson(answer.arguments))));
        return *outcome;
    }
    HeldOutcome replay(const QList<Mend> &mends = {}) { return decide(decision(HeldDecision::Kind::Replay, mends)); }
    HeldOutcome setAside() { return decide(decision(HeldDecision::Kind::SetAside)); }

    QList<AsideReason> whyAside(WireTablet &tablet, const QStringList &opIds)
    {
        const Invocation answer = tablet.call(key("Held/whyAside"), toJson(AsideRequest{server.account(), opIds}));
        const Result<AsideList> list = asideListFromJson(answer.arguments);
        if (!list) qFatal("Held/whyAside: %s", qPrintable(list.error().detail));
        return list->reasons;
    }

    std::optional<Record> person(const QString &id) { return *server.service().find(server.account(), id); }
    Mend birthday(const QString &day) { return {list().bundles.first().id(), 0, {{key("born"), day}}, {}}; }

private:
    int m_decisions = 0;
};

int rowsOf(TestServer &server, const QString &table)
{
    const auto count = server.database().first(
        QStringLiteral("SELECT count(*) FROM %1").arg(table), [](const Row &row) { return int(row.integer(0)); });
    return count ? **count : -1;
}

} // namespace

void tst_HeldDecisions::showsWhatIsHeldAndWhy()
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

void tst_HeldDecisions::putsWhatBuildsOnIntoTheBundleAndNothingElse()
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

void tst_HeldDecisions::makesOneBundleOfTwoThatALaterOneTouches()
{
    Office office;
    office.coach.write(addBorn(ann, key("yesterday")));
    office.coach.write(addBorn(ben, key("tomorrow")));
    QCOMPARE(office.list().bundles.size(), 2);

    office.coach.write(patch(personKind, ben, {}, {{key("keyCoach"), ann}}));

    QCOMPARE(office.list().bundles.size(), 1);
    QCOMPARE(office.list().bundles.first().mutations.size(), 3);
}

void tst_HeldDecisions::showsNothingToWhomTheRoleDoesNotAllow()
{
    Office office;
    office.coach.write(addBorn(ann, key("yesterday")));

    const Invocation answer = office.coach.call(key("Held/get"), {{key("accountId"), office.server.account()}});

    QCOMPARE(answer.name, key("error"));
    QCOMPARE(answer.arguments.value(key("type")).toString(), key("forbidden"));
    QVERIFY(!canonicalJson(answer.arguments).contains("yesterday"));
}

void tst_HeldDecisions::keepsAKindOutOfScopeToItself()
{
    Office office;
    office.server.config().heldReaders.insert(key("coach"));
    office.coach.write({Operation::Kind::Add, key("Earnings"), ann, {}, {{key("person"), key("nobody")}}});

    const HeldList seen = office.listOn(office.coach);

    QCOMPARE(seen.bundles.size(), 0);
    QCOMPARE(seen.others, 1);
    QCOMPARE(office.list().bundles.size(), 1);
}

void tst_HeldDecisions::keepsADecisionAboutAKindOutOfScopeToItself()
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

void tst_HeldDecisions::replaysABundleInOrder()
{
    Office office;
    QCOMPARE(office.coach.write(rename(key("Ann"), key("Annie"))).state, State::Held); // nobody has made Ann yet
    QCOMPARE(office.coach.write(rename(key("Annie"), key("Anna"))).state, State::Held);
    office.supervisor.write(addPerson(ann, key("Ann")));
    const Instant typed = office.list().bundles.first().mutations.first().mutation.at;
    office.server.clock().advance(std::chrono::hours{5});

    QCOMPARE(office.replay().kind, Outcome::Done);

    QCOMPARE(office.person(ann)->fields.value(key("name")).toString(), key("Anna"));
    QCOMPARE(office.list().bundles.size(), 0);
    // Under its writer's name and time: who says otherwise now differs from the coach, not from the supervisor.
    QCOMPARE(office.supervisor.write(rename(key("Ann"), key("Anne"))).state, State::Conflict);
    const WireTablet::Pulled pulled = office.supervisor.pull();
    const Conflict conflict = *Conflict::fromFields(pulled.records[Conflict::idOf(ann, key("name"))].fields);
    QCOMPARE(conflict.candidates.first().by, office.coach.coach());
    QCOMPARE(conflict.candidates.first().at, toText(typed));
    QCOMPARE(*checkServer(office.server.database()), QStringList{});
}

void tst_HeldDecisions::appliesNothingWhenOneOfThemIsStillRefused()
{
    Office office;
    office.coach.write(rename(key("Ann"), key("Annie")));
    const QString second = office.coach.next({patch(personKind, ann, {}, {{key("born"), key("never")}})}).opId;
    --office.coach.seq;
    office.coach.write(patch(personKind, ann, {}, {{key("born"), key("never")}}));
    office.supervisor.write(addPerson(ann, key("Ann")));
    const HeldDecision decision = office.decision(HeldDecision::Kind::Replay);
    const QString before = office.server.content();

    const HeldOutcome outcome = office.decide(decision);

    QCOMPARE(outcome, (HeldOutcome{Outcome::StillRefused, second, {Code::NotValid, personKind, key("born")}}));
    QCOMPARE(office.server.content(), before);
}

void tst_HeldDecisions::takesAValueThatASupervisorMended()
{
    Office office;
    office.coach.write(addBorn(ann, key("1990-02-31")));

    QCOMPARE(office.replay({office.birthday(key("1990-02-28"))}).kind, Outcome::Done);

    QCOMPARE(office.person(ann)->fields, born(key("1990-02-28")));
}

void tst_HeldDecisions::keepsWhatWasTypedBesideWhatWasMended()
{
    Office office;
    const Mutation typed = office.coach.next({addBorn(ann, key("1990-02-31"))});
    office.coach.push({typed});

    office.replay({office.birthday(key("1990-02-28"))});

    QCOMPARE(office.coach.push({typed}).results.first().state, State::Applied); // it is still the same mutation
    const auto mended = office.server.database().first(
        QStringLiteral("SELECT body FROM heldMend"), [](const Row &row) { return row.blob(0); });
    QVERIFY((*mended)->contains("1990-02-28"));
    QVERIFY(!(*mended)->contains("1990-02-31"));
    QCOMPARE(*checkServer(office.server.database()), QStringList{});
}

void tst_HeldDecisions::letsWhoeverBuiltOnTheOldValueGoOnFromTheMendedOne()
{
    Office office;
    const QString colleague = office.server.addCoach(key("Colleague"), {key("coach")});
    office.coach.write(addBorn(ann, key("1990-02-31")));
    Mutation later = office.coach.next(
        {patch(personKind, ann, {{key("born"), key("1990-02-31")}}, {{key("born"), key("1990-03-03")}})});
    later.by = colleague; // who shares the tablet
    office.coach.push({later});

    QCOMPARE(office.replay({office.birthday(key("1990-02-28"))}).kind, Outcome::Done);

    QCOMPARE(office.person(ann)->fields.value(key("born")).toString(), key("1990-03-03"));
    QCOMPARE(office.coach.push({later}).results.first().state, State::Applied);
}

void tst_HeldDecisions::leavesAFieldOut()
{
    Office office;
    QJsonObject fields = born(key("1990-02-28"));
    fields.insert(key("shoeSize"), 7);
    office.coach.write({Operation::Kind::Add, personKind, ann, {}, fields});
    QCOMPARE(office.list().bundles.first().mutations.first().because,
        (HeldReason{Code::NotValid, personKind, key("shoeSize")}));

    QCOMPARE(office.replay({{office.list().bundles.first().id(), 0, {}, {key("shoeSize")}}}).kind, Outcome::Done);

    QCOMPARE(office.person(ann)->fields, born(key("1990-02-28")));
}

void tst_HeldDecisions::appliesWhatTheSupervisorMayWriteAndTheWriterMayNot()
{
    Office office;
    WireTablet relief{office.server, {key("relief")}};
    QCOMPARE(relief.write(addPerson(ann, key("Ann"))).state, State::Held);
    QCOMPARE(office.list().bundles.first().mutations.first().because, (HeldReason{Code::MayNotWrite, personKind, {}}));

    QCOMPARE(office.replay().kind, Outcome::Done);

    QVERIFY(office.person(ann).has_value());
}

void tst_HeldDecisions::givesNobodyARoleBySupervision()
{
    Office office;
    office.server.config().heldDeciders.insert(key("coach"));
    const QJsonObject roles{{key("roles"), QJsonArray{key("supervisor")}}};
    const QJsonObject was{{key("roles"), QJsonArray{key("coach")}}};
    QCOMPARE(office.coach.write(patch(key("Coach"), office.coach.coach(), was, roles)).state, State::Held);
    HeldDecision decision = office.decision(HeldDecision::Kind::Replay);
    decision.by = office.coach.coach();

    const Invocation answer = office.coach.call(key("Held/decide"), toJson(decision));

    QCOMPARE(heldOutcomeFromJson(answer.arguments)->kind, Outcome::StillRefused);
    decision.by = office.supervisor.coach();
    QCOMPARE(office.coach.call(key("Held/decide"), toJson(decision)).name, key("error"));
}

void tst_HeldDecisions::setsAsideWithoutDeleting()
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

void tst_HeldDecisions::tellsWhoRecordedItWhyItWasSetAside()
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

void tst_HeldDecisions::tellsNobodyElseWhy()
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

void tst_HeldDecisions::tellsWhoeverListensThatSomethingWasSetAside()
{
    Office office;
    office.coach.write(addBorn(ann, key("yesterday")));
    const StateToken before = office.coach.pull().state;

    office.setAside();

    QVERIFY(office.coach.pull(before).state.modseq > before.modseq);
}

void tst_HeldDecisions::answersTheTabletThatOffersItAgain()
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

void tst_HeldDecisions::decidesOnceHoweverOftenItIsSent()
{
    Office office;
    office.coach.write(addBorn(ann, key("1990-02-31")));
    const HeldDecision decision = office.decision(HeldDecision::Kind::Replay, {office.birthday(key("1990-02-28"))});
    QCOMPARE(office.decide(decision).kind, Outcome::Done);
    const QString after = office.server.content();

    QCOMPARE(office.decide(decision).kind, Outcome::Done);

    QCOMPARE(office.server.content(), after);
}

void tst_HeldDecisions::refusesAnotherDecisionUnderTheSameId()
{
    Office office;
    office.coach.write(addBorn(ann, key("1990-02-31")));
    HeldDecision decision = office.decision(HeldDecision::Kind::Replay, {office.birthday(key("1990-02-28"))});
    office.decide(decision);
    decision.note = key("Another reason");

    const Invocation answer = office.supervisor.call(key("Held/decide"), toJson(decision));

    QCOMPARE(answer.arguments.value(key("type")).toString(), key("invalidArguments"));
}

void tst_HeldDecisions::changesNothingWhenTheBundleHasGrown()
{
    Office office;
    office.coach.write(addBorn(ann, key("1990-02-31")));
    const HeldDecision decision = office.decision(HeldDecision::Kind::SetAside);
    office.coach.write(rename(key("Ann"), key("Annie")));
    const QString before = office.server.content();

    QCOMPARE(office.decide(decision).kind, Outcome::Changed);

    QCOMPARE(office.server.content(), before);
}

void tst_HeldDecisions::changesNothingWhenSomebodyElseHasDecided()
{
    Office office;
    office.coach.write(addBorn(ann, key("1990-02-31")));
    const HeldDecision late = office.decision(HeldDecision::Kind::SetAside);
    office.replay({office.birthday(key("1990-02-28"))});
    const QString before = office.server.content();

    QCOMPARE(office.decide(late).kind, Outcome::Changed);

    QCOMPARE(office.server.content(), before);
}

void tst_HeldDecisions::refusesADecision_data()
{
    QTest::addColumn<QJsonObject>("instead");
    QTest::addColumn<QString>("type");
    const QString invalid = key("invalidArguments");
    QTest::newRow("without an id") << QJsonObject{{key("id"), QString{}}} << invalid;
    QTest::newRow("of another word") << QJsonObject{{key("decision"), key("delete")}} << invalid;
    QTest::newRow("set aside without a reason") << QJsonObject{{key("note"), key("  ")}} << invalid;
    QTest::newRow("with a book for a reason") << QJsonObject{{key("note"), QString{2001, QLatin1Char('x')}}} << invalid;
    QTest::newRow("set aside and mended")
        << QJsonObject{{key("mend"), QJsonArray{QJsonObject{{key("opId"), key("x")}, {key("op"), 0}}}}} << invalid;
    QTest::newRow("mended elsewhere") << QJsonObject{{key("decision"), key("replay")},
        {key("mend"), QJsonArray{QJsonObject{{key("opId"), key("x")}, {key("op"), 0}}}}}
                                      << invalid;
    QTest::newRow("mended far beyond the last operation") << QJsonObject{{key("decision"), key("replay")},
        {key("mend"), QJsonArray{QJsonObject{{key("opId"), key("x")}, {key("op"), qint64{1} << 32}}}}}
                                                          << invalid;
    QTest::newRow("of another account") << QJsonObject{{key("accountId"), key("x")}} << key("accountNotFound");
    QTest::newRow("by somebody who is not there") << QJsonObject{{key("by"), ann}} << key("forbidden");
}

void tst_HeldDecisions::refusesADecision()
{
    QFETCH(const QJsonObject, instead);
    QFETCH(const QString, type);
    Office office;
    office.coach.write(addBorn(ann, key("1990-02-31")));
    QJsonObject arguments = toJson(office.decision(HeldDecision::Kind::SetAside));
    for (auto member = instead.begin(); member != instead.end(); ++member)
        arguments.insert(member.key(), *member);
    const QString before = office.server.content();

    const Invocation answer = office.supervisor.call(key("Held/decide"), arguments);

    QCOMPARE(answer.name, key("error"));
    QCOMPARE(answer.arguments.value(key("type")).toString(), type);
    QCOMPARE(office.server.content(), before);
}

void tst_HeldDecisions::notesWhoDecidedWhatAndWhy()
{
    Office office;
    office.coach.write(addBorn(ann, key("1990-02-31")));
    const HeldDecision decision = office.decision(HeldDecision::Kind::Replay, {office.birthday(key("1990-02-28"))});

    office.decide(decision);

    const AuditLine line = office.server.members().audit.lines(office.server.account())->last();
    QCOMPARE(line.event, key("heldMended"));
    QCOMPARE(line.subject, office.supervisor.coach());
    QVERIFY(line.detail.contains(decision.bundle) && line.detail.contains(decision.id));
    QVERIFY(!line.detail.contains(key("1990"))); // ids only: the values are with the decision
    const auto asked = office.server.database().first(
        QStringLiteral("SELECT asked FROM heldDecision WHERE coach = ?"), [](const Row &row) { return row.blob(0); },
        office.supervisor.coach());
    QCOMPARE(**asked, canonicalJson(toJson(decision)));
}

void tst_HeldDecisions::holdsTheNextWorkOnTheRecordNoLonger()
{
    Office office;
    office.supervisor.write(addPerson(ann, key("Ann")));
    office.coach.write(patch(personKind, ann, {}, {{key("born"), key("yesterday")}}));
    QCOMPARE(office.coach.write(rename(key("Ann"), key("Annie"))).state, State::Held);

    office.setAside();

    QCOMPARE(office.coach.write(rename(key("Ann"), key("Anna"))).state, State::Applied);
    QCOMPARE(rowsOf(office.server, key("heldRecord")), 0);
}

void tst_HeldDecisions::hasACodeForEveryRefusal_data()
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

void tst_HeldDecisions::hasACodeForEveryRefusal()
{
    QFETCH(const QList<Operation>, operations);
    QFETCH(const HeldReason, because);
    Office office;

    QCOMPARE(office.coach.push({office.coach.next(operations)}).results.first().state, State::Held);

    const QString stored = office.server.service().held(office.server.account())->first().heldBecause;
    QCOMPARE(heldReasonFrom(stored), because);
}

void tst_HeldDecisions::writesADecisionAsItWasRead()
{
    const HeldDecision decision{key("riverside"), key("d1"), key("c1"), key("x.1"), {key("x.1"), key("x.2")},
        HeldDecision::Kind::Replay, key("why"), {{key("x.2"), 1, {{key("born"), QJsonValue{}}}, {key("alerts")}}}};
    QCOMPARE(*heldDecisionFromJson(toJson(decision)), decision);

    QJsonObject newer = toJson(HeldOutcome{Outcome::StillRefused, key("x.1"), {Code::TooOld, {}, {}}});
    newer.insert(key("because"), QJsonObject{{key("code"), key("aCodeOfTomorrow")}});
    QCOMPARE(heldOutcomeFromJson(newer)->because.code, Code::Other);
}

QTEST_GUILESS_MAIN(tst_HeldDecisions)
#include "tst_HeldDecisions.moc"
