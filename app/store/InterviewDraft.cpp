// SPDX-License-Identifier: Apache-2.0
#include "app/store/InterviewDraft.h"

#include "app/records/RecordKinds.h"
#include "sync/merge/MergeRule.h"

namespace alongside {

namespace {

QJsonValue outcomeOf(const InterviewDraft &draft, const QString &stored)
{
    const QString typed = draft.text.trimmed();
    const RecordPath path{*recordKinds().find(kind::reassessment), QStringLiteral("outcome")};
    const QJsonValue both = stored == draft.base
        ? QJsonValue{typed}
        : putTogether(path, {QJsonValue{draft.base}, QJsonValue{stored}, QJsonValue{typed}}).value_or(typed);
    return both.toString().isEmpty() ? QJsonValue{} : both;
}

} // namespace

DraftOwner interviewDraftOwner(const ReassessmentId &reassessment, const CoachId &coach)
{
    return {kind::reassessment, reassessment.text, coach};
}

Reassessment reassessmentWith(Reassessment reassessment, const QList<InterviewDraft> &drafts)
{
    for (const InterviewDraft &draft : drafts) {
        if (draft.field == InterviewDraftField::Position) reassessment.position = draft.text;
        if (draft.field == InterviewDraftField::Outcome)
            reassessment.outcome = outcomeOf(draft, reassessment.outcome).toString();
    }
    return reassessment;
}

QJsonObject fieldsOf(const QList<InterviewDraft> &drafts, const Reassessment &before)
{
    QJsonObject fields;
    for (const InterviewDraft &draft : drafts) {
        if (draft.field == InterviewDraftField::Position)
            fields.insert(QStringLiteral("position"), draft.text.isEmpty() ? QJsonValue{} : QJsonValue{draft.text});
        if (draft.field == InterviewDraftField::Outcome)
            fields.insert(QStringLiteral("outcome"), outcomeOf(draft, before.outcome));
    }
    return fields;
}

QString storedText(const Reassessment &reassessment, InterviewDraftField field)
{
    return field == InterviewDraftField::Outcome ? reassessment.outcome : QString{};
}

} // namespace alongside
