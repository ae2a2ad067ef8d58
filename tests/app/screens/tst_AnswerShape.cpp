// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/AnswerShape.h"

#include <QJsonDocument>
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
    void offersTheOptionsOfWhateverHasSome_data();
    void offersTheOptionsOfWhateverHasSome();
    void keepsSeveralOfEachKindOnLinesOfTheirOwn_data();
    void keepsSeveralOfEachKindOnLinesOfTheirOwn();
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
    office.control = ItemControl::RadioButton; // the form wants them in sight
    QCOMPARE(shapeOf(office), AnswerShape::Choice);
    office.repeats = true;
    QCOMPARE(shapeOf(office), AnswerShape::Choices);
}

void AnswerShapeTest::offersTheOptionsOfWhateverHasSome_data()
{
    QTest::addColumn<ItemType>("type");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("integer") << ItemType::Integer << QByteArray{R"({"valueInteger":4})"}
                             << QByteArray{R"({"valueInteger":8})"};
    QTest::newRow("date") << ItemType::Date << QByteArray{R"({"valueDate":"2026-11-23"})"}
                          << QByteArray{R"({"valueDate":"2026-11-30"})"};
    QTest::newRow("time") << ItemType::Time << QByteArray{R"({"valueTime":"09:30:00"})"}
                          << QByteArray{R"({"valueTime":"13:00:00"})"};
    QTest::newRow("string") << ItemType::String << QByteArray{R"({"valueString":"Depot"})"}
                            << QByteArray{R"({"valueString":"Garden"})"};
}

void AnswerShapeTest::offersTheOptionsOfWhateverHasSome()
{
    QFETCH(ItemType, type);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QuestionnaireItem item = itemOf(type);
    for (const QByteArray &answer : {first, second})
        item.options.append({.answer = QJsonDocument::fromJson(answer).object(), .label = {QString::fromUtf8(answer)}});

    QCOMPARE(shapeOf(item), AnswerShape::Choice);
    const QJsonArray chosen = answers::choosing(item, {}, 1);
    QCOMPARE(answers::picked(item, chosen), QList<int>{1});
    QCOMPARE(QJsonDocument{chosen.at(0).toObject()}.toJson(QJsonDocument::Compact), second);
    item.repeats = true;
    QCOMPARE(shapeOf(item), AnswerShape::Choices);
}

void AnswerShapeTest::keepsSeveralOfEachKindOnLinesOfTheirOwn_data()
{
    QTest::addColumn<ItemType>("type");
    QTest::addColumn<QByteArray>("value"); // two of them
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("more"); // a third line
    QTest::addColumn<QString>("half"); // that is none yet
    QTest::newRow("integer") << ItemType::Integer << QByteArray{R"([{"valueInteger":3},{"valueInteger":5}])"}
                             << QStringLiteral("3\n5") << QStringLiteral("8") << QStringLiteral("8.5");
    QTest::newRow("decimal") << ItemType::Decimal << QByteArray{R"([{"valueDecimal":3.5},{"valueDecimal":5}])"}
                             << QStringLiteral("3.5\n5") << QStringLiteral("7,25") << QStringLiteral("7h");
    QTest::newRow("date") << ItemType::Date << QByteArray{R"([{"valueDate":"2026-11-20"},{"valueDate":"2026-10"}])"}
                          << QStringLiteral("2026-11-20\n2026-10") << QStringLiteral("24/12/2026")
                          << QStringLiteral("24/");
    QTest::newRow("time") << ItemType::Time << QByteArray{R"([{"valueTime":"09:30:00"},{"valueTime":"13:00:00"}])"}
                          << QStringLiteral("09:30\n13:00") << QStringLiteral("15:45") << QStringLiteral("15:");
    QTest::newRow("dateTime")
        << ItemType::DateTime
        << QByteArray{R"([{"valueDateTime":"2026-11-20T09:30:00Z"},{"valueDateTime":"2026-11-21"}])"}
        << QStringLiteral("2026-11-20 09:30\n2026-11-21") << QStringLiteral("24/12/2026 10:15")
        << QStringLiteral("24/12/2026 at ten");
    QTest::newRow("quantity")
        << ItemType::Quantity
        << QByteArray{R"([{"valueQuantity":{"unit":"km","value":3}},{"valueQuantity":{"unit":"leagues","value":1.5}}])"}
        << QStringLiteral("3 km\n1.5 leagues") << QStringLiteral("2 miles") << QStringLiteral("far");
}

void AnswerShapeTest::keepsSeveralOfEachKindOnLinesOfTheirOwn()
{
    QFETCH(ItemType, type);
    QFETCH(QByteArray, value);
    QFETCH(QString, shown);
    QFETCH(QString, more);
    QFETCH(QString, half);
    QuestionnaireItem item = itemOf(type);
    item.repeats = true;
    item.units = {{.text = QStringLiteral("km")}, {.text = QStringLiteral("miles")}};
    const QJsonArray two = QJsonDocument::fromJson(value).array();

    QCOMPARE(shapeOf(item), AnswerShape::Text);
    QCOMPARE(answers::text(item, two), shown);
    const QJsonArray three = *answers::typed(item, two, shown + u'\n' + more);

    QCOMPARE(three.size(), 3);
    QCOMPARE(three.at(0), two.at(0));
    QCOMPARE(three.at(1), two.at(1));
    QVERIFY(!answers::typed(item, two, shown + u'\n' + half)); // stays typed, and what was there stays
    QCOMPARE(*answers::typed(item, three, shown), two);
    item.repeats = false;
    QVERIFY(shapeOf(item) != AnswerShape::Text);
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::AnswerShapeTest)
#include "tst_AnswerShape.moc"
