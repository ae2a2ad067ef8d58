// SPDX-License-Identifier: Apache-2.0
#include "app/domain/outcomes/PanelPlaces.h"

namespace alongside {

void PanelPlaces::add(const QString &words, const QString &site)
{
    if (m_places.contains({words, site})) return; // one of the same name
    m_places.append({words, site});
    ++m_sitesOf[words];
}

QString PanelPlaces::column(const QString &words, const QString &site) const
{
    return m_sitesOf.value(words) > 1 ? words + QStringLiteral(", ") + site : words;
}

QStringList PanelPlaces::columns() const
{
    QStringList columns;
    for (const Place &place : m_places)
        columns.append(column(place.words, place.site));
    return columns;
}

QStringList PanelPlaces::sites() const
{
    QStringList sites;
    for (const Place &place : m_places)
        sites.append(place.site);
    return sites;
}

} // namespace alongside
