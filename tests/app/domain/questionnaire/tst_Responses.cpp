// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/ResponseCheck.h"
#include "app/domain/questionnaire/ResponseJson.h"
#include "tests/app/domain/questionnaire/GivenForm.h"

#include <QTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

/// A sheet's response is valid R4, comes back as it was, and says what is wrong with it.
class tst_Responses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exportsWhatIsEnabledAndAnswered();
    void exportThenImportIsTheIdentity();
    void computedValuesAreNotGivenAfterAnImport();
    void keepsEveryAnswerOfAStrangeResponse();
    void saysWhatIsStrangeAboutAResponse_data();
    void saysWhatIsStrangeAboutAResponse();
    void saysWhatDiffersFromWhatIsComputed();
    void findsWhatIsWrongWithAnAnswer_data();
    void findsWhatIsWrongWithAnAnswer();
    void requiredQuestionsThatAreAskedMustBeAnswered();
    void countsRepeats();
    void aPatternThatTakesForEverIsGivenUp();
};

namespace {

const char *const interview = R"(
    {'linkId': 'about', 'type': 'group', 'text': 'About you', 'item': [
        {'linkId': 'name', 'type': 'string', 'text': 'Your name', 'required': true},
        {'linkId': 'work', 'type': 'boolean', 'item': [{'linkId': 'where', 'type': 'string'}]},
        {'linkId': 'note', 'type': 'display', 'text': 'Thank you'}]},
    {'linkId': 'jobs', 'type': 'group', 'repeats': true,
     'enableWhen': [{'question': 'work', 'operator': '=', 'answerBoolean': true}], 'item': [
        {'linkId': 'employer', 'type': 'string'},
        {'linkId': 'tasks', 'type': 'choice', 'repeats': true, 'answerOption': [
            {'valueString': 'sweep'}, {'valueString': 'pack'}], 'item': [{'linkId': 'often', 'type': 'integer'}]}]})";

AnswerSheet filledInterview()
{
    AnswerSheet sheet = emptySheet(interview);
    sheet.set(u"name"_s, text(u"Shan"_s));
    sheet.set(u"work"_s, yes());
    sheet.set(u"where"_s, text(u"Goscote"_s));
    const AnswerKey second = sheet.addRepeat(u"jobs"_s, u"f3"_s);
    sheet.set(u"jobs#1/employer"_s, text(u"Cafe"_s));
    sheet.set(answerKey(u"tasks"_s, second), entries("[{'valueString': 'sweep'}, {'valueString': 'pack'}]"));
    sheet.set(u"jobs#2-f3/tasks#pack/often"_s, number(3));
    return sheet;
}

QByteArray asJson(const QJsonObject &json) { return QJsonDocument{json}.toJson(); }

QStringList namesOf(const QList<ResponseProblem> &problems)
{
    QStringList names;
    for (const ResponseProblem &each : problems)
        names.append(QStringList{nameOf(each.code), each.key, each.detail}.join(u' ').trimmed());
    return names;
}

} // namespace

void tst_Responses::exportsWhatIsEnabledAndAnswered()
{
    AnswerSheet sheet = filledInterview();
    sheet.set(u"jobs#1/employer"_s, {});

    const QJsonObject json = responseJson(sheet,
        {.id = u"r1"_s,
            .status = ResponseHeading::Status::Completed,
            .authored = QDateTime{today, QTime{10, 42}, Qt::UTC},
            .subject = u"Patient/p1"_s});

    const QByteArray expected = quoted(R"({'resourceType': 'QuestionnaireResponse', 'id': 'r1', 'status': 'completed',
        'questionnaire': 'http://example.org/form|3', 'authored': '2026-11-22T10:42:00Z',
        'subject': {'reference': 'Patient/p1'}, 'item': [
            {'linkId': 'about', 'text': 'About you', 'item': [
                {'linkId': 'name', 'text': 'Your name', 'answer': [{'valueString': 'Shan'}]},
                {'linkId': 'work', 'answer': [{'valueBoolean': true, 'item': [
                    {'linkId': 'where', 'answer': [{'valueString': 'Goscote'}]}]}]}]},
            {'linkId': 'jobs', 'id': 'jobs#2-f3', 'item': [
                {'linkId': 'tasks', 'answer': [{'valueString': 'sweep'}, {'valueString': 'pack', 'item': [
                    {'linkId': 'often', 'answer': [{'valueInteger': 3}]}]}]}]}]})");
    QCOMPARE(asJson(json), QJsonDocument::fromJson(expected).toJson());

    sheet.set(u"work"_s, no());
    QCOMPARE(responseJson(sheet, {}).value(u"item").toArray().size(), 1);
}

void tst_Responses::exportThenImportIsTheIdentity()
{
    const AnswerSheet sheet = filledInterview();
    const ResponseHeading heading{.id = u"r1"_s,
        .status = ResponseHeading::Status::Amended,
        .authored = QDateTime{today, QTime{10, 42}, Qt::UTC},
        .subject = u"Patient/p1"_s,
        .author = u"Practitioner/c1"_s,
        .source = u"Patient/p1"_s};
    const QJsonObject json = responseJson(sheet, heading);

    const ImportedResponse imported = importResponse(sheet.form(), asJson(json), today);

    QCOMPARE(namesOf(imported.problems), QStringList{});
    QCOMPARE(imported.heading, heading);
    QCOMPARE(imported.sheet.given(), sheet.given());
    QCOMPARE(responseJson(imported.sheet, imported.heading), json);
}

void tst_Responses::computedValuesAreNotGivenAfterAnImport()
{
    const char *items = R"({'linkId': 'a', 'type': 'integer'},
        {'linkId': 'b', 'type': 'integer', 'extension': [
            {'url': 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
             'valueExpression': {'language': 'text/fhirpath',
                'expression': '%resource.item.where(linkId=\u0027a\u0027).answer.value + 1'}}]})";
    AnswerSheet sheet = emptySheet(items);
    sheet.set(u"a"_s, number(1));
    ImportedResponse computed = importResponse(sheet.form(), asJson(responseJson(sheet, {})), today);
    sheet.set(u"b"_s, number(7));
    const ImportedResponse given = importResponse(sheet.form(), asJson(responseJson(sheet, {})), today);

    QCOMPARE(computed.sheet.given().keys(), QStringList{u"a"_s});
    computed.sheet.set(u"a"_s, number(5));
    QCOMPARE(computed.sheet.answer(u"b"_s), number(6));
    QCOMPARE(given.sheet.given(), sheet.given());
}

void tst_Responses::keepsEveryAnswerOfAStrangeResponse()
{
    const auto form = loadedForm(interview).form;
    const QByteArray json = quoted(R"({'resourceType': 'QuestionnaireResponse', 'status': 'completed', 'item': [
        {'linkId': 'gone', 'answer': [{'valueString': '1'}], 'item': [
            {'linkId': 'name', 'answer': [{'valueString': '2'}]}]},
        {'linkId': 'about', 'answer': [{'valueString': '3'}], 'item': [
            {'linkId': 'name', 'answer': [{'valueString': '4'}]}]},
        {'linkId': 'about', 'item': [{'linkId': 'work', 'answer': {'valueString': '5'}}]},
        {'linkId': 'jobs', 'item': [{'linkId': 'employer', 'answer': [{'valueString': '6'}, {'valueString': '7'}]}]},
        {'answer': [{'valueString': '8', 'item': [{'linkId': 'deep', 'answer': [{'valueString': '9'}]}]}]}]})");

    const ImportedResponse imported = importResponse(form, json, today);

    QSet<QString> kept;
    for (const QJsonArray &answer : imported.sheet.given())
        for (const QJsonValue &entry : answer)
            kept.insert(entry[u"valueString"].toString());
    QCOMPARE(kept, (QSet<QString>{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s}));
    const QStringList problems = namesOf(imported.problems);
    for (const QString &each : {u"UnknownItem gone"_s, u"ItemElsewhere name"_s, u"AnswersAtGroup about"_s,
             u"QuestionTwice name"_s, u"GroupTwice about"_s, u"AnsweredWhileDisabled jobs#1/employer"_s})
        QVERIFY2(problems.contains(each), qPrintable(problems.join(u'\n')));
}

void tst_Responses::saysWhatIsStrangeAboutAResponse_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");

    QTest::newRow("not JSON") << QByteArray{"hello"} << u"NotJson  illegal value"_s;
    QTest::newRow("a patient") << QByteArray{"{'resourceType': 'Patient', 'status': 'completed'}"}
                               << u"NotAResponse  Patient"_s;
    QTest::newRow("another form") << QByteArray{"{'resourceType': 'QuestionnaireResponse', 'status': 'completed', "
                                                "'questionnaire': 'http://example.org/x'}"}
                                  << u"OtherForm  http://example.org/x"_s;
    QTest::newRow("another version")
        << QByteArray{"{'resourceType': 'QuestionnaireResponse', 'status': 'completed', 'questionnaire': "
                      "'http://example.org/form|2'}"}
        << u"OtherForm  http://example.org/form|2"_s;
    QTest::newRow("a status") << QByteArray{"{'resourceType': 'QuestionnaireResponse', 'status': 'nearly'}"}
                              << u"UnknownStatus  nearly"_s;
}

void tst_Responses::saysWhatIsStrangeAboutAResponse()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, problem);

    const ImportedResponse imported = importResponse(loadedForm(interview).form, quoted(json.constData()), today);

    QCOMPARE(namesOf(imported.problems), QStringList{problem});
}

void tst_Responses::saysWhatDiffersFromWhatIsComputed()
{
    const auto form = loadedForm(R"form({'linkId': 'a', 'type': 'integer'},
        {'linkId': 'b', 'type': 'integer', 'readOnly': true, 'extension': [{'valueExpression': {'language':
            'text/fhirpath', 'expression': '%resource.item.where(linkId = \u0027a\u0027).answer.value * 2'}, 'url':
            'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression'}]})form")
                          .form;
    const auto with = [&form](int computed) {
        const QByteArray json =
            "{'resourceType': 'QuestionnaireResponse', 'status': 'completed', 'questionnaire': "
            "'http://example.org/form|3', 'item': [{'linkId': 'a', 'answer': [{'valueInteger': 4}]},"
            "{'linkId': 'b', 'answer': [{'valueInteger': "
            + QByteArray::number(computed) + "}]}]}";
        return namesOf(importResponse(form, quoted(json.constData()), today).problems);
    };

    QCOMPARE(with(8), QStringList{});
    QCOMPARE(with(9), QStringList{u"NotAsComputed b"_s});
}

void tst_Responses::findsWhatIsWrongWithAnAnswer_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QStringList>("problems");

    const auto row = [](const char *name, const char *item, const char *answer, const QStringList &problems) {
        QTest::newRow(name) << QByteArray{item} << QByteArray{answer} << problems;
    };
    const auto extended = [](const char *type, const char *url, const char *value) {
        return "'" + QByteArray{type} + "', 'extension': [{'url': 'http://hl7.org/fhir/StructureDefinition/" + url
            + "', " + value + "}]";
    };
    row("right", "'integer'", "[{'valueInteger': 3}]", {});
    row("why there is none", "'integer'", "[{'extension': [{'url': 'x', 'valueCode': 'asked-declined'}]}]", {});
    row("another type", "'integer'", "[{'valueString': '3'}]", {u"OtherType a valueString"_s});
    row("half an integer", "'integer'", "[{'valueInteger': 3.5}]", {u"DamagedAnswer a valueInteger"_s});
    row("two values in one", "'integer'", "[{'valueInteger': 3, 'valueString': '3'}]", {u"DamagedAnswer a"_s});
    row("no such day", "'date'", "[{'valueDate': '2026-02-30'}]", {u"DamagedAnswer a valueDate"_s});
    row("a month", "'date'", "[{'valueDate': '2026-02'}]", {});
    row("a time of day", "'time'", "[{'valueTime': '25:00:00'}]", {u"DamagedAnswer a valueTime"_s});
    row("an empty text", "'string'", "[{'valueString': ''}]", {u"DamagedAnswer a valueString"_s});
    row("an address with a space", "'url'", "[{'valueUri': 'http://a b'}]", {u"DamagedAnswer a valueUri"_s});
    row("two where one may be", "'integer'", "[{'valueInteger': 3}, {'valueInteger': 4}]", {u"TooMany a 1"_s});
    row("too long", "'string', 'maxLength': 3", "[{'valueString': 'four'}]", {u"TooLong a 3"_s});
    row("no option", "'choice', 'answerOption': [{'valueCoding': {'code': 'x', 'display': 'X'}}]",
        "[{'valueCoding': {'code': 'y'}}]", {u"NotAnOption a y"_s});
    row("an own word", "'open-choice', 'answerOption': [{'valueCoding': {'code': 'x', 'display': 'X'}}]",
        "[{'valueString': 'mine'}]", {});
    row("none of these, and one",
        "'choice', 'repeats': true, 'answerOption': [{'valueString': 'one'}, {'valueString': "
        "'none', 'extension': [{'url': 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive', "
        "'valueBoolean': true}]}]",
        "[{'valueString': 'one'}, {'valueString': 'none'}]", {u"ExclusiveWithOthers a none"_s});
    const QByteArray least = extended("decimal", "minValue", "'valueDecimal': 2.5");
    row("too low", least.constData(), "[{'valueDecimal': 2.4}]", {u"TooLow a 2.5"_s});
    row("just enough", least.constData(), "[{'valueDecimal': 2.5}]", {});
    const QByteArray latest = extended("date", "maxValue", "'valueDate': '2026-11-22'");
    row("too late", latest.constData(), "[{'valueDate': '2026-11-23'}]", {u"TooHigh a 2026-11-22"_s});
    const QByteArray pattern = extended("string", "regex", "'valueString': '[A-Z]{2}[0-9]+'");
    row("a pattern that is met", pattern.constData(), "[{'valueString': 'AB12'}]", {});
    row("a pattern met by a part", pattern.constData(), "[{'valueString': 'AB12x'}]",
        {u"PatternMissed a [A-Z]{2}[0-9]+"_s});
    const QByteArray few =
        "'repeats': true, 'type': " + extended("integer", "questionnaire-minOccurs", "'valueInteger': 2");
    row("too few", few.constData(), "[{'valueInteger': 1}]", {u"TooFew a 2"_s});
}

void tst_Responses::findsWhatIsWrongWithAnAnswer()
{
    QFETCH(QByteArray, item);
    QFETCH(QByteArray, answer);
    QFETCH(QStringList, problems);
    const QByteArray json =
        item.startsWith("'repeats'") ? "{'linkId': 'a', " + item + "}" : "{'linkId': 'a', 'type': " + item + "}";
    const LoadedQuestionnaire loaded = loadedForm(json.constData());
    QCOMPARE(named(loaded.problems), QStringList{});
    AnswerSheet sheet{loaded.form, today};

    sheet.set(u"a"_s, entries(answer.constData()));

    QCOMPARE(namesOf(checkResponse(sheet)), problems);
}

void tst_Responses::requiredQuestionsThatAreAskedMustBeAnswered()
{
    AnswerSheet sheet = emptySheet(R"(
        {'linkId': 'a', 'type': 'boolean', 'required': true},
        {'linkId': 'g', 'type': 'group', 'required': true,
         'enableWhen': [{'question': 'a', 'operator': '=', 'answerBoolean': true}], 'item': [
            {'linkId': 'b', 'type': 'string'}, {'linkId': 'c', 'type': 'string', 'required': true}]})");
    QCOMPARE(namesOf(checkResponse(sheet)), QStringList{u"Missing a"_s});

    sheet.set(u"a"_s, no());
    QCOMPARE(namesOf(checkResponse(sheet)), QStringList{});

    sheet.set(u"a"_s, yes());
    QCOMPARE(namesOf(checkResponse(sheet)), (QStringList{u"Missing g"_s, u"Missing c"_s}));

    sheet.set(u"c"_s, text(u"x"_s));
    QCOMPARE(namesOf(checkResponse(sheet)), QStringList{});
}

void tst_Responses::countsRepeats()
{
    AnswerSheet sheet = emptySheet(R"(
        {'linkId': 'g', 'type': 'group', 'repeats': true, 'extension': [
            {'url': 'http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs', 'valueInteger': 2},
            {'url': 'http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs', 'valueInteger': 2}],
         'item': [{'linkId': 'a', 'type': 'string'}]})");
    QCOMPARE(namesOf(checkResponse(sheet)), QStringList{});

    sheet.set(u"g#1/a"_s, text(u"x"_s));
    QCOMPARE(namesOf(checkResponse(sheet)), QStringList{u"TooFew g 2"_s});

    sheet.set(u"g#2/a"_s, text(u"x"_s));
    sheet.set(u"g#3/a"_s, text(u"x"_s));
    QCOMPARE(namesOf(checkResponse(sheet)), QStringList{u"TooMany g 2"_s});
}

void tst_Responses::aPatternThatTakesForEverIsGivenUp()
{
    AnswerSheet sheet = emptySheet(R"({'linkId': 'a', 'type': 'string', 'extension': [
        {'url': 'http://hl7.org/fhir/StructureDefinition/regex', 'valueString': '((a+)+)+[bc]'}]})");
    sheet.set(u"a"_s, text(QString{200, u'a'}));

    QCOMPARE(namesOf(checkResponse(sheet)), QStringList{});
}

QTEST_GUILESS_MAIN(tst_Responses)
#include "tst_Responses.moc"
