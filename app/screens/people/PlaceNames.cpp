// SPDX-License-Identifier: Apache-2.0
#include "app/screens/people/PlaceNames.h"

#include "app/store/SiteStore.h"

namespace alongside {

QHash<QString, QString> namesOfPlaces(Database &database)
{
    QHash<QString, QString> names;
    SiteStore store{database};
    if (const auto sites = store.everySite())
        for (const Site &site : *sites)
            names.insert(site.id.text, site.name);
    if (const auto streams = store.everyWorkStream())
        for (const WorkStream &stream : *streams)
            names.insert(stream.id.text, stream.name);
    if (const auto employers = store.everyEmployer())
        for (const Employer &employer : *employers)
            names.insert(employer.id.text, employer.name);
    return names;
}

QString placeInWords(const Expectation &expectation, const QHash<QString, QString> &names)
{
    QStringList parts{names.value(expectation.workStream.text), names.value(expectation.workplace())};
    parts.removeAll(QString{});
    return parts.join(QStringLiteral(", "));
}

} // namespace alongside
