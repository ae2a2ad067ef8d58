// SPDX-License-Identifier: Apache-2.0
#include "app/screens/placements/PlaceChoices.h"

#include "app/store/SiteStore.h"

#include <algorithm>

namespace alongside {

namespace {

bool isOverBy(QDate to, QDate day) { return to.isValid() && to < day; }

PlaceChoice choiceOf(const Site &site, const WorkStream *stream)
{
    return {.placeId = stream ? stream->id.text : site.id.text,
        .name = stream ? stream->name : site.name,
        .detail = stream ? site.name : QString{},
        .site = site.id,
        .workStream = stream ? stream->id : WorkStreamId{},
        .dates = PlaceDates::of(site, stream)};
}

} // namespace

QList<PlaceChoice> placesOn(QDate day, Database &database)
{
    SiteStore store{database};
    const auto sites = store.everySite();
    const auto streams = store.everyWorkStream();
    const auto employers = store.everyEmployer();
    QList<PlaceChoice> places;
    for (const Site &site : sites ? *sites : QList<Site>{}) {
        for (const WorkStream &stream : streams ? *streams : QList<WorkStream>{})
            if (stream.site == site.id) places.append(choiceOf(site, &stream));
        places.append(choiceOf(site, nullptr));
    }
    places.removeIf([day](const PlaceChoice &place) { return isOverBy(place.dates.to, day); });
    for (const Employer &employer : employers ? *employers : QList<Employer>{})
        places.append(
            {.placeId = employer.id.text, .name = employer.name, .detail = employer.address, .employer = employer.id});
    return places;
}

PlaceChoices::PlaceChoices(QObject *parent)
    : LineModel{{{"placeId", [](const PlaceChoice &place) { return QVariant{place.placeId}; }},
                    {"name", [](const PlaceChoice &place) { return QVariant{place.name}; }},
                    {"where", [](const PlaceChoice &place) { return QVariant{place.detail}; }},
                    {"isEmployer", [](const PlaceChoice &place) { return QVariant{!place.employer.isEmpty()}; }}},
        parent}
{
}

void PlaceChoices::show(QList<PlaceChoice> places)
{
    if (replace(std::move(places))) Q_EMIT countChanged();
}

const PlaceChoice *PlaceChoices::find(const QString &placeId) const
{
    const auto found = std::find_if(
        m_lines.begin(), m_lines.end(), [&](const PlaceChoice &place) { return place.placeId == placeId; });
    return found == m_lines.end() ? nullptr : &*found;
}

} // namespace alongside
