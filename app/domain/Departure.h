// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"

#include <QDate>
#include <QString>

namespace alongside {

/// Somebody who has moved to another service: what those who stay are told.
struct Departure {
    PersonId who;
    QString name; ///< as they liked it
    QString service; ///< where they are now
    QDate on;

    bool operator==(const Departure &) const = default;
};

} // namespace alongside
