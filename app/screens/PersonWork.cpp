// SPDX-License-Identifier: Apache-2.0
#include "app/screens/PersonWork.h"

#include "app/screens/charts/AttendanceChart.h"
#include "app/screens/lock/TabletSession.h"
#include "app/store/AttendanceStore.h"

namespace alongside {

PersonWork::PersonWork(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_notes{parts, writer}, m_tasks{parts, writer}, m_earnings{parts, writer}
{
}

void PersonWork::show(const QString &personId)
{
    m_personId = personId;
    m_notes.show(personId);
    m_tasks.show(personId);
    m_earnings.show(personId);
    const bool isShown = !personId.isEmpty() && m_parts.session.history() == TabletSession::History::Open;
    const auto summary = AttendanceStore{m_parts.file.reader()}.summaryOf({personId}, m_parts.clock.today());
    m_attendance.show(isShown && summary ? AttendanceChart::of(*summary) : ChartColumns::Chart{});
    Q_EMIT changed();
}

void PersonWork::follow(const QString &personId)
{
    if (personId != m_personId) show(personId);
}

bool PersonWork::isAllowed() const
{
    return m_parts.session.maySeePlacements() && m_parts.session.history() == TabletSession::History::Open;
}

} // namespace alongside
