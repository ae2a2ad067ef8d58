// SPDX-License-Identifier: Apache-2.0
#include "app/records/PlacementOperations.h"

#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"

namespace alongside::placing {

namespace {

QJsonValue countOrNone(std::optional<int> number) { return number ? QJsonValue{*number} : QJsonValue{}; }

QJsonValue sentenceOrNone(const QString &words)
{
    return words.trimmed().isEmpty() ? QJsonValue{} : QJsonValue{words.trimmed()};
}

QJsonValue dayOrNone(QDate day) { return day.isValid() ? QJsonValue{day.toString(Qt::ISODate)} : QJsonValue{}; }

} // namespace

Operation pausing(const Pause &pause)
{
    QJsonObject fields = fieldsOf(pause);
    fields.insert(QStringLiteral("back"), dayOrNone(pause.back));
    return making(kind::pause, {}, fields);
}

Pause pauseOf(const PlacementHistory &history, QDate from, QDate back)
{
    return {.person = history.placement().person, .placement = history.placement().id, .from = from, .back = back};
}

QList<Operation> ending(const PlacementHistory &history, QDate lastDay, const QString &reason, const ChangeId &change)
{
    const QJsonObject fields{{QStringLiteral("to"), dayOrNone(lastDay)},
        {QStringLiteral("reason"), sentenceOrNone(reason)},
        {QStringLiteral("endedByChange"), change.isEmpty() ? QJsonValue{} : QJsonValue{change.text}}};
    return {patching(kind::placement, history.placement().id.text, fields),
        pausing(pauseOf(history, lastDay.addDays(1), {}))};
}

Operation saying(PlacementChange change, const Word &word)
{
    change.reason = change.reason.trimmed();
    change.by = word.by;
    change.at = word.at;
    QJsonObject fields = fieldsOf(change);
    if (change.what == PlacementChange::What::Terms) {
        fields.insert(QStringLiteral("weeklyMinutes"), countOrNone(change.terms.weeklyMinutes));
        fields.insert(QStringLiteral("hourlyPence"), countOrNone(change.terms.hourlyPence));
    }
    return making(kind::placementChange, {}, fields);
}

QList<Operation> beginning(
    const Placement &placement, const Expectation &expectation, const QString &reason, const Word &word)
{
    const PlacementChange why{.person = placement.person,
        .placement = placement.id,
        .what = PlacementChange::What::Terms,
        .from = placement.from,
        .terms = placement.terms,
        .reason = reason};
    QJsonObject fields = fieldsOf(placement);
    if (!word.change.isEmpty()) fields.insert(QStringLiteral("begunByChange"), word.change.text);
    return {making(kind::placement, placement.id.text, fields),
        making(kind::expectation, expectation.id.text, fieldsOf(expectation)), saying(why, word)};
}

} // namespace alongside::placing
