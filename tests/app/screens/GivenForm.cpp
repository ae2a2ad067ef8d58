// SPDX-License-Identifier: Apache-2.0
#include "tests/app/screens/GivenForm.h"

#include "app/records/InterviewFields.h"
#include "app/records/RecordKinds.h"
#include "tests/app/screens/GivenDay.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace alongside::givenForm {

namespace {

const QString url = QStringLiteral("https://alongside.example/fhir/Questionnaire/small");

FormVersion versionOf(const QByteArray &document)
{
    const QJsonObject form = QJsonDocument::fromJson(document).object();
    const QString formUrl = form.value(QStringLiteral("url")).toString();
    const QString version = form.value(QStringLiteral("version")).toString();
    return {.id = {questionnaireIdOf(formUrl, version)},
        .url = formUrl,
        .version = version,
        .title = form.value(QStringLiteral("title")).toString(),
        .publishedAt = Instant{std::chrono::hours{24 * 365 * 56}}};
}

} // namespace

QByteArray document()
{
    return R"({"resourceType": "Questionnaire", "url": "https://alongside.example/fhir/Questionnaire/small",
"version": "1", "status": "active", "title": "Small review", "item": [
{"linkId": "own", "type": "group", "text": "About you",
 "extension": [{"url": "https://alongside.example/fhir/filled-by", "valueCode": "person"},
               {"url": "https://alongside.example/fhir/part", "valueCode": "referrals"}],
 "item": [
  {"linkId": "work", "type": "boolean", "text": "Do you like your work?", "required": true,
   "extension": [{"url": "https://alongside.example/fhir/easy-read", "valueString": "Is work good?"},
                 {"url": "https://alongside.example/fhir/picture", "valueCode": "1F6E0"}]},
  {"linkId": "move", "type": "boolean", "text": "Would you like to work somewhere else?",
   "extension": [{"url": "https://alongside.example/fhir/reversed", "valueString": "Would you rather stay?"},
                 {"url": "https://alongside.example/fhir/short", "valueString": "Another place"},
                 {"url": "https://alongside.example/fhir/decision", "valueCode": "move"}]},
  {"linkId": "why", "type": "text", "text": "Why is that?",
   "enableWhen": [{"question": "move", "operator": "=", "answerBoolean": true}]},
  {"linkId": "likes", "type": "choice", "repeats": true, "text": "What do you like?", "answerOption": [
   {"valueCoding": {"code": "garden", "display": "Gardening"}}, {"valueCoding": {"code": "cars", "display": "Cars"}}]},
  {"linkId": "hours", "type": "integer", "text": "How many hours a week?",
   "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 40}]},
  {"linkId": "since", "type": "date", "text": "Since when?"}]},
{"linkId": "staff", "type": "group", "text": "Staff",
 "extension": [{"url": "https://alongside.example/fhir/filled-by", "valueCode": "staff"}],
 "item": [
  {"linkId": "jobs", "type": "group", "repeats": true, "text": "Job", "item": [
   {"linkId": "employer", "type": "string", "text": "Where?"}]},
  {"linkId": "sure", "type": "integer", "text": "How sure?", "extension": [
   {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 0},
   {"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 10},
   {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
    "valueCodeableConcept": {"coding": [{"code": "slider"}]}}]},
  {"linkId": "payslip", "type": "attachment", "text": "The last payslip"}]}]})";
}

Record released(const QByteArray &document)
{
    const FormVersion version = versionOf(document);
    return {kind::questionnaire, version.id.text, 1, fieldsOf(version, QString::fromUtf8(document))};
}

QList<Record> completedReview(const QString &person, QDate on)
{
    Reassessment review;
    review.person = PersonId{givenDay::id(person)};
    review.form = url;
    review.id = {reassessmentIdOf(review.person, url, {})};
    review.questionnaire = versionOf(document()).id;
    review.startedAt = Instant{std::chrono::milliseconds{on.startOfDay(Qt::UTC).toMSecsSinceEpoch()}};
    review.startedBy = CoachId{givenDay::id(QStringLiteral("M. Hicks"))};
    review.completedAt = review.startedAt;
    review.completedBy = review.startedBy;
    InterviewAnswer answer;
    answer.person = review.person;
    answer.reassessment = review.id;
    answer.key = QStringLiteral("work");
    answer.value = {QJsonObject{{QStringLiteral("valueBoolean"), false}}};
    answer.recordedBy = review.startedBy;
    answer.at = review.startedAt;
    return {{kind::reassessment, review.id.text, 1, fieldsOf(review)},
        {kind::answer, answerIdOf(review.id, answer.key), 1, fieldsOf(answer)}};
}

} // namespace alongside::givenForm
