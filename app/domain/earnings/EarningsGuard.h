// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Benefit.h"
#include "app/domain/earnings/EarningsSums.h"
#include "app/domain/earnings/UniversalCredit.h"

#include <QSet>

namespace alongside {

/// What is known of one person for the guard. Nothing in it is guessed.
struct EarningsCase {
    QList<Benefit> benefits = {};
    QList<Earnings> earnings = {}; ///< every job and week; also those of a what-if, which nobody keeps
    QSet<QString> supportedJobs = {}; ///< supported permitted work: no hours are counted in them
};

/// Permitted work in one week, for somebody with Employment and Support Allowance.
struct PermittedWorkReading {
    PermittedWork work = {}; ///< the hours in it are the average
    WorkedWeek week = {}; ///< sums over all jobs
    HoursAverage hours = {}; ///< without those of supported jobs
    bool isSupported = false; ///< one of the jobs of this week is supported permitted work
    std::optional<PermittedWork> laterInWeek =
        {}; ///< where another limit begins in the week: which counts, nobody says
};

/// Universal Credit in the person's own assessment period.
struct UniversalCreditReading {
    std::optional<AssessmentPeriod> period = {}; ///< nothing: its day is not known, and so nothing else
    PaidSum paid = {};
    Benefit::LimitedCapability capability = Benefit::LimitedCapability::Unknown;
    std::optional<UniversalCredit> withHousing = {}; ///< one of them, or both where housing is not known
    std::optional<UniversalCredit> withoutHousing = {};
    std::optional<UniversalCredit> withoutAllowance = {}; ///< alone: there is no limited capability for work
};

/// What the rules make of somebody's earnings on a day: by each benefit that they hold on any day of its week.
/// Whoever shows it adds: check with welfare rights.
struct EarningsGuard {
    QDate day = {};
    std::optional<UniversalCreditReading> universalCredit = {};
    std::optional<PermittedWorkReading> permittedWork = {};
    QStringList unknownBenefits = {}; ///< held then, and without a rule here: "PIP"
    bool benefitsChangeInWeek = false;

    /// The rules that it was worked out with.
    QStringList citations() const;
};

/// A benefit of which nobody wrote whose rules count is read by those of Great Britain.
EarningsGuard earningsGuardOn(const RuleBook &book, const EarningsCase &known, QDate day);
/// Of one week, Universal Credit by the month of its pay day; where that is not known, by the month of its Sunday.
EarningsGuard earningsGuardOfWeek(const RuleBook &book, const EarningsCase &known, QDate week, QDate paidOn);

/// The same with hours and pay that are only thought of; the case itself stays as it is.
EarningsGuard whatIf(const RuleBook &book, const EarningsCase &known, const Earnings &thought, QDate day);
/// The case with these hours and pay in place of what was written of the same job and week.
EarningsCase caseWith(EarningsCase known, const Earnings &thought);

/// How much of the limit, or of the allowance, is left; nothing where it cannot be said, as where it hangs on housing
/// or on capability for work and that is not known. UC first.
std::optional<Pence> marginOf(const EarningsGuard &guard);

enum class BenefitKind { UniversalCredit, EmploymentAndSupport, Other };
/// By its name as services write it: "UC", "Universal Credit", "ESA", "New Style ESA".
BenefitKind benefitKindOf(const QString &name);

} // namespace alongside
