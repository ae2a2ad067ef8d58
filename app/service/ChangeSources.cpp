// SPDX-License-Identifier: Apache-2.0
#include "app/service/ChangeSources.h"

#include "app/domain/Consent.h"
#include "app/domain/ConsentStop.h"
#include "app/records/RecordKinds.h"

#include <algorithm>

namespace alongside {

namespace {

PlacementChange termsFrom(const Record &record)
{
    const auto word = [&record](const char *name) { return record.fields.value(QLatin1String{name}).toString(); };
    const auto number = [&record](const char *name) {
        const QJsonValue value = record.fields.value(QLatin1String{name});
        return value.isDouble() ? std::optional{value.toInt()} : std::nullopt;
    };
    return {.person = {word("person")},
        .placement = {word("placement")},
        .what = placementChangeFromText(word("what")),
        .from = QDate::fromString(word("from"), Qt::ISODate),
        .terms = {number("weeklyMinutes"), number("hourlyPence")},
        .reason = word("reason")};
}

/// Reads the records of one kind by the placement that they are of.
template <typename Value>
Result<QHash<QString, QList<Value>>> byPlacement(
    OpenService &service, const Account &account, const QString &type, Value (*read)(const Record &))
{
    const auto records = service.sync().all(account.id, type);
    if (!records) return records.error();
    QHash<QString, QList<Value>> values;
    for (const Record &record : *records)
        values[record.fields.value(QStringLiteral("placement")).toString()].append(read(record));
    return values;
}

Result<QList<PlacementHistory>> placementsAfterDay(OpenService &service, const Account &account, QDate lastDay)
{
    const auto placements = service.sync().all(account.id, kind::placement);
    if (!placements) return placements.error();
    const auto expectations = byPlacement(service, account, kind::expectation, &expectationFrom);
    if (!expectations) return expectations.error();
    const auto pauses = byPlacement(service, account, kind::pause, &pauseFrom);
    if (!pauses) return pauses.error();
    const auto changes = byPlacement(service, account, kind::placementChange, &termsFrom);
    if (!changes) return changes.error();
    QList<PlacementHistory> histories;
    for (const Record &record : *placements) {
        const Placement placement = placementFrom(record);
        if (placement.to.isValid() && placement.to <= lastDay) continue;
        const QString id = placement.id.text;
        histories.append(PlacementHistory{{placement, expectations->value(id), pauses->value(id), changes->value(id)}});
    }
    return histories;
}

Result<QSet<PersonId>> peopleWhoSaidNo(OpenService &service, const Account &account)
{
    const auto consents = service.sync().all(account.id, kind::consent);
    if (!consents) return consents.error();
    QSet<PersonId> saidNo;
    for (const Record &record : *consents) {
        const auto word = [&record](const char *name) { return record.fields.value(QLatin1String{name}).toString(); };
        const Consent consent{.person = {word("person")},
            .purpose = word("purpose"),
            .givenAt = instantFromText(word("givenAt")),
            .endedAt = instantFromText(word("endedAt"))};
        if (consent.purpose == purposeOf(ConsentAct::BeginPlacement) && !consent.allows())
            saidNo.insert(consent.person);
    }
    return saidNo;
}

} // namespace

Result<ClosingSources> closingSourcesOf(OpenService &service, const Account &account, QDate lastDay)
{
    KnownRecords known{service, account};
    const auto sites = known.sites();
    if (!sites) return sites.error();
    const auto streams = known.workStreams();
    if (!streams) return streams.error();
    const auto people = known.people();
    if (!people) return people.error();
    const auto placements = placementsAfterDay(service, account, lastDay);
    if (!placements) return placements.error();
    const auto saidNo = peopleWhoSaidNo(service, account);
    if (!saidNo) return saidNo.error();
    QHash<PersonId, QString> names;
    for (const Person &person : *people)
        names.insert(person.id, person.likedName());
    ClosingSources sources{*sites, *streams, *placements, *saidNo, {}};
    for (const Person &person : *people)
        if (person.status == Person::Status::Left) sources.left.insert(person.id);
    std::stable_sort(sources.placements.begin(), sources.placements.end(),
        [&names](const PlacementHistory &left, const PlacementHistory &right) {
            return names.value(left.placement().person) < names.value(right.placement().person);
        });
    return sources;
}

} // namespace alongside
