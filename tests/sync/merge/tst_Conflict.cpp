// SPDX-License-Identifier: Apache-2.0
#include "sync/merge/Conflict.h"

#include <QJsonArray>
#include <QTest>

using namespace alongside;

class tst_Conflict : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackItsFields();
    void refusesFieldsWithoutCandidates();
    void isOneForEachRecordAndPath();
    void keepsOneCandidateForEachWriter();
    void dropsTheWritersOwnCandidateWhenTheirsComesIntoForce();
    void keepsTheLaterCandidateWhenAnEarlierOneIsReplayed();
    void isSettledWhenAllSayTheSame();
    void isResolvedWhenEveryOtherValueWasSeen();
    void staysOpenWhileAValueWasNotSeen();
    void agreeingWithAnUnseenValueResolves();
    void aLateChoiceGivesWayToWhatItsChooserSaidSince();
    void aChooserNeedNotHaveSeenTheirOwnEarlierValue();
    void aSecondChoiceOpensAResolvedConflict();
    void readsAResolutionOnlyInItsForm();
};

namespace {

QString key(const char *name) { return QString::fromLatin1(name); }

Candidate candidate(const char *value, const char *by, const char *opId)
{
    return {key(value), key(by), key("2026-11-20T09:00:00.000Z"), key(opId)};
}

Conflict presentOrSick()
{
    return {key("Attendance"), key("a"), key("mark"), QJsonValue{},
        {candidate("present", "ann", "d1.1"), candidate("sick", "bob", "d2.1")}, Conflict::Status::Open};
}

Envelope cara() { return {key("cara"), *instantFromText(key("2026-11-20T10:00:00.000Z")), key("d3.9")}; }

} // namespace

void tst_Conflict::givesBackItsFields()
{
    Conflict conflict = presentOrSick();
    QCOMPARE(*Conflict::fromFields(conflict.toFields()), conflict);

    conflict.base = QJsonObject{{key("code"), key("late")}};
    conflict.candidates[1].value = QJsonValue{};
    conflict.status = Conflict::Status::Resolved;
    QCOMPARE(*Conflict::fromFields(conflict.toFields()), conflict);
}

void tst_Conflict::refusesFieldsWithoutCandidates()
{
    QJsonObject fields = presentOrSick().toFields();
    fields.insert(key("candidates"), QJsonArray{});

    QVERIFY(!Conflict::fromFields(fields));
}

void tst_Conflict::isOneForEachRecordAndPath()
{
    QCOMPARE(Conflict::idOf(key("a"), key("mark")), Conflict::idOf(key("a"), key("mark")));
    QVERIFY(Conflict::idOf(key("a"), key("mark")) != Conflict::idOf(key("a"), key("arrived")));
    QVERIFY(Conflict::idOf(key("a"), key("mark")) != Conflict::idOf(key("b"), key("mark")));
}

void tst_Conflict::keepsOneCandidateForEachWriter()
{
    Conflict conflict = presentOrSick();

    conflict.join(candidate("absent", "bob", "d2.2"));
    QCOMPARE(conflict.candidates.size(), 2);
    QCOMPARE(conflict.candidates[1], candidate("absent", "bob", "d2.2"));

    // The same person on another tablet: nobody knows which came later.
    conflict.join(candidate("late", "bob", "d4.1"));
    QCOMPARE(conflict.candidates.size(), 3);
}

void tst_Conflict::dropsTheWritersOwnCandidateWhenTheirsComesIntoForce()
{
    Conflict conflict = presentOrSick();

    conflict.replaceInForce(candidate("late", "bob", "d2.7"));

    QCOMPARE(conflict.candidates, QList<Candidate>{candidate("late", "bob", "d2.7")});
    QVERIFY(conflict.isSettled());
}

void tst_Conflict::keepsTheLaterCandidateWhenAnEarlierOneIsReplayed()
{
    Conflict conflict = presentOrSick();
    conflict.join(candidate("absent", "bob", "d2.12"));

    conflict.join(candidate("sick", "bob", "d2.9"));
    QCOMPARE(conflict.candidates[1], candidate("absent", "bob", "d2.12"));

    conflict.replaceInForce(candidate("sick", "bob", "d2.9"));
    QCOMPARE(conflict.candidates.size(), 2);
    QCOMPARE(conflict.candidates[1], candidate("absent", "bob", "d2.12"));
}

void tst_Conflict::isSettledWhenAllSayTheSame()
{
    Conflict conflict = presentOrSick();
    QVERIFY(!conflict.isSettled());

    conflict.join(candidate("present", "bob", "d2.2"));

    QVERIFY(conflict.isSettled());
}

void tst_Conflict::isResolvedWhenEveryOtherValueWasSeen()
{
    const Conflict after = resolve(presentOrSick(), {key("sick"), {key("d1.1"), key("d2.1")}}, cara());

    QCOMPARE(after.status, Conflict::Status::Resolved);
    QCOMPARE(after.candidates.size(), 1);
    QCOMPARE(after.candidates[0].value, QJsonValue{key("sick")});
    QCOMPARE(after.candidates[0].opId, key("d3.9"));
}

void tst_Conflict::staysOpenWhileAValueWasNotSeen()
{
    Conflict conflict = presentOrSick();
    conflict.join(candidate("late", "dan", "d5.1"));

    const Conflict after = resolve(conflict, {key("sick"), {key("d1.1"), key("d2.1")}}, cara());

    QCOMPARE(after.status, Conflict::Status::Open);
    QCOMPARE(after.candidates.size(), 3);
    QCOMPARE(after.candidates[0], candidate("present", "ann", "d1.1"));
    QCOMPARE(after.candidates[1], candidate("late", "dan", "d5.1"));
    QCOMPARE(after.candidates[2].by, key("cara"));
    QCOMPARE(after.candidates[2].value, QJsonValue{key("sick")});
}

void tst_Conflict::agreeingWithAnUnseenValueResolves()
{
    const Conflict after = resolve(presentOrSick(), {key("sick"), {key("d1.1")}}, cara());

    QCOMPARE(after.status, Conflict::Status::Resolved);
}

// A choice that was held, and comes after what its chooser has said since.
void tst_Conflict::aLateChoiceGivesWayToWhatItsChooserSaidSince()
{
    const Envelope bob{key("bob"), cara().at, key("d2.3")};
    Conflict conflict = presentOrSick();
    conflict.replaceInForce(candidate("late", "bob", "d2.9"));

    const Conflict after = resolve(conflict, {key("sick"), {key("d1.1"), key("d2.1")}}, bob);

    QCOMPARE(after.status, Conflict::Status::Resolved);
    QCOMPARE(after.candidates, QList<Candidate>{candidate("late", "bob", "d2.9")});
}

void tst_Conflict::aChooserNeedNotHaveSeenTheirOwnEarlierValue()
{
    const Envelope ann{key("ann"), cara().at, key("d1.5")};
    Conflict conflict = presentOrSick();
    conflict.replaceInForce(candidate("late", "ann", "d1.4"));

    const Conflict after = resolve(conflict, {key("sick"), {key("d1.1"), key("d2.1")}}, ann);

    QCOMPARE(after.status, Conflict::Status::Resolved);
    QCOMPARE(after.candidates.first().value, QJsonValue{key("sick")});
}

void tst_Conflict::aSecondChoiceOpensAResolvedConflict()
{
    const Conflict resolved = resolve(presentOrSick(), {key("sick"), {key("d1.1"), key("d2.1")}}, cara());
    const Envelope dan{key("dan"), cara().at, key("d5.1")};

    const Conflict after = resolve(resolved, {key("present"), {key("d1.1"), key("d2.1")}}, dan);

    QCOMPARE(after.status, Conflict::Status::Open);
    QCOMPARE(after.candidates.size(), 2);
    QCOMPARE(after.candidates[0].by, key("cara"));
    QCOMPARE(after.candidates[1].by, key("dan"));
}

void tst_Conflict::readsAResolutionOnlyInItsForm()
{
    Operation operation;
    operation.set = {
        {key("status"), key("resolved")}, {key("value"), key("sick")}, {key("saw"), QJsonArray{key("d1.1")}}};
    QCOMPARE(*Resolution::fromOperation(operation), (Resolution{key("sick"), {key("d1.1")}}));

    operation.set.remove(key("value"));
    QVERIFY(Resolution::fromOperation(operation)->value.isNull());

    operation.set.insert(key("status"), key("open"));
    QVERIFY(!Resolution::fromOperation(operation));
    operation.set = {{key("status"), key("resolved")}};
    QVERIFY(!Resolution::fromOperation(operation));
}

QTEST_GUILESS_MAIN(tst_Conflict)
#include "tst_Conflict.moc"
