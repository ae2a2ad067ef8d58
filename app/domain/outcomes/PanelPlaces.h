// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QStringList>

namespace alongside {

/// The columns that people are counted in by where they are expected: each is a part of one site, so that the parts of
/// a site add up to it. A work stream that is at two sites, or of which two have one name, is two columns.
class PanelPlaces {
public:
    /// Once for each there is, whether or not anybody is there. Before anything is asked.
    void add(const QString &words, const QString &site);

    QString column(const QString &words, const QString &site) const;
    QStringList columns() const;
    /// Of each column, in the same order.
    QStringList sites() const;

private:
    struct Place {
        QString words;
        QString site;
        bool operator==(const Place &) const = default;
    };
    QList<Place> m_places;
    QHash<QString, int> m_sitesOf; // how many there are with these words
};

} // namespace alongside
