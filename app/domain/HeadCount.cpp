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

void HeadCount::toggle(const PersonId &person)
{
    if (!m_seen.remove(person)) m_seen.insert(person);
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
