// SPDX-License-Identifier: Apache-2.0
#include "app/records/EqualitiesKinds.h"
#include "sync/client/Outbox.h"
#include "tests/app/screens/GivenDay.h"
#include "tests/app/screens/RefusedTable.h"
#include "tests/app/screens/ScreenTablet.h"

#include <QTest>

namespace alongside {

/// What somebody says for monitoring equalities: kept at once, shown to nobody afterwards.
class EqualitiesFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savesEachAnswerAtItsTap();
    void takesBackWhatIsTouchedAgain();
    void showsNothingOfWhatWasSaidBefore();
    void saysWhatWasNotSaved();
    void isNotForReliefStaff();
    void asksNothingWithoutThePossibilityNotToSay();
};

namespace {

constexpr int religion = 2;
constexpr int sikh = 6;

EqualitiesForm &formOf(ScreenTablet &tablet, const QString &person)
{
    tablet.screens->people()->person()->open(givenDay::id(person));
    tablet.settle();
    return *tablet.screens->people()->person()->equalities();
}

/// "religion sikh" for each answer that waits to be sent.
QStringList saidIn(ScreenTablet &tablet)
{
    QStringList said;
    const auto waiting = Outbox{tablet.file->reader()}.waiting();
    if (!waiting) qFatal("%s", qPrintable(waiting.error().detail));
    for (const Mutation &mutation : *waiting)
        for (const Operation &operation : mutation.ops)
            if (operation.type == kind::equalities)
                said.append(operation.set.value(QStringLiteral("question")).toString() + u' '
                    + operation.set.value(QStringLiteral("answer")).toString());
    return said;
}

} // namespace

void EqualitiesFormTest::savesEachAnswerAtItsTap()
{
    ScreenTablet tablet;
    EqualitiesForm &form = formOf(tablet, QStringLiteral("Shan"));
    QVERIFY(form.mayAsk());
    QCOMPARE(form.choicesOf(religion).at(sikh), QStringLiteral("Sikh"));

    form.choose(religion, sikh);
    form.choose(0, int(form.choicesOf(0).size()) - 1);
    QCOMPARE(form.chosen().at(religion), sikh);
    tablet.settle();

    QCOMPARE(
        saidIn(tablet), (QStringList{QStringLiteral("religion sikh"), QStringLiteral("ethnicGroup preferNotToSay")}));
    QVERIFY(form.problem().isEmpty());
}

void EqualitiesFormTest::takesBackWhatIsTouchedAgain()
{
    ScreenTablet tablet;
    EqualitiesForm &form = formOf(tablet, QStringLiteral("Shan"));

    form.choose(religion, sikh);
    form.choose(religion, sikh);
    tablet.settle();

    QCOMPARE(form.chosen().at(religion), -1);
    QCOMPARE(saidIn(tablet).last(), QStringLiteral("religion takenBack"));
}

void EqualitiesFormTest::showsNothingOfWhatWasSaidBefore()
{
    ScreenTablet tablet;
    EqualitiesForm &form = formOf(tablet, QStringLiteral("Shan"));
    form.choose(religion, sikh);
    tablet.settle();

    QCOMPARE(formOf(tablet, QStringLiteral("Rhys")).chosen().at(religion), -1);
    QCOMPARE(formOf(tablet, QStringLiteral("Shan")).chosen().at(religion), -1);
    form.choose(religion, sikh);
    form.clear();
    QCOMPARE(form.chosen().at(religion), -1);
    tablet.settle();
    QCOMPARE(form.chosen().at(religion), -1);

    tablet.restart();
    QCOMPARE(formOf(tablet, QStringLiteral("Shan")).chosen().at(religion), -1);
}

void EqualitiesFormTest::saysWhatWasNotSaved()
{
    ScreenTablet tablet;
    EqualitiesForm &form = formOf(tablet, QStringLiteral("Shan"));
    RefusedTable refused{tablet, "Equalities"};

    form.choose(religion, sikh);
    tablet.settle();

    QCOMPARE(form.chosen().at(religion), -1);
    QVERIFY(!form.problem().isEmpty());
    QVERIFY(saidIn(tablet).isEmpty());
    refused.mend();
    form.choose(religion, sikh);
    tablet.settle();
    QVERIFY(form.problem().isEmpty());
    QCOMPARE(saidIn(tablet), QStringList{QStringLiteral("religion sikh")});
}

void EqualitiesFormTest::isNotForReliefStaff()
{
    ScreenTablet tablet;
    tablet.signIn(QStringLiteral("R. Lewis"), {QStringLiteral("relief")});
    EqualitiesForm &form = formOf(tablet, QStringLiteral("Shan"));
    QVERIFY(!form.mayAsk());

    form.choose(religion, sikh);
    tablet.settle();

    QVERIFY(saidIn(tablet).isEmpty());
}

void EqualitiesFormTest::asksNothingWithoutThePossibilityNotToSay()
{
    ScreenTablet tablet;
    const EqualitiesForm &form = formOf(tablet, QStringLiteral("Shan"));
    QCOMPARE(form.titles().size(), int(everyEqualitiesQuestion.size()));
    for (int question = 0; question < form.titles().size(); ++question)
        QCOMPARE(form.choicesOf(question).last(), QStringLiteral("Prefer not to say"));
}

} // namespace alongside

QTEST_MAIN(alongside::EqualitiesFormTest)
#include "tst_EqualitiesForm.moc"
