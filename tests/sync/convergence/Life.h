// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sync/convergence/Findings.h"
#include "tests/sync/convergence/Scenario.h"

#include <QMap>
#include <QStringList>

namespace alongside {

/// One whole life of a service and its tablets, from one scenario, and what came to light at its end.
struct Life {
    QStringList breaches;
    QStringList trace; ///< equal for equal scenarios
    QStringList serviceLog; ///< what the service stored, mutation by mutation: for whoever looks into a seed
    QMap<QString, int> suffered; ///< how often each thing went wrong
    CheckCounts checks{}; ///< of each invariant
    int acts = 0; ///< that were called saved

    static Life of(const Scenario &scenario);
    /// What happened, and what the service has of it.
    bool tellsTheSameAs(const Life &other) const { return trace == other.trace && serviceLog == other.serviceLog; }
};

/// "seed 17: …; …"
QString report(quint64 seed, const QStringList &breaches);

} // namespace alongside
