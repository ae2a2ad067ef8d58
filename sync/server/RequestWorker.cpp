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
    Lock lock{m_mutex};
    while (true) {
        awaitWork(lock);
        if (m_waiting.isEmpty()) return;
        WaitingRequests::Job job = m_waiting.takeNext();
        const bool isEnding = m_ending;
        lock.unlock();
        const bool isAnswered = answer(job, isEnding);
        lock.lock();
        if (isAnswered) continue;
        if (job.isResting)
            m_resting.push_back({std::move(job), std::chrono::steady_clock::now() + pause});
        else
            m_waiting.addAgain(std::move(job));
    }
}

/// Until something waits for its turn, or it ends and nothing does.
void RequestWorker::awaitWork(Lock &lock)
{
    const auto hasCome = [this] { return m_ending || !m_waiting.isEmpty(); };
    while (true) {
        wakeRested();
        if (hasCome()) return;
        if (m_resting.empty())
            m_arrived.wait(lock, hasCome);
        else
            m_arrived.wait_until(lock, m_resting.front().until, hasCome);
    }
}

/// When it ends, all of them.
void RequestWorker::wakeRested()
{
    if (m_resting.empty()) return;
    const auto now = std::chrono::steady_clock::now();
    while (!m_resting.empty() && (m_ending || m_resting.front().until <= now)) {
        m_waiting.addAgain(std::move(m_resting.front().job));
        m_resting.pop_front();
    }
}

/// False: it is to have another turn.
bool RequestWorker::answer(WaitingRequests::Job &job, bool isEnding)
{
    Turn turn = m_handle(job.request);
    job.isResting = turn.isResting();
    if (job.isResting) {
        const bool hasPlace = job.hasPlace || m_placesTaken < mostResting;
        if (hasPlace && !isEnding) {
            m_placesTaken += job.hasPlace ? 0 : 1;
            job.hasPlace = true;
            return false;
        }
        turn.reply = std::move(turn.refusal);
    }
    if (!turn.reply) return false;
    m_placesTaken -= job.hasPlace ? 1 : 0;
    job.done(*std::move(turn.reply));
    return true;
}

} // namespace alongside
