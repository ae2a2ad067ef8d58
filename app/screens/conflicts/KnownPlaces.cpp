// SPDX-License-Identifier: Apache-2.0
#include "app/screens/conflicts/KnownPlaces.h"

#include "app/store/SiteStore.h"

namespace alongside {

QList<KnownPlace> knownPlaces(Database &database)
{
    QList<KnownPlace> places;
    SiteStore store{database};
    if (const auto sites = store.everySite())
        for (const Site &site : *sites)
            places.append({site.id.text, site.name});
    if (const auto employers = store.everyEmployer())
        for (const Employer &employer : *employers)
            places.append({employer.id.text, employer.name});
    return places;
}

} // namespace alongside
