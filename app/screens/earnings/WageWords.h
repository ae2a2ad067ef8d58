// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/earnings/MinimumWage.h"
#include "app/screens/earnings/GuardLines.h"

#include <QCoreApplication>

namespace alongside {

/// The minimum wage beside what is typed of one job in one week.
class WageWords {
    Q_DECLARE_TR_FUNCTIONS(WageWords)

public:
    /// Nothing where no rule is in force on that day.
    static std::optional<GuardLine> lineOf(const WageCheck &check, const QString &name);
};

} // namespace alongside
