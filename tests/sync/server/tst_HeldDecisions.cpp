// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/server/Office.h"

#include <QTest>

using namespace alongside;

namespace {

using State = MutationResult::State;
using Outcome = HeldOutcome::Kind;
using Code = HeldReason::Code;

} // namespace

/// What becomes of a supervisor's decisions about held mutations.
class tst_HeldDecisions : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void replaysABundleInOrder();
    void appliesNothingWhenOneOfThemIsStillRefused();
    void takesAValueThatASupervisorMended();
    void keepsWhatWasTypedBesideWhatWasMended();
    void letsWhoeverBuiltOnTheOldValueGoOnFromTheMendedOne();
    void leavesAFieldOut();
    void appliesWhatTheSupervisorMayWriteAndTheWriterMayNot();
    void mendsOnlyWhatTheDeciderMayWrite();
    void mendsNothingThatWasNotTyped();
    void givesNobodyARoleBySupervision();
    void decidesOnceHoweverOftenItIsSent();
    void refusesAnotherDecisionUnderTheSameId();
    void changesNothingWhenTheBundleHasGrown();
    void changesNothingWhenSomebodyElseHasDecided();
    void refusesADecision_data();
    void refusesADecision();
    void notesWhoDecidedWhatAndWhy();

    void writesADecisionAsItWasRead();
};

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

void tst_HeldDecisions::mendsOnlyWhatTheDeciderMayWrite()
{
    Office office;
    office.server.config().heldDeciders.insert(key("relief"));
    WireTablet relief{office.server, {key("relief")}};
    office.coach.write(addBorn(ann, key("1990-02-31")));
    HeldDecision decision = office.decision(HeldDecision::Kind::Replay, {office.birthday(key("1990-02-28"))});
    decision.by = relief.coach();
    const QString before = office.server.content();

    const Invocation answer = relief.call(key("Held/decide"), toJson(decision));

    const Result<HeldOutcome> outcome = heldOutcomeFromJson(answer.arguments);
    QVERIFY2(outcome, canonicalJson(answer.arguments).constData());
    QCOMPARE(*outcome, (HeldOutcome{Outcome::StillRefused, decision.bundle, {Code::MayNotWrite, personKind, {}}}));
    QCOMPARE(office.server.content(), before);
}

void tst_HeldDecisions::mendsNothingThatWasNotTyped()
{
    Office office;
    office.coach.write(patch(personKind, ann, {}, {{key("born"), key("never")}}));
    Mend mend = office.birthday(key("1990-02-28"));
    mend.set.insert(key("name"), key("Somebody else"));
    const QString before = office.server.content();

    const Invocation answer =
        office.supervisor.call(key("Held/decide"), toJson(office.decision(HeldDecision::Kind::Replay, {mend})));

    QCOMPARE(answer.arguments.value(key("type")).toString(), key("invalidArguments"));
    QCOMPARE(office.server.content(), before);
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
