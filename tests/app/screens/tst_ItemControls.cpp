// SPDX-License-Identifier: Apache-2.0
#include "app/screens/interviews/AnswerShape.h"
#include "app/screens/interviews/FormNotes.h"
#include "app/screens/interviews/InterviewPages.h"

#include <QTest>

namespace alongside {

/// How a form asks to be shown, and what it tells the person, in forms that other services write.
class ItemControlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsAQuestionAsItsControlAsks_data();
    void showsAQuestionAsItsControlAsks();
    void givesAGroupThatAsksForItAPageOfItsOwn();
    void showsTheHelpOfAPageOnThePage();
    void helpsWithAQuestionByWhatStandsDirectlyBelowIt();
    void tellsThePersonWhatTheFormSaysBeforeTheQuestion();
    void tellsNobodyWhosePartItIs();
    void listsWhatAFormLacksByItsQuestions();
    void listsNoMoreThanCanBeRead();
};

namespace {

QByteArray controlled(const char *code)
{
    return QByteArray{R"("extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
 "valueCodeableConcept": {"coding": [{"code": ")"}
    + code + R"("}]}}])";
}

LoadedQuestionnaire formOf(const QByteArray &items)
{
    return loadQuestionnaire(R"({"resourceType": "Questionnaire", "status": "active", "item": [)" + items + "]}");
}

AnswerSheet sheetOf(const QByteArray &items) { return {formOf(items).form, QDate{2026, 11, 23}}; }

QByteArray optionsUpTo(int count)
{
    QByteArrayList options;
    for (int option = 0; option < count; ++option)
        options.append(R"({"valueString": ")" + QByteArray::number(option) + "\"}");
    return R"("answerOption": [)" + options.join(',') + "]";
}

QList<QStringList> keysByPage(const AnswerSheet &sheet)
{
    QList<QStringList> all;
    const InterviewPages pages{sheet};
    for (const InterviewPage &page : pages.pages()) {
        QStringList keys;
        for (const SheetItem &item : page.items)
            keys.append(item.key);
        all.append(keys);
    }
    return all;
}

SheetItem itemAt(const AnswerSheet &sheet, const char *key) { return sheet.at(QString::fromLatin1(key)); }

} // namespace

void ItemControlsTest::showsAQuestionAsItsControlAsks_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<AnswerShape>("shape");
    const auto row = [](const char *code, const QByteArray &members, AnswerShape shape) {
        QTest::newRow(code) << R"({"linkId": "q", )" + members + ", " + controlled(code) + "}" << shape;
    };
    row("drop-down", R"("type": "choice", )" + optionsUpTo(3), AnswerShape::DropDown);
    row("radio-button", R"("type": "choice", )" + optionsUpTo(12), AnswerShape::Choice);
    row("check-box", R"("type": "choice", "repeats": true, )" + optionsUpTo(3), AnswerShape::Choices);
    row("help", R"("type": "display", "text": "Take your time")", AnswerShape::Words);
    row("page", R"("type": "group", "item": [{"linkId": "in", "type": "string"}])", AnswerShape::Words);
    row("gtable", R"("type": "string")", AnswerShape::Line); // as its type is, and said
    const QByteArray slider = controlled("slider").chopped(1) + R"(,
{"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 0},
{"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 10}])";
    QTest::newRow("slider") << R"({"linkId": "q", "type": "integer", )" + slider + "}" << AnswerShape::Slider;
    row("autocomplete", R"("type": "choice", )" + optionsUpTo(3), AnswerShape::Choice);
}

void ItemControlsTest::showsAQuestionAsItsControlAsks()
{
    QFETCH(QByteArray, item);
    QFETCH(AnswerShape, shape);

    const LoadedQuestionnaire loaded = formOf(item);

    QCOMPARE(shapeOf(loaded.form->items().first()), shape);
    const bool isKnown = loaded.form->items().first().control != ItemControl::Other;
    QCOMPARE(loaded.problems.isEmpty(), isKnown); // what is not done is said
}

void ItemControlsTest::givesAGroupThatAsksForItAPageOfItsOwn()
{
    const AnswerSheet sheet = sheetOf(R"({"linkId": "part", "type": "group", "item": [
{"linkId": "all", "type": "group", "item": [
 {"linkId": "a", "type": "string"},
 {"linkId": "own", "type": "group", "text": "About work", "item": [{"linkId": "b", "type": "string"}], )"
        + controlled("page") + R"(},
 {"linkId": "c", "type": "string"}]},
{"linkId": "next", "type": "group", "item": [{"linkId": "d", "type": "string"}]}]},
{"linkId": "other", "type": "group", "item": [{"linkId": "e", "type": "string"}, {"linkId": "f", "type": "string"}]})");

    QCOMPARE(keysByPage(sheet), (QList<QStringList>{{"a"}, {"b"}, {"c"}, {"d"}, {"e", "f"}}));
    QCOMPARE(InterviewPages{sheet}.pages().at(1).title, QStringLiteral("About work"));
}

void ItemControlsTest::showsTheHelpOfAPageOnThePage()
{
    const AnswerSheet sheet = sheetOf(R"({"linkId": "part", "type": "group", "item": [
{"linkId": "page", "type": "group", "item": [
 {"linkId": "how", "type": "display", "text": "Take your time", )"
        + controlled("help") + R"(},
 {"linkId": "a", "type": "string", "item": [
  {"linkId": "why", "type": "display", "text": "We ask everybody", )"
        + controlled("help") + "}]}]}]}");

    QCOMPARE(keysByPage(sheet), (QList<QStringList>{{"how", "a"}})); // the question's own stands with it
}

void ItemControlsTest::helpsWithAQuestionByWhatStandsDirectlyBelowIt()
{
    AnswerSheet sheet = sheetOf(R"({"linkId": "jobs", "type": "group", "repeats": true, "text": "Job", "item": [
{"linkId": "each", "type": "display", "text": "Each job", )"
        + controlled("help") + R"(},
{"linkId": "a", "type": "boolean", "text": "Paid?", "item": [
 {"linkId": "one", "type": "display", "text": "Any money counts", )"
        + controlled("help") + R"(},
 {"linkId": "two", "type": "display", "text": "Not asked for", "enableWhen": [
  {"question": "a", "operator": "=", "answerBoolean": false}], )"
        + controlled("help") + R"(},
 {"linkId": "b", "type": "string", "item": [
  {"linkId": "three", "type": "display", "text": "Of another question", )"
        + controlled("help") + "}]}]}]}");

    const SheetItem paid = itemAt(sheet, "jobs#1/a");
    QCOMPARE(InterviewPages::helpOf(sheet, paid), QStringLiteral("Any money counts"));
    QCOMPARE(InterviewPages::helpOf(sheet, itemAt(sheet, "jobs#1")), QStringLiteral("Each job"));
    sheet.set(paid.key, answers::yesOrNo(1));
    QCOMPARE(InterviewPages::helpOf(sheet, paid), QStringLiteral("Any money counts Not asked for"));
}

void ItemControlsTest::tellsThePersonWhatTheFormSaysBeforeTheQuestion()
{
    const AnswerSheet sheet = sheetOf(R"({"linkId": "g", "type": "group",
 "text": "In the last two weeks, how often were you bothered by this?", "item": [
 {"linkId": "say", "type": "display", "text": "There is no wrong answer."},
 {"linkId": "a", "type": "string", "text": "Little interest"},
 {"linkId": "b", "type": "string", "text": "Feeling down"},
 {"linkId": "last", "type": "display", "text": "Nearly done."},
 {"linkId": "c", "type": "string", "text": "Sleep"}]})");
    const QString stem = QStringLiteral("In the last two weeks, how often were you bothered by this?");

    QCOMPARE(InterviewPages::wordsBefore(sheet, itemAt(sheet, "a")),
        (QStringList{stem, QStringLiteral("There is no wrong answer.")}));
    QCOMPARE(InterviewPages::wordsBefore(sheet, itemAt(sheet, "b")), QStringList{stem});
    QCOMPARE(
        InterviewPages::wordsBefore(sheet, itemAt(sheet, "c")), (QStringList{stem, QStringLiteral("Nearly done.")}));
}

void ItemControlsTest::tellsNobodyWhosePartItIs()
{
    const AnswerSheet sheet = sheetOf(R"({"linkId": "part", "type": "group", "text": "Individual profile",
 "extension": [{"url": "https://alongside.example/fhir/part", "valueCode": "profile"}], "item": [
 {"linkId": "staff", "type": "group", "text": "Staff filled this in",
  "extension": [{"url": "https://alongside.example/fhir/filled-by", "valueCode": "staff"}], "item": [
  {"linkId": "note", "type": "display", "text": "Ask the key coach."}]},
 {"linkId": "own", "type": "group", "text": "What you told us",
  "extension": [{"url": "https://alongside.example/fhir/filled-by", "valueCode": "person"}], "item": [
  {"linkId": "a", "type": "string", "text": "What is important to you?"}]}]})");

    QCOMPARE(InterviewPages::wordsBefore(sheet, itemAt(sheet, "a")), QStringList{});
}

void ItemControlsTest::listsWhatAFormLacksByItsQuestions()
{
    const LoadedQuestionnaire loaded = formOf(
        R"({"linkId": "a", "type": "choice", "text": "Which office?", "answerValueSet": "http://example.org/vs/offices"},
{"linkId": "b", "type": "string", "text": "How sure?", )"
        + controlled("dial") + R"(},
{"linkId": "c", "type": "mood", "text": "How is it?"})");

    QCOMPARE(FormNotes::lines(*loaded.form, loaded.problems),
        (QStringList{QStringLiteral("“Which office?”: its choices are not in the form (offices)."),
            QStringLiteral("“Which office?”: a mistake in the form (ChoiceWithoutOptions)."),
            QStringLiteral("“How sure?”: it wants to be shown in a way that this app does not know (dial)."),
            QStringLiteral("“How is it?”: a mistake in the form (UnknownType).")}));
    QVERIFY(FormNotes::sentence(loaded.problems).contains(QStringLiteral("2 things")));
    QVERIFY(FormNotes::sentence(loaded.problems).contains(QStringLiteral("2 mistakes")));
    QCOMPARE(FormNotes::sentence({}), QString{});
}

void ItemControlsTest::listsNoMoreThanCanBeRead()
{
    QList<FormProblem> problems;
    for (int item = 0; item < FormNotes::mostLines + 5; ++item)
        problems.append({FormProblem::Code::UnknownControl, QString::number(item), QStringLiteral("dial")});
    problems.append({FormProblem::Code::OtherRelease, {}, QStringLiteral("R5")}); // works: nothing to tell

    const QStringList lines = FormNotes::lines(*loadQuestionnaire({}).form, problems);

    QCOMPARE(lines.size(), FormNotes::mostLines + 1);
    QVERIFY(lines.last().contains(QStringLiteral("5 more")));
}

} // namespace alongside

QTEST_GUILESS_MAIN(alongside::ItemControlsTest)
#include "tst_ItemControls.moc"
