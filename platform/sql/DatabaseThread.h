// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/sql/Database.h"

#include <QFuture>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace alongside {

/// The one thread that writes a file. Work is done in order, a person's taps before background work.
/// run() may be called from any thread; the future finishes exactly once, with an Error when the thread is closing.
class DatabaseThread {
public:
    enum class Urgency { Tap, Background };

    /// The connection is made over to the thread.
    explicit DatabaseThread(std::unique_ptr<Database> database);
    /// Finishes what is queued, then closes the file.
    ~DatabaseThread();
    DatabaseThread(const DatabaseThread &) = delete;
    DatabaseThread &operator=(const DatabaseThread &) = delete;

    /// work: a function of Database & that returns a Result<T>. The future holds that Result.
    template <typename Work> auto run(Urgency urgency, Work work) -> QFuture<std::invoke_result_t<Work, Database &>>
    {
        using Outcome = std::invoke_result_t<Work, Database &>;
        const auto promise = std::make_shared<QPromise<Outcome>>();
        const auto task = std::make_shared<Work>(std::move(work)); // work may hold what can only be moved
        promise->start();
        const Entry entry = enqueue(urgency, [promise, task](Database &database) {
            promise->addResult((*task)(database));
            promise->finish();
        });
        if (entry == Entry::Refused) {
            promise->addResult(Outcome{Error{ErrorKind::Storage, QStringLiteral("the database is closing")}});
            promise->finish();
        }
        return promise->future();
    }

private:
    using Job = std::function<void(Database &)>;

    enum class Entry { Queued, Refused };

    Entry enqueue(Urgency urgency, Job job);
    /// Waits for work; empty when there will be none.
    Job next();
    void work();

    std::unique_ptr<Database> m_database;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<Job> m_taps;
    std::deque<Job> m_background;
    bool m_closing = false;
    std::thread m_thread;
};

} // namespace alongside
