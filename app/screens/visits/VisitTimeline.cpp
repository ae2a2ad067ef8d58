// SPDX-License-Identifier: Apache-2.0
#include "app/screens/visits/VisitTimeline.h"

#include "app/screens/DayWords.h"
#include "app/store/VisitStore.h"

#include <algorithm>

namespace alongside {

VisitTimeline::VisitTimeline(const WorkParts &parts, CoachWriter &writer, QObject *parent)
    : QObject{parent}, m_parts{parts}, m_writer{writer}, m_planner{parts, writer}
{
}

void VisitTimeline::show(const PersonId &person, const QList<VisitPlan> &plans)
{
    if (person != m_person) m_read = 0; // nobody looks at all of theirs
    m_person = person;
    const auto plan =
        std::find_if(plans.begin(), plans.end(), [&](const VisitPlan &each) { return each.person == person; });
    m_plan = plan == plans.end() ? std::nullopt : std::optional{*plan};
    m_planner.show(m_person, m_plan);
    const auto count = VisitStore{m_parts.file.reader()}.countOf(m_person);
    m_count = count ? *count : 0;
    m_sentence = sentenceNow();
    const TimelineLines words = this->words();
    m_latest.show(planned(words) + (m_count > 0 ? words.visits(0, few) : QList<TimelineLine>{}));
    if (m_read > 0)
        showAll(m_read);
    else
        m_all.show({});
    Q_EMIT changed();
}

void VisitTimeline::open() { showAll(page); }

void VisitTimeline::close()
{
    m_read = 0;
    m_all.show({});
}

void VisitTimeline::readOlder()
{
    if (m_all.canFetchMore({})) m_all.fetchMore({});
}

void VisitTimeline::showAll(int visits)
{
    const TimelineLines words = this->words();
    const QList<TimelineLine> read = words.visits(0, visits);
    m_read = int(read.size());
    m_all.show(planned(words) + read, [this] { return older(); });
}

QList<TimelineLine> VisitTimeline::older()
{
    const QList<TimelineLine> read = words().visits(m_read, page);
    m_read += int(read.size());
    return read;
}

QList<TimelineLine> VisitTimeline::planned(const TimelineLines &words) const
{
    return m_plan ? QList<TimelineLine>{words.of(*m_plan)} : QList<TimelineLine>{};
}

TimelineLines VisitTimeline::words() const
{
    return {m_parts.file.reader(), m_person, m_writer.coach(), m_parts.clock.today()};
}

QString VisitTimeline::sentenceNow() const
{
    return m_count == 0 ? tr("No visit is written down yet.") : tr("%n visits on this tablet", nullptr, m_count);
}

} // namespace alongside
