// SPDX-License-Identifier: Apache-2.0
#include "app/domain/questionnaire/ResponseReader.h"

#include "app/domain/questionnaire/AnswerValue.h"
#include "app/domain/questionnaire/FormLogic.h"

#include <QJsonDocument>

#include <algorithm>

namespace alongside {

namespace {

using Flaw = ResponseProblem::Code;

QJsonArray nestedIn(const QJsonObject &element) { return element.value(QLatin1String{"item"}).toArray(); }

QString referenceIn(const QJsonObject &response, const char *name)
{
    return response.value(QLatin1String{name})[u"reference"].toString();
}

/// Some write one answer without a list.
QJsonArray entriesIn(const QJsonObject &item)
{
    const QJsonValue answer = item.value(QLatin1String{"answer"});
    return answer.isObject() ? QJsonArray{answer} : answer.toArray();
}

QJsonValue withoutItems(const QJsonValue &entry)
{
    if (!entry.isObject()) return entry;
    QJsonObject bare = entry.toObject();
    bare.remove(QStringLiteral("item"));
    return bare;
}

bool isOfForm(const QString &canonical, const Questionnaire::Heading &form)
{
    return canonical.isEmpty() || canonical == form.canonical() || canonical == form.url
        || (form.version.isEmpty() && canonical.section(u'|', 0, 0) == form.url);
}

} // namespace

ImportedResponse ResponseReader::read(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject response = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        note(Flaw::NotJson, {}, error.errorString());
    else
        readHeading(response);
    readItems(nestedIn(response), {});
    AnswerSheet sheet = filledIn();
    checkEnabled(sheet);
    return {.heading = m_heading, .sheet = std::move(sheet), .problems = m_problems};
}

void ResponseReader::readHeading(const QJsonObject &response)
{
    const QString type = response.value(QLatin1String{"resourceType"}).toString();
    const QString form = response.value(QLatin1String{"questionnaire"}).toString();
    const QString status = response.value(QLatin1String{"status"}).toString();
    if (type != u"QuestionnaireResponse") note(Flaw::NotAResponse, {}, type);
    if (!isOfForm(form, m_form->heading())) note(Flaw::OtherForm, {}, form);
    const auto known = responseStatusOf(status);
    if (!known) note(Flaw::UnknownStatus, {}, status);
    m_heading.id = response.value(QLatin1String{"id"}).toString();
    m_heading.status = known.value_or(ResponseHeading::Status::InProgress);
    m_heading.authored =
        QDateTime::fromString(response.value(QLatin1String{"authored"}).toString(), Qt::ISODate).toUTC();
    m_heading.subject = referenceIn(response, "subject");
    m_heading.author = referenceIn(response, "author");
    m_heading.source = referenceIn(response, "source");
}

void ResponseReader::readItems(const QJsonArray &items, const Surroundings &around)
{
    for (const QJsonValue &each : items)
        readItem(each.toObject(), around);
}

void ResponseReader::readItem(const QJsonObject &json, const Surroundings &around)
{
    const QuestionnaireItem *item = m_form->item(json.value(QLatin1String{"linkId"}).toString());
    if (!item) return readUnknown(json, around);
    const AnswerKey within = properWithin(*item, around);
    if (item->isQuestion())
        readQuestion(json, *item, within);
    else
        readGroup(json, *item, within);
}

/// Kept by the same rules, as if the form had it; what is below may still be known.
void ResponseReader::readUnknown(const QJsonObject &json, const Surroundings &around)
{
    const QString linkId = json.value(QLatin1String{"linkId"}).toString();
    const AnswerKey key = answerKey(linkId, around.within);
    note(Flaw::UnknownItem, key);
    readAnswers(json, linkId, key, around.within);
    readItems(nestedIn(json), {linkId, around.within});
}

bool ResponseReader::isInRepeat(const QuestionnaireItem &item) const
{
    for (int parent = item.parent; parent >= 0; parent = m_form->items()[parent].parent)
        if (m_form->items()[parent].repeats) return true;
    return false;
}

/// The repeat that the form has an item in, which is that of the response unless the item stands in another place.
AnswerKey ResponseReader::properWithin(const QuestionnaireItem &item, const Surroundings &around)
{
    const QString parent = item.parent < 0 ? QString{} : m_form->items()[item.parent].linkId;
    if (parent == around.parent) return around.within;
    note(Flaw::ItemElsewhere, answerKey(item.linkId, around.within));
    return isInRepeat(item) ? around.within : AnswerKey{};
}

void ResponseReader::readGroup(const QJsonObject &json, const QuestionnaireItem &item, const AnswerKey &within)
{
    const AnswerKey group = answerKey(item.linkId, within);
    const bool isSecond = m_repeats.contains(group) && !item.repeats;
    if (isSecond) note(Flaw::GroupTwice, group);
    if (!entriesIn(json).isEmpty()) {
        note(Flaw::AnswersAtGroup, group);
        readAnswers(json, item.linkId, group, within);
    }
    m_repeats.insert(group);
    const bool isRepeat = item.repeats || isSecond;
    readItems(nestedIn(json), {item.linkId, isRepeat ? unusedRepeat(json, group) : within});
}

/// The key that our own responses carry; otherwise the next number that is free.
AnswerKey ResponseReader::unusedRepeat(const QJsonObject &json, const AnswerKey &group)
{
    const AnswerKey own = json.value(QLatin1String{"id"}).toString();
    const bool isOurs = !tokenOf(own).isEmpty() && own == repeatKey(group, tokenOf(own)) && !m_repeats.contains(own);
    const AnswerKey repeat = isOurs ? own : numberedRepeat(group);
    m_repeats.insert(repeat);
    return repeat;
}

AnswerKey ResponseReader::numberedRepeat(const AnswerKey &group)
{
    AnswerKey repeat;
    do
        repeat = repeatKey(group, QString::number(++m_numbers[group]));
    while (m_repeats.contains(repeat));
    return repeat;
}

void ResponseReader::readQuestion(const QJsonObject &json, const QuestionnaireItem &item, const AnswerKey &within)
{
    const AnswerKey key = answerKey(item.linkId, within);
    if (m_answers.contains(key)) note(Flaw::QuestionTwice, key);
    readAnswers(json, item.linkId, key, within);
    readItems(nestedIn(json), {item.linkId, within}); // R4 has them under an answer only
}

void ResponseReader::readAnswers(
    const QJsonObject &json, const QString &linkId, const AnswerKey &key, const AnswerKey &within)
{
    for (const QJsonValue &entry : entriesIn(json)) {
        QJsonArray &answer = m_answers[key];
        const AnswerKey below = withinAnswer(linkId, key, within, answer.size(), entry.toObject());
        answer.append(withoutItems(entry));
        readItems(nestedIn(entry.toObject()), {linkId, below});
    }
}

/// Where items stand that are nested under an answer: its slot, or with the question. Under a second answer where there
/// may be one only, they have no place and are kept by its number.
AnswerKey ResponseReader::withinAnswer(const QString &linkId, const AnswerKey &key, const AnswerKey &within,
    qsizetype index, const QJsonObject &entry) const
{
    const QuestionnaireItem *item = m_form->item(linkId);
    if (item && item->isQuestion() && item->repeats) return repeatKey(key, answerToken(entry));
    return index == 0 ? within : repeatKey(key, QString::number(index + 1));
}

/// What the form computes is computed again. An answer of a calculated item counts as given where it differs.
AnswerSheet ResponseReader::filledIn()
{
    GivenAnswers given;
    QList<AnswerKey> calculated;
    for (auto each = m_answers.begin(); each != m_answers.end(); ++each) {
        const QuestionnaireItem *item = m_form->item(linkIdOf(each.key()));
        if (item && item->isCalculated)
            calculated.append(each.key());
        else
            given.insert(each.key(), *each);
    }
    AnswerSheet sheet{m_form, m_today, given};
    keepCalculated(sheet, calculated);
    return sheet;
}

void ResponseReader::keepCalculated(AnswerSheet &sheet, const QList<AnswerKey> &keys)
{
    const auto rankOf = [this](const AnswerKey &key) {
        return m_form->logic().items[m_form->indexOf(linkIdOf(key))].rank;
    };
    QList<AnswerKey> ordered = keys;
    std::stable_sort(ordered.begin(), ordered.end(),
        [&](const AnswerKey &one, const AnswerKey &other) { return rankOf(one) < rankOf(other); });
    for (const AnswerKey &key : std::as_const(ordered)) {
        const QJsonArray answer = m_answers.value(key);
        if (sheet.answer(key) == answer && !isInEmptyRepeat(sheet, key)) continue; // computed
        sheet.set(key, answer);
        if (sheet.answer(key) != answer) note(Flaw::NotAsComputed, key);
    }
}

/// Dropping what is computed would drop the repeat with it: somebody's response has it.
bool ResponseReader::isInEmptyRepeat(const AnswerSheet &sheet, const AnswerKey &key)
{
    for (AnswerKey repeat = repeatAround(key); !repeat.isEmpty(); repeat = repeatAround(repeat))
        if (const int place = sheet.places().at(repeat); place >= 0 && sheet.isEmptyRepeat(place)) return true;
    return false;
}

void ResponseReader::checkEnabled(const AnswerSheet &sheet)
{
    for (auto each = m_answers.cbegin(); each != m_answers.cend(); ++each)
        if (sheet.at(each.key()).item && !sheet.isEnabled(each.key())) note(Flaw::AnsweredWhileDisabled, each.key());
}

} // namespace alongside
