// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/AttendanceCode.h"
#include "app/domain/AttendanceMark.h"
#include "app/domain/Fading.h"
#include "app/domain/WeeklyPattern.h"

namespace alongside {

/// One week of support beside the hours that were worked in it: support fades when the one falls against the other.
struct SupportWeek {
    QDate monday = {};
    int supportMinutes = 0;
    int workedMinutes = 0;
    enum class Hours {
        Given,
        Estimated
    } hours = Hours::Given; ///< Estimated: some of the hours follow from what was agreed

    /// Minutes of support for each hour worked, rounded; nothing in a week without work.
    std::optional<int> minutesPerHour() const;

    bool operator==(const SupportWeek &) const = default;
};

/// Minutes that a visit was support for one of the people there: on the job, off the job and with the employer, shared
/// by all of them alike. Travel is no support.
int supportFor(const Visit &visit);

/// How long one session of a placement is by what was agreed; nothing where no hours were.
std::optional<int> agreedSessionMinutes(std::optional<int> weeklyMinutes, const WeeklyPattern &pattern);

/// What the weeks from that of `from` to that of `to` were like. A session counts from arrival to leaving where both
/// were given, otherwise as agreed, and then as estimated; without either it counts nothing.
QList<SupportWeek> supportByWeek(const QList<Visit> &visits, const QList<AttendanceMark> &marks,
    const AttendanceCodes &codes, std::optional<int> sessionMinutes, QDate from, QDate to);

} // namespace alongside
