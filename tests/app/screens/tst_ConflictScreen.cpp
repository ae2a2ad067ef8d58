// SPDX-License-Identifier: Apache-2.0
#include "app/screens/conflicts/ConflictScreen.h"

#include "app/records/RecordKinds.h"
#include "app/store/MarkFields.h"
#include "sync/client/Outbox.h"
#include "sync/merge/Conflict.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/ScreenTablet.h"
#include "tests/support/ResultMatchers.h"

#include <QSignalSpy>
#include <QTest>

namespace alongside {

/// What two people answered differently is decided by a third, or left; nothing else waits.
class ConflictScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsBothAnswersWithWhoAndWhen();
    void sendsTheAnswerThatSomebodyChose();
    void showsTheChosenAnswerAtOnce();
    void showsAThirdAnswerAtOnce();
    void endsTheOtherQuestionsOfWhatIsGone();
    void sendsAThirdAnswer();
    void asksForAThirdAnswerInItsOwnForm_data();
    void asksForAThirdAnswerInItsOwnForm();
    void saysWhenATimeIsNone();
    void sendsAPlaceThatIsPicked();
    void sendsNothingWhereNothingWasGiven();
    void changesOneFieldOfAGroupAndKeepsTheOthers();
    void saysWhereToGoWhereAnotherValueCannotBeGivenHere();
    void keepsWhatIsTypedWhenAnotherTabletSpeaks();
    void waitsOnWhenItIsLeft();
    void closesWhenSomebodyElseHasDecided();
    void closesWhenTheTabletLocks();
    void saysThatNothingWasDecidedWhenTheDiskRefuses();
    void holdsBackNoOtherMark();
    void opensFromTheSheetOfTheMark();
};

namespace {

const QString conflictId = givenDay::id(QStringLiteral("a conflict"));

QString id(const char *name) { return givenDay::id(QString::fromUtf8(name)); }

QJsonObject candidate(const char *by, const QString &opId, const QJsonValue &value)
{
    return {{QStringLiteral("by"), id(by)}, {QStringLiteral("opId"), opId},
        {QStringLiteral("at"), QStringLiteral("2026-11-20T09:06:00.000Z")}, {QStringLiteral("value"), value}};
}

Record conflictAbout(const QString &path, const QJsonValue &one, const QJsonValue &other)
{
    Record conflict{.type = kind::conflict, .id = conflictId, .revision = 2, .fields = {}};
    conflict.fields = {{QStringLiteral("type"), kind::attendance},
        {QStringLiteral("record"), idOf({PersonId{id("Aisha")}, givenDay::friday, Session::Morning})},
        {QStringLiteral("path"), path}, {QStringLiteral("status"), QStringLiteral("open")},
        {QStringLiteral("candidates"),
            QJsonArray{candidate("M. Hicks", QStringLiteral("d1.1"), one),
                candidate("R. Lewis", QStringLiteral("d2.1"), other)}}};
    return conflict;
}

Record ofKind(Record conflict, const QString &type)
{
    conflict.fields.insert(QStringLiteral("type"), type);
    return conflict;
}

Record markConflict()
{
    return conflictAbout(QStringLiteral("mark"), QJsonObject{{QStringLiteral("code"), QStringLiteral("present")}},
        QJsonObject{
            {QStringLiteral("code"), QStringLiteral("sick")}, {QStringLiteral("reason"), QStringLiteral("Mum rang")}});
}

/// What waits to be sent about the matter; null when nothing does.
QJsonObject decisionOf(ScreenTablet &tablet)
{
    const auto waiting = Outbox{tablet.file->reader()}.waiting();
    if (!waiting) return {};
    for (const Mutation &mutation : *waiting)
        for (const Operation &operation : mutation.ops)
            if (operation.type == kind::conflict) return operation.set;
    return {};
}

ConflictScreen &opened(ScreenTablet &tablet, const Record &conflict)
{
    tablet.reg().markHere(id("Aisha"));
    tablet.settle();
    tablet.write({conflict});
    tablet.screens->readAgain();
    tablet.screens->conflict()->open(conflictId);
    return *tablet.screens->conflict();
}

} // namespace

void ConflictScreenTest::showsBothAnswersWithWhoAndWhen()
{
    ScreenTablet tablet;

    const ConflictScreen &conflict = opened(tablet, markConflict());

    QVERIFY(conflict.isOpen());
    QVERIFY(conflict.about().startsWith(QStringLiteral("Aisha Bains, Friday 20 November")));
    QCOMPARE(conflict.what(), QStringLiteral("How they were marked"));
    const QList<ConflictAnswer> &answers = tablet.screens->conflict()->answers()->lines();
    QCOMPARE(answers,
        (QList<ConflictAnswer>{{QStringLiteral("Here"), QStringLiteral("you"), QStringLiteral("09:06")},
            {QStringLiteral("Sick, Mum rang"), QStringLiteral("R. Lewis"), QStringLiteral("09:06")}}));
}

void ConflictScreenTest::sendsTheAnswerThatSomebodyChose()
{
    ScreenTablet tablet;
    ConflictScreen &conflict = opened(tablet, markConflict());

    conflict.choose(1);
    tablet.settle();

    QVERIFY(!conflict.isOpen());
    const QJsonObject decision = decisionOf(tablet);
    QCOMPARE(decision.value(QStringLiteral("status")).toString(), QStringLiteral("resolved"));
    QCOMPARE(decision.value(QStringLiteral("value")).toObject().value(QStringLiteral("code")).toString(),
        QStringLiteral("sick"));
    QCOMPARE(
        decision.value(QStringLiteral("saw")).toArray(), (QJsonArray{QStringLiteral("d1.1"), QStringLiteral("d2.1")}));
    QCOMPARE(tablet.screens->syncScreen()->conflicts()->count(), 0);
}

void ConflictScreenTest::showsTheChosenAnswerAtOnce()
{
    ScreenTablet tablet;
    ConflictScreen &conflict = opened(tablet, markConflict());
    QCOMPARE(tablet.row(QStringLiteral("Aisha")).codeLabel, QStringLiteral("Here"));

    conflict.choose(1);
    tablet.settle();

    QCOMPARE(tablet.row(QStringLiteral("Aisha")).codeLabel, QStringLiteral("Sick"));
    QVERIFY(!tablet.row(QStringLiteral("Aisha")).inConflict);
}

void ConflictScreenTest::showsAThirdAnswerAtOnce()
{
    ScreenTablet tablet;
    ConflictScreen &conflict = opened(tablet, markConflict());

    conflict.writeCode(QStringLiteral("late"), QStringLiteral("bus"));
    tablet.settle();

    QCOMPARE(tablet.row(QStringLiteral("Aisha")).codeLabel, QStringLiteral("Late"));
}

void ConflictScreenTest::endsTheOtherQuestionsOfWhatIsGone()
{
    ScreenTablet tablet;
    Record removal = conflictAbout(QStringLiteral("removed"), false, true);
    removal.id = Conflict::idOf(removal.fields.value(QStringLiteral("record")).toString(), QStringLiteral("removed"));
    opened(tablet, markConflict()).leave();
    tablet.write({removal});
    ConflictScreen &conflict = *tablet.screens->conflict();
    conflict.open(removal.id);
    QCOMPARE(conflict.answers()->lines()[1].words, QStringLiteral("It is gone"));
    QVERIFY(conflict.alsoEnds().startsWith(QStringLiteral("If it is gone")));

    conflict.choose(1);
    tablet.settle();

    const QJsonObject decision = decisionOf(tablet);
    QCOMPARE(decision.value(QStringLiteral("saw")).toArray().size(), 4); // both answers of both questions
    QCOMPARE(tablet.row(QStringLiteral("Aisha")).state, int(RegisterRows::Unmarked));
}

void ConflictScreenTest::sendsAThirdAnswer()
{
    ScreenTablet tablet;
    ConflictScreen &conflict = opened(tablet, markConflict());

    conflict.writeCode(QStringLiteral("late"), QStringLiteral(" bus "));
    tablet.settle();

    QCOMPARE(decisionOf(tablet).value(QStringLiteral("value")).toObject(),
        (QJsonObject{
            {QStringLiteral("code"), QStringLiteral("late")}, {QStringLiteral("reason"), QStringLiteral("bus")}}));
}

void ConflictScreenTest::asksForAThirdAnswerInItsOwnForm_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("form");
    QTest::newRow("mark") << QStringLiteral("mark") << int(ConflictScreen::Third::Code);
    QTest::newRow("place") << QStringLiteral("workplace") << int(ConflictScreen::Third::Value);
    QTest::newRow("time") << QStringLiteral("arrival") << int(ConflictScreen::Third::Value);
    QTest::newRow("taken away") << QStringLiteral("removed") << int(ConflictScreen::Third::None);
}

void ConflictScreenTest::asksForAThirdAnswerInItsOwnForm()
{
    QFETCH(const QString, path);
    QFETCH(const int, form);
    ScreenTablet tablet;

    ConflictScreen &conflict = opened(tablet, conflictAbout(path, {}, {}));

    QCOMPARE(int(conflict.third()), form);
    QCOMPARE(conflict.value()->count(), conflict.third() == ConflictScreen::Third::Value ? 1 : 0);
    QVERIFY(conflict.thirdAdvice().isEmpty()); // here, or there is nothing else
}

void ConflictScreenTest::saysWhenATimeIsNone()
{
    ScreenTablet tablet;
    ConflictScreen &conflict =
        opened(tablet, conflictAbout(QStringLiteral("arrival"), QStringLiteral("09:40"), QStringLiteral("09:50")));

    conflict.value()->type(0, QStringLiteral("half nine"));
    conflict.writeValue();

    QVERIFY(conflict.problem().contains(QStringLiteral("half nine")));
    conflict.value()->type(0, QStringLiteral("9.45"));
    conflict.writeValue();
    tablet.settle();
    QCOMPARE(decisionOf(tablet).value(QStringLiteral("value")).toString(), QStringLiteral("09:45"));
}

void ConflictScreenTest::sendsAPlaceThatIsPicked()
{
    ScreenTablet tablet;
    ConflictScreen &conflict = opened(tablet, conflictAbout(QStringLiteral("workplace"), {}, {}));
    const QList<ThirdChoice> places = conflict.value()->lines()[0].choices;
    QVERIFY(places.size() > 1);

    conflict.value()->pick(0, 1);
    conflict.writeValue();
    tablet.settle();

    QCOMPARE(decisionOf(tablet).value(QStringLiteral("value")).toString(), places[1].value);
}

void ConflictScreenTest::sendsNothingWhereNothingWasGiven()
{
    ScreenTablet tablet;
    ConflictScreen &conflict = opened(tablet, conflictAbout(QStringLiteral("arrival"), {}, {}));

    conflict.writeValue();

    QCOMPARE(conflict.problem(), QStringLiteral("Nothing is written yet."));
    QVERIFY(!conflict.isSaving());
}

void ConflictScreenTest::changesOneFieldOfAGroupAndKeepsTheOthers()
{
    ScreenTablet tablet;
    const QJsonObject inForce{{QStringLiteral("weeklyMinutes"), 450}, {QStringLiteral("hourlyPence"), 1260}};
    const QJsonObject other{{QStringLiteral("weeklyMinutes"), 480}, {QStringLiteral("hourlyPence"), 1260}};
    ConflictScreen &conflict =
        opened(tablet, ofKind(conflictAbout(QStringLiteral("terms"), inForce, other), kind::placement));
    QCOMPARE(conflict.value()->lines()[0].typed, QStringLiteral("7:30"));
    QCOMPARE(conflict.value()->lines()[1].typed, QStringLiteral("12.60"));

    conflict.value()->type(0, QStringLiteral("7,75"));
    conflict.writeValue();
    tablet.settle();

    QCOMPARE(decisionOf(tablet).value(QStringLiteral("value")).toObject(),
        (QJsonObject{{QStringLiteral("weeklyMinutes"), 465}, {QStringLiteral("hourlyPence"), 1260}}));
}

void ConflictScreenTest::saysWhereToGoWhereAnotherValueCannotBeGivenHere()
{
    ScreenTablet tablet;
    ConflictScreen &conflict = opened(tablet,
        ofKind(conflictAbout(QStringLiteral("pattern"), QStringLiteral("a"), QStringLiteral("b")), kind::expectation));

    QCOMPARE(conflict.third(), ConflictScreen::Third::None);
    QVERIFY(conflict.thirdAdvice().startsWith(QStringLiteral("If neither is right")));
}

void ConflictScreenTest::keepsWhatIsTypedWhenAnotherTabletSpeaks()
{
    ScreenTablet tablet;
    ConflictScreen &conflict =
        opened(tablet, conflictAbout(QStringLiteral("arrival"), QStringLiteral("09:40"), QStringLiteral("09:50")));
    conflict.value()->type(0, QStringLiteral("9:4"));

    conflict.readAgain();

    QCOMPARE(conflict.value()->lines()[0].typed, QStringLiteral("9:4"));
    conflict.leave();
    QCOMPARE(conflict.value()->count(), 0); // nor is it there for whoever comes next
}

void ConflictScreenTest::waitsOnWhenItIsLeft()
{
    ScreenTablet tablet;
    ConflictScreen &conflict = opened(tablet, markConflict());

    conflict.leave();
    tablet.settle();

    QVERIFY(!conflict.isOpen());
    QVERIFY(decisionOf(tablet).isEmpty());
    QCOMPARE(tablet.screens->syncScreen()->conflicts()->lines().first().id, conflictId);
}

void ConflictScreenTest::closesWhenSomebodyElseHasDecided()
{
    ScreenTablet tablet;
    ConflictScreen &conflict = opened(tablet, markConflict());

    Record decided = markConflict();
    decided.fields.insert(QStringLiteral("status"), QStringLiteral("resolved"));
    tablet.write({decided});
    tablet.screens->readChanged({kind::conflict});

    QVERIFY(!conflict.isOpen());
    conflict.choose(0); // under the finger
    tablet.settle();
    QVERIFY(decisionOf(tablet).isEmpty());
}

void ConflictScreenTest::closesWhenTheTabletLocks()
{
    ScreenTablet tablet;
    const ConflictScreen &conflict = opened(tablet, markConflict());

    tablet.session.lock();

    QVERIFY(!conflict.isOpen());
    QCOMPARE(conflict.about(), QString{});
}

void ConflictScreenTest::saysThatNothingWasDecidedWhenTheDiskRefuses()
{
    ScreenTablet tablet;
    ConflictScreen &conflict = opened(tablet, markConflict());
    const auto refuse = [](Database &database) { return database.execute(QStringLiteral("PRAGMA query_only = ON")); };
    VERIFY_OK(tablet.file->writer().run(DatabaseThread::Urgency::Tap, refuse).result());

    conflict.choose(0);
    tablet.settle();

    QVERIFY(conflict.isOpen());
    QVERIFY(conflict.problem().startsWith(QStringLiteral("Not saved")));
    QVERIFY(!conflict.isSaving());
}

void ConflictScreenTest::holdsBackNoOtherMark()
{
    ScreenTablet tablet;
    opened(tablet, markConflict());

    tablet.reg().markHere(id("Craig"));
    tablet.settle();

    QCOMPARE(tablet.row(QStringLiteral("Craig")).state, int(RegisterRows::Here));
    QVERIFY(tablet.row(QStringLiteral("Aisha")).inConflict);
    QVERIFY(!tablet.row(QStringLiteral("Craig")).inConflict);
}

void ConflictScreenTest::opensFromTheSheetOfTheMark()
{
    ScreenTablet tablet;
    ConflictScreen &conflict = opened(tablet, markConflict());
    conflict.leave();

    tablet.reg().openDetails(id("Aisha"));
    QCOMPARE(tablet.reg().details()->conflictId(), conflictId);
    conflict.open(tablet.reg().details()->conflictId());
    QVERIFY(conflict.isOpen());

    conflict.choose(0);
    tablet.settle();
    QCOMPARE(tablet.reg().details()->conflictId(), QString{});
    QVERIFY(!tablet.row(QStringLiteral("Aisha")).inConflict);
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::ConflictScreenTest)
#include "tst_ConflictScreen.moc"
