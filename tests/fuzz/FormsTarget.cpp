// SPDX-License-Identifier: Apache-2.0
// A form of somebody's, being filled in, and a response to it: {"form": Questionnaire, "response":
// QuestionnaireResponse}, or a Questionnaire alone. However strange they are, no answer is lost, and what follows from
// the answers does not depend on the order in which they came.
#include "app/domain/questionnaire/ResponseCheck.h"
#include "app/domain/questionnaire/ResponseJson.h"
#include "tests/fuzz/FuzzTarget.h"

#include <QJsonDocument>

namespace alongside {

namespace {

const QDate day{2026, 11, 22};
constexpr int mostAnswers = 12;

QByteArray packed(const QJsonValue &value) { return QJsonDocument{QJsonArray{value}}.toJson(QJsonDocument::Compact); }

void checkForm(const Questionnaire &form)
{
    const auto &items = form.items();
    for (int index = 0; index < items.size(); ++index) {
        const QuestionnaireItem &item = items[index];
        if (form.indexOf(item.linkId) != index) broken("two items have one linkId");
        if (item.parent >= index || item.end <= index || item.end > items.size()) broken("an item stands nowhere");
        if (item.parent >= 0 && item.end > items[item.parent].end) broken("an item leaves its group");
        for (const AnswerOption &option : item.options)
            if (option.label.isEmpty()) broken("an option without words");
    }
}

/// An answer that the item may have.
QJsonArray likelyAnswer(const QuestionnaireItem &item)
{
    if (!item.options.isEmpty()) return {item.options.first().answer};
    switch (item.type) {
    case ItemType::Boolean:
        return {QJsonObject{{QStringLiteral("valueBoolean"), true}}};
    case ItemType::Integer:
    case ItemType::Decimal:
        return {QJsonObject{{answerElement(item.type), 7}}};
    default:
        return {QJsonObject{{QStringLiteral("valueString"), QStringLiteral("2026-11-22")}}};
    }
}

/// Answers what is asked, the last first, and takes every third answer back.
void fillIn(AnswerSheet &sheet)
{
    QList<SheetItem> asked = sheet.visibleItems();
    int count = 0;
    for (auto each = asked.crbegin(); each != asked.crend() && count < mostAnswers; ++each) {
        if (!each->item->isQuestion()) continue;
        sheet.set(each->key, likelyAnswer(*each->item));
        if (sheet.given().value(each->key) != likelyAnswer(*each->item)) broken("an answer is lost");
        if (++count % 3 == 0) sheet.set(each->key, {});
    }
}

void compare(const AnswerSheet &one, const AnswerSheet &other, const char *promise)
{
    if (responseJson(one, {}) != responseJson(other, {})) broken(promise);
}

void takeForm(const LoadedQuestionnaire &loaded)
{
    AnswerSheet sheet{loaded.form, day};
    sheet.set(QStringLiteral("not in the form"), {QJsonObject{{QStringLiteral("valueBoolean"), true}}});
    fillIn(sheet);
    if (sheet.given().value(QStringLiteral("not in the form")).isEmpty()) broken("an answer without a place is lost");
    compare(sheet, AnswerSheet{loaded.form, day, sheet.given()}, "the order of answers matters");
    const QJsonObject json = responseJson(sheet, {});
    const ImportedResponse imported = importResponse(loaded.form, QJsonDocument{json}.toJson(), day);
    if (responseJson(imported.sheet, {}) != json) broken("a response does not come back as it was");
    checkResponse(sheet);
}

void gatherAnswers(const QJsonValue &element, QSet<QByteArray> &answers)
{
    for (const QJsonValue &item : element[u"item"].toArray()) {
        gatherAnswers(item, answers);
        for (const QJsonValue &entry : item[u"answer"].toArray()) {
            QJsonObject bare = entry.toObject();
            bare.remove(QStringLiteral("item"));
            answers.insert(packed(entry.isObject() ? QJsonValue{bare} : entry));
            gatherAnswers(entry, answers);
        }
    }
}

void takeResponse(const std::shared_ptr<const Questionnaire> &form, const QJsonObject &response)
{
    const ImportedResponse imported = importResponse(form, QJsonDocument{response}.toJson(), day);
    QSet<QByteArray> missing;
    gatherAnswers(response, missing);
    for (const GivenAnswers &kept : {imported.sheet.given(), imported.sheet.computed()})
        for (const QJsonArray &answer : kept)
            for (const QJsonValue &entry : answer)
                missing.remove(packed(entry));
    if (!missing.isEmpty()) broken("an answer of a response is lost");
    checkResponse(imported.sheet);
}

} // namespace

void takeInput(const QByteArray &input)
{
    const QJsonObject both = QJsonDocument::fromJson(input).object();
    const bool isBoth = both.value(QLatin1String{"form"}).isObject();
    const QByteArray form = isBoth ? QJsonDocument{both.value(QLatin1String{"form"}).toObject()}.toJson() : input;
    const LoadedQuestionnaire loaded = loadQuestionnaire(form);
    checkForm(*loaded.form);
    takeForm(loaded);
    if (isBoth) takeResponse(loaded.form, both.value(QLatin1String{"response"}).toObject());
}

} // namespace alongside
