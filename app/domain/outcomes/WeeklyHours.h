// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/Placement.h"
#include "app/domain/earnings/Earnings.h"

namespace alongside {

/// What one person worked in one week over all jobs. Everything that is reported about work is made of these.
struct WeekWorked {
    QDate week = {}; ///< its Monday
    std::optional<int> minutes = {}; ///< nothing: not known; a part is never taken for the whole
    bool hasJob = true; ///< false: they had none in all of it, and so did not work

    bool operator==(const WeekWorked &) const = default;
};

/// How long somebody has had a job.
struct JobPeriod {
    QString job = {}; ///< as Earnings calls it
    QDate from = {}; ///< invalid: nobody knows since when
    QDate to = {}; ///< last day; invalid: it goes on

    /// Whether they had it on some day of the week that begins then.
    bool touches(QDate monday) const
    {
        return (!from.isValid() || from <= monday.addDays(6)) && (!to.isValid() || to >= monday);
    }
    bool operator==(const JobPeriod &) const = default;
};
/// The placements in which pay is agreed, and those of which hours or pay are written.
QList<JobPeriod> jobPeriodsOf(const QList<Placement> &placements, const QList<Earnings> &earnings);

/// Every week from that of one day to that of another, in order, those of which nothing is written included: not known
/// while somebody has a job, and not worked where all jobs had ended or none had begun. A job that is no placement has
/// no end that anybody knows.
QList<WeekWorked> weeklyHoursOf(
    const QList<Earnings> &earnings, QDate from, QDate to, const QList<JobPeriod> &jobs = {});

} // namespace alongside
