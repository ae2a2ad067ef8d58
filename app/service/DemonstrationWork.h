// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/service/DemonstrationPeople.h"
#include "platform/base/Clock.h"
#include "sync/protocol/Messages.h"

namespace alongside {

/// What made-up coaches did with made-up people: visits with what was agreed, notes, and trials of tasks whose help
/// fades. The same person and week always go the same way.
class DemonstrationWork {
public:
    /// From the first day on; the day itself is still to come.
    DemonstrationWork(const QList<DemonstrationPerson> &people, QDate firstDay, QDate day);

    /// The templates, and the tasks that people are learning.
    QList<Operation> tasks() const;
    /// Of the seven days from that one on, up to the day before the one to come.
    QList<Operation> ofWeek(QDate from) const;

private:
    const QList<DemonstrationPerson> &m_people;
    QDate m_firstDay;
    QDate m_day;
};

/// A moment where the service is: in the United Kingdom.
Instant demonstrationInstant(QDate day, QTime time);

} // namespace alongside
