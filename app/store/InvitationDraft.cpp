// SPDX-License-Identifier: Apache-2.0
#include "app/store/InvitationDraft.h"

#include "app/domain/TypedTime.h"
#include "app/records/InterviewFields.h"
#include "app/records/KindParts.h"
#include "app/records/RecordKinds.h"
#include "app/store/ColumnValues.h"
#include "sync/merge/MergeRule.h"

namespace alongside {

namespace {

QJsonValue orNone(const QString &text) { return text.isEmpty() ? QJsonValue{} : QJsonValue{text}; }

/// Both, by the rule of words that nobody is asked about: sealed words are trimmed, and so is what they began from.
QJsonValue bothSaid(const InvitationDraft &draft, const QString &stored)
{
    const QString typed = draft.text.trimmed();
    const QString base = draft.base.trimmed();
    if (stored == base || stored == typed) return orNone(typed);
    if (base == typed) return orNone(stored);
    const RecordKind words{.type = {}, .fields = {kindpart::written("words")}};
    const RecordPath path{words, QStringLiteral("words")};
    return putTogether(path, {QJsonValue{base}, QJsonValue{stored}, QJsonValue{typed}}).value_or(typed);
}

/// A time that was typed back to what it was.
bool saysNothing(const InvitationDraft &draft)
{
    return draft.field == InvitationDraftField::Time && timeFromTyped(draft.text) == timeFromTyped(draft.base);
}

} // namespace

QString nameOf(InvitationDraftField field)
{
    switch (field) {
    case InvitationDraftField::Time:
        return QStringLiteral("bookedTime");
    case InvitationDraftField::Place:
        return QStringLiteral("bookedPlace");
    case InvitationDraftField::DeclinedWhy:
        return QStringLiteral("declinedWhy");
    case InvitationDraftField::AwayWhy:
        return QStringLiteral("awayWhy");
    case InvitationDraftField::Advocate:
        return QStringLiteral("advocate");
    }
    Q_UNREACHABLE();
}

DraftOwner invitationDraftOwner(const CampaignId &campaign, const PersonId &person, const CoachId &coach)
{
    return {kind::invitation, invitationIdOf(campaign, person), coach};
}

QString storedText(const Invitation &invitation, InvitationDraftField field)
{
    switch (field) {
    case InvitationDraftField::Time:
        return invitation.bookedTime.isValid() ? invitation.bookedTime.toString(QStringLiteral("HH:mm")) : QString{};
    case InvitationDraftField::Place:
        return invitation.bookedPlace;
    case InvitationDraftField::DeclinedWhy:
        return invitation.declinedWhy;
    case InvitationDraftField::AwayWhy:
        return invitation.awayWhy;
    case InvitationDraftField::Advocate:
        return invitation.advocate;
    }
    Q_UNREACHABLE();
}

bool canBeSealed(const InvitationDraft &draft)
{
    const QString text = draft.text.trimmed();
    return draft.field != InvitationDraftField::Time || text.isEmpty() || timeFromTyped(text).isValid();
}

QJsonObject fieldsOf(const QList<InvitationDraft> &drafts, const QJsonObject &stored)
{
    QJsonObject fields;
    for (const InvitationDraft &draft : drafts) {
        if (!canBeSealed(draft) || saysNothing(draft)) continue; // stays as it is stored
        const bool isTime = draft.field == InvitationDraftField::Time;
        const QString name = nameOf(draft.field);
        fields.insert(
            name, isTime ? toJson(timeFromTyped(draft.text)) : bothSaid(draft, stored.value(name).toString()));
    }
    return fields;
}

QJsonObject typedOver(const QList<InvitationDraft> &drafts, const QJsonObject &stored)
{
    QJsonObject over;
    for (const InvitationDraft &draft : drafts) {
        if (draft.field != InvitationDraftField::Time || !canBeSealed(draft) || saysNothing(draft)) continue;
        const QTime before = timeFromTyped(draft.base);
        const QTime now = timeFromTyped(stored.value(nameOf(draft.field)).toString());
        if (now != before && now != timeFromTyped(draft.text)) over.insert(nameOf(draft.field), toJson(before));
    }
    return over;
}

} // namespace alongside
