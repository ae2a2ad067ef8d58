// SPDX-License-Identifier: Apache-2.0
#include "sync/server/WaitingRequests.h"

namespace alongside {

WaitingRequests::Place WaitingRequests::add(Job &&job)
{
    if (m_bytes + job.request.body.size() > m_mostBytes) return Place::TooManyBytes;
    const auto line = m_lines.constFind(job.line.name);
    const size_t waiting = line == m_lines.constEnd() ? 0 : line->size();
    if (job.line.places && waiting >= size_t(*job.line.places)) return Place::LineIsFull;
    addAgain(std::move(job));
    return Place::Taken;
}

void WaitingRequests::addAgain(Job &&job)
{
    const QByteArray name = job.line.name;
    if (!m_lines.contains(name)) m_turns.push_back(name);
    m_bytes += job.request.body.size();
    m_lines[name].push_back(std::move(job));
}

WaitingRequests::Job WaitingRequests::takeNext()
{
    const QByteArray name = m_turns.front();
    m_turns.pop_front();
    std::deque<Job> &line = m_lines[name];
    Job next = std::move(line.front());
    line.pop_front();
    m_bytes -= next.request.body.size();
    if (line.empty())
        m_lines.remove(name);
    else
        m_turns.push_back(name);
    return next;
}

} // namespace alongside
