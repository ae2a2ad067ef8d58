// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Departure.h"

#include <QCoreApplication>

namespace alongside {

/// Where somebody is who is not here any more.
class DepartureWords {
    Q_DECLARE_TR_FUNCTIONS(DepartureWords)

public:
    /// "Aisha moved to Walsall North on Friday 20 November."
    static QString one(const Departure &departure);
    /// A sentence for each, or how many where they are more than a line holds; empty for none.
    static QString several(const QList<Departure> &departures);
};

} // namespace alongside
