// SPDX-License-Identifier: Apache-2.0
#include "app/records/InterviewFields.h"

#include "app/records/FieldList.h"
#include "app/records/RecordKinds.h"
#include "sync/protocol/NaturalKey.h"

#include <QJsonDocument>

namespace alongside {

namespace {

QString idByKey(const QString &type, const QJsonObject &fields)
{
    return naturalIdOf(type, recordKinds().find(type)->key, fields);
}

QString wordIn(const QJsonObject &object, const char *name) { return object.value(QLatin1String{name}).toString(); }

QString previousOf(const ReassessmentId &previous) { return previous.isEmpty() ? noPrevious : previous.text; }

} // namespace

QJsonObject fieldsOf(const FormVersion &form, const QString &document)
{
    return FieldList{}
        .add("url", form.url)
        .add("version", form.version)
        .add("title", form.title)
        .add("document", document)
        .add("publishedAt", std::optional{form.publishedAt})
        .add("status", toText(form.status))
        .object();
}

QJsonObject fieldsOf(const Reassessment &reassessment)
{
    QJsonObject fields = FieldList{}
                             .add("person", reassessment.person)
                             .add("form", reassessment.form)
                             .add("previous", previousOf(reassessment.previous))
                             .add("startedAt", std::optional{reassessment.startedAt})
                             .add("startedBy", reassessment.startedBy)
                             .add("questionnaire", reassessment.questionnaire)
                             .add("format", toText(reassessment.format))
                             .add("position", reassessment.position)
                             .add("sittings", listFrom(reassessment.sittings))
                             .add("outcome", reassessment.outcome)
                             .add("nextReview", reassessment.nextReview)
                             .add("completedAt", reassessment.completedAt)
                             .add("completedBy", reassessment.completedBy)
                             .object();
    if (!reassessment.agreement) return fields;
    const QJsonObject agreement = fieldsOf(*reassessment.agreement);
    for (auto field = agreement.begin(); field != agreement.end(); ++field)
        fields.insert(field.key(), *field);
    return fields;
}

QJsonObject fieldsOf(const Agreement &agreement)
{
    return FieldList{}
        .add("agreement", toText(agreement.form))
        .add("agreementWords", agreement.words)
        .add("agreementAttachment", agreement.attachment)
        .add("agreementHash", agreement.hash)
        .add("agreedAt", std::optional{agreement.at})
        .add("agreementTakenBy", agreement.takenBy)
        .object();
}

QJsonObject fieldsOf(const InterviewAnswer &answer)
{
    return FieldList{}
        .add("person", answer.person)
        .add("reassessment", answer.reassessment)
        .add("answerKey", answer.key)
        .add("value", textFrom(answer.value))
        .add("absence", toText(answer.without))
        .add("answeredBy", answer.by ? toText(*answer.by) : QString{})
        .add("how", listFrom(answer.how))
        .add("reversed", answer.reversed ? textFrom(*answer.reversed) : QString{})
        .add("seen", answer.seen)
        .add("means", answer.means)
        .add("at", std::optional{answer.at})
        .add("by", answer.recordedBy)
        .object();
}

QJsonObject fieldsOf(const Campaign &campaign)
{
    return FieldList{}
        .add("name", campaign.name)
        .add("form", campaign.form)
        .add("from", campaign.from)
        .add("due", campaign.due)
        .object();
}

QJsonObject fieldsOf(const Invitation &invitation)
{
    QJsonObject fields =
        FieldList{}
            .add("campaign", invitation.campaign)
            .add("person", invitation.person)
            .add("bookedFor", invitation.bookedFor)
            .add("bookedTime", invitation.bookedTime)
            .add("coach", invitation.bookedWith)
            .add("bookedPlace", invitation.bookedPlace)
            .add("declinedOn", invitation.declinedOn)
            .add("declinedWhy", invitation.declinedWhy)
            .add("declinedSaidBy", invitation.declinedSaidBy ? toText(*invitation.declinedSaidBy) : QString{})
            .add("awayUntil", invitation.awayUntil)
            .add("awayWhy", invitation.awayWhy)
            .add("advocate", invitation.advocate)
            .object();
    if (invitation.needsAdvocate) fields.insert(QStringLiteral("needsAdvocate"), true);
    return fields;
}

QString reassessmentIdOf(const PersonId &person, const QString &form, const ReassessmentId &previous)
{
    return idByKey(kind::reassessment,
        {{QStringLiteral("person"), person.text}, {QStringLiteral("form"), form},
            {QStringLiteral("previous"), previousOf(previous)}});
}

QString answerIdOf(const ReassessmentId &reassessment, const QString &key)
{
    return idByKey(
        kind::answer, {{QStringLiteral("reassessment"), reassessment.text}, {QStringLiteral("answerKey"), key}});
}

QString invitationIdOf(const CampaignId &campaign, const PersonId &person)
{
    return idByKey(
        kind::invitation, {{QStringLiteral("campaign"), campaign.text}, {QStringLiteral("person"), person.text}});
}

QString questionnaireIdOf(const QString &url, const QString &version)
{
    return idByKey(kind::questionnaire, {{QStringLiteral("url"), url}, {QStringLiteral("version"), version}});
}

QString textFrom(const QJsonArray &value)
{
    return value.isEmpty() ? QString{} : QString::fromUtf8(QJsonDocument{value}.toJson(QJsonDocument::Compact));
}

QJsonArray answerValueFrom(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).array(); }

QString textFrom(const ReversedCheck &check)
{
    const QJsonObject said{{QStringLiteral("asked"), check.asked}, {QStringLiteral("value"), check.value},
        {QStringLiteral("at"), toText(check.at)}};
    return QString::fromUtf8(QJsonDocument{said}.toJson(QJsonDocument::Compact));
}

std::optional<ReversedCheck> reversedFrom(const QString &text)
{
    const QJsonObject said = QJsonDocument::fromJson(text.toUtf8()).object();
    if (said.isEmpty()) return std::nullopt;
    return ReversedCheck{wordIn(said, "asked"), said.value(QStringLiteral("value")).toArray(),
        instantFromText(wordIn(said, "at")).value_or(Instant{})};
}

QJsonArray listFrom(const QList<AnsweredHow> &how)
{
    return listOf(how, [](AnsweredHow each) { return toText(each); });
}

QList<AnsweredHow> answeredHowFrom(const QJsonArray &list)
{
    QList<AnsweredHow> how;
    for (const QJsonValue &item : list)
        if (const auto known = answeredHowFromText(item.toString())) how.append(*known);
    return how;
}

QJsonArray listFrom(const QList<SittingEvent> &events)
{
    return listOf(events, [](const SittingEvent &event) {
        return FieldList{}
            .add("what", toText(event.what))
            .add("at", std::optional{event.at})
            .add("by", event.by)
            .add("why", event.why)
            .object();
    });
}

QList<SittingEvent> sittingsFrom(const QJsonArray &list)
{
    QList<SittingEvent> events;
    for (const QJsonValue &item : list) {
        const QJsonObject event = item.toObject();
        events.append({.what = sittingEventFromText(wordIn(event, "what")),
            .at = instantFromText(wordIn(event, "at")).value_or(Instant{}),
            .by = {wordIn(event, "by")},
            .why = wordIn(event, "why")});
    }
    return events;
}

} // namespace alongside
