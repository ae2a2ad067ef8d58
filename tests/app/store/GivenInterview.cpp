// SPDX-License-Identifier: Apache-2.0
#include "tests/app/store/GivenInterview.h"

#include "app/records/InterviewFields.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"

#include <QJsonObject>

namespace alongside::given {

FormVersion formVersion(int number)
{
    const QString version = QString::number(number);
    return {.id = {questionnaireIdOf(formUrl, version)},
        .url = formUrl,
        .version = version,
        .title = QStringLiteral("Story %1").arg(number),
        .publishedAt = Instant{std::chrono::hours{24 * 365 * 56} + std::chrono::hours{number}}};
}

QString formDocument(int number)
{
    return QStringLiteral(R"({"resourceType":"Questionnaire","url":"%1","version":"%2","status":"active","item":[
        {"linkId":"q1","type":"boolean","text":"Do you like your work?"},
        {"linkId":"q2","type":"text","text":"What do you want next?"}]})")
        .arg(formUrl)
        .arg(number);
}

QString proposingForm()
{
    return QStringLiteral(R"form({"resourceType":"Questionnaire","url":"%1","version":"2","status":"active","item":[
        {"linkId":"q1","type":"boolean","text":"Do you like your work?","initial":[{"valueBoolean":true}]},
        {"linkId":"q2","type":"date","text":"When is this?","extension":[{"valueExpression":
          {"language":"text/fhirpath","expression":"today()"},"url":
          "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression"}]},
        {"linkId":"jobs","type":"group","repeats":true,"text":"Job","item":[
          {"linkId":"days","type":"integer","text":"Days a week?","initial":[{"valueInteger":2}]}]}]})form")
        .arg(formUrl);
}

Operation publishing(int number)
{
    return making(kind::questionnaire, {}, fieldsOf(formVersion(number), formDocument(number)));
}

QJsonArray yes() { return {QJsonObject{{QStringLiteral("valueBoolean"), true}}}; }

QJsonArray no() { return {QJsonObject{{QStringLiteral("valueBoolean"), false}}}; }

QJsonArray words(const QString &text) { return {QJsonObject{{QStringLiteral("valueString"), text}}}; }

} // namespace alongside::given
