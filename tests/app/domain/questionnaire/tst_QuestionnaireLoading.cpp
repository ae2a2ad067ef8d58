// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/ItemPicture.h"
#include "tests/app/domain/questionnaire/GivenForm.h"

#include <QTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

/// A form is read with all that R4 and the extensions in the wild say.
class tst_QuestionnaireLoading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryTypeOfR4();
    void keepsTheOrderAndTheNesting();
    void readsWordsInEveryLanguage();
    void readsControlsBoundsAndUnits();
    void readsOptionsWithScoresAndPictures();
    void takesTheOptionsOfAContainedValueSet();
    void readsWhatTheInterviewAsks();
    void partsHoldForWhatIsBelowThem();
    void proposesInitialAnswers();
    void understandsStu3();
    void understandsTheOptionsOfStu3();
    void understandsR5();
};

namespace {

const QuestionnaireItem &only(const LoadedQuestionnaire &loaded) { return loaded.form->items().first(); }

} // namespace

void tst_QuestionnaireLoading::knowsEveryTypeOfR4()
{
    const QStringList types{u"display"_s, u"boolean"_s, u"decimal"_s, u"integer"_s, u"date"_s, u"dateTime"_s, u"time"_s,
        u"string"_s, u"text"_s, u"url"_s, u"open-choice"_s, u"attachment"_s, u"reference"_s, u"quantity"_s};
    for (const QString &type : types) {
        const QByteArray item = "{'linkId': '1', 'type': '" + type.toUtf8() + "'}";

        const LoadedQuestionnaire loaded = loadedForm(item.constData());

        QCOMPARE(named(loaded.problems), QStringList{});
        QCOMPARE(codeOf(only(loaded).type), type);
    }
}

void tst_QuestionnaireLoading::keepsTheOrderAndTheNesting()
{
    const LoadedQuestionnaire loaded = loadedForm(R"(
        {'linkId': 'a', 'type': 'group', 'item': [
            {'linkId': 'b', 'type': 'boolean', 'item': [{'linkId': 'c', 'type': 'string'}]},
            {'linkId': 'd', 'type': 'string'}]},
        {'linkId': 'e', 'type': 'string'})");

    const auto &items = loaded.form->items();
    QCOMPARE(loaded.form->heading().canonical(), u"http://example.org/form|3"_s);
    QCOMPARE(items.size(), 5);
    QCOMPARE(items[0].end, 4);
    QCOMPARE(items[1].end, 3);
    QCOMPARE(items[2].parent, 1);
    QCOMPARE(items[3].parent, 0);
    QCOMPARE(items[4].parent, -1);
    QCOMPARE(items[2].depth, 2);
    QCOMPARE(loaded.form->item(u"d"_s), &items[3]);
}

void tst_QuestionnaireLoading::readsWordsInEveryLanguage()
{
    const LoadedQuestionnaire loaded = loadedForm(R"(
        {'linkId': '1', 'type': 'string', 'prefix': '1.', 'text': 'How are you?', '_text': {'extension': [
            {'url': 'http://hl7.org/fhir/StructureDefinition/translation', 'extension': [
                {'url': 'lang', 'valueCode': 'cy'}, {'url': 'content', 'valueString': 'Sut wyt ti?'}]}]}})");

    QCOMPARE(only(loaded).text.text, u"How are you?"_s);
    QCOMPARE(only(loaded).text.in(u"cy-GB"_s), u"Sut wyt ti?"_s);
    QCOMPARE(only(loaded).text.in(u"pl"_s), u"How are you?"_s);
    QCOMPARE(only(loaded).prefix, u"1."_s);
}

void tst_QuestionnaireLoading::readsControlsBoundsAndUnits()
{
    const LoadedQuestionnaire loaded = loadedForm(R"(
        {'linkId': '1', 'type': 'integer', 'required': true, 'repeats': true, 'readOnly': true, 'maxLength': 3,
         'extension': [
            {'url': 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
             'valueCodeableConcept': {'coding': [{'code': 'slider'}]}},
            {'url': 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden', 'valueBoolean': true},
            {'url': 'http://hl7.org/fhir/StructureDefinition/minValue', 'valueInteger': 1},
            {'url': 'http://hl7.org/fhir/StructureDefinition/maxValue', 'valueInteger': 9},
            {'url': 'http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs', 'valueInteger': 2},
            {'url': 'http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs', 'valueInteger': 4},
            {'url': 'http://hl7.org/fhir/StructureDefinition/regex', 'valueString': '[0-9]+'},
            {'url': 'http://hl7.org/fhir/StructureDefinition/entryFormat', 'valueString': 'a number'},
            {'url': 'http://hl7.org/fhir/StructureDefinition/questionnaire-sliderStepValue', 'valueInteger': 2},
            {'url': 'http://hl7.org/fhir/StructureDefinition/questionnaire-unit',
             'valueCoding': {'system': 'http://unitsofmeasure.org', 'code': 'h', 'display': 'hours'}}]})");

    const QuestionnaireItem &item = only(loaded);
    QCOMPARE(named(loaded.problems), QStringList{});
    QVERIFY(item.isRequired && item.repeats && item.isReadOnly && item.isHidden);
    QCOMPARE(item.control, ItemControl::Slider);
    QCOMPARE(item.bounds.least, QJsonValue{1});
    QCOMPARE(item.bounds.most, QJsonValue{9});
    QCOMPARE(item.bounds.fewest, 2);
    QCOMPARE(item.bounds.greatest, 4);
    QCOMPARE(item.bounds.length, 3);
    QCOMPARE(item.bounds.pattern, u"[0-9]+"_s);
    QCOMPARE(item.bounds.step, 2.0);
    QCOMPARE(item.entryFormat.text, u"a number"_s);
    QCOMPARE(item.units.value(0), (FormUnit{u"hours"_s, u"http://unitsofmeasure.org"_s, u"h"_s}));
}

void tst_QuestionnaireLoading::readsOptionsWithScoresAndPictures()
{
    const LoadedQuestionnaire loaded = loadedForm(R"(
        {'linkId': '1', 'type': 'choice', 'answerOption': [
            {'initialSelected': true,
             'valueCoding': {'system': 's', 'code': 'good', 'display': 'Good', 'extension': [
                {'url': 'http://hl7.org/fhir/StructureDefinition/ordinalValue', 'valueDecimal': 3},
                {'url': 'https://alongside.example/fhir/picture', 'valueCode': 'smile'},
                {'url': 'https://alongside.example/fhir/place', 'valueId': 'goscote'}]}},
            {'valueString': 'Something else', 'extension': [
                {'url': 'https://alongside.example/fhir/easy-read', 'valueString': 'Other'}]}]})");

    const QList<AnswerOption> options = only(loaded).options;
    QCOMPARE(named(loaded.problems), QStringList{});
    QCOMPARE(options.size(), 2);
    QCOMPARE(options[0].label.text, u"Good"_s);
    QCOMPARE(options[0].score, 3.0);
    QCOMPARE(options[0].picture, u"smile"_s);
    QCOMPARE(options[0].place, u"goscote"_s);
    QCOMPARE(ItemPicture::of(options[0]).meaning, u"smile/good"_s);
    QVERIFY(!options[0].answer.value(u"valueCoding").toObject().contains(u"extension"));
    QVERIFY(options[0].isInitial);
    QCOMPARE(options[1].label.text, u"Something else"_s);
    QCOMPARE(options[1].easyRead.text, u"Other"_s);
    QCOMPARE(options[1].answer, text(u"Something else"_s).first().toObject());
}

void tst_QuestionnaireLoading::takesTheOptionsOfAContainedValueSet()
{
    const LoadedQuestionnaire loaded =
        loadedForm(R"({'linkId': '1', 'type': 'choice', 'answerValueSet': '#days'})", R"('contained': [
            {'resourceType': 'ValueSet', 'id': 'days', 'compose': {'include': [
                {'system': 'http://example.org/days', 'concept': [
                    {'code': 'mon', 'display': 'Monday', 'designation': [{'language': 'cy', 'value': 'Dydd Llun'}]},
                    {'code': 'tue', 'display': 'Tuesday'}]}]}}],)");

    const QList<AnswerOption> options = only(loaded).options;
    QCOMPARE(named(loaded.problems), QStringList{});
    QCOMPARE(options.size(), 2);
    QCOMPARE(options[0].label.in(u"cy"_s), u"Dydd Llun"_s);
    QCOMPARE(options[1].answer.value(u"valueCoding")[u"system"].toString(), u"http://example.org/days"_s);
}

void tst_QuestionnaireLoading::readsWhatTheInterviewAsks()
{
    const LoadedQuestionnaire loaded = loadedForm(R"(
        {'linkId': '1', 'type': 'boolean', 'text': 'Would you like to work elsewhere?', 'extension': [
            {'url': 'https://alongside.example/fhir/easy-read', 'valueString': 'A new job?', '_valueString': {
                'extension': [{'url': 'http://hl7.org/fhir/StructureDefinition/translation', 'extension': [
                    {'url': 'lang', 'valueCode': 'cy'}, {'url': 'content', 'valueString': 'Swydd newydd?'}]}]}},
            {'url': 'https://alongside.example/fhir/picture', 'valueCode': 'briefcase'},
            {'url': 'https://alongside.example/fhir/place', 'valueCode': 'here'},
            {'url': 'https://alongside.example/fhir/reversed', 'valueString': 'Would you like to stay?'}]})");

    QCOMPARE(named(loaded.problems), QStringList{});
    QCOMPARE(only(loaded).easyRead.text, u"A new job?"_s);
    QCOMPARE(only(loaded).easyRead.in(u"cy"_s), u"Swydd newydd?"_s);
    QCOMPARE(only(loaded).picture, u"briefcase"_s);
    QCOMPARE(only(loaded).place, placeNow);
    QCOMPARE(only(loaded).reversed.text, u"Would you like to stay?"_s);
}

void tst_QuestionnaireLoading::partsHoldForWhatIsBelowThem()
{
    const LoadedQuestionnaire loaded = loadedForm(R"(
        {'linkId': 'g', 'type': 'group', 'extension': [
            {'url': 'https://alongside.example/fhir/part', 'valueCode': 'earnings'},
            {'url': 'https://alongside.example/fhir/filled-by', 'valueCode': 'person'}], 'item': [
                {'linkId': 'a', 'type': 'string'},
                {'linkId': 'b', 'type': 'string', 'extension': [
                    {'url': 'https://alongside.example/fhir/filled-by', 'valueCode': 'staff'}]}]})");

    QCOMPARE(loaded.form->item(u"a"_s)->part, FormPart::Earnings);
    QCOMPARE(loaded.form->item(u"a"_s)->filledBy, FilledBy::Person);
    QCOMPARE(loaded.form->item(u"b"_s)->part, FormPart::Earnings);
    QCOMPARE(loaded.form->item(u"b"_s)->filledBy, FilledBy::Staff);
}

void tst_QuestionnaireLoading::proposesInitialAnswers()
{
    const AnswerSheet sheet = emptySheet(R"(
        {'linkId': 'a', 'type': 'string', 'initial': [{'valueString': 'hello'}]},
        {'linkId': 'b', 'type': 'choice', 'answerOption': [
            {'valueString': 'x'}, {'valueString': 'y', 'initialSelected': true}]})");

    const GivenAnswers initial = sheet.initialAnswers();

    QCOMPARE(initial, (GivenAnswers{{u"a"_s, text(u"hello"_s)}, {u"b"_s, text(u"y"_s)}}));
    QVERIFY(sheet.given().isEmpty());
}

void tst_QuestionnaireLoading::understandsStu3()
{
    const LoadedQuestionnaire loaded = loadedForm(R"(
        {'linkId': 'a', 'type': 'choice', 'option': [{'valueCoding': {'code': 'x', 'display': 'X'}}]},
        {'linkId': 'b', 'type': 'string', 'initialString': 'hello', 'enableWhen': [
            {'question': 'a', 'hasAnswer': false}, {'question': 'a', 'answerCoding': {'code': 'x'}}]})");

    QCOMPARE(named(loaded.problems), QStringList{u"OtherRelease b enableWhen without operator"_s});
    AnswerSheet sheet{loaded.form, today};
    QCOMPARE(sheet.initialAnswers().value(u"b"_s), text(u"hello"_s));
    QVERIFY(sheet.isEnabled(u"b"_s)); // STU3: any condition is enough
    sheet.set(u"a"_s, code(u"x"_s));
    QVERIFY(sheet.isEnabled(u"b"_s));
    sheet.set(u"a"_s, code(u"y"_s));
    QVERIFY(!sheet.isEnabled(u"b"_s));
}

void tst_QuestionnaireLoading::understandsTheOptionsOfStu3()
{
    const LoadedQuestionnaire loaded = loadedForm("{'linkId': 'a', 'type': 'choice', 'options': {'reference': '#v'}}",
        "'contained': [{'resourceType': 'ValueSet', 'id': 'v', 'expansion': {'contains': "
        "[{'code': 'x', 'display': 'X'}, {'code': 'y', 'display': 'Y'}]}}],");

    QCOMPARE(named(loaded.problems), QStringList{});
    QCOMPARE(only(loaded).options.size(), 2);
    QCOMPARE(only(loaded).options.last().label.text, u"Y"_s);
}

void tst_QuestionnaireLoading::understandsR5()
{
    const LoadedQuestionnaire question = loadedForm("{'linkId': 'a', 'type': 'question', 'text': 'Why?'}");
    QCOMPARE(named(question.problems), QStringList{u"OtherRelease a type question"_s});
    QCOMPARE(only(question).type, ItemType::String);

    const LoadedQuestionnaire loaded = loadedForm(R"(
        {'linkId': 'a', 'type': 'coding', 'answerConstraint': 'optionsOrString', 'answerOption': [
            {'valueCoding': {'code': 'x', 'display': 'X'}}]})");

    QCOMPARE(named(loaded.problems), QStringList{u"OtherRelease a type coding"_s});
    QCOMPARE(only(loaded).type, ItemType::OpenChoice);
    QCOMPARE(only(loaded).options.size(), 1);
}

QTEST_GUILESS_MAIN(tst_QuestionnaireLoading)
#include "tst_QuestionnaireLoading.moc"
