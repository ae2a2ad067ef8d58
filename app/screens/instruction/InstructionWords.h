// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Fading.h"
#include "app/domain/SupportRate.h"
#include "app/screens/charts/ChartColumns.h"

#include <QCoreApplication>

namespace alongside {

/// Systematic instruction in words and columns: pure functions.
class InstructionWords {
    Q_DECLARE_TR_FUNCTIONS(InstructionWords)

public:
    /// "On their own", "Pointing"…
    static QString level(Prompt prompt);
    /// Every level, least help first.
    static QStringList levels();
    /// "5 of 8 steps alone".
    static QString result(const Trial &trial, const Task &task);
    /// Steps of each week: alone, with a prompt, with a hand.
    static ChartColumns::Chart fading(const QList<FadingWeek> &weeks);
    /// Minutes of support for each hour worked, week by week.
    static ChartColumns::Chart support(const QList<SupportWeek> &weeks);

private:
    static QString rate(const SupportWeek &week);
};

} // namespace alongside
