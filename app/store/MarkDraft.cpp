// SPDX-License-Identifier: Apache-2.0
#include "app/store/MarkDraft.h"

#include "app/domain/TypedTime.h"
#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"
#include "app/store/ColumnValues.h"

#include <optional>

namespace alongside {

namespace {

constexpr QLatin1Char separator{'/'}; // in no id, day or session

std::optional<QString> typed(const QList<MarkDraft> &drafts, MarkDraftField field)
{
    for (const MarkDraft &draft : drafts)
        if (draft.field == field) return draft.text.trimmed();
    return std::nullopt;
}

/// Nothing: not typed, or not yet a time. An invalid time: taken away.
std::optional<QTime> typedTime(const QList<MarkDraft> &drafts, MarkDraftField field)
{
    const std::optional<QString> text = typed(drafts, field);
    if (!text) return std::nullopt;
    const QTime time = timeFromTyped(*text);
    return time.isValid() || text->isEmpty() ? std::optional{time} : std::nullopt;
}

QJsonObject times(const QList<MarkDraft> &drafts, const AttendanceMark &before)
{
    const std::optional<QTime> came = typedTime(drafts, MarkDraftField::Arrival);
    const std::optional<QTime> left = typedTime(drafts, MarkDraftField::Leaving);
    const QTime arrival = came.value_or(before.arrival);
    const QTime leaving = left.value_or(before.leaving);
    if (arrival.isValid() && leaving.isValid() && leaving < arrival) return {};
    QJsonObject fields;
    if (came) fields.insert(QStringLiteral("arrival"), toJson(arrival));
    if (left) fields.insert(QStringLiteral("leaving"), toJson(leaving));
    return fields;
}

QJsonArray calls(const QList<MarkDraft> &drafts, const AttendanceMark &before, const CoachId &coach)
{
    FollowUp call{.at = {}, .by = coach, .said = {}, .told = {}};
    for (const MarkDraft &draft : drafts)
        if (draft.field == MarkDraftField::Said || draft.field == MarkDraftField::Told) call.at = draft.at;
    call.said = typed(drafts, MarkDraftField::Said).value_or(QString{});
    call.told = typed(drafts, MarkDraftField::Told).value_or(QString{});
    const bool isEmpty = call.said.isEmpty() && call.told.isEmpty();
    return isEmpty ? QJsonArray{} : listFrom(before.followUps + QList<FollowUp>{call});
}

QString grown(const QString &note, const QString &line)
{
    return note.isEmpty() ? line : note + QLatin1Char('\n') + line;
}

} // namespace

DraftOwner draftOwner(const MarkKey &key, const CoachId &coach)
{
    const QStringList parts{key.person.text, key.day.toString(Qt::ISODate), toText(key.session)};
    return {kind::attendance, parts.join(separator), coach};
}

MarkKey markOf(const DraftOwner &owner)
{
    const QStringList parts = owner.about.split(separator);
    return {{parts.value(0)}, QDate::fromString(parts.value(1), Qt::ISODate),
        sessionFromText(parts.value(2)).value_or(Session::Morning)};
}

QJsonObject fieldsOf(const QList<MarkDraft> &drafts, const AttendanceMark &before, const CoachId &coach)
{
    QJsonObject fields = times(drafts, before);
    if (const auto reason = typed(drafts, MarkDraftField::Reason); reason && before.isMarked())
        fields.insert(QStringLiteral("reason"), reason->isEmpty() ? QJsonValue{} : QJsonValue{*reason});
    if (const auto line = typed(drafts, MarkDraftField::Note); line && !line->isEmpty())
        fields.insert(QStringLiteral("note"), grown(before.note, *line));
    if (const QJsonArray followUps = calls(drafts, before, coach); !followUps.isEmpty())
        fields.insert(QStringLiteral("followUp"), followUps);
    return fields;
}

QList<MarkDraft::Field> draftsEndedBy(const QString &fieldName)
{
    if (fieldName == QStringLiteral("reason")) return {MarkDraftField::Reason};
    if (fieldName == QStringLiteral("arrival")) return {MarkDraftField::Arrival};
    if (fieldName == QStringLiteral("leaving")) return {MarkDraftField::Leaving};
    if (fieldName == QStringLiteral("note")) return {MarkDraftField::Note};
    if (fieldName == QStringLiteral("followUp")) return {MarkDraftField::Said, MarkDraftField::Told};
    return {};
}

} // namespace alongside
