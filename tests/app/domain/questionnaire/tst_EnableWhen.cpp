// SPDX-License-Identifier: Apache-2.0
#include "tests/app/domain/questionnaire/GivenForm.h"

#include <QTest>

using namespace alongside;
using namespace Qt::Literals::StringLiterals;

/// What is asked follows from what was answered, as R4's enableWhen says.
class tst_EnableWhen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOperator_data();
    void everyOperator();
    void anyAndAll();
    void aDisabledQuestionCountsAsUnanswered();
    void groupsTakeWhatTheyHoldWithThem();
    void whatIsNestedUnderAQuestionWaitsForItsAnswer();
    void aRepeatLooksAtItsOwnAnswersFirst();
    void fromOutsideTheNearestRepeatCounts();
    void aRepeatWithoutAnAnswerKeepsItsPlace();
    void itemsUnderEachAnswerOfAChoiceStandApart();
    void whatIsHiddenIsKept();
};

void tst_EnableWhen::everyOperator_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isEnabled");

    const auto row = [](const char *name, const char *type, const char *condition, const char *answer, bool isEnabled) {
        QTest::newRow(name) << QByteArray{type} << QByteArray{condition} << QByteArray{answer} << isEnabled;
    };
    row("exists, and does", "string", "'exists', 'answerBoolean': true", "[{'valueString': 'x'}]", true);
    row("exists, and does not", "string", "'exists', 'answerBoolean': true", "[]", false);
    row("exists not, and does", "string", "'exists', 'answerBoolean': false", "[{'valueString': 'x'}]", false);
    row("exists not, and does not", "string", "'exists', 'answerBoolean': false", "[]", true);
    row("= boolean", "boolean", "'=', 'answerBoolean': true", "[{'valueBoolean': true}]", true);
    row("= another boolean", "boolean", "'=', 'answerBoolean': true", "[{'valueBoolean': false}]", false);
    row("= unanswered", "boolean", "'=', 'answerBoolean': false", "[]", false);
    row("= one of several", "integer", "'=', 'answerInteger': 3", "[{'valueInteger': 1}, {'valueInteger': 3}]", true);
    row("= coding", "open-choice", "'=', 'answerCoding': {'system': 's', 'code': 'x'}",
        "[{'valueCoding': {'system': 's', 'code': 'x', 'display': 'X'}}]", true);
    row("= coding without a system", "open-choice", "'=', 'answerCoding': {'code': 'x'}",
        "[{'valueCoding': {'system': 's', 'code': 'x'}}]", true);
    row("= coding of another system", "open-choice", "'=', 'answerCoding': {'system': 't', 'code': 'x'}",
        "[{'valueCoding': {'system': 's', 'code': 'x'}}]", false);
    row("= a decimal that is whole", "decimal", "'=', 'answerDecimal': 2.0", "[{'valueDecimal': 2}]", true);
    row("= less precise date", "date", "'=', 'answerDate': '2026-11'", "[{'valueDate': '2026-11-22'}]", false);
    row("!= and equal", "integer", "'!=', 'answerInteger': 3", "[{'valueInteger': 3}]", false);
    row("!= and other", "integer", "'!=', 'answerInteger': 3", "[{'valueInteger': 4}]", true);
    row("!= and unanswered", "integer", "'!=', 'answerInteger': 3", "[]", true);
    row("!= and one of several", "integer", "'!=', 'answerInteger': 3", "[{'valueInteger': 4}, {'valueInteger': 3}]",
        false);
    row("> less", "integer", "'>', 'answerInteger': 3", "[{'valueInteger': 2}]", false);
    row("> equal", "integer", "'>', 'answerInteger': 3", "[{'valueInteger': 3}]", false);
    row("> greater", "integer", "'>', 'answerInteger': 3", "[{'valueInteger': 4}]", true);
    row("> as numbers, not as texts", "integer", "'>', 'answerInteger': 9", "[{'valueInteger': 10}]", true);
    row("> unanswered", "integer", "'>', 'answerInteger': 3", "[]", false);
    row("< less", "decimal", "'<', 'answerDecimal': 3.5", "[{'valueDecimal': 3.4}]", true);
    row("< equal", "decimal", "'<', 'answerDecimal': 3.5", "[{'valueDecimal': 3.5}]", false);
    row(">= equal", "date", "'>=', 'answerDate': '2026-11-22'", "[{'valueDate': '2026-11-22'}]", true);
    row(">= earlier", "date", "'>=', 'answerDate': '2026-11-22'", "[{'valueDate': '2026-11-21'}]", false);
    row("<= later time", "time", "'<=', 'answerTime': '09:30:00'", "[{'valueTime': '09:30:01'}]", false);
    row("<= across zones", "dateTime", "'<=', 'answerDateTime': '2026-11-22T10:00:00Z'",
        "[{'valueDateTime': '2026-11-22T11:00:00+01:00'}]", true);
    row("> quantity", "quantity", "'>', 'answerQuantity': {'value': 3, 'unit': 'h'}",
        "[{'valueQuantity': {'value': 4, 'unit': 'h'}}]", true);
    row("> quantity of another unit", "quantity", "'>', 'answerQuantity': {'value': 3, 'unit': 'h'}",
        "[{'valueQuantity': {'value': 4, 'unit': 'min'}}]", false);
}

void tst_EnableWhen::everyOperator()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, condition);
    QFETCH(QByteArray, answer);
    QFETCH(bool, isEnabled);
    const QByteArray items = "{'linkId': 'a', 'repeats': true, 'type': '" + type
        + "'}, {'linkId': 'b', 'type': 'string', 'enableWhen': [{'question': 'a', 'operator': " + condition + "}]}";
    const LoadedQuestionnaire loaded = loadedForm(items.constData());
    QCOMPARE(named(loaded.problems), QStringList{});
    AnswerSheet sheet{loaded.form, today};

    sheet.set(u"a"_s, entries(answer.constData()));

    QCOMPARE(sheet.isEnabled(u"b"_s), isEnabled);
    QCOMPARE(AnswerSheet(loaded.form, today, sheet.given()).isEnabled(u"b"_s), isEnabled);
}

void tst_EnableWhen::anyAndAll()
{
    const char *items = R"(
        {'linkId': 'a', 'type': 'boolean'}, {'linkId': 'b', 'type': 'boolean'},
        {'linkId': 'any', 'type': 'string', 'enableBehavior': 'any', 'enableWhen': [
            {'question': 'a', 'operator': '=', 'answerBoolean': true},
            {'question': 'b', 'operator': '=', 'answerBoolean': true}]},
        {'linkId': 'all', 'type': 'string', 'enableBehavior': 'all', 'enableWhen': [
            {'question': 'a', 'operator': '=', 'answerBoolean': true},
            {'question': 'b', 'operator': '=', 'answerBoolean': true}]})";
    AnswerSheet sheet = emptySheet(items);
    QCOMPARE(keysOf(sheet.visibleItems()), (QStringList{u"a"_s, u"b"_s}));

    QCOMPARE(sheet.set(u"a"_s, yes()), (QStringList{u"a"_s, u"any"_s}));
    QCOMPARE(sheet.set(u"b"_s, yes()), (QStringList{u"b"_s, u"all"_s}));
    QCOMPARE(sheet.set(u"a"_s, {}), (QStringList{u"a"_s, u"all"_s}));
    QVERIFY(sheet.isVisible(u"any"_s));
}

void tst_EnableWhen::aDisabledQuestionCountsAsUnanswered()
{
    AnswerSheet sheet = emptySheet(R"(
        {'linkId': 'a', 'type': 'boolean'},
        {'linkId': 'b', 'type': 'boolean', 'enableWhen': [{'question': 'a', 'operator': '=', 'answerBoolean': true}]},
        {'linkId': 'c', 'type': 'string', 'enableWhen': [{'question': 'b', 'operator': '=', 'answerBoolean': true}]})");
    sheet.set(u"a"_s, yes());
    sheet.set(u"b"_s, yes());
    QVERIFY(sheet.isEnabled(u"c"_s));

    sheet.set(u"a"_s, no());

    QVERIFY(!sheet.isEnabled(u"b"_s));
    QVERIFY(!sheet.isEnabled(u"c"_s));
    QCOMPARE(sheet.answer(u"b"_s), yes());
}

void tst_EnableWhen::groupsTakeWhatTheyHoldWithThem()
{
    AnswerSheet sheet = emptySheet(R"(
        {'linkId': 'a', 'type': 'boolean'},
        {'linkId': 'g', 'type': 'group',
         'enableWhen': [{'question': 'a', 'operator': '=', 'answerBoolean': true}], 'item': [
            {'linkId': 'h', 'type': 'group', 'item': [{'linkId': 'b', 'type': 'string'}]}]})");
    QVERIFY(!sheet.isEnabled(u"b"_s));

    QCOMPARE(sheet.set(u"a"_s, yes()), (QStringList{u"a"_s, u"g"_s, u"h"_s, u"b"_s}));
    QCOMPARE(sheet.set(u"a"_s, no()), (QStringList{u"a"_s, u"g"_s, u"h"_s, u"b"_s}));
    QVERIFY(!sheet.isEnabled(u"b"_s));
}

void tst_EnableWhen::whatIsNestedUnderAQuestionWaitsForItsAnswer()
{
    AnswerSheet sheet = emptySheet(R"(
        {'linkId': 'a', 'type': 'boolean', 'item': [
            {'linkId': 'help', 'type': 'display'}, {'linkId': 'b', 'type': 'string'}]})");
    QCOMPARE(keysOf(sheet.visibleItems()), (QStringList{u"a"_s, u"help"_s}));

    sheet.set(u"a"_s, no());

    QCOMPARE(keysOf(sheet.visibleItems()), (QStringList{u"a"_s, u"help"_s, u"b"_s}));
}

namespace {

const char *const jobs = R"(
    {'linkId': 'jobs', 'type': 'group', 'repeats': true, 'item': [
        {'linkId': 'paid', 'type': 'boolean'},
        {'linkId': 'wage', 'type': 'integer',
         'enableWhen': [{'question': 'paid', 'operator': '=', 'answerBoolean': true}]}]},
    {'linkId': 'tax', 'type': 'string',
     'enableWhen': [{'question': 'paid', 'operator': '=', 'answerBoolean': true}]})";

} // namespace

void tst_EnableWhen::aRepeatLooksAtItsOwnAnswersFirst()
{
    AnswerSheet sheet = emptySheet(jobs);
    const AnswerKey second = sheet.addRepeat(u"jobs"_s, u"k7"_s);
    QCOMPARE(second, u"jobs#2-k7"_s);

    sheet.set(answerKey(u"paid"_s, second), yes());

    QVERIFY(!sheet.isEnabled(u"jobs#1/wage"_s));
    QVERIFY(sheet.isEnabled(u"jobs#2-k7/wage"_s));
}

void tst_EnableWhen::fromOutsideTheNearestRepeatCounts()
{
    AnswerSheet sheet = emptySheet(jobs);
    const AnswerKey second = sheet.addRepeat(u"jobs"_s, u"k7"_s);

    sheet.set(u"jobs#1/paid"_s, yes());
    QVERIFY(sheet.isEnabled(u"tax"_s)); // the second is empty, and would not be in a response

    sheet.set(answerKey(u"paid"_s, second), no());
    QVERIFY(!sheet.isEnabled(u"tax"_s));

    QCOMPARE(sheet.removeRepeat(second), QStringList{u"jobs#2-k7/paid"_s});
    QVERIFY(sheet.isEnabled(u"tax"_s)); // and now the first is
}

void tst_EnableWhen::itemsUnderEachAnswerOfAChoiceStandApart()
{
    AnswerSheet sheet = emptySheet(R"(
        {'linkId': 'work', 'type': 'choice', 'repeats': true, 'answerOption': [
            {'valueCoding': {'code': 'car valet', 'display': 'Car valet'}},
            {'valueCoding': {'code': 'print', 'display': 'Print'}}], 'item': [
                {'linkId': 'since', 'type': 'string'},
                {'linkId': 'why', 'type': 'string',
                 'enableWhen': [{'question': 'since', 'operator': 'exists', 'answerBoolean': true}]}]})");
    QJsonArray both = code(u"car valet"_s);
    both.append(code(u"print"_s).first());

    sheet.set(u"work"_s, both);
    sheet.set(u"work#print/since"_s, text(u"May"_s));

    QCOMPARE(keysOf(sheet.visibleItems()),
        (QStringList{u"work"_s, u"work#car%20valet/since"_s, u"work#print/since"_s, u"work#print/why"_s}));

    sheet.set(u"work"_s, code(u"car valet"_s));
    QCOMPARE(keysOf(sheet.visibleItems()), (QStringList{u"work"_s, u"work#car%20valet/since"_s}));
    QCOMPARE(sheet.answer(u"work#print/since"_s), text(u"May"_s));

    sheet.set(u"work"_s, both);
    QVERIFY(sheet.isVisible(u"work#print/why"_s));
}

void tst_EnableWhen::aRepeatWithoutAnAnswerKeepsItsPlace()
{
    const auto form = loadedForm(R"(
        {'linkId': 'jobs', 'type': 'group', 'repeats': true, 'item': [{'linkId': 'paid', 'type': 'boolean'}]})");

    const AnswerSheet sheet{form.form, today, {{u"jobs#2-k7/paid"_s, {}}, {u"jobs#3-a1"_s, {}}}};

    QCOMPARE(sheet.repeatsOf(u"jobs"_s), (QStringList{u"jobs#2-k7"_s, u"jobs#3-a1"_s}));
    QVERIFY(sheet.given().isEmpty());
    QVERIFY(sheet.isEmptyRepeat(sheet.places().at(u"jobs#2-k7"_s)));
}

void tst_EnableWhen::whatIsHiddenIsKept()
{
    AnswerSheet sheet = emptySheet(R"(
        {'linkId': 'a', 'type': 'boolean'},
        {'linkId': 'b', 'type': 'string', 'enableWhen': [{'question': 'a', 'operator': '=', 'answerBoolean': true}]})");
    sheet.set(u"a"_s, yes());
    sheet.set(u"b"_s, text(u"kept"_s));

    sheet.set(u"a"_s, no());
    QVERIFY(!sheet.isVisible(u"b"_s));
    QCOMPARE(sheet.given().value(u"b"_s), text(u"kept"_s));

    sheet.set(u"a"_s, yes());
    QCOMPARE(sheet.answer(u"b"_s), text(u"kept"_s));
}

QTEST_GUILESS_MAIN(tst_EnableWhen)
#include "tst_EnableWhen.moc"
