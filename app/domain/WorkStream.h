// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"

#include <QDate>

namespace alongside {

/// A line of work at a site: car valet, horticulture, catering.
struct WorkStream {
    WorkStreamId id = {};
    QString name = {};
    SiteId site = {};
    QDate from = {};
    QDate to = {};

    bool operator==(const WorkStream &) const = default;
};

} // namespace alongside
