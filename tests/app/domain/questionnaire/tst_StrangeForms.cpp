// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/ResponseJson.h"
#include "tests/app/domain/questionnaire/GivenForm.h"

#include <QTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

/// A strange or damaged form is taken as far as it can be read, says what is wrong, and loses no answer.
class tst_StrangeForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysWhatTheEngineLacks_data();
    void saysWhatTheEngineLacks();
    void saysWhatItLacksOfAContainedConcept_data();
    void saysWhatItLacksOfAContainedConcept();
    void isNoFormAtAll();
    void anotherResourceIsReadAsFarAsItGoes();
    void itemsThatShareALinkIdKeepAnswersOfTheirOwn();
    void anItemWithoutLinkIdCanBeAnswered();
    void anUnknownTypeIsAskedAsText();
    void whatIsNestedTooDeepIsAskedAllTheSame();
    void whatStandsUnderADisplayIsAskedAllTheSame();
    void aLoopIsOpenedAndAsked();
    void aLoopOfExpressionsIsOpened();
    void aLongChainOfConditionsIsReadWithoutRecursion();
    void repeatsWithoutEndAreKept();
    void answersOfAnotherFormAreKept();
};

void tst_StrangeForms::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("items");
    QTest::addColumn<QStringList>("problems");

    const auto row = [](const char *name, const char *items, const QStringList &problems) {
        QTest::newRow(name) << QByteArray{items} << problems;
    };
    row("no items", "", {u"NoItems"_s});
    row("no object", "7", {u"DamagedItem"_s, u"NoItems"_s});
    row("no linkId", "{'type': 'string'}", {u"MissingLinkId item~1"_s});
    row("one linkId twice", "{'linkId': 'a', 'type': 'string'}, {'linkId': 'a', 'type': 'date'}",
        {u"DuplicateLinkId a~2 a"_s});
    row("no type", "{'linkId': 'a'}", {u"MissingType a"_s});
    row("an unknown type", "{'linkId': 'a', 'type': 'mood'}", {u"UnknownType a mood"_s});
    row("an empty group", "{'linkId': 'a', 'type': 'group'}", {u"EmptyGroup a"_s});
    row("a required display", "{'linkId': 'a', 'type': 'display', 'required': true}", {u"MisplacedFlag a required"_s});
    row("a long date", "{'linkId': 'a', 'type': 'date', 'maxLength': 3}", {u"MisplacedFlag a maxLength"_s});
    row("a condition on nothing", "{'linkId': 'a', 'type': 'string', 'enableWhen': [{'question': 'z'}]}",
        {u"UnknownQuestion a z"_s});
    row("an unknown operator",
        "{'linkId': 'a', 'type': 'string'}, {'linkId': 'b', 'type': 'string', 'enableWhen': "
        "[{'question': 'a', 'operator': '~', 'answerString': 'x'}]}",
        {u"UnknownOperator b ~"_s});
    row("a condition without answer",
        "{'linkId': 'a', 'type': 'string'}, {'linkId': 'b', 'type': 'string', 'enableWhen': "
        "[{'question': 'a', 'operator': '='}]}",
        {u"ConditionWithoutAnswer b a"_s});
    row("exists, and no boolean",
        "{'linkId': 'a', 'type': 'string'}, {'linkId': 'b', 'type': 'string', 'enableWhen': "
        "[{'question': 'a', 'operator': 'exists', 'answerString': 'yes'}]}",
        {u"ConditionWithoutAnswer b a"_s});
    row("a condition of another type",
        "{'linkId': 'a', 'type': 'boolean'}, {'linkId': 'b', 'type': 'string', 'enableWhen': "
        "[{'question': 'a', 'operator': '=', 'answerString': 'yes'}]}",
        {u"ConditionOfOtherType b a"_s});
    row("two conditions without behaviour",
        "{'linkId': 'a', 'type': 'boolean'}, {'linkId': 'b', 'type': 'string', 'enableWhen': "
        "[{'question': 'a', 'operator': '=', 'answerBoolean': true}, "
        "{'question': 'a', 'operator': 'exists', 'answerBoolean': true}]}",
        {u"MissingBehavior b"_s});
    row("a choice of nothing", "{'linkId': 'a', 'type': 'choice'}", {u"ChoiceWithoutOptions a"_s});
    row("an option without display",
        "{'linkId': 'a', 'type': 'choice', 'answerOption': [{'valueCoding': {'code': 'x'}}]}",
        {u"OptionWithoutDisplay a x"_s});
    row("an option without value", "{'linkId': 'a', 'type': 'choice', 'answerOption': [{}, {'valueString': 'x'}]}",
        {u"DamagedOption a"_s});
    row("an option that is no such value",
        "{'linkId': 'a', 'type': 'choice', 'answerOption': [{'valueInteger': ''}, {'valueString': 'x'}]}",
        {u"DamagedOption a valueInteger"_s});
    row("options of a switch", "{'linkId': 'a', 'type': 'boolean', 'answerOption': [{'valueString': 'x'}]}",
        {u"OptionsOfOtherType a answerOption"_s});
    row("options twice",
        "{'linkId': 'a', 'type': 'choice', 'answerValueSet': '#v', 'answerOption': [{'valueString': 'x'}]}",
        {u"OptionsTwice a"_s});
    row("a value set that is not there", "{'linkId': 'a', 'type': 'open-choice', 'answerValueSet': '#v'}",
        {u"BrokenReference a #v"_s});
    row("a group with initial",
        "{'linkId': 'a', 'type': 'group', 'initial': [{'valueString': 'x'}], 'item': "
        "[{'linkId': 'b', 'type': 'string'}]}",
        {u"InitialNotAllowed a"_s});
    row("an initial of another type", "{'linkId': 'a', 'type': 'date', 'initial': [{'valueString': 'x'}]}",
        {u"InitialOfOtherType a valueString"_s});
    row("crossed bounds",
        "{'linkId': 'a', 'type': 'integer', 'extension': ["
        "{'url': 'http://hl7.org/fhir/StructureDefinition/minValue', 'valueInteger': 9}, "
        "{'url': 'http://hl7.org/fhir/StructureDefinition/maxValue', 'valueInteger': 1}]}",
        {u"BoundsCrossed a"_s});
    row("a damaged count",
        "{'linkId': 'a', 'type': 'integer', 'extension': ["
        "{'url': 'http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs', 'valueString': 'two'}]}",
        {u"DamagedBound a http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs"_s});
    row("a damaged length", "{'linkId': 'a', 'type': 'string', 'maxLength': 0}", {u"DamagedBound a maxLength"_s});
    row("a bad pattern",
        "{'linkId': 'a', 'type': 'string', 'extension': ["
        "{'url': 'http://hl7.org/fhir/StructureDefinition/regex', 'valueString': '(['}]}",
        {u"BadPattern a (["_s});
    row("an unknown variable",
        "{'linkId': 'a', 'type': 'string', 'extension': [{'url': "
        "'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression', "
        "'valueExpression': {'language': 'text/fhirpath', 'expression': '%mood'}}]}",
        {u"UnknownVariable a mood"_s});
}

void tst_StrangeForms::saysWhatIsWrong()
{
    QFETCH(QByteArray, items);
    QFETCH(QStringList, problems);

    const LoadedQuestionnaire loaded = loadedForm(items.constData());

    QCOMPARE(named(loaded.problems), problems);
    for (const FormProblem &each : loaded.problems)
        QCOMPARE(weightOf(each.code), FormProblem::Weight::Wrong);
}

void tst_StrangeForms::saysWhatTheEngineLacks_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("problem");

    QTest::newRow("a value set elsewhere")
        << QByteArray{"{'linkId': 'a', 'type': 'open-choice', 'answerValueSet': 'http://example.org/vs'}"}
        << u"ValueSetElsewhere a http://example.org/vs"_s;
    QTest::newRow("a control")
        << QByteArray{"{'linkId': 'a', 'type': 'string', 'extension': [{'url': "
                      "'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl', 'valueCodeableConcept': "
                      "{'coding': [{'code': 'gtable'}]}}]}"}
        << u"UnknownControl a gtable"_s;
    QTest::newRow("an extension") << QByteArray{"{'linkId': 'a', 'type': 'string', 'extension': [{'url': "
                                                "'http://example.org/x', 'valueString': 'y'}]}"}
                                  << u"UnknownExtension a http://example.org/x"_s;
    const QString unknown = u"UnknownExtension a http://example.org/x"_s;
    QTest::newRow("a second control")
        << QByteArray{"{'linkId': 'a', 'type': 'string', 'extension': [{'url': "
                      "'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl', 'valueCodeableConcept': "
                      "{'coding': [{'code': 'drop-down'}, {'code': 'gtable'}]}}]}"}
        << u"UnknownControl a gtable"_s;
    QTest::newRow("a control in words alone") << QByteArray{
        "{'linkId': 'a', 'type': 'string', 'extension': [{'url': "
        "'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl', 'valueCodeableConcept': "
        "{'text': 'a dial'}}]}"} << u"UnknownControl a a dial"_s;
    QTest::newRow("an extension of a prefix")
        << QByteArray{"{'linkId': 'a', 'type': 'string', 'prefix': '1', '_prefix': {'extension': [{'url': "
                      "'http://example.org/x', 'valueString': 'y'}]}}"}
        << unknown;
    QTest::newRow("an extension of an option")
        << QByteArray{"{'linkId': 'a', 'type': 'choice', 'answerOption': [{'valueString': 'b', 'extension': [{'url': "
                      "'http://example.org/x', 'valueString': 'y'}]}]}"}
        << unknown;
    QTest::newRow("an extension of a coding")
        << QByteArray{"{'linkId': 'a', 'type': 'choice', 'answerOption': [{'valueCoding': {'code': 'b', 'display': 'B',"
                      "'extension': [{'url': 'http://example.org/x', 'valueString': 'y'}]}}]}"}
        << unknown;
    QTest::newRow("what changes its meaning")
        << QByteArray{"{'linkId': 'a', 'type': 'string', 'modifierExtension': [{'url': 'http://example.org/x'}]}"}
        << u"ModifierExtension a http://example.org/x"_s;
    QTest::newRow("another language")
        << QByteArray{"{'linkId': 'a', 'type': 'string', 'extension': [{'url': "
                      "'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression', "
                      "'valueExpression': {'language': 'text/cql', 'expression': 'x'}}]}"}
        << u"UnknownLanguage a text/cql"_s;
}

void tst_StrangeForms::saysWhatItLacksOfAContainedConcept_data()
{
    QTest::addColumn<QByteArray>("contained");
    QTest::addColumn<QString>("problem");
    const char *const extension = "'extension': [{'url': 'http://example.org/x', 'valueString': 'y'}]";
    const QString unknown = u"UnknownExtension a http://example.org/x"_s;
    QTest::newRow("listed") << QByteArray{"{'resourceType': 'ValueSet', 'id': 'v', 'compose': {'include': [{'concept': "
                                          "[{'code': 'b', 'display': 'B', "}
            + extension
            + "}]}]}}" << unknown;
    QTest::newRow("expanded") << QByteArray{"{'resourceType': 'ValueSet', 'id': 'v', 'expansion': {'contains': "
                                            "[{'code': 'b', 'display': 'B', "}
            + extension
            + "}]}}" << unknown;
    QTest::newRow("of a code system")
        << QByteArray{"{'resourceType': 'ValueSet', 'id': 'v', 'compose': {'include': [{'system': 'http://s'}]}}, "
                      "{'resourceType': 'CodeSystem', 'id': 's', 'url': 'http://s', 'concept': "
                      "[{'code': 'b', 'display': 'B', "}
            + extension + "}]}"
        << unknown;
    QTest::newRow("by a rule") << QByteArray{"{'resourceType': 'ValueSet', 'id': 'v', 'compose': "
                                             "{'include': [{'system': 'http://s', 'filter': []}]}}"}
                               << u"ValueSetByRule a http://s"_s;
}

void tst_StrangeForms::saysWhatItLacksOfAContainedConcept()
{
    QFETCH(QByteArray, contained);
    QFETCH(QString, problem);

    const QByteArray more = "'contained': [" + contained + "],";
    const LoadedQuestionnaire loaded =
        loadedForm("{'linkId': 'a', 'type': 'open-choice', 'answerValueSet': '#v'}", more.constData());

    QCOMPARE(named(loaded.problems), QStringList{problem});
    QCOMPARE(weightOf(loaded.problems.first().code), FormProblem::Weight::Lacking);
}

void tst_StrangeForms::saysWhatTheEngineLacks()
{
    QFETCH(QByteArray, item);
    QFETCH(QString, problem);

    const LoadedQuestionnaire loaded = loadedForm(item.constData());

    QCOMPARE(named(loaded.problems), QStringList{problem});
    QCOMPARE(weightOf(loaded.problems.first().code), FormProblem::Weight::Lacking);
}

void tst_StrangeForms::isNoFormAtAll()
{
    for (const QByteArray &bytes :
        {QByteArray{}, QByteArray{"hello"}, QByteArray{"{\"item\": ["}, QByteArray{"\xff\xfe"}}) {
        const LoadedQuestionnaire loaded = loadQuestionnaire(bytes);

        QCOMPARE(loaded.problems.size(), 1);
        QCOMPARE(loaded.problems.first().code, FormProblem::Code::NotJson);
        QVERIFY(loaded.form->items().isEmpty());
        AnswerSheet sheet{loaded.form, today};
        sheet.set(u"a"_s, yes());
        QCOMPARE(sheet.given().size(), 1);
    }
}

void tst_StrangeForms::anotherResourceIsReadAsFarAsItGoes()
{
    const LoadedQuestionnaire patient = loadQuestionnaire("{\"resourceType\": \"Patient\"}");
    const LoadedQuestionnaire list = loadQuestionnaire("[1, 2]");

    QCOMPARE(named(patient.problems), (QStringList{u"NotAQuestionnaire  Patient"_s, u"MissingStatus"_s, u"NoItems"_s}));
    QCOMPARE(named(list.problems), (QStringList{u"NotAQuestionnaire"_s, u"MissingStatus"_s, u"NoItems"_s}));
}

void tst_StrangeForms::itemsThatShareALinkIdKeepAnswersOfTheirOwn()
{
    AnswerSheet sheet = emptySheet("{'linkId': 'a', 'type': 'string'}, {'linkId': 'a', 'type': 'string'}");
    const QStringList keys = keysOf(sheet.visibleItems());

    sheet.set(keys[0], text(u"one"_s));
    sheet.set(keys[1], text(u"two"_s));

    QCOMPARE(sheet.answer(keys[0]), text(u"one"_s));
    QCOMPARE(sheet.answer(keys[1]), text(u"two"_s));
}

void tst_StrangeForms::anItemWithoutLinkIdCanBeAnswered()
{
    AnswerSheet sheet = emptySheet("{'type': 'string'}, {'linkId': '', 'type': 'string'}");

    QCOMPARE(keysOf(sheet.visibleItems()), (QStringList{u"item~1"_s, u"item~2"_s}));
    QCOMPARE(sheet.set(u"item~2"_s, text(u"x"_s)), QStringList{u"item~2"_s});
}

void tst_StrangeForms::anUnknownTypeIsAskedAsText()
{
    const AnswerSheet sheet = emptySheet("{'linkId': 'a', 'type': 'mood'}, {'linkId': 'b', 'type': 'box', 'item': ["
                                         "{'linkId': 'c', 'type': 'string'}]}");

    QCOMPARE(sheet.at(u"a"_s).item->type, ItemType::String);
    QCOMPARE(sheet.at(u"b"_s).item->type, ItemType::Group);
}

void tst_StrangeForms::whatIsNestedTooDeepIsAskedAllTheSame()
{
    // Each level has a group and a question.
    QByteArray items = "{'linkId': 'q400', 'type': 'string'}";
    for (int level = 399; level > 0; --level) {
        const QByteArray name = QByteArray::number(level);
        items = "{'linkId': 'q" + name + "', 'type': 'string'}, {'linkId': 'g" + name + "', 'type': 'group', 'item': ["
            + items + "]}";
    }

    const LoadedQuestionnaire loaded = loadedForm(items.constData());
    AnswerSheet sheet{loaded.form, today};

    QCOMPARE(loaded.problems.first().code, FormProblem::Code::TooDeep);
    QCOMPARE(sheet.visibleItems().size(), 400 + 399);
    QVERIFY(sheet.isVisible(u"q400"_s));
}

void tst_StrangeForms::whatStandsUnderADisplayIsAskedAllTheSame()
{
    const LoadedQuestionnaire loaded =
        loadedForm("{'linkId': 'd', 'type': 'display', 'item': [{'linkId': 'a', 'type': 'string'}]}, "
                   "{'linkId': 'b', 'type': 'string'}");

    QCOMPARE(named(loaded.problems), QStringList{u"ItemsUnderDisplay d"_s});
    QCOMPARE(keysOf(AnswerSheet(loaded.form, today).visibleItems()), (QStringList{u"d"_s, u"a"_s, u"b"_s}));
}

void tst_StrangeForms::aLoopIsOpenedAndAsked()
{
    const LoadedQuestionnaire loaded = loadedForm(R"(
        {'linkId': 'a', 'type': 'boolean',
         'enableWhen': [{'question': 'b', 'operator': '=', 'answerBoolean': true}]},
        {'linkId': 'b', 'type': 'boolean',
         'enableWhen': [{'question': 'a', 'operator': '=', 'answerBoolean': true}]},
        {'linkId': 'c', 'type': 'boolean',
         'enableWhen': [{'question': 'b', 'operator': '=', 'answerBoolean': true}]})");
    AnswerSheet sheet{loaded.form, today};

    QCOMPARE(named(loaded.problems), (QStringList{u"ReferenceLoop a"_s, u"ReferenceLoop b"_s}));
    QCOMPARE(keysOf(sheet.visibleItems()), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(sheet.set(u"b"_s, yes()), (QStringList{u"b"_s, u"c"_s}));
}

void tst_StrangeForms::aLoopOfExpressionsIsOpened()
{
    const LoadedQuestionnaire loaded = loadedForm(R"(
        {'linkId': 'a', 'type': 'integer', 'extension': [
            {'url': 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
             'valueExpression': {'language': 'text/fhirpath',
                'expression': '%resource.item.where(linkId=\u0027b\u0027).answer.value + 1'}}]},
        {'linkId': 'b', 'type': 'integer', 'extension': [
            {'url': 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
             'valueExpression': {'language': 'text/fhirpath',
                'expression': '%resource.item.where(linkId=\u0027a\u0027).answer.value + 1'}}]})");
    AnswerSheet sheet{loaded.form, today};

    QCOMPARE(loaded.problems.size(), 2);
    QCOMPARE(loaded.problems.first().code, FormProblem::Code::ReferenceLoop);
    sheet.set(u"a"_s, number(1));
    QVERIFY(sheet.answer(u"b"_s).isEmpty());
}

void tst_StrangeForms::aLongChainOfConditionsIsReadWithoutRecursion()
{
    constexpr int length = 50'000;
    QByteArray items = "{'linkId': 'q0', 'type': 'boolean'}";
    for (int index = 1; index < length; ++index)
        items += ",{'linkId': 'q" + QByteArray::number(index) + "', 'type': 'boolean', 'enableWhen': [{'question': 'q"
            + QByteArray::number(index - 1) + "', 'operator': 'exists', 'answerBoolean': true}]}";
    AnswerSheet sheet = emptySheet(items.constData());

    for (int index = length - 1; index >= 0; --index)
        sheet.set(u'q' + QString::number(index), yes());

    QCOMPARE(sheet.visibleItems().size(), length);
}

void tst_StrangeForms::repeatsWithoutEndAreKept()
{
    // Each repeat holds 5,000 items: a hundred repeats would be half a million.
    QByteArray items = "{'linkId': 'g', 'type': 'group', 'repeats': true, 'item': [{'linkId': 'q', 'type': 'string'}";
    for (int index = 0; index < 5000; ++index)
        items += ",{'linkId': 'q" + QByteArray::number(index) + "', 'type': 'display'}";
    GivenAnswers given;
    for (int repeat = 1; repeat <= 100; ++repeat)
        given.insert(answerKey(u"q"_s, repeatKey(u"g"_s, QString::number(repeat))), text(u"x"_s));

    const AnswerSheet sheet{loadedForm((items + "]}").constData()).form, today, given};

    QCOMPARE(sheet.given(), given);
    QVERIFY(sheet.enabledItems().size() <= SheetPlaces::mostPlaces);
    QCOMPARE(sheet.unplaced().size(), 100 - sheet.repeatsOf(u"g"_s).size());
    QVERIFY(!sheet.unplaced().isEmpty());
}

void tst_StrangeForms::answersOfAnotherFormAreKept()
{
    AnswerSheet sheet{loadedForm("{'linkId': 'a', 'type': 'string'}").form, today,
        {{u"gone"_s, yes()}, {u"g#1/gone"_s, no()}, {u"a"_s, text(u"x"_s)}}};

    sheet.set(u"also gone"_s, number(3));

    QCOMPARE(sheet.given().size(), 4);
    QCOMPARE(sheet.unplaced().keys(), (QStringList{u"also gone"_s, u"g#1/gone"_s, u"gone"_s}));
    QCOMPARE(responseJson(sheet, {}).value(u"item").toArray().size(), 1);
}

QTEST_GUILESS_MAIN(tst_StrangeForms)
#include "tst_StrangeForms.moc"
