// SPDX-License-Identifier: Apache-2.0
#include "app/records/InterviewKinds.h"

#include "app/records/KindParts.h"
#include "app/records/RecordKinds.h"

namespace alongside {

namespace {

using namespace kindpart;

/// One version of one form. It is never changed: what changes is another version, and a draft stays with its own.
RecordKind questionnaire()
{
    return {.type = kind::questionnaire,
        .fields = {fixed(text("url")), fixed(text("version")), text("title"),
            fixed(upTo(longestForm, text("document"))), fixed(field("publishedAt", FieldType::Timestamp)),
            text("status")},
        .key = {QStringLiteral("url"), QStringLiteral("version")},
        .readers = keyCoaches(),
        .writers = managers()};
}

/// Of two tablets that began it apart the earlier says with which version of the form; of two that finished it, when.
/// What was said of an agreement before the one that stands is in the history.
RecordKind reassessment()
{
    const auto first = [](const char *name, FieldType type) { return field(name, type, MergeRule::Earliest); };
    return {.type = kind::reassessment,
        .fields = QList<RecordField>{fixed(idOf("person")), fixed(text("form")), fixed(idOf("previous"))}
            + together("start",
                {first("startedAt", FieldType::Timestamp), first("startedBy", FieldType::Id),
                    first("questionnaire", FieldType::Id)})
            + QList<RecordField>{field("format", FieldType::Text, MergeRule::LastWrite),
                field("position", FieldType::Text, MergeRule::LastWrite),
                field("sittings", FieldType::List, MergeRule::Append), written("outcome"), date("nextReview")}
            + together("completion", {first("completedAt", FieldType::Timestamp), first("completedBy", FieldType::Id)})
            + together("agreed",
                {text("agreement"), text("agreementWords"), idOf("agreementAttachment"), text("agreementHash"),
                    field("agreedAt", FieldType::Timestamp), idOf("agreementTakenBy")}),
        .key = {QStringLiteral("person"), QStringLiteral("form"), QStringLiteral("previous")},
        .readers = keyCoaches(),
        .writers = keyCoaches(),
        .historyOf = {QStringLiteral("agreement"), QStringLiteral("agreementWords"), QStringLiteral("agreementHash"),
            QStringLiteral("agreedAt")}};
}

/// One question's whole answer, a record of its own (README.md): two who answer it differently are asked; what was seen
/// and what staff think it means are kept apart, and of both everything.
RecordKind answer()
{
    return {.type = kind::answer,
        .fields = QList<RecordField>{fixed(idOf("person")), fixed(idOf("reassessment")), fixed(text("answerKey"))}
            + together("value", {upTo(longestAnswer, text("value")), text("absence")})
            + together("source", {text("answeredBy"), list("how")})
            + QList<RecordField>{upTo(longestAnswer, text("reversed")), written("seen"), written("means")}
            + together("stamp",
                {field("at", FieldType::Timestamp, MergeRule::LastWrite),
                    field("by", FieldType::Id, MergeRule::LastWrite)}),
        .key = {QStringLiteral("reassessment"), QStringLiteral("answerKey")},
        .readers = keyCoaches(),
        .writers = keyCoaches()};
}

RecordKind campaign()
{
    return {.type = kind::campaign,
        .fields = QList<RecordField>{text("name"), text("form")} + together("dates", {date("from"), date("due")}),
        .readers = keyCoaches(),
        .writers = managers()};
}

/// Somebody who is to be reviewed in a campaign: how it stands between them and it.
RecordKind invitation()
{
    return {.type = kind::invitation,
        .fields = QList<RecordField>{fixed(idOf("campaign")), fixed(idOf("person"))}
            + together("booking", {date("bookedFor"), field("bookedTime", FieldType::Time), idOf("coach")})
            + QList<RecordField>{text("bookedPlace")}
            + together("decline", {date("declinedOn"), text("declinedWhy"), text("declinedSaidBy")})
            + together("away", {date("awayUntil"), text("awayWhy")})
            + together("advocacy", {field("needsAdvocate", FieldType::Boolean), text("advocate")}),
        .key = {QStringLiteral("campaign"), QStringLiteral("person")},
        .readers = keyCoaches(),
        .writers = keyCoaches(),
        .historyOf = {QStringLiteral("bookedFor"), QStringLiteral("bookedTime"), QStringLiteral("bookedPlace"),
            QStringLiteral("coach"), QStringLiteral("declinedOn"), QStringLiteral("declinedWhy"),
            QStringLiteral("declinedSaidBy"), QStringLiteral("awayUntil"), QStringLiteral("awayWhy"),
            QStringLiteral("needsAdvocate"), QStringLiteral("advocate")}};
}

} // namespace

QList<RecordKind> interviewKinds() { return {questionnaire(), reassessment(), answer(), campaign(), invitation()}; }

} // namespace alongside
