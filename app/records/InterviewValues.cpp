// SPDX-License-Identifier: Apache-2.0
#include "app/records/InterviewValues.h"

#include "app/records/InterviewFields.h"

namespace alongside {

namespace {

QString wordOf(const Record &record, const char *name) { return record.fields.value(QLatin1String{name}).toString(); }

QDate dayOf(const Record &record, const char *name) { return QDate::fromString(wordOf(record, name), Qt::ISODate); }

std::optional<Instant> momentOf(const Record &record, const char *name)
{
    return instantFromText(wordOf(record, name));
}

std::optional<Agreement> agreementOf(const Record &record)
{
    if (wordOf(record, "agreement").isEmpty()) return std::nullopt;
    return Agreement{.form = agreementFormFromText(wordOf(record, "agreement")),
        .words = wordOf(record, "agreementWords"),
        .attachment = {wordOf(record, "agreementAttachment")},
        .hash = wordOf(record, "agreementHash"),
        .at = momentOf(record, "agreedAt").value_or(Instant{}),
        .takenBy = {wordOf(record, "agreementTakenBy")}};
}

} // namespace

FormVersion formVersionFrom(const Record &record)
{
    return {.id = {record.id},
        .url = wordOf(record, "url"),
        .version = wordOf(record, "version"),
        .title = wordOf(record, "title"),
        .status = formStatusFromText(wordOf(record, "status")),
        .publishedAt = momentOf(record, "publishedAt").value_or(Instant{})};
}

Reassessment reassessmentFrom(const Record &record)
{
    const QString previous = wordOf(record, "previous");
    return {.id = {record.id},
        .person = {wordOf(record, "person")},
        .form = wordOf(record, "form"),
        .previous = {previous == noPrevious ? QString{} : previous},
        .questionnaire = {wordOf(record, "questionnaire")},
        .startedAt = momentOf(record, "startedAt").value_or(Instant{}),
        .startedBy = {wordOf(record, "startedBy")},
        .format = interviewFormatFromText(wordOf(record, "format")),
        .position = wordOf(record, "position"),
        .sittings = sittingsFrom(record.fields.value(QStringLiteral("sittings")).toArray()),
        .outcome = wordOf(record, "outcome"),
        .nextReview = dayOf(record, "nextReview"),
        .completedAt = momentOf(record, "completedAt"),
        .completedBy = {wordOf(record, "completedBy")},
        .agreement = agreementOf(record)};
}

InterviewAnswer interviewAnswerFrom(const Record &record)
{
    return {.person = {wordOf(record, "person")},
        .reassessment = {wordOf(record, "reassessment")},
        .key = wordOf(record, "answerKey"),
        .value = answerValueFrom(wordOf(record, "value")),
        .without = noAnswerFromText(wordOf(record, "absence")),
        .by = answeredByFromText(wordOf(record, "answeredBy")),
        .how = answeredHowFrom(record.fields.value(QStringLiteral("how")).toArray()),
        .reversed = reversedFrom(wordOf(record, "reversed")),
        .seen = wordOf(record, "seen"),
        .means = wordOf(record, "means"),
        .recordedBy = {wordOf(record, "by")},
        .at = momentOf(record, "at").value_or(Instant{})};
}

Campaign campaignFrom(const Record &record)
{
    return {.id = {record.id},
        .name = wordOf(record, "name"),
        .form = wordOf(record, "form"),
        .from = dayOf(record, "from"),
        .due = dayOf(record, "due")};
}

Invitation invitationFrom(const Record &record)
{
    return {.campaign = {wordOf(record, "campaign")},
        .person = {wordOf(record, "person")},
        .bookedFor = dayOf(record, "bookedFor"),
        .bookedTime = QTime::fromString(wordOf(record, "bookedTime"), QStringLiteral("HH:mm")),
        .bookedWith = {wordOf(record, "coach")},
        .bookedPlace = wordOf(record, "bookedPlace"),
        .declinedOn = dayOf(record, "declinedOn"),
        .declinedWhy = wordOf(record, "declinedWhy"),
        .declinedSaidBy = answeredByFromText(wordOf(record, "declinedSaidBy")),
        .awayUntil = dayOf(record, "awayUntil"),
        .awayWhy = wordOf(record, "awayWhy"),
        .needsAdvocate = record.fields.value(QStringLiteral("needsAdvocate")).toBool(),
        .advocate = wordOf(record, "advocate")};
}

} // namespace alongside
