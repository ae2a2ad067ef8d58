// SPDX-License-Identifier: Apache-2.0
#include "sync/server/RequestWorker.h"

namespace alongside {

RequestWorker::RequestWorker(Handle handle, qint64 mostBytesWaiting)
    : m_handle{std::move(handle)}, m_mostBytesWaiting{mostBytesWaiting}, m_thread{[this] { work(); }}
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

RequestWorker::Admission RequestWorker::submit(HttpRequest request, Done done)
{
    {
        const std::lock_guard lock{m_mutex};
        if (m_ending || m_bytesWaiting + request.body.size() > m_mostBytesWaiting) return Admission::Refused;
        m_bytesWaiting += request.body.size();
        m_waiting.push_back({std::move(request), std::move(done)});
    }
    m_arrived.notify_one();
    return Admission::Waiting;
}

void RequestWorker::work()
{
    std::unique_lock lock{m_mutex};
    while (true) {
        m_arrived.wait(lock, [this] { return m_ending || !m_waiting.empty(); });
        if (m_waiting.empty()) return;
        Job job = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_bytesWaiting -= job.request.body.size();
        lock.unlock();
        std::optional<HttpReply> reply = m_handle(job.request);
        const bool isAnswered = reply.has_value();
        if (isAnswered) job.done(*std::move(reply));
        lock.lock();
        if (isAnswered) continue;
        m_bytesWaiting += job.request.body.size();
        m_waiting.push_back(std::move(job));
    }
}

} // namespace alongside
