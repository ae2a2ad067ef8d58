// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/outcomes/PanelPlaces.h"
#include "app/screens/board/BoardWords.h"

namespace alongside {

/// Where everybody is expected on a day, as papers that are given out name it: each column is a part of one site. The
/// same for a board's paper and a campaign's, which hide the same of sites. Pure.
class BoardPlaces {
public:
    /// names: of sites and work streams, by id.
    BoardPlaces(const BoardRows &rows, const BoardWords::Names &names, QDate asOf);

    struct Place {
        QString words;
        QString site;
    };
    Place of(const PersonId &person) const;
    /// Which column that is.
    QString columnOf(const PersonId &person) const;
    /// Those of nobody too, without those that have closed.
    const PanelPlaces &all() const { return m_all; }

private:
    Place named(const QString &answer, const SiteId &site) const;

    const BoardRows &m_rows;
    const BoardWords::Names &m_names;
    QDate m_asOf;
    PanelPlaces m_all;
};

} // namespace alongside
