// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/earnings/EarningsGuard.h"
#include "app/screens/earnings/GuardLines.h"

#include <QCoreApplication>

namespace alongside {

/// The guard in sentences. It says limits, sums and margins, by which rule, and what is not known; never that something
/// is allowed.
class GuardWords {
    Q_DECLARE_TR_FUNCTIONS(GuardWords)

public:
    /// name: as the person likes it. Universal Credit first.
    static QList<GuardLine> linesOf(const EarningsGuard &guard, const QString &name);
    /// Which rule, which version, since when; empty: none.
    static QString ruleWords(const std::optional<DatedRule> &rule);

private:
    static GuardLine creditLine(const UniversalCreditReading &reading, const QString &name);
    static GuardLine workLine(const PermittedWorkReading &reading, QDate week);
    static GuardLine unknownLine(const QString &benefit);
    static void sayAllowance(GuardLine &line, const UniversalCreditReading &reading);
    static QString creditWords(const UniversalCredit &credit);
    static QStringList housingWords(const UniversalCreditReading &reading);
    static QString paidWords(const PaidSum &paid);
    static QString earningsWords(const PermittedWorkReading &reading);
    static QString lowWords();
    static QString hoursWords(const PermittedWorkReading &reading);
    static QString limitWords(Pence limit, Pence margin);
};

} // namespace alongside
