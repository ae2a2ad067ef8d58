// SPDX-License-Identifier: Apache-2.0
#include "app/domain/HeadCount.h"

#include <algorithm>

namespace alongside {

namespace {

Register registerOf(RegisterQuestion question, Session session, const RegisterSources &sources)
{
    question.session = session;
    Register result = Register::of(question, sources, {});
    result.sort(Register::Order::ByName);
    return result;
}

QSet<PersonId> markedIn(Session session, const RegisterSources &sources)
{
    QSet<PersonId> people;
    for (const AttendanceMark &mark : sources.marks)
        if (mark.key.session == session && mark.isMarked()) people.insert(mark.key.person);
    return people;
}

bool isWithMe(const RegisterRow &row) { return row.standing == RegisterRow::Standing::Here && !row.mark.hasGoneHome(); }

} // namespace

HeadCount HeadCount::of(const RegisterQuestion &question, const RegisterSources &sources)
{
    const QSet<PersonId> judgedByAfternoon = markedIn(Session::Afternoon, sources);
    Register day = registerOf(question, Session::Afternoon, sources);
    for (const RegisterRow &row : registerOf(question, Session::Morning, sources).rows)
        if (!judgedByAfternoon.contains(row.person.id)) day.rows.append(row);
    day.sort(Register::Order::ByName);

    HeadCount result;
    std::copy_if(day.rows.begin(), day.rows.end(), std::back_inserter(result.m_withMe), isWithMe);
    return result;
}

void HeadCount::toggle(const PersonId &person, Instant now)
{
    if (!m_seen.remove(person)) m_seen.insert(person, now);
}

std::optional<Instant> HeadCount::countedAt() const
{
    std::optional<Instant> last;
    for (const RegisterRow &row : m_withMe)
        if (const auto seen = m_seen.constFind(row.person.id); seen != m_seen.cend() && (!last || *last < *seen))
            last = *seen;
    return last;
}

bool HeadCount::isOver(Instant now) const
{
    const std::optional<Instant> counted = countedAt();
    return counted && (missing().isEmpty() || now - *counted > lasting);
}

QList<RegisterRow> HeadCount::missing() const
{
    QList<RegisterRow> rows;
    std::copy_if(m_withMe.begin(), m_withMe.end(), std::back_inserter(rows),
        [this](const RegisterRow &row) { return !isSeen(row.person.id); });
    return rows;
}

int HeadCount::seenCount() const { return count() - int(missing().size()); }

HeadCount HeadCount::updated(const HeadCount &fresh) const
{
    HeadCount result = fresh;
    result.m_seen = m_seen;
    return result;
}

} // namespace alongside
