// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/AttendanceMark.h"
#include "app/service/DemonstrationPeople.h"
#include "app/service/DemonstrationPlaces.h"
#include "platform/base/Result.h"
#include "sync/protocol/Messages.h"

#include <functional>

namespace alongside {

/// A made-up service to try: 147 people, 3 sites, 5 work streams, 17 staff, and attendance, visits, notes and trials up
/// to the day before the one that is to be marked; more or fewer people where somebody measures. Everything follows
/// from what it is told: the same call makes the same records.
class Demonstration {
public:
    static constexpr int everybody = 147;
    static constexpr int mostPeople = 2000; ///< no two of them have the same name
    Demonstration(QDate day, int weeks, int people = everybody);

    /// Takes what is to be written, one part after the other: places and staff, people, their tasks, then a week of
    /// marks and visits at a time.
    using Write = std::function<Result<void>(const QList<Operation> &)>;
    Result<void> writeTo(const Write &write) const;

    const DemonstrationPlaces &places() const { return m_places; }
    const QList<DemonstrationPerson> &people() const { return m_people; }
    /// What was marked on one day.
    QList<AttendanceMark> marksOn(QDate day) const;

private:
    QDate m_day;
    QDate m_firstDay;
    DemonstrationPlaces m_places;
    QList<DemonstrationPerson> m_people;
};

/// The day itself, or the last one before it that is neither at a weekend nor a bank holiday.
QDate lastWorkingDay(QDate onOrBefore);

} // namespace alongside
