// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/net/HttpTransport.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace alongside {

/// The one thread that answers requests, in the order they came but for long ones, which take turns: it owns the
/// database while it runs.
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

    enum class Admission { Waiting, Refused };
    /// From any thread; done is called once, on the worker's thread. Refused, and done is not called, when too much is
    /// waiting already.
    Admission submit(HttpRequest request, Done done);

    /// Answers what is waiting, then ends; whatever comes later is refused.
    void finish();

private:
    struct Job {
        HttpRequest request;
        Done done;
    };
    void work();

    Handle m_handle;
    qint64 m_mostBytesWaiting;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<Job> m_waiting;
    qint64 m_bytesWaiting = 0;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace alongside
