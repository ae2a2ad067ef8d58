// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/DatabaseThread.h"

namespace alongside {

DatabaseThread::DatabaseThread(std::unique_ptr<Database> database)
    : m_database{std::move(database)}, m_thread{&DatabaseThread::work, this}
{
}

DatabaseThread::~DatabaseThread()
{
    {
        const std::lock_guard lock{m_mutex};
        m_closing = true;
    }
    m_arrived.notify_one();
    m_thread.join();
}

DatabaseThread::Entry DatabaseThread::enqueue(Urgency urgency, Job job)
{
    {
        const std::lock_guard lock{m_mutex};
        if (m_closing) return Entry::Refused;
        (urgency == Urgency::Tap ? m_taps : m_background).push_back(std::move(job));
    }
    m_arrived.notify_one();
    return Entry::Queued;
}

DatabaseThread::Job DatabaseThread::next()
{
    std::unique_lock lock{m_mutex};
    m_arrived.wait(lock, [this] { return m_closing || !m_taps.empty() || !m_background.empty(); });
    std::deque<Job> &queue = m_taps.empty() ? m_background : m_taps;
    if (queue.empty()) return {}; // closing, and nothing is left
    Job job = std::move(queue.front());
    queue.pop_front();
    return job;
}

void DatabaseThread::work()
{
    while (const Job job = next())
        job(*m_database);
    m_database.reset();
}

} // namespace alongside
