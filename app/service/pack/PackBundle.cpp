// SPDX-License-Identifier: Apache-2.0
#include "app/service/pack/PackBundle.h"

#include "app/domain/InterviewProgress.h"
#include "app/domain/questionnaire/ResponseJson.h"
#include "app/domain/referral/ReferralPack.h"
#include "app/records/InterviewValues.h"
#include "app/records/RecordKinds.h"
#include "app/records/RecordValues.h"
#include "app/service/pack/PackTables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace alongside {

namespace {

const QString ownRoot = QStringLiteral("https://alongside.example/fhir/");

/// One name for one resource, however often a pack is made.
QString derivedId(const QString &record, const QString &type)
{
    return QUuid::createUuidV5(QUuid::fromString(record), type).toString(QUuid::WithoutBraces);
}

QJsonObject bundledAs(const QString &url, const QJsonObject &resource)
{
    return {{QStringLiteral("fullUrl"), url}, {QStringLiteral("resource"), resource}};
}

QJsonObject bundledByUuid(const QJsonObject &resource)
{
    return bundledAs(QStringLiteral("urn:uuid:") + resource.value(QStringLiteral("id")).toString(), resource);
}

QJsonObject subjectOf(const PersonRecords &about)
{
    return {{QStringLiteral("reference"), QStringLiteral("urn:uuid:") + about.found.person.id.text}};
}

/// value[x] by the field's form. FHIR's integers have 32 bits, its times have seconds: those are text.
QJsonObject extensionOf(const QString &url, FieldType type, const QJsonValue &value)
{
    const auto named = [&](const char *name, const QJsonValue &content) {
        return QJsonObject{{QStringLiteral("url"), url}, {QLatin1String{name}, content}};
    };
    if (value.isBool()) return named("valueBoolean", value);
    if (value.isDouble()) return named("valueDecimal", value);
    if (value.isString() && type == FieldType::Date) return named("valueDate", value);
    if (value.isString() && type == FieldType::Timestamp) return named("valueInstant", value);
    if (value.isString() && type == FieldType::Id) return named("valueId", value);
    return named("valueString", cellOf(value));
}

QJsonObject basicOf(const Record &record, const PersonRecords &about)
{
    const RecordKind *kind = recordKinds().find(record.type);
    QJsonArray extensions;
    for (auto field = record.fields.begin(); field != record.fields.end(); ++field) {
        if (cellOf(field.value()).isEmpty()) continue; // FHIR R4 has no empty strings
        const RecordField *declared = kind->field(field.key());
        extensions.append(extensionOf(
            extensionUrlOf(record.type, field.key()), declared ? declared->type : FieldType::Any, field.value()));
    }
    return {{QStringLiteral("resourceType"), QStringLiteral("Basic")}, {QStringLiteral("id"), record.id},
        {QStringLiteral("meta"), QJsonObject{{QStringLiteral("versionId"), QString::number(record.revision)}}},
        {QStringLiteral("code"),
            QJsonObject{{QStringLiteral("text"), record.type},
                {QStringLiteral("coding"),
                    QJsonArray{QJsonObject{{QStringLiteral("system"), ownRoot + QStringLiteral("CodeSystem/kind")},
                        {QStringLiteral("code"), record.type}}}}}},
        {QStringLiteral("subject"), subjectOf(about)}, {QStringLiteral("extension"), extensions}};
}

QJsonObject documentOf(const Record &record, const PackFile &file, const PersonRecords &about)
{
    const QJsonObject attachment{{QStringLiteral("contentType"), record.fields.value(QStringLiteral("mediaType"))},
        {QStringLiteral("url"), file.path}, {QStringLiteral("size"), file.bytes.size()}};
    return {{QStringLiteral("resourceType"), QStringLiteral("DocumentReference")},
        {QStringLiteral("id"), derivedId(record.id, QStringLiteral("DocumentReference"))},
        {QStringLiteral("status"), QStringLiteral("current")}, {QStringLiteral("subject"), subjectOf(about)},
        {QStringLiteral("content"), QJsonArray{QJsonObject{{QStringLiteral("attachment"), attachment}}}}};
}

QJsonObject responseOf(const Record &record, const PersonRecords &about, const QHash<QString, QByteArray> &forms)
{
    const Reassessment review = reassessmentFrom(record);
    InterviewAnswers answers;
    for (const Record &each : about.of(kind::answer))
        if (const InterviewAnswer answer = interviewAnswerFrom(each); answer.reassessment == review.id)
            answers.insert(answer.key, answer);
    const QDate day = Clock::localDateOf(review.completedAt.value_or(review.startedAt));
    const AnswerSheet sheet{loadQuestionnaire(forms.value(review.questionnaire.text)).form, day, givenFrom(answers)};
    const ResponseHeading heading{.id = derivedId(record.id, QStringLiteral("QuestionnaireResponse")),
        .status = review.completedAt ? ResponseHeading::Status::Completed : ResponseHeading::Status::InProgress,
        .subject = QStringLiteral("urn:uuid:") + about.found.person.id.text};
    return responseJson(sheet, heading);
}

QJsonArray formsAndResponses(const PersonRecords &about)
{
    QHash<QString, QByteArray> forms;
    QJsonArray entries;
    for (const Record &record : about.named) {
        if (record.type != kind::questionnaire) continue;
        const QByteArray document = record.fields.value(QStringLiteral("document")).toString().toUtf8();
        forms.insert(record.id, document);
        entries.append(bundledAs(
            ownRoot + QStringLiteral("Questionnaire/") + record.id, QJsonDocument::fromJson(document).object()));
    }
    for (const Record &record : about.of(kind::reassessment))
        entries.append(bundledByUuid(responseOf(record, about, forms)));
    return entries;
}

} // namespace

QString extensionUrlOf(const QString &type, const QString &field)
{
    return ownRoot + QStringLiteral("StructureDefinition/%1-%2").arg(type, field);
}

QJsonObject packBundle(const PersonRecords &about, const PackAttachments &attachments, Instant at)
{
    const QList<Record> profiles = about.of(kind::profile);
    const Profile profile = profiles.isEmpty() ? Profile{} : profileFrom(profiles.first());
    QJsonArray entries{bundledByUuid(fhirPatient(about.found.person, profile))};
    for (const QJsonObject &flag : fhirFlags(about.found.person, ReferralPack::Safety::Included))
        entries.append(bundledByUuid(flag));
    for (const QJsonValue &entry : formsAndResponses(about))
        entries.append(entry);
    for (const Record &record : about.records) {
        entries.append(bundledAs(ownRoot + QStringLiteral("Basic/") + record.id, basicOf(record, about)));
        if (attachments.byRecord.contains(record.id))
            entries.append(bundledByUuid(documentOf(record, attachments.byRecord.value(record.id), about)));
    }
    return {{QStringLiteral("resourceType"), QStringLiteral("Bundle")},
        {QStringLiteral("type"), QStringLiteral("collection")}, {QStringLiteral("timestamp"), toText(at)},
        {QStringLiteral("entry"), entries}};
}

} // namespace alongside
