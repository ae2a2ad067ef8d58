// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/earnings/Earnings.h"

#include <QCoreApplication>

namespace alongside {

/// Hours, pay and weeks as a coach says them, in the default locale.
class EarningsWords {
    Q_DECLARE_TR_FUNCTIONS(EarningsWords)

public:
    /// "£94.50"; without a sign where it is negative.
    static QString money(Pence amount);
    /// "7 h 30 min".
    static QString hours(int minutes);
    /// "16–22 Nov", by its Monday.
    static QString week(QDate monday);
    /// "Fri 20 Nov".
    static QString day(QDate day);
    /// "1 April 2026".
    static QString wholeDay(QDate day);
    static QString month(QDate day);
    static QString source(Earnings::Source source);
    /// "7 h 30 min · £96.00 gross · £94.50 net · paid Fri 20 Nov · payslip"; what is not known is left out.
    static QString about(const Earnings &earnings);
};

} // namespace alongside
