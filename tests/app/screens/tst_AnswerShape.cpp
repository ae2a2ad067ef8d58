// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/AnswerShape.h"

#include <QTest>

namespace alongside {

/// What a hand does becomes a FHIR answer, and is shown again.
class AnswerShapeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choosesOneOrSeveral();
    void choosesAnExclusiveAnswerAlone();
    void keepsOwnWordsBesideWhatIsChosen();
    void takesNumbersAsPeopleWriteThem_data();
    void takesNumbersAsPeopleWriteThem();
    void keepsTheUnitOfANumber();
    void putsADayAndItsTimeTogether();
    void takesOneAnswerFromEachLine();
    void opensAListOfManyAndShowsAFewAtOnce();
};

namespace {

QJsonObject coding(const char *code)
{
    return {{QStringLiteral("valueCoding"), QJsonObject{{QStringLiteral("code"), QLatin1String{code}}}}};
}

AnswerOption option(const char *code) { return {.answer = coding(code), .label = {QString::fromLatin1(code)}}; }

QuestionnaireItem itemOf(ItemType type)
{
    QuestionnaireItem item;
    item.linkId = QStringLiteral("q");
    item.type = type;
    return item;
}

QuestionnaireItem likes()
{
    QuestionnaireItem item = itemOf(ItemType::OpenChoice);
    item.repeats = true;
    item.options = {option("garden"), option("cars"), option("nothing")};
    item.options.last().isExclusive = true;
    return item;
}

} // namespace

void AnswerShapeTest::choosesOneOrSeveral()
{
    QuestionnaireItem one = likes();
    one.repeats = false;

    QCOMPARE(answers::choosing(one, {coding("garden")}, 1), (QJsonArray{coding("cars")}));
    const QJsonArray both = answers::choosing(likes(), {coding("garden")}, 1);
    QCOMPARE(answers::picked(likes(), both), (QList<int>{0, 1}));
    QCOMPARE(answers::choosing(likes(), both, 0), (QJsonArray{coding("cars")}));
    QCOMPARE(answers::picked(itemOf(ItemType::Boolean), answers::yesOrNo(1)), QList<int>{1});
}

void AnswerShapeTest::choosesAnExclusiveAnswerAlone()
{
    QCOMPARE(answers::choosing(likes(), {coding("garden"), coding("cars")}, 2), (QJsonArray{coding("nothing")}));
    QCOMPARE(answers::choosing(likes(), {coding("nothing")}, 0), (QJsonArray{coding("garden")}));
}

void AnswerShapeTest::keepsOwnWordsBesideWhatIsChosen()
{
    const QJsonArray both = *answers::typed(likes(), {coding("garden")}, QStringLiteral("bees"));

    QCOMPARE(both.size(), 2);
    QCOMPARE(answers::text(likes(), both), QStringLiteral("bees"));
    QCOMPARE(*answers::typed(likes(), both, {}), (QJsonArray{coding("garden")}));
}

void AnswerShapeTest::takesNumbersAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<bool>("isAnswer");
    QTest::newRow("whole") << QStringLiteral("16") << true << true;
    QTest::newRow("a comma") << QStringLiteral("7,5") << false << true;
    QTest::newRow("a point") << QStringLiteral("7.5") << false << true;
    QTest::newRow("half an hour is not whole") << QStringLiteral("7.5") << true << false;
    QTest::newRow("half typed") << QStringLiteral("7.5h") << false << false;
}

void AnswerShapeTest::takesNumbersAsPeopleWriteThem()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, isWhole);
    QFETCH(const bool, isAnswer);

    const auto value = answers::typed(itemOf(isWhole ? ItemType::Integer : ItemType::Decimal), {}, typed);

    QCOMPARE(value.has_value(), isAnswer);
}

void AnswerShapeTest::keepsTheUnitOfANumber()
{
    QuestionnaireItem far = itemOf(ItemType::Quantity);
    far.units = {{.text = QStringLiteral("miles")}, {.text = QStringLiteral("km")}};

    const QJsonArray inMiles = *answers::typed(far, {}, QStringLiteral("3.5"));
    QCOMPARE(answers::unit(far, inMiles), 0);
    const QJsonArray inKilometres = answers::inUnit(far, inMiles, 1);
    QCOMPARE(answers::unit(far, inKilometres), 1);
    QCOMPARE(answers::unit(far, *answers::typed(far, inKilometres, QStringLiteral("4"))), 1);
}

void AnswerShapeTest::putsADayAndItsTimeTogether()
{
    const QuestionnaireItem when = itemOf(ItemType::DateTime);
    QVERIFY(!answers::typed(when, {}, QStringLiteral("9:30"))); // on which day?

    const QJsonArray day = answers::onDay(when, {}, QStringLiteral("2026-11-20"));
    const QJsonArray at = *answers::typed(when, day, QStringLiteral("9:30"));

    QCOMPARE(answers::day(at), QStringLiteral("2026-11-20"));
    QCOMPARE(answers::text(when, at), QStringLiteral("09:30"));
    QCOMPARE(answers::text(when, answers::onDay(when, at, QStringLiteral("2026-11-21"))), QStringLiteral("09:30"));
}

void AnswerShapeTest::takesOneAnswerFromEachLine()
{
    QuestionnaireItem names = itemOf(ItemType::String);
    names.repeats = true;

    const QJsonArray two = *answers::typed(names, {}, QStringLiteral("Bethan\n\nMum"));

    QCOMPARE(two.size(), 2);
    QCOMPARE(answers::text(names, two), QStringLiteral("Bethan\nMum"));
}

void AnswerShapeTest::opensAListOfManyAndShowsAFewAtOnce()
{
    QuestionnaireItem office = itemOf(ItemType::Choice);
    QCOMPARE(shapeOf(office), AnswerShape::Unknown); // nothing to choose from

    office.options = {option("a"), option("b")};
    QCOMPARE(shapeOf(office), AnswerShape::Choice);
    office.options = QList<AnswerOption>(12, option("a"));
    QCOMPARE(shapeOf(office), AnswerShape::DropDown);
    office.repeats = true;
    QCOMPARE(shapeOf(office), AnswerShape::Choices);
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::AnswerShapeTest)
#include "tst_AnswerShape.moc"
