// SPDX-License-Identifier: Apache-2.0
#include "sync/merge/ThreeWayMerge.h"

#include "tests/support/TestKinds.h"

#include <QJsonArray>
#include <QTest>

using namespace alongside;

using State = MergeOutcome::State;

Q_DECLARE_METATYPE(alongside::MergeOutcome::State)

class tst_ThreeWayMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decidesEachPathByWhatWasSeen_data();
    void decidesEachPathByWhatWasSeen();
    void mergesAGroupAsOne();
    void namesWhatCannotBePutTogether();
    void stampsNothingWhereSomethingClashed();
    void followsTheEarlierStampAsAPair();
    void takesTheStampOfWhoChangedWhatTheySaw();
    void mergesDifferentFieldsOfOneRecord();
    void keepsFieldsThatItDoesNotKnow();
    void refusesToChangeWhatNeverChanges();
    void appendsEveryChangeToTheHistory();
    void writesNoHistoryWhereNothingChanged();
    void letsEditBeatRemoval_data();
    void letsEditBeatRemoval();
    void overlaysWhatTheServerWouldApply();
    void seesTheWholeGroupAndNoKey();
    void seesEveryTypedFieldOfWhatIsRemoved();
    void removesAKeyedRecordThatNobodyChangedSince();
};

namespace {

QString key(const char *name) { return QString::fromLatin1(name); }
QJsonValue text(const char *value) { return value ? QJsonValue{QString::fromUtf8(value)} : QJsonValue{}; }

const RecordKind &attendance() { return *testKinds().find(key("Attendance")); }
const RecordKind &person() { return *testKinds().find(key("Person")); }

Envelope envelope() { return {key("sam"), *instantFromText(key("2026-11-20T09:00:00.000Z")), key("d1.1")}; }

Operation patch(const QJsonObject &was, const QJsonObject &set)
{
    return {Operation::Kind::Patch, key("Attendance"), key("a"), was, set};
}

QJsonObject stampedMark(const char *code, const char *time, const char *by)
{
    return {{key("code"), key(code)}, {key("markedAt"), key("2026-11-20T%1:00.000Z").arg(key(time))},
        {key("markedBy"), key(by)}};
}

QJsonObject fieldWith(const QString &name, const QJsonValue &value)
{
    return value.isNull() ? QJsonObject{} : QJsonObject{{name, value}};
}

} // namespace

void tst_ThreeWayMerge::decidesEachPathByWhatWasSeen_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("was");
    QTest::addColumn<QJsonValue>("current");
    QTest::addColumn<QJsonValue>("set");
    QTest::addColumn<QJsonValue>("after");
    QTest::addColumn<State>("state");
    const auto row = [](const char *name, const char *field, QJsonValue was, QJsonValue current, QJsonValue set,
                         QJsonValue after,
                         State state) { QTest::newRow(name) << key(field) << was << current << set << after << state; };
    const QJsonValue none;
    row("ask: new", "arrived", none, none, text("09:05"), text("09:05"), State::Applied);
    row("ask: as seen", "arrived", text("09:00"), text("09:00"), text("09:05"), text("09:05"), State::Applied);
    row("ask: cleared", "arrived", text("09:00"), text("09:00"), none, none, State::Applied);
    row("ask: same twice", "arrived", none, text("09:05"), text("09:05"), text("09:05"), State::Unchanged);
    row("ask: cleared twice", "arrived", text("09:00"), none, none, none, State::Unchanged);
    row("ask: differ", "arrived", none, text("09:00"), text("09:05"), text("09:00"), State::Clashed);
    row("ask: changed and cleared", "arrived", text("09:00"), text("09:01"), none, text("09:01"), State::Clashed);
    row("ask: cleared and changed", "arrived", text("09:00"), none, text("09:01"), none, State::Clashed);

    const auto early = text("2026-11-20T09:00:00.000Z");
    const auto late = text("2026-11-20T09:00:00.500Z");
    row("earliest: ours", "goneHomeAt", none, late, early, early, State::Merged);
    row("earliest: theirs", "goneHomeAt", none, early, late, early, State::Merged);
    row("earliest: without fraction", "goneHomeAt", none, early, text("2026-11-20T08:59:59Z"),
        text("2026-11-20T08:59:59Z"), State::Merged);
    row("earliest: corrected on purpose", "goneHomeAt", early, early, late, late, State::Applied);
    row("earliest: cleared against set", "goneHomeAt", late, early, none, early, State::Merged);
    row("latest: ours", "leftAt", none, early, late, late, State::Merged);
    row("latest: theirs", "leftAt", none, late, early, late, State::Merged);

    row("append: text", "note", none, text("tired"), text("cheerful"), text("tired\ncheerful"), State::Merged);
    row("append: only what was added", "note", text("a"), text("a\nb"), text("a\nc"), text("a\nb\nc"), State::Merged);
    row("append: replaced", "note", text("a"), text("b"), text("c"), text("b\nc"), State::Merged);
    row("append: cleared against added", "note", text("a"), text("a\nb"), none, text("a\nb"), State::Merged);
    row("append: as seen", "note", text("a"), text("a"), text("c"), text("c"), State::Applied);
    row("last write", "seenCount", QJsonValue{1}, QJsonValue{5}, QJsonValue{2}, QJsonValue{2}, State::Merged);
}

void tst_ThreeWayMerge::decidesEachPathByWhatWasSeen()
{
    QFETCH(const QString, field);
    QFETCH(const QJsonValue, was);
    QFETCH(const QJsonValue, current);
    QFETCH(const QJsonValue, set);
    QFETCH(const QJsonValue, after);
    QFETCH(const State, state);

    const MergeOutcome outcome =
        merge(attendance(), fieldWith(field, current), patch(fieldWith(field, was), {{field, set}}), envelope());

    QCOMPARE(outcome.state, state);
    QCOMPARE(outcome.fields.contains(field), !after.isNull());
    QCOMPARE(QJsonValue(outcome.fields.value(field)).toVariant(), after.isNull() ? QVariant{} : after.toVariant());
    QCOMPARE(outcome.changedPaths.contains(field), current != after);
    QCOMPARE(outcome.clashes.size(), state == State::Clashed ? 1 : 0);
}

void tst_ThreeWayMerge::mergesAGroupAsOne()
{
    const QJsonObject seen{{key("code"), key("present")}};
    const QJsonObject absentSick{{key("code"), key("absent")}, {key("reason"), key("sick")}};

    // Somebody else gave a reason; changing only the code would put two people's words into one mark.
    const QJsonObject withReason{{key("code"), key("present")}, {key("reason"), key("late bus")}};
    const MergeOutcome clashed = merge(attendance(), withReason, patch(seen, absentSick), envelope());
    QCOMPARE(clashed.state, State::Clashed);
    QCOMPARE(clashed.fields, withReason);
    QCOMPARE(clashed.clashes.first(), (Clash{key("mark"), seen, withReason, absentSick}));

    // What the writer did not set of a group is as they saw it.
    const MergeOutcome applied =
        merge(attendance(), withReason, patch(withReason, {{key("reason"), QJsonValue{}}}), envelope());
    QCOMPARE(applied.state, State::Applied);
    QCOMPARE(applied.changedPaths, QStringList{key("mark")});
    QVERIFY(!applied.fields.contains(key("reason")));
    QCOMPARE(applied.fields.value(key("code")), QJsonValue{key("present")});
}

void tst_ThreeWayMerge::namesWhatCannotBePutTogether()
{
    const QJsonObject current{{key("code"), key("sick")}, {key("arrived"), key("09:00")}};
    const QJsonObject set{{key("code"), key("present")}, {key("arrived"), key("09:05")}, {key("seenCount"), 1}};

    const MergeOutcome outcome = merge(attendance(), current, patch({}, set), envelope());

    QCOMPARE(outcome.state, State::Clashed);
    QCOMPARE(outcome.changedPaths, QStringList{});
    QCOMPARE(outcome.clashes.size(), 2);
    QCOMPARE(outcome.clashes[0], (Clash{key("arrived"), QJsonValue{}, key("09:00"), key("09:05")}));
    QCOMPARE(outcome.clashes[1].path, key("mark"));
}

// "Here" stays in force, so it stays hers, though he looked at the clock before she did.
void tst_ThreeWayMerge::stampsNothingWhereSomethingClashed()
{
    const QJsonObject hers = stampedMark("present", "09:05", "hicks");
    QJsonObject his = stampedMark("late", "09:00", "lewis");
    his.insert(key("goneHomeAt"), key("2026-11-20T12:00:00.000Z"));
    his.insert(key("seenCount"), 3);

    const MergeOutcome outcome = merge(attendance(), hers, patch({}, his), envelope());

    QCOMPARE(outcome.state, State::Clashed);
    QJsonObject expected = hers;
    expected.insert(key("goneHomeAt"), his.value(key("goneHomeAt"))); // says nothing about the mark
    QCOMPARE(outcome.fields, expected);
}

void tst_ThreeWayMerge::followsTheEarlierStampAsAPair()
{
    const QJsonObject nine = stampedMark("present", "09:00", "hicks");
    const QJsonObject five = stampedMark("present", "09:05", "lewis");

    const MergeOutcome kept = merge(attendance(), nine, patch({}, five), envelope());
    const MergeOutcome taken = merge(attendance(), five, patch({}, nine), envelope());

    QCOMPARE(kept.fields, nine);
    QCOMPARE(taken.fields, nine);
    QCOMPARE(taken.changedPaths, QStringList{key("stamp")});
    // Whoever never said when has no claim.
    const QJsonObject nameless{{key("code"), key("present")}, {key("markedBy"), key("jones")}};
    QCOMPARE(merge(attendance(), five, patch({}, nameless), envelope()).fields, five);
}

void tst_ThreeWayMerge::takesTheStampOfWhoChangedWhatTheySaw()
{
    const QJsonObject seen = stampedMark("present", "09:00", "hicks");
    const QJsonObject corrected = stampedMark("late", "09:30", "lewis");

    QCOMPARE(merge(attendance(), seen, patch(seen, corrected), envelope()).fields.value(key("markedBy")),
        QJsonValue{key("lewis")});
    QCOMPARE(merge(attendance(), seen, patch(seen, {{key("code"), {}}, {key("markedAt"), {}}, {key("markedBy"), {}}}),
                 envelope())
                 .fields.keys(),
        QStringList{key("history")});
}

void tst_ThreeWayMerge::mergesDifferentFieldsOfOneRecord()
{
    const QJsonObject current{{key("code"), key("sick")}};

    const MergeOutcome outcome = merge(attendance(), current, patch({}, {{key("arrived"), key("09:05")}}), envelope());

    QCOMPARE(outcome.state, State::Applied);
    QCOMPARE(outcome.fields.value(key("code")), QJsonValue{key("sick")});
    QCOMPARE(outcome.fields.value(key("arrived")), QJsonValue{key("09:05")});
}

void tst_ThreeWayMerge::keepsFieldsThatItDoesNotKnow()
{
    const QJsonObject current{{key("fromTheFuture"), QJsonArray{1}}};

    const MergeOutcome outcome = merge(attendance(), current, patch({}, {{key("code"), key("present")}}), envelope());

    QCOMPARE(outcome.fields.value(key("fromTheFuture")), QJsonValue(QJsonArray{1}));
}

void tst_ThreeWayMerge::refusesToChangeWhatNeverChanges()
{
    const QJsonObject current{{key("date"), key("2026-11-20")}};

    QCOMPARE(merge(attendance(), current, patch(current, {{key("date"), key("2026-11-21")}}), envelope()).state,
        State::Impossible);
    QCOMPARE(merge(attendance(), current, patch({}, current), envelope()).state, State::Unchanged);
    QCOMPARE(merge(attendance(), {}, patch({}, current), envelope()).state, State::Applied);
}

void tst_ThreeWayMerge::appendsEveryChangeToTheHistory()
{
    const QJsonObject first =
        merge(attendance(), {}, patch({}, {{key("code"), key("present")}, {key("note"), key("x")}}), envelope()).fields;
    const QJsonObject second = merge(attendance(), first,
        patch({{key("code"), key("present")}}, {{key("code"), key("absent")}, {key("reason"), key("sick")}}),
        envelope())
                                   .fields;

    const QJsonArray history = second.value(key("history")).toArray();
    QCOMPARE(history.size(), 2);
    QCOMPARE(history[0].toObject(),
        (QJsonObject{{key("at"), key("2026-11-20T09:00:00.000Z")}, {key("by"), key("sam")}, {key("was"), QJsonObject{}},
            {key("now"), QJsonObject{{key("code"), key("present")}}}}));
    QCOMPARE(history[1].toObject().value(key("was")).toObject(), (QJsonObject{{key("code"), key("present")}}));
    QCOMPARE(history[1].toObject().value(key("now")).toObject(),
        (QJsonObject{{key("code"), key("absent")}, {key("reason"), key("sick")}}));
}

void tst_ThreeWayMerge::writesNoHistoryWhereNothingChanged()
{
    const QJsonObject current{{key("code"), key("present")}};

    QVERIFY(!merge(attendance(), current, patch({}, current), envelope()).fields.contains(key("history")));
    QVERIFY(!merge(attendance(), current, patch({}, {{key("code"), key("sick")}}), envelope())
                 .fields.contains(key("history")));
    QVERIFY(!merge(attendance(), current, patch({}, {{key("note"), key("x")}}), envelope())
                 .fields.contains(key("history")));
}

void tst_ThreeWayMerge::letsEditBeatRemoval_data()
{
    QTest::addColumn<QJsonObject>("current");
    QTest::addColumn<bool>("goesAhead");
    const QJsonObject seen{{key("code"), key("present")}, {key("seenCount"), 1}};
    const auto with = [&](const char *field, const QJsonValue &value) {
        QJsonObject fields = seen;
        fields.insert(key(field), value);
        return fields;
    };
    QTest::newRow("as seen") << seen << true;
    QTest::newRow("nobody types a count") << with("seenCount", 2) << true;
    QTest::newRow("history is no edit") << with("history", QJsonArray{1}) << true;
    QTest::newRow("changed") << with("code", key("sick")) << false;
    QTest::newRow("added to") << with("note", key("x")) << false;
    QTest::newRow("cleared") << QJsonObject{} << false;
}

void tst_ThreeWayMerge::letsEditBeatRemoval()
{
    QFETCH(const QJsonObject, current);
    QFETCH(const bool, goesAhead);
    const Operation removal{Operation::Kind::Remove, key("Attendance"), key("a"),
        {{key("code"), key("present")}, {key("seenCount"), 1}}, {}};

    QCOMPARE(judgeRemoval(attendance(), current, removal) == Removal::GoesAhead, goesAhead);
}

void tst_ThreeWayMerge::overlaysWhatTheServerWouldApply()
{
    const QJsonObject shown{{key("code"), key("present")}, {key("note"), key("x")}};
    const QJsonObject set{{key("code"), key("absent")}, {key("reason"), key("sick")}, {key("note"), QJsonValue{}}};
    Operation operation = patch({}, set);
    operation.was = whatWasSeen(attendance(), shown, operation);

    const QJsonObject overlay = applyOverlay(attendance(), shown, operation, envelope());

    QCOMPARE(overlay, merge(attendance(), shown, operation, envelope()).fields);
    QVERIFY(!overlay.contains(key("note")));
}

void tst_ThreeWayMerge::seesTheWholeGroupAndNoKey()
{
    const QJsonObject shown{{key("date"), key("2026-11-20")}, {key("code"), key("absent")},
        {key("reason"), key("sick")}, {key("note"), key("x")}};
    const Operation operation = patch({}, {{key("code"), key("present")}, {key("date"), key("2026-11-20")}});

    QCOMPARE(whatWasSeen(attendance(), shown, operation),
        (QJsonObject{{key("code"), key("absent")}, {key("reason"), key("sick")}}));
    QCOMPARE(whatWasSeen(attendance(), {}, operation), QJsonObject{});
}

void tst_ThreeWayMerge::removesAKeyedRecordThatNobodyChangedSince()
{
    const QJsonObject current{{key("person"), key("p")}, {key("date"), key("2026-11-20")}, {key("session"), key("am")},
        {key("code"), key("present")}};
    Operation removal{Operation::Kind::Remove, key("Attendance"), key("a"), {}, {}};
    removal.was = whatWasSeen(attendance(), current, removal);

    QVERIFY(judgeRemoval(attendance(), current, removal) == Removal::GoesAhead);
}

void tst_ThreeWayMerge::seesEveryTypedFieldOfWhatIsRemoved()
{
    const QJsonObject shown{{key("name"), key("Ann")}, {key("born"), QJsonValue{}}, {key("alerts"), QJsonArray{}}};
    const Operation removal{Operation::Kind::Remove, key("Person"), key("p"), {}, {}};

    QCOMPARE(
        whatWasSeen(person(), shown, removal), (QJsonObject{{key("name"), key("Ann")}, {key("alerts"), QJsonArray{}}}));
}

QTEST_GUILESS_MAIN(tst_ThreeWayMerge)
#include "tst_ThreeWayMerge.moc"
