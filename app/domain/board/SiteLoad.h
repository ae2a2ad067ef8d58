// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Site.h"
#include "app/domain/board/PersonPlaces.h"

#include <QHash>

namespace alongside {

/// The session of a week in which most people are expected at a site: what its capacity must hold.
struct SiteLoad {
    SiteId site = {};
    int capacity = 0; ///< people at once; 0: not known
    QDate day = {}; ///< invalid: nobody is expected in that week
    Session session = Session::Morning;
    QList<PersonId> people = {}; ///< who is expected then

    bool isOver() const { return capacity > 0 && people.size() > capacity; }

    bool operator==(const SiteLoad &) const = default;
};

/// Of each site that has not closed before that week, in their order; the first session of those with as many. A day on
/// which a site is shut counts nobody. people: those who are counted, in their order.
QList<SiteLoad> busiestSessions(
    const QList<Site> &sites, const QList<PersonId> &people, const QHash<PersonId, PersonPlaces> &places, QDate monday);

} // namespace alongside
