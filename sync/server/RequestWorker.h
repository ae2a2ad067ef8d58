// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/Turn.h"
#include "sync/server/WaitingRequests.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace alongside {

/// The one thread that answers requests: lines take turns, each in the order in which it came but for long ones, which
/// take turns too. It owns the database while it runs.
class RequestWorker {
public:
    using Handle = std::function<Turn(const HttpRequest &)>;
    using Done = std::function<void(HttpReply)>;

    /// handle is called on the worker's thread only.
    explicit RequestWorker(Handle handle, qint64 mostBytesWaiting);
    /// Between two turns of what waits for somebody else: nobody at a browser notices so little.
    static constexpr std::chrono::milliseconds pause{20};
    /// So many may wait so, whoever they are: each is looked at once in a pause.
    static constexpr int mostResting = 64;
    ~RequestWorker();
    RequestWorker(const RequestWorker &) = delete;
    RequestWorker &operator=(const RequestWorker &) = delete;

    /// LineIsFull: whoever asks has enough waiting. Refused: too much is waiting altogether, or it ends.
    enum class Admission { Waiting, LineIsFull, Refused };
    /// From any thread; done is called once, on the worker's thread, where it is Waiting.
    Admission submit(HttpRequest request, Done done, Line line = {});

    /// Answers what is waiting, then ends; whatever comes later is refused, as is what waits for somebody else.
    void finish();

private:
    using Lock = std::unique_lock<std::mutex>;
    struct Resting {
        WaitingRequests::Job job;
        std::chrono::steady_clock::time_point until;
    };
    void work();
    void awaitWork(Lock &lock);
    void wakeRested();
    bool answer(WaitingRequests::Job &job, bool isEnding);

    Handle m_handle;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    WaitingRequests m_waiting;
    std::deque<Resting> m_resting; // the first wakes first
    int m_placesTaken = 0; // of those who rest, also while they have a turn; the worker's alone
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace alongside
