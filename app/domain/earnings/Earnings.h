// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Id.h"
#include "app/domain/rules/Pence.h"
#include "platform/base/Clock.h"

#include <QDate>
#include <QList>

#include <optional>

namespace alongside {

/// What somebody worked in one job in one week, and was paid for it. Who and week and job make it the same one, on
/// however many tablets.
struct Earnings {
    enum class Source { Unknown, Payslip, Employer, Self };

    PersonId person = {};
    QString job = {}; ///< a placement's id; otherwise what the job is called
    QDate week = {}; ///< its Monday
    std::optional<int> minutes = {}; ///< worked in it
    std::optional<Pence> gross = {};
    std::optional<Pence> net = {}; ///< for the rule: less tax, National Insurance and half of pension contributions
    QDate paidOn = {}; ///< invalid: not known, or not paid yet
    Source source = Source::Unknown;
    bool isEstimated = false; ///< hours or pay are nobody's record of it
    QString workedOutWith = {}; ///< DatedRule::citation() of what the coach was shown; stays when the rule changes
    CoachId by = {};
    std::optional<Instant> at = {};

    bool operator==(const Earnings &) const = default;
};

/// The Monday of the week with that day in it.
QDate weekOf(QDate day);

QString toText(Earnings::Source source);
/// Unknown for a word that this version does not know.
Earnings::Source earningsSourceFromText(const QString &text);

} // namespace alongside
