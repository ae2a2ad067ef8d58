// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/server/WaitingRequests.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace alongside {

/// The one thread that answers requests: lines take turns, each in the order in which it came but for long ones, which
/// take turns too. It owns the database while it runs.
class RequestWorker {
public:
    /// Nothing: there is more to do, and whoever waits behind has a turn before it goes on.
    using Handle = std::function<std::optional<HttpReply>(const HttpRequest &)>;
    using Done = std::function<void(HttpReply)>;

    /// handle is called on the worker's thread only.
    explicit RequestWorker(Handle handle, qint64 mostBytesWaiting);
    ~RequestWorker();
    RequestWorker(const RequestWorker &) = delete;
    RequestWorker &operator=(const RequestWorker &) = delete;

    /// LineIsFull: whoever asks has enough waiting. Refused: too much is waiting altogether, or it ends.
    enum class Admission { Waiting, LineIsFull, Refused };
    /// From any thread; done is called once, on the worker's thread, where it is Waiting.
    Admission submit(HttpRequest request, Done done, Line line = {});

    /// Answers what is waiting, then ends; whatever comes later is refused.
    void finish();

private:
    void work();

    Handle m_handle;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    WaitingRequests m_waiting;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace alongside
