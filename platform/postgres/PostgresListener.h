// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/postgres/PostgresDriver.h"

#include <atomic>
#include <thread>

namespace alongside {

/// Hears what others tell over a channel of a PostgreSQL database (LISTEN), on a thread and a connection of its own.
/// When the connection breaks it is made again, within some seconds of the database coming back.
class PostgresListener {
public:
    struct Terms {
        PostgresOptions options;
        QString channel; ///< letters, digits and _
        /// Asked after each connection: the first column of its rows is heard as if it had been told, because nobody
        /// listened before.
        QString missed;
    };
    /// Called on the listener's thread.
    using Hear = std::function<void(const QString &text)>;

    PostgresListener(Terms terms, Hear hear);
    /// Nothing is heard after it. While the database does not answer at all it waits for that, ten seconds at the most.
    ~PostgresListener();
    PostgresListener(const PostgresListener &) = delete;
    PostgresListener &operator=(const PostgresListener &) = delete;

private:
    void run();
    Result<void> listen();
    /// Until somebody tells something or the listener ends; a pause before the next attempt, with no socket.
    void waitFor(int socket, std::chrono::milliseconds atMost) const;

    const Terms m_terms;
    const Hear m_hear;
    std::atomic<bool> m_ending = false;
    int m_wake; ///< an eventfd: the listener ends
    std::thread m_thread;
};

} // namespace alongside
