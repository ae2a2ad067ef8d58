// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/AttendanceCode.h"
#include "app/domain/AttendanceMark.h"
#include "app/domain/Fading.h"
#include "app/domain/PlacementHistory.h"

namespace alongside {

/// One week of support beside the hours that were worked in it: support fades when the one falls against the other.
struct SupportWeek {
    QDate monday = {};
    int supportMinutes = 0;
    int workedMinutes = 0;
    enum class Hours {
        Given,
        Estimated,
        Unknown
    } hours = Hours::Given; ///< Estimated: some follow from what was agreed. Unknown: some session's nobody knows

    /// Minutes of support for each hour worked, rounded; nothing in a week without work, or of whose hours only a part
    /// is known.
    std::optional<int> minutesPerHour() const;

    bool operator==(const SupportWeek &) const = default;
};

/// Minutes that a visit was support for one of the people there: on the job, off the job and with the employer, shared
/// by all of them alike. Travel is no support.
int supportFor(const Visit &visit);

/// Whether sessions there are sessions of work. Where nobody has said the kind, a work stream or an employer is work.
bool isWork(const Placement &placement);

/// The placement that a mark was made in: the one it names, otherwise the only one of that day at its workplace;
/// nullptr where that is not known.
const PlacementHistory *placementOf(const AttendanceMark &mark, const QList<PlacementHistory> &placements);

/// How long one session of a placement was by what was agreed for that day; nothing where no hours were.
std::optional<int> agreedSessionMinutes(const PlacementHistory &placement, QDate day);

/// What the weeks from that of `from` to that of `to` were like, by work alone: neither a day service's sessions nor
/// visits there count. A session counts from arrival to leaving where both were given, otherwise as agreed at its own
/// placement on its own day, and then as estimated; without either nobody knows the week's hours. Placements that have
/// ended are needed too.
QList<SupportWeek> supportByWeek(const QList<Visit> &visits, const QList<AttendanceMark> &marks,
    const AttendanceCodes &codes, const QList<PlacementHistory> &placements, QDate from, QDate to);

} // namespace alongside
