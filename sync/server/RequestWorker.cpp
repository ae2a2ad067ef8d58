// SPDX-License-Identifier: Apache-2.0
#include "sync/server/RequestWorker.h"

namespace alongside {

RequestWorker::RequestWorker(Handle handle, qint64 mostBytesWaiting)
    : m_handle{std::move(handle)}, m_waiting{mostBytesWaiting}, m_thread{[this] { work(); }}
{
}

RequestWorker::~RequestWorker() { finish(); }

void RequestWorker::finish()
{
    {
        const std::lock_guard lock{m_mutex};
        m_ending = true;
    }
    m_arrived.notify_one();
    if (m_thread.joinable()) m_thread.join();
}

RequestWorker::Admission RequestWorker::submit(HttpRequest request, Done done, Line line)
{
    {
        const std::lock_guard lock{m_mutex};
        if (m_ending) return Admission::Refused;
        switch (m_waiting.add({std::move(request), std::move(done), std::move(line)})) {
        case WaitingRequests::Place::Taken:
            break;
        case WaitingRequests::Place::LineIsFull:
            return Admission::LineIsFull;
        case WaitingRequests::Place::TooManyBytes:
            return Admission::Refused;
        }
    }
    m_arrived.notify_one();
    return Admission::Waiting;
}

void RequestWorker::work()
{
    std::unique_lock lock{m_mutex};
    while (true) {
        m_arrived.wait(lock, [this] { return m_ending || !m_waiting.isEmpty(); });
        if (m_waiting.isEmpty()) return;
        WaitingRequests::Job job = m_waiting.takeNext();
        lock.unlock();
        std::optional<HttpReply> reply = m_handle(job.request);
        const bool isAnswered = reply.has_value();
        if (isAnswered) job.done(*std::move(reply));
        lock.lock();
        if (!isAnswered) m_waiting.addAgain(std::move(job));
    }
}

} // namespace alongside
