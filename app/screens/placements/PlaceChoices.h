// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/PlacementWish.h"
#include "app/screens/LineModel.h"
#include "platform/sql/Database.h"

#include <QtQmlIntegration>

namespace alongside {

/// Somewhere to be placed: a work stream, a site, or an employer.
struct PlaceChoice {
    QString placeId, name, detail;
    SiteId site = {}; ///< of the work stream, or the site itself; empty: an employer
    WorkStreamId workStream = {};
    EmployerId employer = {};
    PlaceDates dates = {};

    bool operator==(const PlaceChoice &) const = default;
};

/// Everywhere that has not closed by the day: work streams by site, sites, then employers, each by name.
QList<PlaceChoice> placesOn(QDate day, Database &database);

/// Where a placement could be. Roles: placeId, name, where (its site, or the
/// employer's address), isEmployer.
class PlaceChoices : public LineModel<PlaceChoice> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a PlacementForm")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit PlaceChoices(QObject *parent = nullptr);

    void show(QList<PlaceChoice> places);
    /// Nullptr: not one of them.
    const PlaceChoice *find(const QString &placeId) const;

Q_SIGNALS:
    void countChanged();
};

} // namespace alongside
