// SPDX-License-Identifier: Apache-2.0
#include "app/store/VisitDraft.h"

#include "app/domain/TypedTime.h"
#include "app/records/RecordKinds.h"
#include "app/records/VisitFields.h"
#include "sync/merge/MergeRule.h"

namespace alongside {

namespace {

using Field = VisitDraft::Field;

constexpr int longestDay = 24 * 60; // minutes

std::optional<Support> supportOf(Field field)
{
    const int place = int(field) - int(Field::MinutesOnJob);
    const bool isMinutes = place >= 0 && place < int(everySupport.size());
    return isMinutes ? std::optional{everySupport.at(size_t(place))} : std::nullopt;
}

QString nameOf(Field field)
{
    if (const auto support = supportOf(field)) return minutesField(*support);
    switch (field) {
    case Field::Purpose:
        return QStringLiteral("purpose");
    case Field::Seen:
        return QStringLiteral("seen");
    case Field::EmployersView:
        return QStringLiteral("employersView");
    case Field::PersonsView:
        return QStringLiteral("personsView");
    default:
        return QStringLiteral("communicationWhy");
    }
}

/// Nothing: no number of minutes that a day has.
std::optional<int> minutesIn(const QString &text)
{
    bool isNumber = false;
    const int minutes = text.trimmed().toInt(&isNumber);
    return isNumber && minutes >= 0 && minutes <= longestDay ? std::optional{minutes} : std::nullopt;
}

QJsonValue minutesValue(const QString &text)
{
    const auto minutes = minutesIn(text);
    return minutes ? QJsonValue{*minutes} : QJsonValue{};
}

/// Both, where somebody else wrote there since typing began: the same rule that puts two tablets together.
QJsonValue textValue(const VisitDraft &draft, const QString &stored)
{
    const QJsonValue typed = draft.text.trimmed().isEmpty() ? QJsonValue{} : QJsonValue{draft.text};
    if (stored == draft.base || draft.base == draft.text) return stored == draft.base ? typed : QJsonValue{stored};
    const RecordPath path{*recordKinds().find(kind::visit), nameOf(draft.field)};
    return putTogether(path, {QJsonValue{draft.base}, QJsonValue{stored}, typed}).value_or(typed);
}

QString textOf(std::optional<int> minutes) { return minutes ? QString::number(*minutes) : QString{}; }

QString timeText(std::optional<Instant> at)
{
    return at ? Clock::localTimeOf(*at).toString(QStringLiteral("HH:mm")) : QString{};
}

QJsonObject timeFields(const TypedTimes &times)
{
    QJsonObject fields;
    if (times.start) {
        fields.insert(QStringLiteral("start"), toText(*times.start));
        fields.insert(QStringLiteral("date"), Clock::localDateOf(*times.start).toString(Qt::ISODate));
    }
    if (times.end) fields.insert(QStringLiteral("end"), toText(*times.end));
    if (!fields.isEmpty()) fields.insert(QStringLiteral("timesFrom"), toText(Visit::TimesFrom::Coach));
    return fields;
}

} // namespace

DraftOwner draftOwner(const VisitId &visit, const CoachId &coach) { return {kind::visit, visit.text, coach}; }

bool isTime(Field field) { return field == Field::Began || field == Field::Ended; }

bool isOfVisit(Field field) { return field != Field::Note && field != Field::Action && field != Field::Correction; }

QString storedText(const Visit &visit, Field field)
{
    if (const auto support = supportOf(field)) return textOf(visit.minutes.of(*support));
    switch (field) {
    case Field::Purpose:
        return visit.purpose;
    case Field::Seen:
        return visit.seen;
    case Field::EmployersView:
        return visit.employersView;
    case Field::PersonsView:
        return visit.personsView;
    case Field::CommunicationWhy:
        return visit.communicationWhy;
    case Field::Began:
        return timeText(visit.start);
    case Field::Ended:
        return timeText(visit.end);
    default:
        return {};
    }
}

std::optional<TypedTimes> typedTimes(const QList<VisitDraft> &drafts, const Visit &before, Instant now)
{
    TypedTimes times;
    for (const VisitDraft &draft : drafts) {
        if (!isTime(draft.field) || draft.text.trimmed().isEmpty()) continue;
        const QTime time = timeFromTyped(draft.text);
        if (!time.isValid() || !before.start) return std::nullopt;
        const bool isStart = draft.field == Field::Began;
        if (timeText(isStart ? before.start : before.end) == time.toString(QStringLiteral("HH:mm")))
            continue; // as it is
        (isStart ? times.start : times.end) = instantOf(before.day, time);
    }
    if (!times.start && !times.end) return times;
    const Instant start = times.start ? *times.start : *before.start;
    const Instant end = times.end ? *times.end : before.end.value_or(now);
    return start > end ? std::nullopt : std::optional{times};
}

QJsonObject fieldsOf(const QList<VisitDraft> &drafts, const Visit &before, Instant now)
{
    const auto times = typedTimes(drafts, before, now);
    QJsonObject fields = timeFields(times.value_or(TypedTimes{}));
    for (const VisitDraft &draft : drafts) {
        if (!isOfVisit(draft.field) || isTime(draft.field) || !isFinished(draft, times))
            continue; // added apart, said already, or not yet to be understood
        fields.insert(nameOf(draft.field),
            supportOf(draft.field) ? minutesValue(draft.text) : textValue(draft, storedText(before, draft.field)));
    }
    return fields;
}

bool isFinished(const VisitDraft &draft, const std::optional<TypedTimes> &times)
{
    if (isTime(draft.field)) return times.has_value();
    return !supportOf(draft.field) || draft.text.trimmed().isEmpty() || minutesIn(draft.text).has_value();
}

} // namespace alongside
