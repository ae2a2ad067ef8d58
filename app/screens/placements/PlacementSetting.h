// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ConsentStop.h"
#include "app/domain/PlacementWish.h"
#include "app/screens/placements/PlaceChoices.h"

#include <optional>

namespace alongside {

/// What a placement's form stands on: whom it is about, the placement as it is, and the others that the person has.
class PlacementSetting {
public:
    PlacementSetting() = default;
    /// before: the placement that the form is about; nothing for a new one.
    PlacementSetting(Database &database, QDate today, const PersonId &person, std::optional<PlacementHistory> before);

    QString calledName() const { return m_calledName; }
    const std::optional<PlacementHistory> &before() const { return m_before; }
    /// That have not ended, and are not the one that the form is about; by the same place in otherPlaces.
    const QList<PlacementHistory> &others() const { return m_others; }
    const QStringList &otherPlaces() const { return m_otherPlaces; }

    /// What the coach should know before saving, a sentence each. where: nullptr while none is chosen; moving: ids of
    /// the others that end when this one begins.
    QStringList notices(Database &database, QDate today, const PlacementWish &wish, const PlaceChoice *where,
        const QStringList &moving) const;

    /// What the person has said no to, a sentence each: while there is one, nothing is saved.
    QStringList stops(Database &database, const PlacementWish &wish) const;

private:
    QList<ConsentAct> actsOf(const PlacementWish &wish) const;
    QStringList clashes(const PlacementWish &wish, QDate today, const QStringList &moving) const;

    PersonId m_person;
    QString m_calledName;
    std::optional<PlacementHistory> m_before;
    QList<PlacementHistory> m_others;
    QStringList m_otherPlaces;
};

} // namespace alongside
