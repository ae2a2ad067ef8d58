// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/base/Result.h"
#include "platform/postgres/PostgresHandle.h"

namespace alongside {

/// What was sent on one connection and is not answered yet (libpq's pipeline mode). Nothing else can be asked on it
/// before it is settled.
class PostgresPipeline {
public:
    /// call: PQsend… of the connection.
    template <typename Call> Result<void> send(PGconn *connection, Call call)
    {
        if (auto opened = open(connection); !opened) return opened;
        return sent(connection, call() != 0);
    }
    /// Waits for every answer; the first failure. Offline, and the connection is of no use, when they do not come.
    Result<void> settle(PGconn *connection);
    bool isOpen() const { return m_isOpen; }
    /// Much has no answer yet: whoever would send more settles first.
    bool isFull() const;
    /// The connection is another one now.
    void forget();

private:
    Result<void> open(PGconn *connection);
    Result<void> sent(PGconn *connection, bool isSent);
    Result<void> answers(PGconn *connection);

    int m_unanswered = 0;
    bool m_isOpen = false;
};

} // namespace alongside
