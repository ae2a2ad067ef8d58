// SPDX-License-Identifier: Apache-2.0
#include "app/service/DemonstrationPlacements.h"

#include "app/records/RecordFields.h"
#include "app/records/RecordKinds.h"

#include <QTimeZone>

namespace alongside {

namespace {

constexpr int daysOfPreparation = 400;
constexpr int daysSinceTheRaise = 90;
constexpr int raisedHourlyPence = 1271;
constexpr int daysUntilThePause = 31;
constexpr int daysOfThePause = 28;

/// Work preparation at the site of their group, which ended when the employer took them.
Placement before(const DemonstrationPerson &person, const DemonstrationPlaces &places)
{
    return {.id = {demonstrationId(kind::placement, QStringLiteral("before ") + person.person.id.text)},
        .person = person.person.id,
        .workStream = places.workStreams.first().id,
        .kind = QStringLiteral("workPreparation"),
        .from = person.placement.from.addDays(-daysOfPreparation),
        .to = person.placement.from.addDays(-1),
        .reason = QStringLiteral("Was ready to work outside")};
}

PlacementChange change(const DemonstrationPerson &person, PlacementChange::What what, QDate from, const char *reason)
{
    return {.person = person.person.id,
        .placement = person.placement.id,
        .what = what,
        .from = from,
        .reason = QString::fromLatin1(reason),
        .by = person.person.keyCoach,
        .at = Instant{std::chrono::milliseconds{QDateTime{from, QTime{10, 0}, QTimeZone::utc()}.toMSecsSinceEpoch()}}};
}

Operation raise(const DemonstrationPerson &person, QDate from)
{
    PlacementChange raised = change(person, PlacementChange::What::Terms, from, "A raise after the first review");
    raised.terms = {.weeklyMinutes = person.placement.terms.weeklyMinutes, .hourlyPence = raisedHourlyPence};
    return making(kind::placementChange, {}, fieldsOf(raised));
}

QList<Operation> pause(const DemonstrationPerson &person, QDate day)
{
    const QDate from = day.addDays(daysUntilThePause);
    const Pause planned{.person = person.person.id,
        .placement = person.placement.id,
        .from = from,
        .back = from.addDays(daysOfThePause)};
    PlacementChange why = change(person, PlacementChange::What::Pause, from, "Closed in the winter");
    why.at = change(person, PlacementChange::What::Pause, day.addDays(-1), "").at;
    return {making(kind::pause, {}, fieldsOf(planned)), making(kind::placementChange, {}, fieldsOf(why))};
}

} // namespace

QList<Operation> demonstrationPlacementHistory(
    const DemonstrationPerson &person, const DemonstrationPlaces &places, QDate day)
{
    if (person.placement.employer.isEmpty()) return {};
    const Placement earlier = before(person, places);
    QList<Operation> operations{making(kind::placement, earlier.id.text, fieldsOf(earlier))};
    const QDate raised = day.addDays(-daysSinceTheRaise);
    if (person.placement.from < raised) operations.append(raise(person, raised));
    if (person.placement.employer == places.employers.first().id) operations += pause(person, day);
    return operations;
}

} // namespace alongside
