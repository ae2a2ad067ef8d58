// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/earnings/EarningsGuard.h"
#include "app/screens/earnings/GuardLines.h"

#include <QCoreApplication>

namespace alongside {

/// The guard as figures, for the eye. What they say is said in a sentence too (GuardWords), for the ear and for papers.
class GuardFigures {
    Q_DECLARE_TR_FUNCTIONS(GuardFigures)

public:
    /// "£25.56 left of the limit"; empty: it cannot be said.
    static QString verdict(const PermittedWork &work);
    /// "About £18.15 comes off"; empty: there is no margin, and so no deduction that is known.
    static QString verdict(const UniversalCredit &credit);

    /// Nothing: a figure of it is not known.
    static QList<GuardFigure> sum(const PermittedWorkReading &reading);
    static QList<GuardFigure> hours(const PermittedWorkReading &reading);
    static QList<GuardFigure> paid(const PaidSum &paid);
    static QList<GuardFigure> allowance(const UniversalCredit &credit);
};

} // namespace alongside
