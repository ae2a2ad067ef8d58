// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/ResponseCheck.h"
#include "app/domain/questionnaire/ResponseJson.h"
#include "tests/app/domain/questionnaire/GivenForm.h"

#include <QTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

/// FHIRPath in a form computes, enables and proposes; an answer evaluates only what depends on it.
class tst_FormExpressions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsNothingOfWhatIsHiddenAndComputesAndExportsIt();
    void saysWhatIsWrongWithAnExpression();
    void computesAsAnswersCome();
    void anAnswerOfOnesOwnWinsOverTheComputedOne();
    void nobodyAnswersWhatIsReadOnly();
    void aComputedValueEnables();
    void sumsOverRepeats();
    void whatIsComputedInAnEmptyRepeatDoesNotCount();
    void variablesBuildOnEachOther();
    void eachRepeatHasItsOwnContext();
    void computesWhatTheTypeCanHold();
    void proposesByExpression();
    void aFailingExpressionHidesNothing();
    void aTotalOfEverythingSeesWhatComesBeforeIt();
    void anAnswerEvaluatesOnlyWhatDependsOnIt();
    void scoresOfOptionsAddUp();
};

namespace {

/// An extension with an expression; " in it is '.
QByteArray expression(const char *kind, const QByteArray &path)
{
    const QByteArray url = QByteArray{kind} == "variable"
        ? QByteArray{"http://hl7.org/fhir/StructureDefinition/variable"}
        : "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-" + QByteArray{kind};
    return "{'url': '" + url + "', 'valueExpression': {'language': 'text/fhirpath', 'expression': '"
        + QByteArray{path}.replace('"', "\\u0027") + "'}}";
}

QByteArray variable(const char *name, const QByteArray &path)
{
    return expression("variable", path).replace("'language'", "'name': '" + QByteArray{name} + "', 'language'");
}

/// An item with extensions.
QByteArray item(const char *linkId, const char *type, const QByteArray &extensions, const QByteArray &more = {})
{
    return "{'linkId': '" + QByteArray{linkId} + "', 'type': '" + type + "', " + more + "'extension': [" + extensions
        + "]}";
}

QByteArray valueOf(const char *linkId)
{
    return "%resource.descendants().where(linkId=\"" + QByteArray{linkId} + "\").answer.value";
}

QJsonArray decimal(double value) { return {QJsonObject{{u"valueDecimal"_s, value}}}; }

} // namespace

void tst_FormExpressions::showsNothingOfWhatIsHiddenAndComputesAndExportsIt()
{
    const QByteArray hidden =
        "{'url': 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden', 'valueBoolean': true}";
    const QByteArray items = "{'linkId': 'hours', 'type': 'decimal'},"
        + item("twice", "decimal", hidden + ',' + expression("calculatedExpression", valueOf("hours") + " * 2")) + ','
        + item("inside", "group", hidden, "'item': [{'linkId': 'said', 'type': 'string'}],");
    AnswerSheet sheet = emptySheet(items.constData());
    sheet.set(u"hours"_s, decimal(4));
    sheet.set(u"said"_s, text(u"kept"_s));
    sheet.set(u"twice"_s, decimal(1)); // which nobody can

    QCOMPARE(keysOf(sheet.visibleItems()), QStringList{u"hours"_s});
    QVERIFY(!sheet.isVisible(u"twice"_s));
    QVERIFY(!sheet.isVisible(u"said"_s)); // with what it stands in
    QVERIFY(sheet.isEnabled(u"said"_s));
    QCOMPARE(sheet.answer(u"twice"_s), decimal(8));
    const QByteArray exported = QJsonDocument{responseJson(sheet, {})}.toJson(QJsonDocument::Compact);
    QVERIFY2(exported.contains(R"({"answer":[{"valueDecimal":8}],"linkId":"twice"})"), exported.constData());
    QVERIFY(exported.contains("kept"));
    QVERIFY(checkResponse(sheet).isEmpty());
}

void tst_FormExpressions::saysWhatIsWrongWithAnExpression()
{
    const QByteArray broken = item("a", "decimal", expression("calculatedExpression", "1 +"));
    const LoadedQuestionnaire loaded = loadedForm(broken.constData());
    QCOMPARE(loaded.problems.size(), 1);
    QCOMPARE(loaded.problems.first().code, FormProblem::Code::BadExpression);
    QVERIFY(!loaded.problems.first().detail.isEmpty());

    const QByteArray failing = item("a", "string", expression("enableWhenExpression", "%patient.active"));
    const AnswerSheet sheet = emptySheet(failing.constData());
    QStringList codes;
    for (const ResponseProblem &problem : checkResponse(sheet))
        codes.append(nameOf(problem.code) + u' ' + problem.key);
    QCOMPARE(codes, QStringList{u"ExpressionFailed a"_s});
}

void tst_FormExpressions::computesAsAnswersCome()
{
    const QByteArray items = "{'linkId': 'hours', 'type': 'decimal'}, {'linkId': 'rate', 'type': 'decimal'},"
        + item("pay", "decimal", expression("calculatedExpression", valueOf("hours") + " * " + valueOf("rate")));
    const LoadedQuestionnaire loaded = loadedForm(items.constData());
    QCOMPARE(named(loaded.problems), QStringList{});
    AnswerSheet sheet{loaded.form, today};

    QCOMPARE(sheet.set(u"hours"_s, decimal(7.5)), QStringList{u"hours"_s});
    QCOMPARE(sheet.set(u"rate"_s, decimal(12.21)), (QStringList{u"rate"_s, u"pay"_s}));

    QCOMPARE(sheet.answer(u"pay"_s), decimal(91.575));
    QCOMPARE(sheet.computed(), (GivenAnswers{{u"pay"_s, decimal(91.575)}}));
    QVERIFY(!sheet.given().contains(u"pay"_s));
    sheet.set(u"rate"_s, {});
    QVERIFY(sheet.answer(u"pay"_s).isEmpty());
}

void tst_FormExpressions::anAnswerOfOnesOwnWinsOverTheComputedOne()
{
    const QByteArray items = "{'linkId': 'a', 'type': 'integer'},"
        + item("b", "integer", expression("calculatedExpression", valueOf("a") + " + 1"));
    AnswerSheet sheet = emptySheet(items.constData());
    sheet.set(u"a"_s, number(1));

    sheet.set(u"b"_s, number(7));
    sheet.set(u"a"_s, number(2));
    QCOMPARE(sheet.answer(u"b"_s), number(7));

    sheet.set(u"b"_s, {});
    QCOMPARE(sheet.answer(u"b"_s), number(3));
}

void tst_FormExpressions::nobodyAnswersWhatIsReadOnly()
{
    const QByteArray items = "{'linkId': 'a', 'type': 'integer'},"
        + item("b", "integer", expression("calculatedExpression", valueOf("a") + " + 1"), "'readOnly': true, ");
    AnswerSheet sheet = emptySheet(items.constData());
    sheet.set(u"a"_s, number(1));

    sheet.set(u"b"_s, number(7));

    QCOMPARE(sheet.answer(u"b"_s), number(2));
    QCOMPARE(sheet.given().value(u"b"_s), number(7)); // and yet it is kept
}

void tst_FormExpressions::aComputedValueEnables()
{
    const QByteArray items = "{'linkId': 'a', 'type': 'integer'},"
        + item("b", "integer", expression("calculatedExpression", valueOf("a") + " + 1"))
        + ",{'linkId': 'c', 'type': 'string', 'enableWhen': [{'question': 'b', 'operator': '>', 'answerInteger': 9}]},"
        + item(
            "d", "string", expression("enableWhenExpression", valueOf("b") + " > 9 and " + valueOf("c") + " = \"x\""));
    AnswerSheet sheet = emptySheet(items.constData());

    QCOMPARE(sheet.set(u"a"_s, number(9)), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(sheet.set(u"c"_s, text(u"x"_s)), (QStringList{u"c"_s, u"d"_s}));
    QCOMPARE(sheet.set(u"a"_s, number(1)), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
}

void tst_FormExpressions::sumsOverRepeats()
{
    const QByteArray items =
        "{'linkId': 'jobs', 'type': 'group', 'repeats': true, 'item': [{'linkId': 'wage', 'type': 'integer'}]},"
        + item("all", "integer", expression("calculatedExpression", valueOf("wage") + ".sum()"));
    AnswerSheet sheet = emptySheet(items.constData());
    const AnswerKey second = sheet.addRepeat(u"jobs"_s, u"x"_s);

    sheet.set(u"jobs#1/wage"_s, number(10));
    sheet.set(answerKey(u"wage"_s, second), number(5));
    QCOMPARE(sheet.answer(u"all"_s), number(15));

    sheet.removeRepeat(second);
    QCOMPARE(sheet.answer(u"all"_s), number(10));
}

void tst_FormExpressions::whatIsComputedInAnEmptyRepeatDoesNotCount()
{
    const QByteArray items = "{'linkId': 'jobs', 'type': 'group', 'repeats': true, 'item': ["
                             "{'linkId': 'wage', 'type': 'integer'},"
        + item("bonus", "integer", expression("calculatedExpression", "10")) + "]},"
        + item("all", "integer", expression("calculatedExpression", valueOf("bonus") + ".sum()"));
    AnswerSheet sheet = emptySheet(items.constData());
    sheet.set(u"jobs#1/wage"_s, number(1));
    const AnswerKey second = answerKey(u"wage"_s, sheet.addRepeat(u"jobs"_s, u"x"_s));
    QCOMPARE(sheet.answer(u"all"_s), number(10));

    sheet.set(second, number(1));
    QCOMPARE(sheet.answer(u"all"_s), number(20));

    sheet.set(second, {});
    QCOMPARE(sheet.answer(u"all"_s), number(10));
}

void tst_FormExpressions::variablesBuildOnEachOther()
{
    const QByteArray items = "{'linkId': 'a', 'type': 'integer'},"
        + item("g", "group", variable("twice", "%one * 2"),
            "'item': [" + item("b", "integer", expression("calculatedExpression", "%twice + %one")) + "], ");
    const QByteArray more = "'extension': [" + variable("one", valueOf("a")) + "],";
    const LoadedQuestionnaire loaded = loadedForm(items.constData(), more.constData());
    QCOMPARE(named(loaded.problems), QStringList{});
    AnswerSheet sheet{loaded.form, today};

    QCOMPARE(sheet.set(u"a"_s, number(4)), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(sheet.answer(u"b"_s), number(12));
}

void tst_FormExpressions::eachRepeatHasItsOwnContext()
{
    const QByteArray items = item("jobs", "group", variable("hours", "item.where(linkId=\"hours\").answer.value"),
        "'repeats': true, 'item': [{'linkId': 'hours', 'type': 'integer'},"
            + item("weekly", "integer", expression("calculatedExpression", "%hours * 5")) + "], ");
    AnswerSheet sheet = emptySheet(items.constData());
    const AnswerKey second = sheet.addRepeat(u"jobs"_s, u"x"_s);

    sheet.set(u"jobs#1/hours"_s, number(1));
    sheet.set(answerKey(u"hours"_s, second), number(2));

    QCOMPARE(sheet.answer(u"jobs#1/weekly"_s), number(5));
    QCOMPARE(sheet.answer(answerKey(u"weekly"_s, second)), number(10));
}

void tst_FormExpressions::computesWhatTheTypeCanHold()
{
    const auto computed = [](const char *type, const char *path, const QByteArray &more = {}) {
        const QByteArray one = item("a", type, expression("calculatedExpression", path), more);
        return emptySheet(one.constData()).answer(u"a"_s);
    };
    const QByteArray options = "'answerOption': [{'valueCoding': {'code': 'x', 'display': 'X'}}], ";

    QCOMPARE(computed("boolean", "1 = 1"), yes());
    QCOMPARE(computed("integer", "6 / 2"), number(3));
    QCOMPARE(computed("integer", "1 / 2"), QJsonArray{});
    QCOMPARE(computed("decimal", "1 / 2"), decimal(0.5));
    QCOMPARE(computed("string", "\"a\" & \"b\""), text(u"ab"_s));
    QCOMPARE(computed("date", "today()"), entries("[{'valueDate': '2026-11-22'}]"));
    QCOMPARE(computed("date", "\"soon\""), QJsonArray{});
    QCOMPARE(computed("choice", "\"x\"", options), entries("[{'valueCoding': {'code': 'x', 'display': 'X'}}]"));
    QCOMPARE(computed("choice", "\"y\"", options), QJsonArray{});
    QCOMPARE(computed("open-choice", "\"y\"", options), text(u"y"_s));
    QCOMPARE(computed("integer", "1 | 2 | 3", "'repeats': true, ").size(), 3);
    QCOMPARE(computed("integer", "1 | 2 | 3").size(), 1);
}

void tst_FormExpressions::proposesByExpression()
{
    const QByteArray items = item("a", "date", expression("initialExpression", "today()"));

    QCOMPARE(emptySheet(items.constData()).initialAnswers().value(u"a"_s), entries("[{'valueDate': '2026-11-22'}]"));
}

void tst_FormExpressions::aFailingExpressionHidesNothing()
{
    const QByteArray items = item("a", "string", expression("enableWhenExpression", "%patient.active"));
    const AnswerSheet sheet = emptySheet(items.constData());

    QVERIFY(sheet.isVisible(u"a"_s));
    QCOMPARE(sheet.failures().keys(), QStringList{u"a"_s});
}

void tst_FormExpressions::aTotalOfEverythingSeesWhatComesBeforeIt()
{
    const QByteArray items = "{'linkId': 'a', 'type': 'integer'},"
        + item("b", "integer", expression("calculatedExpression", valueOf("a") + " * 10")) + ","
        + item("all", "integer", expression("calculatedExpression", "%resource.item.answer.value.sum()"))
        + ",{'linkId': 'c', 'type': 'integer', 'enableWhen': "
          "[{'question': 'all', 'operator': '>', 'answerInteger': 20}]}";
    AnswerSheet sheet = emptySheet(items.constData());

    sheet.set(u"a"_s, number(2));
    sheet.set(u"c"_s, number(100)); // depends on the total, and is not in it

    QCOMPARE(sheet.answer(u"all"_s), number(22));
    QCOMPARE(AnswerSheet(sheet.form(), today, sheet.given()).answer(u"all"_s), number(22));
}

void tst_FormExpressions::anAnswerEvaluatesOnlyWhatDependsOnIt()
{
    QByteArray items = "{'linkId': 'a', 'type': 'integer'}, {'linkId': 'other', 'type': 'integer'}";
    for (int index = 0; index < 800; ++index)
        items += ","
            + item(("q" + QByteArray::number(index)).constData(), "integer",
                index % 100 == 0 ? expression("calculatedExpression", valueOf("a") + " + 1") : QByteArray{});
    AnswerSheet sheet = emptySheet(items.constData());

    const qint64 before = sheet.evaluations();
    sheet.set(u"other"_s, number(1));
    QCOMPARE(sheet.evaluations() - before, 0);

    sheet.set(u"a"_s, number(1));
    QCOMPARE(sheet.evaluations() - before, 8);
}

void tst_FormExpressions::scoresOfOptionsAddUp()
{
    const QByteArray items = R"({'linkId': 'a', 'type': 'choice', 'repeats': true, 'answerOption': [
            {'valueCoding': {'system': 's', 'code': 'x', 'display': 'X', 'extension': [
                {'url': 'http://hl7.org/fhir/StructureDefinition/ordinalValue', 'valueDecimal': 3}]}},
            {'valueCoding': {'system': 's', 'code': 'y', 'display': 'Y', 'extension': [
                {'url': 'http://hl7.org/fhir/StructureDefinition/ordinalValue', 'valueDecimal': 4}]}}]},)"
        + item("score", "decimal", expression("calculatedExpression", valueOf("a") + ".ordinal().sum()"));
    AnswerSheet sheet = emptySheet(items.constData());

    sheet.set(u"a"_s,
        entries("[{'valueCoding': {'system': 's', 'code': 'x'}}, {'valueCoding': {'system': 's', 'code': 'y'}}]"));

    QCOMPARE(sheet.answer(u"score"_s), decimal(7));
}

QTEST_GUILESS_MAIN(tst_FormExpressions)
#include "tst_FormExpressions.moc"
